// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/operationcatalogue.h"
#include "api/client/httprequest.h"
#include "models/forms/formmodel.h"

#include <QSet>
#include <QTest>

using namespace tideline;
using catalogue::Service;
using graphql::Json;
using models::FieldKind;
using models::FormField;
using models::FormModel;
using Presence = FormField::Presence;

namespace {

constexpr int deepest = 6; //!< Recursive inputs end here.

//! What a person types into a leaf, and what has to stand in the bytes for it.
struct Sample
{
    QString typed;
    Json sent;
};

Sample sampleOf(const FormField &field)
{
    const QString name = QString::fromStdString(std::string(field.spec().type->innermost()->name));
    switch (field.kind()) {
    case FieldKind::Integer:
    case FieldKind::BigInteger:
        return {QStringLiteral("7"), 7};
    case FieldKind::Money:
        return {QStringLiteral("12.34"), 1234};
    case FieldKind::Float:
        return {QStringLiteral("1.5"), 1.5};
    case FieldKind::Decimal:
        return {QStringLiteral("1.50"), "1.50"};
    case FieldKind::Boolean:
        return {QStringLiteral("true"), true};
    case FieldKind::Date:
        return {QStringLiteral("24 Nov 2026"), "2026-11-24"};
    case FieldKind::DateTime:
        return {QStringLiteral("2026-11-24T10:30:00+00:00"), "2026-11-24T10:30:00+00:00"};
    case FieldKind::Time:
        return {QStringLiteral("10:30"), "10:30:00"};
    case FieldKind::JsonText:
        return {QStringLiteral("{\"a\":1}"), "{\"a\":1}"};
    case FieldKind::Json:
        return {QStringLiteral("{\"a\":[1,null]}"), Json{{"a", {1, nullptr}}}};
    case FieldKind::Uuid:
        return {QStringLiteral("0b9e0a6e-3a53-4ad2-8d6e-7a4a3cf0a111"), "0b9e0a6e-3a53-4ad2-8d6e-7a4a3cf0a111"};
    case FieldKind::Enumeration: {
        const QString first = field.enumChoices().front().value;
        return {first, first.toStdString()};
    }
    default:
        return {QStringLiteral("Kräuter \"7\""), "Kräuter \"7\""};
    }
}

//! The variables as they stand in the bytes that leave.
Json sentVariables(const FormModel &form)
{
    api::Request request;
    request.document = "mutation m { m }";
    request.operationName = "m";
    request.variables = form.variables();
    const Json body = Json::parse(api::requestBytes(request).toStdString(), nullptr, false);
    return body.value("variables", Json());
}

Json::json_pointer pointerTo(const FormField &field)
{
    Json::json_pointer pointer;
    for (const graphql::PathSegment &segment : field.path()) {
        if (const auto *name = std::get_if<std::string>(&segment))
            pointer.push_back(*name);
        else
            pointer.push_back(std::to_string(std::get<std::size_t>(segment)));
    }
    return pointer;
}

QByteArray text(const Json &value) { return QByteArray::fromStdString(value.dump()); }

} // namespace

//! Left out, null and a value, in the bytes of every optional input field of both bundled schemas.
class TestPresences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void optionalField_isAbsentNullOrTheValueInTheBytes_data();
    void optionalField_isAbsentNullOrTheValueInTheBytes();
    void everyInputType_wasVisited();
    void untouchedForm_sendsRequiredFieldsAndPrefilledOnesOnly_data();
    void untouchedForm_sendsRequiredFieldsAndPrefilledOnesOnly();
    void emptyText_isToldFromAbsentAndNull_data();
    void emptyText_isToldFromAbsentAndNull();

private:
    void operations();
    void visit(FormModel &form, FormField &field, int depth);
    void check(FormModel &form, FormField &field);
    void expectSent(const FormModel &form, const Json &expected, const FormField &field, const char *presence);

    std::unique_ptr<catalogue::OperationCatalogue> m_catalogue;
    QSet<const graphql::Type *> m_visited;
    QSet<QString> m_checked; //!< Coordinates.
};

void TestPresences::initTestCase()
{
    const auto api = catalogue::bundledSchema(Service::Api);
    const auto auth = catalogue::bundledSchema(Service::Auth);
    QVERIFY(api && auth);
    m_catalogue = std::make_unique<catalogue::OperationCatalogue>(*api, *auth);
}

void TestPresences::operations()
{
    QTest::addColumn<QString>("operation");
    for (const catalogue::Operation &operation : m_catalogue->operations())
        QTest::newRow(operation.name.toUtf8().constData()) << operation.name;
}

void TestPresences::optionalField_isAbsentNullOrTheValueInTheBytes_data() { operations(); }

void TestPresences::optionalField_isAbsentNullOrTheValueInTheBytes()
{
    QFETCH(QString, operation);
    FormModel form(*m_catalogue, operation);
    visit(form, form.root(), deepest);
}

void TestPresences::visit(FormModel &form, FormField &field, int depth)
{
    if (field.parent())
        check(form, field);
    if (depth == 0 || QTest::currentTestFailed())
        return;
    if (field.kind() == FieldKind::Object) {
        if (field.parent())
            m_visited.insert(field.spec().type->innermost());
        field.open();
        if (field.presence() != Presence::Value)
            field.setPresence(Presence::Value);
    } else if (field.kind() == FieldKind::List && field.childCount() == 0) {
        (void)field.appendItem();
    }
    for (const auto &child : field.children())
        visit(form, *child, depth - 1);
    // As it was, so that the fields beside it are looked at alone.
    if (field.kind() == FieldKind::List && field.childCount() > 0)
        field.removeItem(0);
    if (field.parent() && !field.isRequired())
        field.setPresence(Presence::LeftOut);
}

void TestPresences::check(FormModel &form, FormField &field)
{
    if (field.isItem() || field.isRequired())
        return;
    m_checked.insert(field.spec().coordinate);
    if (field.isOneOfMember()) {
        field.parent()->choose(nullptr);
    } else {
        field.setPresence(Presence::LeftOut);
    }
    const Json without = sentVariables(form);
    const Json::json_pointer where = pointerTo(field);
    if (without.contains(where))
        QFAIL(qPrintable(field.pathText() + QStringLiteral(" is sent although it is left out")));

    if (field.allowsNull()) {
        Json expected = without;
        expected[where] = nullptr;
        field.setPresence(Presence::Null);
        expectSent(form, expected, field, "null");
    }
    Json expected = without;
    if (models::isLeaf(field.kind())) {
        const Sample sample = sampleOf(field);
        field.setText(sample.typed);
        expected[where] = sample.sent;
        expectSent(form, expected, field, "value");
        field.setText({});
    } else if (field.kind() == FieldKind::List) {
        field.setPresence(Presence::Value);
        expected[where] = Json::array();
        expectSent(form, expected, field, "empty list");
    } else {
        field.setPresence(Presence::Value);
        const Json sent = sentVariables(form);
        QVERIFY2(sent.contains(where) && sent.at(where).is_object(), qPrintable(field.pathText()));
        // Members that nobody touched are there only if they have to be.
        for (const auto &member : field.children())
            QCOMPARE(sent.at(where).contains(member->spec().name.toStdString()), member->presence() == Presence::Value);
    }
    if (!field.isOneOfMember()) {
        field.setPresence(Presence::LeftOut);
        expectSent(form, without, field, "left out again");
    }
}

void TestPresences::expectSent(const FormModel &form, const Json &expected, const FormField &field,
                               const char *presence)
{
    const Json sent = sentVariables(form);
    // Members stand in the schema's order, whichever was filled in last.
    using Unordered = nlohmann::json;
    const bool isSame = Unordered::parse(sent.dump()) == Unordered::parse(expected.dump());
    QVERIFY2(isSame,
             qPrintable(QStringLiteral("%1, %2: sent %3, expected %4")
                            .arg(field.pathText(), QString::fromLatin1(presence), QString::fromUtf8(text(sent)),
                                 QString::fromUtf8(text(expected)))));
}

void TestPresences::everyInputType_wasVisited()
{
    QSet<const graphql::Type *> reachable;
    const std::function<void(const graphql::Type *)> reach = [&](const graphql::Type *type) {
        if (type->inputFields.empty() || reachable.contains(type))
            return;
        reachable.insert(type);
        for (const graphql::InputValue &field : type->inputFields)
            reach(field.type->innermost());
    };
    for (const catalogue::Operation &operation : m_catalogue->operations()) {
        for (const graphql::InputValue &argument : m_catalogue->field(operation.name)->arguments)
            reach(argument.type->innermost());
    }
    QVERIFY(reachable.size() >= 100);
    for (const graphql::Type *type : std::as_const(reachable))
        QVERIFY2(m_visited.contains(type), std::string(type->name).c_str());
    for (const graphql::Type *type : std::as_const(reachable)) {
        for (const graphql::InputValue &field : type->inputFields) {
            const QString coordinate = QString::fromStdString(std::string(type->name) + '.' + std::string(field.name));
            if (!field.isRequired())
                QVERIFY2(m_checked.contains(coordinate), qPrintable(coordinate));
        }
    }
}

void TestPresences::untouchedForm_sendsRequiredFieldsAndPrefilledOnesOnly_data() { operations(); }

void TestPresences::untouchedForm_sendsRequiredFieldsAndPrefilledOnesOnly()
{
    QFETCH(QString, operation);
    models::FormContext context;
    context.accountNumber = QStringLiteral("A-1B2C3D4E");
    const FormModel form(*m_catalogue, operation, context);
    const Json sent = sentVariables(form);
    const std::function<void(const FormField &)> look = [&](const FormField &field) {
        const catalogue::FieldHint &hint = field.spec().hint;
        const bool isPrefilled = hint.isIdempotencyKey || hint.prefill == catalogue::FieldHint::Prefill::Today
            || (hint.prefill == catalogue::FieldHint::Prefill::AccountNumber && field.text() == context.accountNumber);
        const bool isBody = &field == &form.body() || &field == &form.root();
        const bool isExpected = isBody ? field.presence() == Presence::Value : field.isRequired() || isPrefilled;
        if (field.parent())
            QVERIFY2(sent.contains(pointerTo(field)) == isExpected, qPrintable(field.pathText()));
        if (!isExpected)
            return;
        for (const auto &child : field.children())
            look(*child);
    };
    look(form.root());
}

void TestPresences::emptyText_isToldFromAbsentAndNull_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("path");
    QTest::newRow("a user's given name") << QStringLiteral("updateUser") << QStringLiteral("input.givenName");
    QTest::newRow("a bill's email") << QStringLiteral("updateAccountBillingEmail")
                                    << QStringLiteral("input.billingEmail");
}

void TestPresences::emptyText_isToldFromAbsentAndNull()
{
    QFETCH(QString, operation);
    QFETCH(QString, path);
    FormModel form(*m_catalogue, operation);
    FormField *field = form.fieldAt(path);
    QVERIFY2(field, qPrintable(path));
    const Json::json_pointer where = pointerTo(*field);
    QVERIFY(!sentVariables(form).contains(where) || field->isRequired());
    field->setPresence(Presence::Value);
    QCOMPARE(text(sentVariables(form).at(where)), QByteArray("\"\""));
    if (field->allowsNull()) {
        field->setPresence(Presence::Null);
        QCOMPARE(text(sentVariables(form).at(where)), QByteArray("null"));
    }
    if (!field->isRequired()) {
        field->setPresence(Presence::LeftOut);
        QVERIFY(!sentVariables(form).contains(where));
    }
}

QTEST_GUILESS_MAIN(TestPresences)
#include "tst_presences.moc"
