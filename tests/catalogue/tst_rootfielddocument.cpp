// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/rootfielddocument.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/validation/validate.h"

#include <QTest>

using namespace tideline;

//! Secrets of records never travel; what an operation was asked for does.
class RootFieldDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsOfRecords_areNeverSelected();
    void secretsAskedFor_areSelected_data();
    void secretsAskedFor_areSelected();
    void everyDocument_isValid_data();
    void everyDocument_isValid();

private:
    static QString documentOf(catalogue::Service service, const QString &name)
    {
        const auto schema = *catalogue::bundledSchema(service);
        const auto built =
            catalogue::rootFieldDocument(*schema, graphql::ast::OperationType::Mutation, name.toStdString());
        return built ? QString::fromStdString(built->document) : QString();
    }
};

void RootFieldDocumentTest::secretsOfRecords_areNeverSelected()
{
    for (const catalogue::Service service : {catalogue::Service::Api, catalogue::Service::Auth}) {
        const auto schema = *catalogue::bundledSchema(service);
        for (const graphql::FieldType &field : schema->mutationType()->fields) {
            const QString document =
                documentOf(service, QString::fromUtf8(field.name.data(), qsizetype(field.name.size())));
            QVERIFY(!document.isEmpty());
            QVERIFY2(!document.contains(QStringLiteral("liveSecretKey")), qPrintable(document));
        }
    }
}

void RootFieldDocumentTest::secretsAskedFor_areSelected_data()
{
    QTest::addColumn<bool>("onAuth");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("sign-in") << false << QStringLiteral("obtainKrakenToken") << QStringLiteral("refreshToken");
    QTest::newRow("new key") << false << QStringLiteral("regenerateSecretKey") << QStringLiteral("key");
    QTest::newRow("vendor form") << false << QStringLiteral("getEmbeddedSecretForNewPaymentInstruction")
                                 << QStringLiteral("secretKey");
    QTest::newRow("card payment") << false << QStringLiteral("initiateStandalonePayment")
                                  << QStringLiteral("secretToken");
    QTest::newRow("payment link") << false << QStringLiteral("initiateHostedStandalonePayment")
                                  << QStringLiteral("retrievalToken");
    QTest::newRow("authenticator") << true << QStringLiteral("createMfaDevice") << QStringLiteral("totpSecret");
}

void RootFieldDocumentTest::secretsAskedFor_areSelected()
{
    QFETCH(const bool, onAuth);
    QFETCH(const QString, name);
    QFETCH(const QString, field);
    const QString document = documentOf(onAuth ? catalogue::Service::Auth : catalogue::Service::Api, name);
    QVERIFY2(document.contains(field), qPrintable(document));
}

void RootFieldDocumentTest::everyDocument_isValid_data()
{
    QTest::addColumn<bool>("onAuth");
    QTest::newRow("API site") << false;
    QTest::newRow("authentication server") << true;
}

void RootFieldDocumentTest::everyDocument_isValid()
{
    QFETCH(const bool, onAuth);
    const catalogue::Service service = onAuth ? catalogue::Service::Auth : catalogue::Service::Api;
    const auto schema = *catalogue::bundledSchema(service);
    for (const graphql::FieldType &field : schema->mutationType()->fields) {
        const QString text = documentOf(service, QString::fromUtf8(field.name.data(), qsizetype(field.name.size())));
        const std::string utf8 = text.toStdString();
        const auto document = graphql::parse(utf8);
        QVERIFY2(document.has_value(), qPrintable(text));
        QVERIFY2(graphql::validate(*schema, *document).empty(), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(RootFieldDocumentTest)
#include "tst_rootfielddocument.moc"
