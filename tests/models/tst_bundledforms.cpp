// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/operationcatalogue.h"
#include "api/graphql/coercion/coercion.h"
#include "models/forms/formmodel.h"

#include <QTest>

#include <algorithm>

using namespace tideline;
using catalogue::Service;
using models::FieldKind;
using models::FormField;
using models::FormModel;
using Presence = FormField::Presence;

namespace {

//! Deep enough for every input of the bundled schemas; recursion ends here.
constexpr int deepest = 5;

//! Visits the field and everything below, opening objects and adding one item to each list.
void visit(FormField &field, int depth, const std::function<void(FormField &)> &see)
{
    if (field.parent())
        see(field);
    if (depth == 0)
        return;
    if (field.kind() == FieldKind::Object)
        field.open();
    else if (field.kind() == FieldKind::List && field.childCount() == 0)
        (void)field.appendItem();
    for (const auto &child : field.children())
        visit(*child, depth - 1, see);
}

//! What is sent at the field's place: absent, null or a value.
std::optional<graphql::Json> sentAt(const FormModel &form, const FormField &field)
{
    graphql::Json value = form.variables();
    for (const graphql::PathSegment &segment : field.path()) {
        if (const auto *name = std::get_if<std::string>(&segment)) {
            if (!value.is_object() || !value.contains(*name))
                return std::nullopt;
            value = graphql::Json(value[*name]);
        } else {
            const std::size_t index = std::get<std::size_t>(segment);
            if (!value.is_array() || index >= value.size())
                return std::nullopt;
            value = graphql::Json(value[index]);
        }
    }
    return value;
}

} // namespace

//! Every mutation of both bundled schemas as a form.
class TestBundledForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void form_sendsOnlyWhatIsRequired_data() { operations(); }
    void form_sendsOnlyWhatIsRequired();
    void onlySuggestion_isThereAtOnce();
    void form_opensExportsAndComesBack_data() { operations(); }
    void form_opensExportsAndComesBack();
    void optionalField_hasThreePresences_data() { operations(); }
    void optionalField_hasThreePresences();
    void emptyForm_reportsEveryRequiredAnswerAtItsField_data() { operations(); }
    void emptyForm_reportsEveryRequiredAnswerAtItsField();
    void serverError_reachesEveryLeafAndTheSummary_data() { operations(); }
    void serverError_reachesEveryLeafAndTheSummary();
    void serverErrorForNoField_staysInTheSummary_data() { operations(); }
    void serverErrorForNoField_staysInTheSummary();

private:
    void operations();
    std::unique_ptr<catalogue::OperationCatalogue> m_catalogue;
};

void TestBundledForms::initTestCase()
{
    const auto api = catalogue::bundledSchema(Service::Api);
    const auto auth = catalogue::bundledSchema(Service::Auth);
    QVERIFY(api && auth);
    m_catalogue = std::make_unique<catalogue::OperationCatalogue>(*api, *auth);
    QCOMPARE(m_catalogue->operations().size(), 90);
}

void TestBundledForms::operations()
{
    QTest::addColumn<QString>("operation");
    for (const catalogue::Operation &operation : m_catalogue->operations())
        QTest::newRow(operation.name.toUtf8().constData()) << operation.name;
}

void TestBundledForms::form_sendsOnlyWhatIsRequired()
{
    QFETCH(QString, operation);
    FormModel form(*m_catalogue, operation);
    const std::function<void(const FormField &)> check = [&check](const FormField &field) {
        // Keys are the form's own; a value taken from the day (a date) is there before anyone typed.
        const catalogue::FieldHint &hint = field.spec().hint;
        const bool isFilledIn = hint.isIdempotencyKey || hint.prefill == catalogue::FieldHint::Prefill::Today;
        if (field.presence() != Presence::LeftOut && !isFilledIn)
            QVERIFY2(field.isRequired() || &field == &field.form().body(), qPrintable(field.pathText()));
        if (field.presence() == Presence::Value) {
            for (const auto &child : field.children())
                check(*child);
        }
    };
    check(form.root());
    QVERIFY(!form.isDirty());
}

void TestBundledForms::onlySuggestion_isThereAtOnce()
{
    const FormModel form(*m_catalogue, QStringLiteral("createGoodsQuote"));
    const FormField *products = form.fieldAt(QStringLiteral("input.productsToQuote"));
    QVERIFY(products);
    FormField *list = form.field(products->id());
    const FormField *currency = list->appendItem()->child(u"currency");
    QVERIFY(currency);
    QCOMPARE(currency->text(), QStringLiteral("GBP"));
    QCOMPARE(currency->presence(), Presence::Value);
    QVERIFY(!currency->isTouched());
}

void TestBundledForms::form_opensExportsAndComesBack()
{
    QFETCH(QString, operation);
    FormModel form(*m_catalogue, operation);
    int fields = 0;
    visit(form.root(), deepest, [&fields](FormField &field) {
        ++fields;
        QVERIFY(!field.label().isEmpty());
        QVERIFY(!field.spec().coordinate.isEmpty());
        if (models::isLeaf(field.kind()) && !field.isOneOfMember())
            field.setText(QStringLiteral("1"));
    });
    if (m_catalogue->field(operation)->arguments.empty())
        QCOMPARE(fields, 0);
    else
        QVERIFY(fields > 0);
    FormModel again(*m_catalogue, operation);
    QVERIFY(again.importState(form.exportState()));
    int secrets = 0;
    visit(form.root(), deepest, [&secrets](FormField &field) { secrets += field.isSecret() ? 1 : 0; });
    if (secrets == 0)
        QCOMPARE(again.variablesText(), form.variablesText());
    QVERIFY(!form.validate() || fields == 0 || form.problems().isEmpty());
}

void TestBundledForms::optionalField_hasThreePresences()
{
    QFETCH(QString, operation);
    FormModel form(*m_catalogue, operation);
    visit(form.root(), deepest, [&form](FormField &field) {
        if (field.isItem() || field.isOneOfMember() || field.isRequired())
            return;
        const QByteArray at = field.pathText().toUtf8();
        if (models::isLeaf(field.kind())) {
            field.setText(QStringLiteral("7"));
            const auto sent = sentAt(form, field);
            QVERIFY2(sent && !sent->is_null(), at.constData());
        } else {
            field.setPresence(Presence::Value);
            const auto sent = sentAt(form, field);
            QVERIFY2(sent && sent->is_structured(), at.constData());
        }
        if (field.allowsNull()) {
            field.setPresence(Presence::Null);
            const auto sent = sentAt(form, field);
            QVERIFY2(sent && sent->is_null(), at.constData());
        }
        field.setPresence(Presence::LeftOut);
        QVERIFY2(!sentAt(form, field), at.constData());
        // So that what is below can be sent at all.
        field.setPresence(Presence::Value);
    });
}

void TestBundledForms::emptyForm_reportsEveryRequiredAnswerAtItsField()
{
    QFETCH(QString, operation);
    FormModel form(*m_catalogue, operation);
    form.validate();
    QSet<int> reported;
    for (const models::FormProblem &problem : form.problems()) {
        QVERIFY(!problem.text.isEmpty());
        const FormField *field = form.field(problem.fieldId);
        QVERIFY2(field, qPrintable(problem.text));
        QVERIFY(field->error().contains(problem.text));
        reported.insert(problem.fieldId);
    }
    const std::function<void(const FormField &)> check = [&check, &reported](const FormField &field) {
        if (models::isLeaf(field.kind()) && field.presence() == Presence::Value && field.text().isEmpty())
            QVERIFY2(reported.contains(field.id()), qPrintable(field.pathText()));
        if (field.presence() != Presence::Value)
            return;
        for (const auto &child : field.children())
            check(*child);
    };
    check(form.root());
}

//! A complaint about each leaf in turn, spelled as the API spells it: names, and places in lists as numbers.
void TestBundledForms::serverError_reachesEveryLeafAndTheSummary()
{
    QFETCH(QString, operation);
    FormModel form(*m_catalogue, operation);
    QList<int> leaves;
    visit(form.root(), deepest, [&leaves](FormField &field) {
        if (field.kind() == FieldKind::List && field.childCount() < 2)
            (void)field.appendItem(); // so that a place in the list has to be told from another
        if (models::isLeaf(field.kind()))
            leaves.append(field.id());
    });
    QCOMPARE(leaves.isEmpty(), m_catalogue->field(operation)->arguments.empty());
    QSet<QString> paths;
    for (const int id : std::as_const(leaves)) {
        const FormField *field = form.field(id);
        QVERIFY(field);
        const QString at = field->pathText();
        QVERIFY2(!paths.contains(at), qPrintable(at));
        paths.insert(at);
        const QString words = QStringLiteral("Not this at ") + at;
        form.setServerProblems({{QString(), words, field->path()}});
        QCOMPARE(form.problems(), (models::FormProblems{{id, words}}));
        const bool isThereOnly = std::all_of(leaves.begin(), leaves.end(), [&form, &words, id](int other) {
            return form.field(other)->error() == (other == id ? words : QString());
        });
        QVERIFY2(isThereOnly, qPrintable(at));
    }
}

void TestBundledForms::serverErrorForNoField_staysInTheSummary()
{
    QFETCH(QString, operation);
    FormModel form(*m_catalogue, operation);
    const QList<graphql::Path> paths = {
        {}, {"input", "zzWeather"}, {"zzWeather"}, {std::size_t(3)}, {"input", std::size_t(7)}};
    const QString words = QStringLiteral("Not today");
    // A list is meant itself by a path to an item that it has not.
    const FormField *input = form.fieldAt(QStringLiteral("input"));
    const bool isList = input && input->kind() == FieldKind::List;
    for (const graphql::Path &path : paths) {
        form.setServerProblems({{QString(), words, path}});
        const bool isOfList = isList && path.size() > 1;
        QCOMPARE(form.problems(), (models::FormProblems{{isOfList ? input->id() : -1, words}}));
    }
}

QTEST_GUILESS_MAIN(TestBundledForms)
#include "tst_bundledforms.moc"
