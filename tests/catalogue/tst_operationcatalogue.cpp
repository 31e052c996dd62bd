// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/choicequery.h"
#include "api/catalogue/hints/hinttable.h"
#include "api/catalogue/operationcatalogue.h"
#include "api/catalogue/wording/operationtable.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/validation/validate.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using catalogue::Area;
using catalogue::FieldHint;
using catalogue::Operation;
using catalogue::OperationCatalogue;
using catalogue::Service;

namespace {

QString text(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

//! The type at the end of an answer's path: object, interface and list steps; null when a name is wrong.
const graphql::Type *outputAt(const graphql::Type *type, const QString &path)
{
    if (path.isEmpty())
        return type;
    for (const QString &name : path.split(u'.')) {
        const graphql::Type *owner = type->innermost();
        const graphql::FieldType *field = owner->field(name.toStdString());
        for (const graphql::Type *member : owner->members) {
            if (!field)
                field = member->field(name.toStdString());
        }
        if (!field)
            return nullptr;
        type = field->type;
    }
    return type;
}

//! The type at the end of a path in an operation's variables.
const graphql::Type *inputAt(const graphql::FieldType *operation, const QString &path)
{
    const QStringList names = path.split(u'.');
    const graphql::InputValue *value = operation->argument(names.first().toStdString());
    for (qsizetype i = 1; value && i < names.size(); ++i)
        value = value->type->innermost()->inputField(names.at(i).toStdString());
    return value ? value->type : nullptr;
}

} // namespace

class OperationCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOperation_isDescribed();
    void areas_holdWhatTheirScreensShow_data();
    void areas_holdWhatTheirScreensShow();
    void everyRow_isAnOperationOfTheSchema();
    void touches_areScreens();
    void followUps_leadFromAnswersToInputs();
    void shownValues_areInAnswersAndInputs();
    void moneyConsentSecurityAndMoves_areChecked();
    void documentedCodes_comeWithOperations();
    void unknownOperations_haveDefaults();
    void hintCoordinates_existInTheSchema();
    void hints_fitTheTypesOfTheirFields();
    void patterns_areValidAndExplained();
    void secrets_areMarked();
    void answers_haveUnitsAndSecrets();
    void labels_areInSentenceCase();
    void rowKeys_areDocumented();
    void choices_areKnownAndUsed();
    void choiceQueries_areValid_data();
    void choiceQueries_areValid();

private:
    std::unique_ptr<OperationCatalogue> m_catalogue;
};

void OperationCatalogueTest::initTestCase()
{
    const auto api = catalogue::bundledSchema(Service::Api);
    const auto auth = catalogue::bundledSchema(Service::Auth);
    QVERIFY(api && auth);
    m_catalogue = std::make_unique<OperationCatalogue>(*api, *auth);
    QCOMPARE(m_catalogue->operations().size(), 90);
}

void OperationCatalogueTest::everyOperation_isDescribed()
{
    QSet<QString> titles;
    for (const Operation &operation : m_catalogue->operations()) {
        const QByteArray name = operation.name.toUtf8();
        QVERIFY2(operation.area != Area::Other, name.constData());
        QVERIFY2(!operation.title.isEmpty() && operation.title.size() <= 60, name.constData());
        QVERIFY2(!titles.contains(operation.title), name.constData());
        titles.insert(operation.title);
        QVERIFY2(!operation.submitLabel.isEmpty() && operation.submitLabel.size() <= 30, name.constData());
        QVERIFY2(operation.summary.endsWith(u'.') && operation.summary.size() <= 200, name.constData());
        QVERIFY2(!operation.success.isEmpty() && operation.success != u"Done"_s, name.constData());
        QVERIFY2(!operation.success.endsWith(u'.'), name.constData());
        QVERIFY2(!operation.keywords.isEmpty(), name.constData());
    }
}

void OperationCatalogueTest::areas_holdWhatTheirScreensShow_data()
{
    QTest::addColumn<int>("area");
    QTest::addColumn<int>("count");
    QTest::newRow("account") << int(Area::Account) << 12;
    QTest::newRow("payments") << int(Area::Payments) << 21;
    QTest::newRow("goods") << int(Area::Goods) << 7;
    QTest::newRow("consents") << int(Area::Consents) << 4;
    QTest::newRow("loyalty") << int(Area::Loyalty) << 7;
    QTest::newRow("property") << int(Area::Property) << 8;
    QTest::newRow("moves") << int(Area::Moves) << 6;
    QTest::newRow("security") << int(Area::Security) << 18;
    QTest::newRow("contact") << int(Area::Contact) << 7;
}

void OperationCatalogueTest::areas_holdWhatTheirScreensShow()
{
    QFETCH(int, area);
    QFETCH(int, count);
    int found = 0;
    for (const Operation &operation : m_catalogue->operations())
        found += int(operation.area) == area ? 1 : 0;
    QCOMPARE(found, count);
}

void OperationCatalogueTest::everyRow_isAnOperationOfTheSchema()
{
    const auto rows = catalogue::OperationTables::all();
    QCOMPARE(rows.size(), 90);
    for (auto it = rows.begin(); it != rows.end(); ++it)
        QVERIFY2(m_catalogue->find(it.key()), qPrintable(it.key()));
}

void OperationCatalogueTest::touches_areScreens()
{
    const QSet<QString> screens = {u"overview"_s, u"account"_s,  u"payments"_s, u"goods"_s,    u"consents"_s,
                                   u"loyalty"_s,  u"property"_s, u"moves"_s,    u"security"_s, u"timeline"_s};
    for (const Operation &operation : m_catalogue->operations()) {
        for (const QString &screen : operation.touches)
            QVERIFY2(screens.contains(screen), qPrintable(operation.name + u' ' + screen));
    }
}

void OperationCatalogueTest::followUps_leadFromAnswersToInputs()
{
    int count = 0;
    for (const Operation &operation : m_catalogue->operations()) {
        const graphql::FieldType *source = m_catalogue->field(operation.name);
        for (const catalogue::FollowUp &next : operation.followUps) {
            ++count;
            const graphql::FieldType *target = m_catalogue->field(next.operation);
            QVERIFY2(target, qPrintable(operation.name + u' ' + next.operation));
            QVERIFY2(!next.label.isEmpty(), qPrintable(operation.name));
            for (const auto &[from, to] : next.carry) {
                const QByteArray where = (operation.name + u' ' + from + u' ' + to).toUtf8();
                const graphql::Type *given =
                    from.startsWith(u'$') ? inputAt(source, from.mid(1)) : outputAt(source->type, from);
                const graphql::Type *taken = inputAt(target, to);
                QVERIFY2(given && given->innermost()->isLeaf(), where.constData());
                QVERIFY2(taken && taken->innermost()->isLeaf(), where.constData());
            }
        }
    }
    QVERIFY(count > 30);
}

void OperationCatalogueTest::shownValues_areInAnswersAndInputs()
{
    int count = 0;
    for (const Operation &operation : m_catalogue->operations()) {
        const graphql::FieldType *source = m_catalogue->field(operation.name);
        for (const catalogue::ResultValue &value : operation.shows) {
            ++count;
            const QByteArray where = (operation.name + u' ' + value.path).toUtf8();
            if (value.path.startsWith(u'$')) {
                QVERIFY2(value.path.size() == 1 || inputAt(source, value.path.mid(1)), where.constData());
                QVERIFY2(value.itemValues.isEmpty(), where.constData());
                continue;
            }
            const graphql::Type *shown = outputAt(source->type, value.path);
            QVERIFY2(shown, where.constData());
            QCOMPARE(value.itemValues.isEmpty(), !shown->nullable()->isList());
            for (const QString &path : value.itemValues + QStringList(value.itemName)) {
                const bool isItems = !value.itemValues.isEmpty();
                const graphql::Type *leaf = isItems ? outputAt(shown, path) : shown;
                QVERIFY2(leaf && (leaf->innermost()->isLeaf() || !isItems), (where + ' ' + path.toUtf8()).constData());
            }
        }
    }
    QVERIFY(count > 100);
}

void OperationCatalogueTest::moneyConsentSecurityAndMoves_areChecked()
{
    for (const Operation &operation : m_catalogue->operations()) {
        const bool isCostly = operation.area == Area::Consents || operation.area == Area::Moves;
        QVERIFY2(!isCostly || operation.checksAnswers, qPrintable(operation.name));
    }
    for (const char *name : {"collectPayment", "submitRepaymentRequest", "acceptGoodsQuote", "regenerateSecretKey",
                             "forceReauthentication", "redeemLoyaltyPointsForAccountCredit", "insertUserPsrRecords"})
        QVERIFY2(m_catalogue->find(QString::fromLatin1(name))->checksAnswers, name);
    QVERIFY(!m_catalogue->find(u"obtainKrakenToken"_s)->needsSignIn);
    QVERIFY(m_catalogue->find(u"collectPayment"_s)->needsSignIn);
}

void OperationCatalogueTest::documentedCodes_comeWithOperations()
{
    qsizetype pairs = 0;
    for (const Operation &operation : m_catalogue->operations())
        pairs += operation.errorCodes.size();
    QCOMPARE(pairs, 424);
    QVERIFY(m_catalogue->find(u"resetPassword"_s)->isDeprecated);
    QCOMPARE(m_catalogue->find(u"validateMfaDevice"_s)->service, Service::Auth);
}

void OperationCatalogueTest::unknownOperations_haveDefaults()
{
    const auto schema = graphql::buildSchema("type Query { a: Int } type Mutation { \"Feeds the cat.\" "
                                             "feedCat(accountNumber: String!, gramsOfFood: Int!): Int }");
    QVERIFY(schema.has_value());
    const OperationCatalogue other(*schema, nullptr);
    const Operation *operation = other.find(u"feedCat"_s);
    QVERIFY(operation);
    QCOMPARE(operation->title, u"Feed cat"_s);
    QCOMPARE(operation->submitLabel, u"Feed cat"_s);
    QCOMPARE(operation->summary, u"Feeds the cat."_s);
    QCOMPARE(operation->area, Area::Other);
    QCOMPARE(other.label(u"feedCat.gramsOfFood"_s), u"Grams of food"_s);
    // Rules by field name hold in any schema.
    QCOMPARE(other.hint(u"feedCat.accountNumber"_s).prefill, FieldHint::Prefill::AccountNumber);
}

void OperationCatalogueTest::hintCoordinates_existInTheSchema()
{
    const auto hints = catalogue::HintTables::all();
    QVERIFY(hints.size() > 150);
    for (auto it = hints.begin(); it != hints.end(); ++it) {
        if (it.key().startsWith(u"*."_s))
            continue;
        QVERIFY2(m_catalogue->hint(it.key()).coordinate == it.key(), qPrintable(it.key()));
    }
}

void OperationCatalogueTest::hints_fitTheTypesOfTheirFields()
{
    for (const Service service : {Service::Api, Service::Auth}) {
        for (const graphql::Type *type : m_catalogue->schema(service)->types()) {
            for (const graphql::InputValue &field : type->inputFields) {
                const FieldHint &hint = m_catalogue->hint(text(type->name) + u'.' + text(field.name));
                const QString named = text(field.type->innermost()->name);
                const QByteArray where = hint.coordinate.toUtf8();
                if (hint.unit == FieldHint::Unit::MinorUnits || hint.unit == FieldHint::Unit::Points)
                    QVERIFY2(named == u"Int"_s || named == u"BigInt"_s, where.constData());
                if (hint.notInPast || hint.notInFuture)
                    QVERIFY2(named == u"Date"_s || named == u"DateTime"_s, where.constData());
                if (!hint.pattern.isEmpty() || hint.editor == FieldHint::Editor::Email)
                    QVERIFY2(named == u"String"_s, where.constData());
                QVERIFY2(!(hint.isHidden && field.isRequired()), where.constData());
                // An untouched form sends nothing that it need not.
                QVERIFY2(hint.prefill != FieldHint::Prefill::Today || field.isRequired(), where.constData());
            }
        }
    }
}

void OperationCatalogueTest::patterns_areValidAndExplained()
{
    for (const FieldHint &hint : catalogue::HintTables::all()) {
        if (hint.pattern.isEmpty())
            continue;
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(hint.pattern));
        QVERIFY2(pattern.isValid(), qPrintable(hint.coordinate));
        QVERIFY2(hint.patternHelp.startsWith(u"Enter "_s), qPrintable(hint.coordinate));
        // What the help offers as an example has to pass.
        const QString example = hint.patternHelp.section(u", like "_s, 1).section(u" or "_s, 0, 0);
        QVERIFY2(example.isEmpty() || pattern.match(example).hasMatch(), qPrintable(hint.coordinate));
    }
}

void OperationCatalogueTest::secrets_areMarked()
{
    const QRegularExpression secretName(u"(?i)password|secret|token|apikey|signedkey|captcha"_s);
    const QSet<QString> harmless = {u"DeletePushNotificationBindingInput.externalProvider"_s};
    for (const Service service : {Service::Api, Service::Auth}) {
        for (const graphql::Type *type : m_catalogue->schema(service)->types()) {
            for (const graphql::InputValue &field : type->inputFields) {
                const QString coordinate = text(type->name) + u'.' + text(field.name);
                if (secretName.match(text(field.name)).hasMatch() && !harmless.contains(coordinate))
                    QVERIFY2(m_catalogue->hint(coordinate).isSecret, qPrintable(coordinate));
            }
        }
    }
    QVERIFY(m_catalogue->hint(u"masqueradeAuthentication.masqueradeToken"_s).isSecret);
    QVERIFY(m_catalogue->hint(u"CollectPaymentInput.idempotencyKey"_s).isIdempotencyKey);
    QVERIFY(m_catalogue->hint(u"CollectPaymentInput.ledgerId"_s).isHidden);
    QVERIFY(!m_catalogue->hint(u"BankDetailsInput.accountNumber"_s).label.startsWith(u"Account"_s));
}

void OperationCatalogueTest::answers_haveUnitsAndSecrets()
{
    int amounts = 0;
    for (const graphql::Type *type : m_catalogue->schema(Service::Api)->types()) {
        for (const graphql::FieldType &field : type->fields) {
            const QString coordinate = text(type->name) + u'.' + text(field.name);
            const FieldHint &hint = m_catalogue->hint(coordinate);
            const QString help = text(field.description);
            const bool isPence = hint.unit == FieldHint::Unit::MinorUnits;
            const bool isPounds = hint.unit == FieldHint::Unit::MajorUnits;
            QVERIFY2(isPence == help.contains(u"in pence"_s), qPrintable(coordinate));
            QVERIFY2(isPounds == help.contains(u"in pounds"_s), qPrintable(coordinate));
            QVERIFY2(!isPounds || field.type->innermost()->name == "Float", qPrintable(coordinate));
            amounts += isPence ? 1 : 0;
        }
    }
    QVERIFY(amounts > 60);
    for (const auto &coordinate : {u"RegenerateSecretKey.key"_s, u"CreateMfaDevice.totpSecret"_s,
                                   u"ObtainKrakenJSONWebToken.token"_s, u"MasqueradeAuthentication.token"_s})
        QVERIFY2(m_catalogue->hint(coordinate).isSecret, qPrintable(coordinate));
    QVERIFY(!m_catalogue->hint(u"Metadata.key"_s).isSecret);
    QVERIFY(m_catalogue->hint(u"Charge.amount"_s).unit == FieldHint::Unit::MinorUnits);
}

void OperationCatalogueTest::labels_areInSentenceCase()
{
    for (const FieldHint &hint : catalogue::HintTables::all()) {
        if (hint.label.isEmpty())
            continue;
        QVERIFY2(hint.label.at(0).isUpper(), qPrintable(hint.coordinate));
        QVERIFY2(!hint.label.endsWith(u'.') && !hint.label.endsWith(u':'), qPrintable(hint.coordinate));
        QVERIFY2(hint.label.size() <= 50, qPrintable(hint.coordinate));
    }
}

void OperationCatalogueTest::rowKeys_areDocumented()
{
    QFile header(QStringLiteral(TIDELINE_SOURCE_DIR "/api/catalogue/fieldhint.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QString documented = QString::fromUtf8(header.readAll());
    for (const FieldHint &hint : catalogue::HintTables::all()) {
        if (hint.prefill != FieldHint::Prefill::SelectedRow)
            continue;
        const QRegularExpression word(u"\\b%1\\b"_s.arg(hint.prefillKey));
        QVERIFY2(!hint.prefillKey.isEmpty() && documented.contains(word), qPrintable(hint.coordinate));
    }
}

void OperationCatalogueTest::choices_areKnownAndUsed()
{
    QSet<QString> used;
    for (const FieldHint &hint : catalogue::HintTables::all()) {
        for (const QString &id : {hint.choices, hint.startsFrom, hint.rules}) {
            if (id.isEmpty())
                continue;
            QVERIFY2(catalogue::choiceQuery(id), qPrintable(hint.coordinate + u' ' + id));
            used.insert(id);
        }
    }
    for (const catalogue::ChoiceQuery &query : catalogue::choiceQueries())
        QVERIFY2(used.contains(query.id), qPrintable(query.id));
}

void OperationCatalogueTest::choiceQueries_areValid_data()
{
    QTest::addColumn<QString>("id");
    for (const catalogue::ChoiceQuery &query : catalogue::choiceQueries())
        QTest::newRow(qPrintable(query.id)) << query.id;
}

void OperationCatalogueTest::choiceQueries_areValid()
{
    QFETCH(QString, id);
    const catalogue::ChoiceQuery *query = catalogue::choiceQuery(id);
    QVERIFY(query);
    const auto schema = m_catalogue->schema(query->service);
    const auto document = graphql::parse(query->document());
    QVERIFY(document.has_value());
    const graphql::Errors errors = graphql::validate(*schema, *document);
    QVERIFY2(errors.empty(), errors.empty() ? "" : graphql::toString(errors.front()).c_str());

    const graphql::Type *row = outputAt(schema->queryType(), query->rowsPath);
    QVERIFY(row);
    const graphql::Type *value = outputAt(row, query->valuePath);
    QVERIFY(value && value->innermost()->isLeaf());
    for (const catalogue::ChoicePart &part : query->label) {
        const graphql::Type *shown = outputAt(row, part.path);
        QVERIFY2(shown && shown->innermost()->isLeaf(), qPrintable(part.path));
    }
    for (const auto &[from, to] : query->itemPaths)
        QVERIFY2(outputAt(row, from), qPrintable(from));
    // What a path names must also be asked for.
    const QString written = QString::fromStdString(query->document());
    for (const QString &name : (query->rowsPath + u'.' + query->valuePath).split(u'.', Qt::SkipEmptyParts))
        QVERIFY2(written.contains(name), qPrintable(name));
}

QTEST_APPLESS_MAIN(OperationCatalogueTest)
#include "tst_operationcatalogue.moc"
