// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/operationcatalogue.h"
#include "tests/catalogue/freetext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tideline;
using namespace tideline::catalogue;

namespace {

QString text(std::string_view words) { return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())); }

//! One leaf that a person may have to fill in.
struct Leaf
{
    QString coordinate;
    const graphql::Type *type = nullptr; //!< Without its wrapping.
};

//! The hint spares typing, or keeps what is typed within bounds.
bool helps(const FieldHint &hint)
{
    return hint.prefill != FieldHint::Prefill::None || !hint.choices.isEmpty() || !hint.startsFrom.isEmpty()
        || !hint.suggestions.isEmpty() || hint.unit != FieldHint::Unit::None
        || hint.editor != FieldHint::Editor::FromType || hint.isSecret || hint.isIdempotencyKey || hint.isHidden
        || !hint.pattern.isEmpty() || hint.minimum || hint.maximum || hint.notInPast || hint.notInFuture;
}

//! The type alone gives an editor in which nothing wrong can be entered.
bool isEasyByType(const graphql::Type &type)
{
    static const QSet<QString> easy = {u"Boolean"_s, u"JSONString"_s, u"GenericScalar"_s};
    return type.kind == graphql::TypeKind::Enum || easy.contains(text(type.name));
}

} // namespace

//! "Least typing": every leaf of every input of the mutations (queries have no forms) has what makes it easy, or says
//! why it is typed.
class HintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inputs_areAllMet();
    void everyLeaf_isEasyOrFreeByNature_data();
    void everyLeaf_isEasyOrFreeByNature();
    void newField_withoutHintIsFound();
    void freeTexts_areFieldsThatNoHintHelps();
    void fieldsOfOneSort_haveTheirHint_data();
    void fieldsOfOneSort_haveTheirHint();

private:
    [[nodiscard]] QList<Leaf> leavesOf(const QString &operation) const;
    [[nodiscard]] bool isCovered(const Leaf &leaf) const;

    std::unique_ptr<OperationCatalogue> m_catalogue;
    QHash<QString, Leaf> m_leaves; //!< By coordinate.
    QSet<QString> m_inputs; //!< Names of input types met.
    int m_operations = 0;
};

void HintsTest::initTestCase()
{
    m_catalogue =
        std::make_unique<OperationCatalogue>(bundledSchema(Service::Api).value(), bundledSchema(Service::Auth).value());
    const std::function<void(std::span<const graphql::InputValue>, const QString &)> walk =
        [this, &walk](std::span<const graphql::InputValue> fields, const QString &owner) {
            for (const graphql::InputValue &field : fields) {
                const graphql::Type *type = field.type->innermost();
                const QString coordinate = owner + u'.' + text(field.name);
                if (type->inputFields.empty()) {
                    m_leaves.insert(coordinate, {coordinate, type});
                } else if (!m_inputs.contains(text(type->name))) {
                    m_inputs.insert(text(type->name));
                    walk(type->inputFields, text(type->name));
                }
            }
        };
    for (const Operation &operation : m_catalogue->operations()) {
        ++m_operations;
        walk(m_catalogue->field(operation.name)->arguments, operation.name);
    }
}

void HintsTest::inputs_areAllMet()
{
    QVERIFY(m_inputs.size() >= 90 && m_operations >= 90);
    QVERIFY(m_leaves.size() >= 380);
}

bool HintsTest::isCovered(const Leaf &leaf) const
{
    return isEasyByType(*leaf.type) || helps(m_catalogue->hint(leaf.coordinate))
        || tests::freeTexts().contains(leaf.coordinate);
}

void HintsTest::everyLeaf_isEasyOrFreeByNature_data()
{
    QTest::addColumn<QString>("coordinate");
    QStringList all = m_leaves.keys();
    all.sort();
    for (const QString &coordinate : std::as_const(all))
        QTest::newRow(qPrintable(coordinate)) << coordinate;
}

void HintsTest::everyLeaf_isEasyOrFreeByNature()
{
    QFETCH(QString, coordinate);
    const Leaf &leaf = m_leaves[coordinate];
    QVERIFY2(isCovered(leaf), qPrintable(coordinate + u": "_s + text(leaf.type->name)));
}

//! The check itself can fail: a field that a server adds has no hint and no reason.
void HintsTest::newField_withoutHintIsFound()
{
    const auto schema = bundledSchema(Service::Api).value();
    const graphql::Type *string = schema->type("String");
    const graphql::Type *boolean = schema->type("Boolean");
    QVERIFY(string && boolean);
    QVERIFY(!isCovered({u"CollectPaymentInput.ofTomorrow"_s, string}));
    QVERIFY(isCovered({u"CollectPaymentInput.ofTomorrow"_s, boolean}));
    QVERIFY(isCovered({u"CollectPaymentInput.amount"_s, schema->type("Int")}));
}

void HintsTest::freeTexts_areFieldsThatNoHintHelps()
{
    for (auto it = tests::freeTexts().begin(); it != tests::freeTexts().end(); ++it) {
        QVERIFY2(m_leaves.contains(it.key()), qPrintable(it.key()));
        QVERIFY2(!helps(m_catalogue->hint(it.key())), qPrintable(it.key()));
        QVERIFY(!it.value().isEmpty());
    }
}

void HintsTest::fieldsOfOneSort_haveTheirHint_data()
{
    using Prefill = FieldHint::Prefill;
    using Editor = FieldHint::Editor;
    using Check = std::function<bool(const FieldHint &, const graphql::Type &)>;
    QTest::addColumn<QString>("names"); // as a regular expression for the whole coordinate
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<Check>("check");
    const auto row = [](const char *sort, const QString &names, int atLeast, const Check &check) {
        QTest::newRow(sort) << names << atLeast << check;
    };
    row("account numbers come from where one stands", u"(?!Bank|DirectDebit|AccountSearch).*\\.accountNumber"_s, 50,
        [](const FieldHint &hint, const graphql::Type &) { return hint.prefill == Prefill::AccountNumber; });
    row("ledgers are chosen", u".*\\.(ledgerNumber|sourceLedgerNumber|targetLedgerNumber)"_s, 8,
        [](const FieldHint &hint, const graphql::Type &) { return hint.choices == "ledgers"_L1; });
    row("old ledger identifiers are out of sight", u".*\\.ledgerId"_s, 5,
        [](const FieldHint &hint, const graphql::Type &) { return hint.isHidden; });
    row("properties are chosen", u".*\\.propertyId"_s, 3,
        [](const FieldHint &hint, const graphql::Type &) { return hint.choices == "properties"_L1; });
    row("people are chosen", u"(?!Reset).*\\.(userId|accountUserId|sendingUserId|receivingUserId)"_s, 5,
        [](const FieldHint &hint, const graphql::Type &) { return hint.choices == "accountUsers"_L1; });
    row("meters are chosen", u".*\\.(meterSerialNumber|oldSerialNumber)|ModifyMeterInput\\.serialNumber"_s, 3,
        [](const FieldHint &hint, const graphql::Type &) {
            return hint.choices == "meters"_L1 && hint.prefill == Prefill::MeterSerialNumber;
        });
    row("meter points are chosen", u".*\\.meterPointReference"_s, 2,
        [](const FieldHint &hint, const graphql::Type &) { return hint.choices == "meterPoints"_L1; });
    row("money is typed in pounds", u".*\\.(amount|paymentAmount|amountInMinorUnits?|paymentAdequacyAdjustment)"_s, 8,
        [](const FieldHint &hint, const graphql::Type &) { return hint.unit == FieldHint::Unit::MinorUnits; });
    row("points are counted", u".*\\.points"_s, 2,
        [](const FieldHint &hint, const graphql::Type &) { return hint.unit == FieldHint::Unit::Points; });
    row("payment days are from 1 to 28", u".*\\.paymentDay"_s, 3,
        [](const FieldHint &hint, const graphql::Type &) { return hint.minimum == 1 && hint.maximum == 28; });
    row("payment dates are not in the past", u"(Collect|Amend)PaymentInput\\.paymentDate"_s, 2,
        [](const FieldHint &hint, const graphql::Type &) { return hint.notInPast; });
    row("birthdays are not to come", u".*\\.dateOfBirth"_s, 2,
        [](const FieldHint &hint, const graphql::Type &) { return hint.notInFuture; });
    row("sort codes are checked", u".*\\.sortCode"_s, 1,
        [](const FieldHint &hint, const graphql::Type &) { return hint.editor == Editor::SortCode; });
    row("bank account numbers are checked", u"(Bank|DirectDebit).*\\.accountNumber"_s, 1,
        [](const FieldHint &hint, const graphql::Type &) {
            return hint.editor == Editor::BankAccountNumber && hint.prefill == Prefill::None;
        });
    row("keys against sending twice are made", u".*\\.idempotencyKey"_s, 2,
        [](const FieldHint &hint, const graphql::Type &) { return hint.isIdempotencyKey; });
    row("secrets are masked", u"(?i).*\\.(\\w*password\\w*|token|refreshToken|apikey|preSignedKey)"_s, 10,
        [](const FieldHint &hint, const graphql::Type &) { return hint.isSecret; });
    row("new passwords show the rules", u".*\\.newPassword|(Reset|UpdateEmail|MoveInCreate)\\w+\\.password"_s, 3,
        [](const FieldHint &hint, const graphql::Type &) { return hint.rules == "passwordRules"_L1; });
    row("email addresses are checked", u"(?i)(?!MetadataInput).*\\.(\\w*email(address)?)"_s, 8,
        [](const FieldHint &hint, const graphql::Type &type) {
            return type.name != "String" || hint.editor == Editor::Email;
        });
    row("postcodes are checked", u".*\\.(postcode|postalCode)"_s, 3,
        [](const FieldHint &hint, const graphql::Type &) { return hint.editor == Editor::Postcode; });
    row("telephone numbers are checked", u".*\\.(mobile|landline|phoneNumber|mobileNumber)"_s, 4,
        [](const FieldHint &hint, const graphql::Type &) { return hint.editor == Editor::Phone; });
    row("lists known by heart are offered", u".*\\.(capabilityType|propertyType|internalCode|pronouns|title)"_s, 8,
        [](const FieldHint &hint, const graphql::Type &) { return hint.suggestions.size() >= 3; });
    row("quotes, products and purchases are chosen", u".*\\.(quoteCode|quoteId|purchaseCode|purchaseId)"_s, 3,
        [](const FieldHint &hint, const graphql::Type &) { return hint.choices.startsWith("goods"_L1); });
    row("campaigns are chosen", u"AddCampaignToAccountInput\\.campaign"_s, 1,
        [](const FieldHint &hint, const graphql::Type &) { return hint.choices == "campaigns"_L1; });
}

void HintsTest::fieldsOfOneSort_haveTheirHint()
{
    using Check = std::function<bool(const FieldHint &, const graphql::Type &)>;
    QFETCH(QString, names);
    QFETCH(int, atLeast);
    QFETCH(Check, check);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(names));
    QVERIFY2(expression.isValid(), qPrintable(expression.errorString()));
    int found = 0;
    for (const Leaf &leaf : std::as_const(m_leaves)) {
        if (!expression.match(leaf.coordinate).hasMatch())
            continue;
        ++found;
        QVERIFY2(check(m_catalogue->hint(leaf.coordinate), *leaf.type), qPrintable(leaf.coordinate));
    }
    QVERIFY2(found >= atLeast, qPrintable(QString::number(found)));
}

QTEST_APPLESS_MAIN(HintsTest)
#include "tst_hints.moc"
