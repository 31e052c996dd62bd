// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/documentederrors.h"
#include "api/graphql/building/operation.h"
#include "api/graphql/type/schema.h"
#include "demofixture.h"

#include <QTest>

using namespace tideline;
using namespace tideline::demo;
using namespace tideline::demo::testing;
using catalogue::DocumentedError;
using catalogue::DocumentedErrors;
using catalogue::DocumentedOperation;
using catalogue::Service;

//! Every documented pair of mutation and code, asked for by a fault rule and answered over HTTP in the API's shape.
class DemoRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pairs_areAllDocumentedOnes();
    void everyPair_answersInTheShapeOfTheApi_data();
    void everyPair_answersInTheShapeOfTheApi();
    void validationErrors_nameAFieldOfTheInput();

private:
    //! Sends the mutation with the smallest variables there are, to the service that has it.
    Reply send(const DocumentedOperation &operation);
    const graphql::Schema &schema(Service service) const { return service == Service::Api ? *m_api : *m_auth; }

    DocumentedErrors m_documented = DocumentedErrors::load();
    std::shared_ptr<const graphql::Schema> m_api;
    std::shared_ptr<const graphql::Schema> m_auth;
    std::unique_ptr<Demo> m_demo;
};

void DemoRulesTest::initTestCase()
{
    auto api = catalogue::bundledSchema(Service::Api);
    auto auth = catalogue::bundledSchema(Service::Auth);
    QVERIFY(api.has_value());
    QVERIFY(auth.has_value());
    m_api = *std::move(api);
    m_auth = *std::move(auth);
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
}

Reply DemoRulesTest::send(const DocumentedOperation &operation)
{
    const std::string name = operation.name.toStdString();
    const graphql::Schema &served = schema(operation.service);
    const auto built = graphql::buildOperation(served, graphql::ast::OperationType::Mutation, name);
    if (!built) {
        qFatal("%s", qPrintable(operation.name));
    }
    const Json variables =
        graphql::exampleVariables(*served.mutationType()->field(name), graphql::ExampleSize::Smallest);
    const Json body = {{"query", built->document}, {"variables", variables}, {"operationName", built->operationName}};
    const QUrl url = operation.service == Service::Api ? m_demo->server.apiUrl() : m_demo->server.authUrl();
    return m_demo->postTo(
        url, QByteArray::fromStdString(body.dump()),
        {{"Content-Type", "application/json"}, {"Accept", "application/json"}, {"Authorization", m_demo->token}});
}

void DemoRulesTest::pairs_areAllDocumentedOnes()
{
    qsizetype pairs = 0;
    int onAuth = 0;
    for (const DocumentedOperation &operation : m_documented.operations()) {
        pairs += operation.codes.size();
        onAuth += operation.service == Service::Auth ? 1 : 0;
    }
    QCOMPARE(m_documented.operations().size(), qsizetype(90));
    QCOMPARE(onAuth, 3);
    QCOMPARE(pairs, qsizetype(424));
}

void DemoRulesTest::everyPair_answersInTheShapeOfTheApi_data()
{
    QTest::addColumn<QString>("mutation");
    QTest::addColumn<QString>("code");
    QStringList names = m_documented.operations().keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        for (const QString &code : m_documented.codesOf(name)) {
            QTest::addRow("%s=%s", qPrintable(name), qPrintable(code)) << name << code;
        }
    }
}

void DemoRulesTest::everyPair_answersInTheShapeOfTheApi()
{
    QFETCH(QString, mutation);
    QFETCH(QString, code);
    m_demo->server.clearFaults();
    QVERIFY(m_demo->server.addFault(mutation + u'=' + code).has_value());
    const DocumentedOperation operation = m_documented.operations().value(mutation);
    const DocumentedError known = m_documented.errors().value(code);
    const Reply reply = send(operation);
    QCOMPARE(reply.status, 200);
    const Json &errors = memberOf(reply.json, "errors");
    QVERIFY2(errors.is_array() && errors.size() == 1, reply.body.constData());
    const Json &error = errors.front();
    QCOMPARE(QString::fromStdString(textOf(error, "message")), known.message);
    QCOMPARE(memberOf(error, "path").dump(), Json::array({mutation.toStdString()}).dump());
    QVERIFY(numberOf(memberOf(error, "locations").front(), "line") >= 1);
    QVERIFY(reply.data().is_null() || memberOf(reply.data(), mutation.toStdString()).is_null());

    const Json &extensions = memberOf(error, "extensions");
    const QString type = known.type.isEmpty() ? QStringLiteral("APPLICATION") : known.type;
    QCOMPARE(QString::fromStdString(textOf(extensions, "errorType")), type);
    QCOMPARE(QString::fromStdString(textOf(extensions, "errorCode")), code);
    QVERIFY(!textOf(extensions, "errorDescription").empty());
    const graphql::FieldType *const field = schema(operation.service).mutationType()->field(mutation.toStdString());
    const bool complainsOfInput = type == QStringLiteral("VALIDATION") && !field->arguments.empty();
    QCOMPARE(extensions.contains("validationErrors"), complainsOfInput);
    for (const Json &problem : memberOf(extensions, "validationErrors")) {
        QVERIFY(!textOf(problem, "message").empty());
        const Json &path = memberOf(problem, "inputPath");
        QVERIFY(path.is_array() && !path.empty());
        QVERIFY(field->argument(path.front().get<std::string>()) != nullptr);
    }
}

void DemoRulesTest::validationErrors_nameAFieldOfTheInput()
{
    m_demo->server.clearFaults();
    const auto path = [this](const char *mutation, const char *code) {
        const QString name = QString::fromLatin1(mutation);
        if (!m_demo->server.addFault(name + u'=' + QLatin1String(code))) {
            return std::string();
        }
        const Reply reply = send(m_documented.operations().value(name));
        const Json::json_pointer where("/errors/0/extensions/validationErrors/0/inputPath");
        return reply.json.contains(where) ? reply.json.at(where).dump() : std::string();
    };
    QCOMPARE(path("createGoodsPurchase", "KT-CT-8206"), std::string(R"(["input","accountNumber"])"));
    QCOMPARE(path("createGoodsQuoteWithoutAccount", "KT-CT-8202"),
             std::string(R"(["input","customerProfile","givenName"])"));
    // Natural ones say which item of a list is meant, by number.
    m_demo->server.clearFaults();
    const Reply reply = m_demo->run("createGoodsQuoteWithoutAccount", "CreateGoodsQuoteWithoutAccountInput!",
                                    {{"customerProfile",
                                      {{"givenName", "Ada"},
                                       {"familyName", "Marsh"},
                                       {"email", "ada@example.com"},
                                       {"phoneNumber", "01632960111"},
                                       {"postcode", "DE1 1AA"},
                                       {"addressLine1", "9 Weir Street"}}},
                                     {"productsToQuote",
                                      Json::array({{{"productId", 101}, {"numberOfUnits", 1}, {"currency", "GBP"}},
                                                   {{"productId", 101}, {"numberOfUnits", 0}, {"currency", "GBP"}}})}},
                                    QStringLiteral("goodsQuote { id }"));
    QCOMPARE(reply.json.at(Json::json_pointer("/errors/0/extensions/validationErrors/0/inputPath")).dump(),
             std::string(R"(["input","productsToQuote",1,"numberOfUnits"])"));
}

QTEST_GUILESS_MAIN(DemoRulesTest)
#include "tst_demorules.moc"
