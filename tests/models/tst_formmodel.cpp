// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/answersummary.h"
#include "models/forms/choicesource.h"
#include "models/forms/formwords.h"
#include "models/forms/inputpath.h"
#include "models/forms/querychoicesource.h"
#include "tests/models/formfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tideline;
using models::FormField;
using models::FormModel;
using Presence = FormField::Presence;
using tests::FormFixture;

namespace {

QString text(const graphql::Json &value) { return QString::fromStdString(value.dump()); }

QStringList words(const FormModel &form)
{
    QStringList texts;
    for (const models::FormProblem &problem : form.problems())
        texts.append(problem.text);
    return texts;
}

} // namespace

//! What a form sends, keeps and says, without any widget.
class TestFormModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedForm_sendsRequiredFieldsOnly();
    void optionalField_tellsLeftOutNullAndValueApart();
    void emptyText_isSentOnlyWhenAskedFor();
    void context_fillsInWhatItKnows();
    void carriedValues_reachNestedFields();
    void typedText_staysAndIsCheckedOnSubmitOnly();
    void leaf_isReadByItsType_data();
    void leaf_isReadByItsType();
    void leaf_saysWhatIsWrong_data();
    void leaf_saysWhatIsWrong();
    void hints_areCheckedInWords();
    void requiredFields_areNamedWhenMissing();
    void list_addsMovesAndRemoves();
    void labels_fitIntoSentences_data();
    void labels_fitIntoSentences();
    void items_areCalledOneOfTheirList_data();
    void items_areCalledOneOfTheirList();
    void recursiveTypes_openOnDemand();
    void oneOf_sendsExactlyOneMember();
    void variables_areTakenOverAndComeBack();
    void variables_thatDoNotFitAreReportedAndKept();
    void variablesText_masksSecretsAndKeepsThem();
    void state_comesBackWithoutSecrets();
    void key_staysForAResendAndIsRenewedForANewForm();
    void serverPath_findsItsField_data();
    void serverPath_findsItsField();
    void serverErrors_standAtTheFieldAndInTheSummary();
    void hostileJson_isRefused();
    void answers_sayWhatStoodThere();
    void answers_sayNothingOfAnotherRecord();
    void answers_sayNothingOldAfterSending();
    void choices_areOnlyWhatWillBeTaken_data();
    void choices_areOnlyWhatWillBeTaken();
    void choiceOfAnotherName_isTakenOnceItIsKnown();

private:
    FormFixture m_fixture;
};

void TestFormModel::untouchedForm_sendsRequiredFieldsOnly()
{
    QCOMPARE(text(m_fixture.form("plain")->variables()), QStringLiteral(R"({"name":""})"));
    const auto pay = m_fixture.form("pay");
    const graphql::Json input = pay->variables()["input"];
    QCOMPARE(input.size(), std::size_t(4));
    QVERIFY(!pay->isDirty());
    QCOMPARE(text(m_fixture.form("all")->variables()), QStringLiteral(R"({"input":{"flagRequired":false}})"));
    QCOMPARE(text(m_fixture.form("contact")->variables()), QStringLiteral(R"({"input":{}})"));
    // The only argument is optional and nothing in it was filled in.
    QCOMPARE(text(m_fixture.form("loose")->variables()), QStringLiteral("{}"));
    // It has required members: they are asked for.
    QVERIFY(!m_fixture.form("deep")->validate());
}

void TestFormModel::optionalField_tellsLeftOutNullAndValueApart()
{
    const auto form = m_fixture.form("plain");
    FormField *count = form->fieldAt(QStringLiteral("count"));
    QSignalSpy changes(form.get(), &FormModel::fieldChanged);
    count->setText(QStringLiteral("12"));
    QCOMPARE(text(form->variables()["count"]), text(graphql::Json(12)));
    count->setPresence(Presence::Null);
    QVERIFY(form->variables().contains("count"));
    QVERIFY(form->variables()["count"].is_null());
    count->setPresence(Presence::LeftOut);
    QVERIFY(!form->variables().contains("count"));
    QCOMPARE(count->text(), QStringLiteral("12"));
    count->setPresence(Presence::Value);
    QCOMPARE(text(form->variables()["count"]), text(graphql::Json(12)));
    QCOMPARE(changes.count(), 4);
    // Not for a field that the schema requires.
    FormField *name = form->fieldAt(QStringLiteral("name"));
    name->setPresence(Presence::LeftOut);
    name->setPresence(Presence::Null);
    QCOMPARE(name->presence(), Presence::Value);
}

void TestFormModel::emptyText_isSentOnlyWhenAskedFor()
{
    const auto form = m_fixture.form("login");
    FormField *email = form->fieldAt(QStringLiteral("input.email"));
    email->setText(QStringLiteral("a"));
    email->setText({});
    QVERIFY(!form->variables()["input"].contains("email"));
    email->setPresence(Presence::Value);
    QCOMPARE(text(form->variables()["input"]["email"]), text(graphql::Json("")));
    QVERIFY(form->validate());
    email->setText(QStringLiteral("b@c.de"));
    email->setText({});
    QCOMPARE(text(form->variables()["input"]["email"]), text(graphql::Json("")));
}

void TestFormModel::context_fillsInWhatItKnows()
{
    models::FormContext context;
    context.accountNumber = QStringLiteral("A-1B2C3D4E");
    context.selectedRow.insert(QStringLiteral("reference"), QStringLiteral("ABC1"));
    const auto form = m_fixture.form("pay", context);
    QCOMPARE(text(form->variables()["input"]["accountNumber"]), text(graphql::Json("A-1B2C3D4E")));
    QCOMPARE(text(form->variables()["input"]["reference"]), text(graphql::Json("ABC1")));
    QVERIFY(!form->isDirty());
}

void TestFormModel::carriedValues_reachNestedFields()
{
    models::FormContext context;
    context.carried = {{QStringLiteral("input.bank.accountHolder"), graphql::Json("Ann")},
                       {QStringLiteral("input.items[0].productId"), graphql::Json("P1")},
                       {QStringLiteral("input.amount"), graphql::Json(1250)},
                       {QStringLiteral("input.nothing"), graphql::Json(1)}};
    const auto form = m_fixture.form("pay", context);
    const graphql::Json input = form->variables()["input"];
    QCOMPARE(text(input["bank"]["accountHolder"]), text(graphql::Json("Ann")));
    QCOMPARE(text(input["items"][0]["productId"]), text(graphql::Json("P1")));
    QCOMPARE(text(input["amount"]), text(graphql::Json(1250)));
    QCOMPARE(form->fieldAt(QStringLiteral("input.amount"))->text(), QStringLiteral("12.50"));
}

void TestFormModel::typedText_staysAndIsCheckedOnSubmitOnly()
{
    const auto form = m_fixture.form("pay");
    FormField *amount = form->fieldAt(QStringLiteral("input.amount"));
    amount->setText(QStringLiteral("twenty"));
    QVERIFY(amount->error().isEmpty());
    QVERIFY(!form->validate());
    QVERIFY(!amount->error().isEmpty());
    QCOMPARE(amount->text(), QStringLiteral("twenty"));
    QCOMPARE(text(form->variables()["input"]["amount"]), text(graphql::Json("twenty")));
    amount->setText(QStringLiteral("£20"));
    QCOMPARE(text(form->variables()["input"]["amount"]), text(graphql::Json(2000)));
}

void TestFormModel::leaf_isReadByItsType_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *name, const char *field, const char *typed, const char *sent) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(typed) << QString::fromUtf8(sent);
    };
    row("text as it is", "text", " a \"b\" ", R"(" a \"b\" ")");
    row("whole number", "whole", "-12", "-12");
    row("whole number with groups", "whole", "1,234", "1234");
    row("largest Int", "whole", "2147483647", "2147483647");
    row("float", "float", "1.50", "1.5");
    row("float with exponent", "float", "2e3", "2000.0");
    row("yes", "flag", "true", "true");
    row("id", "id", "0012", R"("0012")");
    row("BigInt beyond 53 bits", "big", "9007199254740993", "9007199254740993");
    row("smallest BigInt", "big", "-9223372036854775808", "-9223372036854775808");
    row("decimal to the letter", "decimal", "22.000", R"("22.000")");
    row("date", "date", "4/11/2026", R"("2026-11-04")");
    row("date and time", "dateTime", "1/7/2026 10:00", R"("2026-07-01T10:00:00+01:00")");
    row("time", "time", "9.05", R"("09:05:00")");
    row("text that holds JSON", "jsonText", "{\"a\": 1}", R"("{\"a\": 1}")");
    row("any JSON", "json", "{\"a\": [1, null]}", R"({"a":[1,null]})");
    row("UUID", "uuid", "123e4567-e89b-12d3-a456-426614174000", R"("123e4567-e89b-12d3-a456-426614174000")");
    row("unknown scalar as text", "unheard", "007", R"("007")");
    row("unknown scalar as JSON", "unheard", "[1, 2]", "[1,2]");
    row("unknown scalar as quoted text", "unheard", "\"[1]\"", R"("[1]")");
    row("enum", "method", "DIRECT_DEBIT", R"("DIRECT_DEBIT")");
    row("enum unknown to the schema", "method", "TELEPATHY", R"("TELEPATHY")");
    row("money", "money", "£10,000,000,000.01", "1000000000001");
}

void TestFormModel::leaf_isReadByItsType()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    const auto form = m_fixture.form("all");
    FormField *leaf = form->fieldAt(QStringLiteral("input.") + field);
    leaf->setText(typed);
    const graphql::Json value = form->variables()["input"][field.toStdString()];
    QCOMPARE(text(value), sent);
    QCOMPARE(form->validate(), field != QStringLiteral("method") || typed == QStringLiteral("DIRECT_DEBIT"));
    // Shown again from the value, the field sends the same value.
    const auto other = m_fixture.form("all");
    graphql::Json input;
    input["input"] = {{"flagRequired", true}, {field.toStdString(), value}};
    QVERIFY(other->setVariables(input).isEmpty());
    QCOMPARE(text(other->variables()["input"][field.toStdString()]), sent);
}

void TestFormModel::leaf_saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const char *field, const char *typed) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(typed);
    };
    row("letters for a number", "whole", "twelve");
    row("decimals for a whole number", "whole", "1.5");
    row("Int too large", "whole", "2147483648");
    row("BigInt too large", "big", "9223372036854775808");
    row("float too large", "float", "1e999");
    row("no decimal", "decimal", "1.2.3");
    row("no date", "date", "soon");
    row("no time", "time", "noonish");
    row("no moment", "dateTime", "later");
    row("broken JSON", "jsonText", "{\"a\":");
    row("broken JSON value", "json", "{a:1}");
    row("no UUID", "uuid", "123");
    row("three decimals of money", "money", "1.005");
}

void TestFormModel::leaf_saysWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const auto form = m_fixture.form("all");
    FormField *leaf = form->fieldAt(QStringLiteral("input.") + field);
    leaf->setText(typed);
    QVERIFY(!form->validate());
    QCOMPARE(form->problems().size(), 1);
    QCOMPARE(form->problems().front().fieldId, leaf->id());
    QCOMPARE(form->problems().front().text, leaf->error());
    QCOMPARE(leaf->text(), typed);
}

void TestFormModel::hints_areCheckedInWords()
{
    const auto form = m_fixture.form("pay");
    const auto set = [&form](const char *path, const char *typed) {
        form->fieldAt(QStringLiteral("input.") + QString::fromLatin1(path))->setText(QString::fromUtf8(typed));
    };
    set("accountNumber", "A-1");
    set("amount", "0.00");
    set("paymentDate", "22/11/2026");
    set("reference", "abc");
    form->fieldAt(QStringLiteral("input.bank"))->setPresence(Presence::Value);
    set("bank.accountHolder", "Ann");
    set("bank.accountNumber", "1");
    set("bank.sortCode", "20-00");
    QVERIFY(!form->validate());
    QCOMPARE(words(*form),
             QStringList({QStringLiteral("Enter an amount of at least £0.01"),
                          QStringLiteral("Enter a payment date from today on"),
                          QStringLiteral("Enter three capitals and digits, like ABC12"),
                          QStringLiteral("Enter the sort code as six digits, like 20-00-00")}));
    set("amount", "0.01");
    set("paymentDate", "today");
    set("reference", "ABC1");
    set("bank.sortCode", "20 00 00");
    QVERIFY(form->validate());
    QVERIFY(form->problems().isEmpty());
}

void TestFormModel::requiredFields_areNamedWhenMissing()
{
    const auto form = m_fixture.form("pay");
    QVERIFY(!form->validate());
    QCOMPARE(words(*form),
             QStringList({QStringLiteral("Enter an account number"), QStringLiteral("Enter an amount"),
                          QStringLiteral("Enter a payment date")}));
}

void TestFormModel::labels_fitIntoSentences_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("inSentence");
    QTest::addColumn<bool>("isNoun");
    const auto row = [](const char *label, const char *words, bool isNoun = true) {
        QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(words) << isNoun;
    };
    row("Payment date", "a payment date");
    row("Amount", "an amount");
    row("IBAN", "an IBAN");
    row("Address", "an address");
    row("Customer's internet address", "a customer's internet address");
    row("Products", "products");
    row("Points to move", "points to move");
    row("Digits on the meter", "digits on the meter");
    row("Notes for the visit", "notes for the visit");
    row("Its first reading", "its first reading", false);
    row("How many", "how many", false);
    row("Pay by", "an answer under \u201CPay by\u201D", false);
    row("From", "an answer under \u201CFrom\u201D", false);
    row("Begins at", "an answer under \u201CBegins at\u201D", false);
    row("Codes are emailed to", "an answer under \u201CCodes are emailed to\u201D", false);
}

void TestFormModel::labels_fitIntoSentences()
{
    QFETCH(QString, label);
    QFETCH(QString, inSentence);
    QFETCH(bool, isNoun);
    QCOMPARE(models::FormWords::withArticle(label), inSentence);
    QCOMPARE(models::FormWords::isNoun(label), isNoun);
}

void TestFormModel::items_areCalledOneOfTheirList_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("item");
    const auto row = [](const char *list, const char *item) {
        QTest::newRow(list) << QString::fromLatin1(list) << QString::fromLatin1(item);
    };
    row("Products", "Product");
    row("Addresses", "Address");
    row("Categories", "Category");
    row("Account user IDs", "Account user ID");
    row("Status", "Status");
    row("Basis", "Basis");
    row("Boxes", "Box");
    row("Address", "Address");
    row("What it is for", "What it is for");
    row("", "");
}

void TestFormModel::items_areCalledOneOfTheirList()
{
    QFETCH(QString, list);
    QFETCH(QString, item);
    QCOMPARE(models::FormWords::singular(list), item);
}

void TestFormModel::list_addsMovesAndRemoves()
{
    const auto form = m_fixture.form("plain");
    FormField *tags = form->fieldAt(QStringLiteral("tags"));
    QVERIFY(!form->variables().contains("tags"));
    tags->setPresence(Presence::Value);
    QCOMPARE(text(form->variables()["tags"]), QStringLiteral("[]"));
    for (const char *tag : {"a", "b", "c", "d"})
        tags->appendItem()->setText(QString::fromLatin1(tag));
    tags->moveItem(0, 2);
    QCOMPARE(text(form->variables()["tags"]), QStringLiteral(R"(["b","c","a","d"])"));
    tags->moveItem(3, 0);
    QCOMPARE(text(form->variables()["tags"]), QStringLiteral(R"(["d","b","c","a"])"));
    const int removed = tags->child(std::size_t(1))->id();
    tags->removeItem(1);
    QCOMPARE(text(form->variables()["tags"]), QStringLiteral(R"(["d","c","a"])"));
    QVERIFY(!form->field(removed));
    QCOMPARE(tags->child(std::size_t(2))->label(), QStringLiteral("Tag 3"));
    QCOMPARE(tags->child(std::size_t(2))->objectName(), QStringLiteral("plain.tags[2]"));
}

void TestFormModel::recursiveTypes_openOnDemand()
{
    const auto form = m_fixture.form("deep");
    FormField *deep = form->fieldAt(QStringLiteral("input.deep"));
    QCOMPARE(deep->childCount(), std::size_t(0));
    for (int i = 0; i < 30; ++i) {
        deep->setPresence(Presence::Value);
        deep = deep->child(u"deep");
        QVERIFY(deep);
    }
    QCOMPARE(deep->childCount(), std::size_t(0));
    QVERIFY(form->variables()["input"]["deep"]["deep"].contains("required"));
}

void TestFormModel::oneOf_sendsExactlyOneMember()
{
    const auto form = m_fixture.form("contact");
    QVERIFY(!form->validate());
    QCOMPARE(words(*form), QStringList({QStringLiteral("Choose one kind of input")}));
    FormField &choice = form->body();
    choice.choose(choice.child(u"email"));
    choice.child(u"email")->setText(QStringLiteral("a@b.c"));
    QCOMPARE(text(form->variables()), QStringLiteral(R"({"input":{"email":"a@b.c"}})"));
    choice.choose(choice.child(u"phone"));
    choice.child(u"phone")->setText(QStringLiteral("1"));
    QCOMPARE(text(form->variables()), QStringLiteral(R"({"input":{"phone":"1"}})"));
    QCOMPARE(choice.child(u"email")->text(), QStringLiteral("a@b.c"));
    choice.choose(choice.child(u"bank"));
    QVERIFY(!form->validate());
    QCOMPARE(form->problems().size(), 3);
    // Filling in another member changes the choice.
    choice.child(u"email")->setText(QStringLiteral("x@y.z"));
    QCOMPARE(text(form->variables()), QStringLiteral(R"({"input":{"email":"x@y.z"}})"));
    QVERIFY(form->validate());
}

void TestFormModel::variables_areTakenOverAndComeBack()
{
    const graphql::Json variables = FormFixture::json(R"({"input":{"accountNumber":"A-1","amount":2500,
        "paymentDate":"2026-11-24","idempotencyKey":"mine","method":null,"items":[{"productId":"7","units":2},
        {"productId":"8","units":1,"note":""}]}})");
    const auto form = m_fixture.form("pay");
    QVERIFY(form->setVariables(variables).isEmpty());
    QCOMPARE(text(form->variables()), text(variables));
    QCOMPARE(form->fieldAt(QStringLiteral("input.amount"))->text(), QStringLiteral("25.00"));
    QVERIFY(form->validate());
    // Without the name of the argument as well; one value stands for a list.
    QVERIFY(form->setVariablesText(QStringLiteral(R"({"accountNumber":"A-2","items":{"productId":"9"}})")).isEmpty());
    QCOMPARE(text(form->variables()["input"]["items"][0]["productId"]), text(graphql::Json("9")));
    QCOMPARE(text(form->variables()["input"]["accountNumber"]), text(graphql::Json("A-2")));
    QVERIFY(!form->variables()["input"]["items"][0].contains("units"));
}

void TestFormModel::variables_thatDoNotFitAreReportedAndKept()
{
    const auto form = m_fixture.form("pay");
    const models::FormProblems unfit = form->setVariablesText(
        QStringLiteral(R"({"input":{"amount":{"a":1},"colour":"red","accountNumber":null,"bank":3}})"));
    QCOMPARE(unfit.size(), 4);
    QCOMPARE(form->fieldAt(QStringLiteral("input.amount"))->text(), QStringLiteral(R"({"a":1})"));
    QVERIFY(unfit[1].text.contains(QStringLiteral("input.colour")));
    QCOMPARE(form->setVariablesText(QStringLiteral("{")).size(), 1);
    QCOMPARE(form->setVariables(graphql::Json::array()).size(), 1);
}

void TestFormModel::variablesText_masksSecretsAndKeepsThem()
{
    const auto form = m_fixture.form("login");
    form->fieldAt(QStringLiteral("input.newPassword"))->setText(QStringLiteral("hunter2"));
    const QString shown = form->variablesText();
    QVERIFY(!shown.contains(QStringLiteral("hunter2")));
    QString edited = shown;
    edited.insert(edited.lastIndexOf(u'"') + 1, QStringLiteral(R"(, "email": "a@b.c")"));
    QVERIFY(form->setVariablesText(edited).isEmpty());
    QCOMPARE(text(form->variables()["input"]["newPassword"]), text(graphql::Json("hunter2")));
    QCOMPARE(text(form->variables()["input"]["email"]), text(graphql::Json("a@b.c")));
}

void TestFormModel::state_comesBackWithoutSecrets()
{
    const auto form = m_fixture.form("login");
    form->fieldAt(QStringLiteral("input.newPassword"))->setText(QStringLiteral("hunter2"));
    form->fieldAt(QStringLiteral("input.email"))->setText(QStringLiteral("not yet an addre"));
    form->fieldAt(QStringLiteral("input.APIKey"))->setPresence(Presence::Null);
    form->fieldAt(QStringLiteral("input.refresh_token"))->setPresence(Presence::Value);
    const graphql::Json state = form->exportState();
    QVERIFY(!text(state).contains(QStringLiteral("hunter2")));
    const auto other = m_fixture.form("login");
    QVERIFY(other->importState(state));
    QCOMPARE(other->fieldAt(QStringLiteral("input.email"))->text(), QStringLiteral("not yet an addre"));
    QCOMPARE(other->formId(), form->formId());
    graphql::Json expected = form->variables();
    expected["input"]["newPassword"] = "";
    QCOMPARE(text(other->variables()), text(expected));

    const auto pay = m_fixture.form("pay");
    QVERIFY(!pay->importState(state));
    QVERIFY(!pay->importState(graphql::Json("nonsense")));
    FormField *item = pay->fieldAt(QStringLiteral("input.items"))->appendItem();
    item->child(u"productId")->setText(QStringLiteral("7"));
    const auto again = m_fixture.form("pay");
    QVERIFY(again->importState(pay->exportState()));
    QCOMPARE(text(again->variables()), text(pay->variables()));
    // Shapes that no form wrote do no harm.
    graphql::Json odd = pay->exportState();
    odd["fields"] = FormFixture::json(R"({"members":{"input":{"members":[1],"items":{},"text":7,"presence":{}}}})");
    QVERIFY(again->importState(odd));
}

void TestFormModel::key_staysForAResendAndIsRenewedForANewForm()
{
    const auto form = m_fixture.form("pay");
    const auto key = [&form]() { return text(form->variables()["input"]["idempotencyKey"]); };
    const QString first = key();
    const QString identity = form->formId();
    QVERIFY(first.size() > 2);
    form->fieldAt(QStringLiteral("input.amount"))->setText(QStringLiteral("1"));
    QVERIFY(form->setVariablesText(QStringLiteral(R"({"amount":5})")).isEmpty());
    QCOMPARE(key(), first);
    QCOMPARE(form->formId(), identity);
    form->renewKeys();
    QVERIFY(key() != first);
    QVERIFY(form->formId() != identity);
    QCOMPARE(text(form->variables()["input"]["amount"]), text(graphql::Json(5)));
    const QString second = key();
    form->reset();
    QVERIFY(key() != second);
    QVERIFY(!form->isDirty());
}

void TestFormModel::serverPath_findsItsField_data()
{
    QTest::addColumn<QString>("mutation");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *mutation, const char *path, const char *field) {
        QTest::newRow(name) << QString::fromLatin1(mutation) << QString::fromLatin1(path) << QString::fromLatin1(field);
    };
    row("as the schema spells it", "login", "input.email", "input.email");
    row("another case", "login", "input.apiKey", "input.APIKey");
    row("without the argument", "login", "email", "input.email");
    row("a common end", "login", "input.password", "input.newPassword");
    row("camel for snake", "login", "input.refreshToken", "input.refresh_token");
    row("the mutation in front", "login", "login.input.email", "input.email");
    row("below a leaf", "login", "input.email.domain", "input.email");
    row("into a closed object", "pay", "input.bank.sortCode", "input.bank");
    row("into an empty list", "pay", "input.items[3].units", "input.items");
    row("two could be meant", "pay", "input.number", "input.accountNumber");
    row("nothing like it", "login", "input.colour", "");
    row("no path", "login", "", "");
    row("the input itself", "login", "input", "");
    row("a plain argument", "plain", "NAME", "name");
}

void TestFormModel::serverPath_findsItsField()
{
    QFETCH(QString, mutation);
    QFETCH(QString, path);
    QFETCH(QString, field);
    const auto form = m_fixture.form(mutation.toLatin1().constData());
    const FormField *found = fieldOfServerPath(*form, models::pathFromText(path));
    QCOMPARE(found ? found->pathText() : QString(), field);
}

void TestFormModel::serverErrors_standAtTheFieldAndInTheSummary()
{
    const auto form = m_fixture.form("login");
    form->setServerProblems(
        {{QStringLiteral("password_too_short"), QStringLiteral("Too short."), {"input", "password"}},
         {QStringLiteral("password_too_common"), QStringLiteral("Too common."), {"input", "password"}},
         {QString(), QStringLiteral("Key unknown."), {"input", "apiKey"}},
         {QString(), QStringLiteral("Something else."), {"input", "planet"}}},
        QStringLiteral("Check the form"));
    QCOMPARE(words(*form),
             QStringList({QStringLiteral("Check the form"), QStringLiteral("Too short."), QStringLiteral("Too common."),
                          QStringLiteral("Key unknown."), QStringLiteral("Something else.")}));
    QCOMPARE(form->fieldAt(QStringLiteral("input.newPassword"))->error(), QStringLiteral("Too short.\nToo common."));
    QCOMPARE(form->fieldAt(QStringLiteral("input.APIKey"))->error(), QStringLiteral("Key unknown."));
    QCOMPARE(form->problems().back().fieldId, -1);
    form->clearProblems();
    QVERIFY(form->fieldAt(QStringLiteral("input.APIKey"))->error().isEmpty());
}

void TestFormModel::hostileJson_isRefused()
{
    const auto form = m_fixture.form("all");
    const QString deep = QString(100000, u'[') + QString(100000, u']');
    QCOMPARE(form->setVariablesText(deep).size(), 1);
    FormField *field = form->fieldAt(QStringLiteral("input.json"));
    field->setText(deep);
    QVERIFY(!form->validate());
    QCOMPARE(field->text().size(), deep.size());
}

namespace {

//! What the page of answers says at \p label.
QString answerAt(const FormModel &form, const QString &label)
{
    const QList<models::AnswerRow> rows = models::answersOf(form);
    for (const models::AnswerRow &row : rows) {
        if (row.label == label)
            return row.value;
    }
    return {};
}

} // namespace

void TestFormModel::answers_sayWhatStoodThere()
{
    models::FormContext context;
    context.accountNumber = u"A-1"_s;
    context.selectedRow.insert(u"reference"_s, u"ABC1"_s);
    context.present = {{u"PayInput.amount"_s, 2500},
                       {u"PayInput.paymentDate"_s, "2026-11-24"},
                       {u"PayInput.method"_s, "DIRECT_DEBIT"},
                       {u"PayInput.accountNumber"_s, "A-2"},
                       {u"Bank.accountHolder"_s, "%1 %2"}};
    const auto form = m_fixture.form("pay", context);
    form->fieldAt(u"input.amount"_s)->setText(u"30"_s);
    form->fieldAt(u"input.paymentDate"_s)->setText(u"24/11/2026"_s);
    form->fieldAt(u"input.method"_s)->setText(u"CARD"_s);
    FormField *bank = form->fieldAt(u"input.bank"_s);
    bank->setPresence(FormField::Presence::Value);
    bank->open();
    bank->child(u"accountHolder")->setText(u"Ann"_s);
    QCOMPARE(answerAt(*form, u"Amount"_s), u"£25.00 → £30.00"_s);
    QCOMPARE(answerAt(*form, u"Payment date"_s), u"24 November 2026"_s); // as it was
    QCOMPARE(answerAt(*form, u"Method"_s), u"Direct debit → Card"_s);
    QCOMPARE(answerAt(*form, u"Account number"_s), u"A-1"_s); // names the record
    QCOMPARE(answerAt(*form, u"Account holder"_s), u"%1 %2 → Ann"_s);
    // What the form took from the row counts as well.
    QCOMPARE(answerAt(*form, u"Reference"_s), u"ABC1"_s);
    form->fieldAt(u"input.reference"_s)->setText(u"XYZ9"_s);
    QCOMPARE(answerAt(*form, u"Reference"_s), u"ABC1 → XYZ9"_s);
    form->fieldAt(u"input.reference"_s)->setPresence(FormField::Presence::Null);
    QCOMPARE(answerAt(*form, u"Reference"_s), u"ABC1 → Sent as null"_s);
    // Said outright by whoever opened the form, it goes first.
    context.before.insert(u"input.amount"_s, u"Nothing"_s);
    const auto other = m_fixture.form("pay", context);
    other->fieldAt(u"input.amount"_s)->setText(u"30"_s);
    QCOMPARE(answerAt(*other, u"Amount"_s), u"Nothing → £30.00"_s);
}

void TestFormModel::answers_sayNothingOfAnotherRecord()
{
    models::FormContext context;
    context.accountNumber = u"A-1"_s;
    context.present = {{u"PayInput.amount"_s, 2500}};
    const auto form = m_fixture.form("pay", context);
    form->fieldAt(u"input.amount"_s)->setText(u"30"_s);
    QCOMPARE(answerAt(*form, u"Amount"_s), u"£25.00 → £30.00"_s);
    form->fieldAt(u"input.accountNumber"_s)->setText(u"A-9"_s);
    QCOMPARE(answerAt(*form, u"Amount"_s), u"£30.00"_s);
    form->fieldAt(u"input.accountNumber"_s)->setText(u"A-1"_s);
    QCOMPARE(answerAt(*form, u"Amount"_s), u"£25.00 → £30.00"_s);
    // Secrets stay dots, and nobody is told what they were.
    models::FormContext login;
    login.present = {{u"LoginInput.newPassword"_s, "hunter2"}};
    const auto secret = m_fixture.form("login", login);
    secret->fieldAt(u"input.newPassword"_s)->setText(u"swordfish"_s);
    QVERIFY(!answerAt(*secret, u"New password"_s).contains(u'→'));
}

void TestFormModel::answers_sayNothingOldAfterSending()
{
    models::FormContext context;
    context.present = {{u"PayInput.amount"_s, 2500}};
    const auto form = m_fixture.form("pay", context);
    form->forgetPresent();
    form->reset();
    form->fieldAt(u"input.amount"_s)->setText(u"30"_s);
    QCOMPARE(answerAt(*form, u"Amount"_s), u"£30.00"_s);
}

void TestFormModel::choices_areOnlyWhatWillBeTaken_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *query, const char *rows) {
        QTest::newRow(query) << QString::fromLatin1(query) << QByteArray(rows);
    };
    row("goodsQuotes", R"([{"id": "yes", "hasQuoteExpired": false}, {"id": "no", "hasQuoteExpired": true},
                           {"id": "not known"}])");
    row("repaymentRequests", R"([{"requestId": "yes", "status": "REQUESTED"}, {"requestId": "no", "status": "ACCEPTED"},
                                 {"requestId": "no, too", "status": "CANCELLED"}])");
    row("paymentSchedules", R"([{"id": "yes", "validTo": null}, {"id": "no", "validTo": "2020-01-31"},
                                {"id": "yes, still", "validTo": "2999-01-31"}])");
    row("contributionAgreements", R"([{"id": "yes"}, {"id": "no", "activeTo": "2020-01-31T00:00:00+00:00"},
                                      {"id": "yes, still", "activeTo": "2999-01-31T00:00:00+00:00"}])");
}

void TestFormModel::choices_areOnlyWhatWillBeTaken()
{
    QFETCH(const QString, query);
    QFETCH(const QByteArray, rows);
    const catalogue::ChoiceQuery *known = catalogue::choiceQuery(query);
    QVERIFY(known);
    graphql::Json data = FormFixture::json(rows.constData());
    const QStringList steps = known->rowsPath.split(u'.');
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        graphql::Json outer = graphql::Json::object();
        outer[step->toStdString()] = data;
        data = outer;
    }
    const QList<models::Choice> choices = models::choicesIn(data, *known, QLocale::c());
    QCOMPARE(choices.size(), 3); // each keeps its name, for a row that was chosen on a screen
    for (const models::Choice &choice : choices)
        QVERIFY2(choice.isOffered != choice.value.startsWith(QStringLiteral("no"))
                     || choice.value == QStringLiteral("not known"),
                 qPrintable(choice.value));
}

namespace {

//! Knows two choices of anything.
class TwoChoices final : public models::ChoiceSource
{
public:
    bool offers(const QString &) const override { return true; }
    api::CallHandle load(const QString &, const models::FormContext &, Callback callback) override
    {
        callback(QList<models::Choice>{{QStringLiteral("1"), QStringLiteral("One"), {}, QStringLiteral("u-1")},
                                       {QStringLiteral("2"), QStringLiteral("Two"), {}, QStringLiteral("u-2")}});
        return {};
    }
    api::CallHandle loadItems(const QString &, const models::FormContext &, ItemsCallback) override { return {}; }
};

} // namespace

void TestFormModel::choiceOfAnotherName_isTakenOnceItIsKnown()
{
    TwoChoices choices;
    models::FormContext context;
    context.sought = {{QStringLiteral("input.accountNumber"), QStringLiteral("u-2")},
                      {QStringLiteral("input.reference"), QStringLiteral("u-9")}};
    const auto form = m_fixture.form("pay", context);
    form->startLists(choices);
    const FormField *account = form->fieldAt(QStringLiteral("input.accountNumber"));
    QCOMPARE(account->text(), QStringLiteral("2"));
    QCOMPARE(account->choiceLabel(account->text()), QStringLiteral("Two"));
    QVERIFY(form->fieldAt(QStringLiteral("input.reference"))->text().isEmpty());
    QVERIFY(!form->isDirty());
    form->fieldAt(QStringLiteral("input.accountNumber"))->setText(QStringLiteral("typed"));
    form->startLists(choices);
    QCOMPARE(account->text(), QStringLiteral("typed"));
}

QTEST_GUILESS_MAIN(TestFormModel)
#include "tst_formmodel.moc"
