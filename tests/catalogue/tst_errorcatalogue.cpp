// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/documentederrors.h"
#include "api/catalogue/errorcatalogue.h"
#include "api/catalogue/operationcatalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tideline::catalogue;

namespace {

ErrorFacts coded(const QString &code, const QString &operation = {})
{
    ErrorFacts facts;
    facts.code = code;
    facts.operation = operation;
    return facts;
}

ErrorFacts transport(const QString &kind, int httpStatus = 0)
{
    ErrorFacts facts;
    facts.transportKind = kind;
    facts.httpStatus = httpStatus;
    return facts;
}

QString nameOf(const ErrorEntry &entry, const ErrorVariant &variant)
{
    return u"%1 %2 %3 with %4"_s.arg(entry.code, entry.operation, entry.headline, variant.names.join(u", "_s));
}

//! Every variant of the tables: its entry's place and its own.
void addVariants(const ErrorCatalogue &catalogue)
{
    QTest::addColumn<qsizetype>("entry");
    QTest::addColumn<qsizetype>("variant");
    for (qsizetype i = 0; i < catalogue.entries().size(); ++i) {
        const ErrorEntry &entry = catalogue.entries()[i];
        for (qsizetype j = 0; j < entry.variants.size(); ++j)
            QTest::addRow("%s", qPrintable(nameOf(entry, entry.variants[j]))) << i << j;
    }
}

//! What leads to \p entry.
ErrorFacts factsOf(const ErrorEntry &entry)
{
    return entry.code.isEmpty() ? transport(u"payload"_s) : coded(entry.code, entry.operation);
}

ErrorValues someValues(const QStringList &names)
{
    ErrorValues values;
    for (qsizetype i = 0; i < names.size(); ++i)
        values.insert(names[i], u"W%1X"_s.arg(i));
    return values;
}

//! What a text has to speak of where its button does this; empty: nothing in particular.
QString subjectOf(const ErrorEntry &entry)
{
    static const QHash<QString, QString> screens = {
        {u"account"_s, u"account|address|email|bill|reference|preferences|personal details"_s},
        {u"consents"_s, u"consent|opt-in"_s},
        {u"goods.purchases"_s, u"order"_s},
        {u"goods.quotes"_s, u"quote"_s},
        {u"loyalty"_s, u"point|loyalty"_s},
        {u"loyalty.referrals"_s, u"referral|code"_s},
        {u"moves"_s, u"quote|product|switch|its state"_s},
        {u"payments.contributions"_s, u"contribut|it has ended"_s},
        {u"payments.repayments"_s, u"refund|request|its state"_s},
        {u"payments.transfers"_s, u"permission"_s},
        {u"property"_s, u"meter"_s},
        {u"property.readings"_s, u"readings"_s},
        {u"security"_s, u"password email"_s},
        {u"security.devices"_s, u"device|this kind|another kind"_s},
    };
    switch (entry.action) {
    case ErrorAction::TryAgain:
        return u"\\btry again\\b|^Wait|[.] Wait"_s;
    case ErrorAction::SignIn:
        return u"sign in|unlock"_s;
    case ErrorAction::GoToField:
        return u"\\b(check|enter|choose|give|leave|correct|name|take|add|shorten|solve|fill in|use|look at the field|"
               u"send|change|get|sign in)\\b"_s;
    case ErrorAction::OpenPayments:
        return u"payment"_s;
    case ErrorAction::OpenLedgers:
        return u"ledger"_s;
    case ErrorAction::OpenSchedules:
        return u"schedule|plan|change that one"_s;
    case ErrorAction::OpenScreen:
        return screens.value(entry.screen, u"(?!)"_s); // a screen that is not listed
    case ErrorAction::AskForAccess:
        return u"ask for access|ask whoever looks after access"_s;
    case ErrorAction::LookFirst:
        return u"look at"_s;
    case ErrorAction::CheckConnection:
        return u"address|network|online|certificate|clock|date of this computer|proxy|connection"_s;
    case ErrorAction::None:
        break;
    }
    return {};
}

//! Where the button does something else than what the text asks for; empty: they agree.
QString disagreement(const ErrorEntry &entry, const QString &text)
{
    const auto says = [&text](const QString &pattern) {
        return text.contains(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    };
    const ErrorAction action = entry.action;
    const bool opensSomething = action == ErrorAction::LookFirst || action == ErrorAction::OpenPayments
        || action == ErrorAction::OpenLedgers || action == ErrorAction::OpenSchedules
        || action == ErrorAction::OpenScreen;
    const bool asksToLook = says(u"\\b(look at|see whether)\\b(?! the field)"_s);
    if (asksToLook && !opensSomething)
        return u"it asks to look at something first"_s;
    if (action == ErrorAction::TryAgain
        && says(u"(^|[.;:,] |then |and )(check|choose|correct|enter|report|fetch)\\b"_s))
        return u"it asks for something else before another try"_s;
    if (action == ErrorAction::None && says(u"\\btry again\\b"_s))
        return u"it asks for another try"_s;
    if (!says(subjectOf(entry)))
        return u"it does not speak of it"_s;
    return {};
}

//! The names of all answers below \p type, each input type once.
void collectNames(const tideline::graphql::Type &type, QSet<QString> *types, QSet<QString> *names)
{
    const QString typeName = QString::fromStdString(std::string(type.name));
    if (types->contains(typeName))
        return;
    types->insert(typeName);
    for (const tideline::graphql::InputValue &field : type.inputFields) {
        names->insert(QString::fromStdString(std::string(field.name)));
        collectNames(*field.type->innermost(), types, names);
    }
}

} // namespace

class ErrorCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedCode_hasWords();
    void everyDocumentedPair_isDescribed();
    void entries_areUnique();
    void textsForOneOperation_areForCodesItCanGive();
    void words_keepTheHouseRules_data();
    void words_keepTheHouseRules();
    void texts_sayWhatToDo_data();
    void texts_sayWhatToDo();
    void actions_doWhatTheTextAsksFor_data();
    void actions_doWhatTheTextAsksFor();
    void disagreementOfTextAndAction_isFound_data();
    void disagreementOfTextAndAction_isFound();
    void texts_areSharedBySameCausesOnly();
    void sessionCodes_haveTheirKind_data();
    void sessionCodes_haveTheirKind();
    void actions_haveLabelsAndTargets();
    void failuresWithoutCode_haveTheirKind_data();
    void failuresWithoutCode_haveTheirKind();
    void keychainTroubles_areToldApart();
    void oneCode_canMeanDifferentThings();
    void unknownCodes_areSaidHonestly();
    void unknownOutcomes_askToLookFirst();
    void unknownOutcomes_sayWhatCameBack();
    void unknownCodesOfQueries_askForAnotherTry();
    void oddRequests_askForTheConnectionToBeChecked();
    void variants_countNothingWithoutItsNumber_data();
    void variants_countNothingWithoutItsNumber();
    void waits_areTold();
    void longWaits_areToldInLongerUnits_data();
    void longWaits_areToldInLongerUnits();
    void variant_holdsItsValues_data();
    void variant_holdsItsValues();
    void variant_withoutOneOfItsValuesIsNotUsed_data();
    void variant_withoutOneOfItsValuesIsNotUsed();
    void variant_staysHarmlessWithHostileValues_data();
    void variant_staysHarmlessWithHostileValues();
    void variants_nameWhatCanBeKnown_data();
    void variants_nameWhatCanBeKnown();
    void serverWords_giveTheirNumbers_data();
    void serverWords_giveTheirNumbers();
    void extensions_giveTheirNumbers();
    void passwordRules_haveFieldTexts_data();
    void passwordRules_haveFieldTexts();

private:
    ErrorCatalogue m_catalogue;
};

void ErrorCatalogueTest::everyDocumentedCode_hasWords()
{
    const DocumentedErrors facts = DocumentedErrors::load();
    QVERIFY(facts.errors().size() >= 165);
    const QString unknown = m_catalogue.describe(coded(u"KT-CT-0"_s)).headline;
    QStringList missing;
    for (auto it = facts.errors().begin(); it != facts.errors().end(); ++it) {
        if (m_catalogue.describe(coded(it.key())).headline == unknown)
            missing.append(it.key());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void ErrorCatalogueTest::everyDocumentedPair_isDescribed()
{
    const DocumentedErrors facts = DocumentedErrors::load();
    int pairs = 0;
    for (const DocumentedOperation &operation : facts.operations()) {
        for (const QString &code : operation.codes) {
            const ErrorEntry entry = m_catalogue.describe(coded(code, operation.name));
            const bool isOwnServerProblem = entry.headline == m_catalogue.describe(coded(u"KT-CT-0"_s)).headline;
            QVERIFY2(!isOwnServerProblem, qPrintable(operation.name + u' ' + code));
            QCOMPARE(entry.code, code);
            QCOMPARE(entry.operation, operation.name);
            ++pairs;
        }
    }
    QCOMPARE(pairs, 424);
}

void ErrorCatalogueTest::entries_areUnique()
{
    QSet<QString> keys;
    for (const ErrorEntry &entry : m_catalogue.entries()) {
        if (entry.code.isEmpty())
            continue;
        const QString key = entry.code + u' ' + entry.operation;
        QVERIFY2(!keys.contains(key), qPrintable(key));
        keys.insert(key);
    }
}

void ErrorCatalogueTest::textsForOneOperation_areForCodesItCanGive()
{
    const DocumentedErrors facts = DocumentedErrors::load();
    for (const ErrorEntry &entry : m_catalogue.entries()) {
        if (!entry.operation.isEmpty())
            QVERIFY2(facts.codesOf(entry.operation).contains(entry.code), qPrintable(entry.code + entry.operation));
    }
}

void ErrorCatalogueTest::words_keepTheHouseRules_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("text");
    for (const ErrorEntry &entry : m_catalogue.entries()) {
        QTest::addRow("%s %s %s", qPrintable(entry.code), qPrintable(entry.operation), qPrintable(entry.headline))
            << entry.headline << entry.text;
        for (const ErrorVariant &variant : entry.variants)
            QTest::addRow("%s", qPrintable(nameOf(entry, variant))) << entry.headline << variant.text;
    }
}

void ErrorCatalogueTest::words_keepTheHouseRules()
{
    QFETCH(QString, headline);
    QFETCH(QString, text);
    static const QRegularExpression banned(
        u"(?i)\\b(please|sorry|oops|invalid|forbidden|unauthori[sz]ed|an error occurred|fail(s|ed|ure)?)\\b"_s);
    static const QRegularExpression code(u"KT-[A-Z]{2}-|\\bHTTP\\b|\\bGraphQL\\b"_s);
    QVERIFY(!headline.isEmpty() && headline.size() <= 60);
    QVERIFY(headline.at(0).isUpper());
    QVERIFY(!headline.endsWith(u'.') && !headline.endsWith(u'!'));
    QVERIFY(!headline.contains(banned) && !text.contains(banned));
    QVERIFY(!headline.contains(code) && !text.contains(code));
    QVERIFY(text.size() >= 20 && text.size() <= 220);
    static const QRegularExpression begin(u"^(\\p{Lu}|[“%])"_s); // a capital, or a value
    QVERIFY(text.contains(begin) && text.endsWith(u'.'));
    const qsizetype sentences = text.count(QRegularExpression(u"\\.(\\s|$)"_s));
    QVERIFY(sentences >= 1 && sentences <= 2);
    QVERIFY(!text.contains(u"  "_s) && !headline.contains(u"  "_s));
}

void ErrorCatalogueTest::texts_sayWhatToDo_data()
{
    QTest::addColumn<QString>("text");
    for (const ErrorEntry &entry : m_catalogue.entries()) {
        QTest::addRow("%s %s %s", qPrintable(entry.code), qPrintable(entry.operation), qPrintable(entry.headline))
            << entry.text;
        for (const ErrorVariant &variant : entry.variants)
            QTest::addRow("%s", qPrintable(nameOf(entry, variant))) << variant.text;
    }
}

//! A verb in the imperative, where a sentence or one of its parts begins.
void ErrorCatalogueTest::texts_sayWhatToDo()
{
    QFETCH(QString, text);
    static const QRegularExpression instruction(
        u"(^|[.;:] |, then |, or |then )"
        u"(Add|Allow|Ask|Change|Check|Choose|Correct|End|Enter|Fetch|Fill|Get|Give|Have|Leave|Let|Look|Make|Name|"
        u"Nothing needs to be done|Pass|Place|Quote|Read|Remove|Report|Search|See|Send|Set|Shorten|Sign "
        u"in|Solve|Start|Take|"
        u"Tell|Try|Unlink|Unlock|Use|Wait)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(text.contains(instruction), qPrintable(text));
}

void ErrorCatalogueTest::actions_doWhatTheTextAsksFor_data()
{
    QTest::addColumn<qsizetype>("entry");
    QTest::addColumn<QString>("text");
    for (qsizetype i = 0; i < m_catalogue.entries().size(); ++i) {
        const ErrorEntry &entry = m_catalogue.entries()[i];
        QTest::addRow("%s %s %s", qPrintable(entry.code), qPrintable(entry.operation), qPrintable(entry.headline))
            << i << entry.text;
        for (const ErrorVariant &variant : entry.variants)
            QTest::addRow("%s", qPrintable(nameOf(entry, variant))) << i << variant.text;
    }
}

void ErrorCatalogueTest::actions_doWhatTheTextAsksFor()
{
    QFETCH(qsizetype, entry);
    QFETCH(QString, text);
    const ErrorEntry &told = m_catalogue.entries()[entry];
    const QString what = disagreement(told, text);
    QVERIFY2(what.isEmpty(), qPrintable(toString(told.action) + u": "_s + what + u": "_s + text));
}

void ErrorCatalogueTest::disagreementOfTextAndAction_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("screen");
    const auto row = [](const char *text, ErrorAction action, const char *screen = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << int(action) << QString::fromLatin1(screen);
    };
    row("Part of it may have been done. Look at the record before you try again.", ErrorAction::TryAgain);
    row("It may have been answered already. Check the form, then try again.", ErrorAction::TryAgain);
    row("Nothing was changed. Fetch the schema, then try again.", ErrorAction::TryAgain);
    row("Nothing was changed. Try again in a moment.", ErrorAction::None);
    row("Nothing was changed. Try again in a moment.", ErrorAction::LookFirst);
    row("It may have ended already. Look at the ledgers.", ErrorAction::None);
    row("Your sign-in does not reach it. Check the ledger.", ErrorAction::AskForAccess);
    row("It is not yours. Ask for access.", ErrorAction::SignIn);
    row("Nothing was withdrawn. Choose the request from the list.", ErrorAction::OpenPayments);
    row("Nothing was ordered. Choose the quote from the list.", ErrorAction::OpenScreen, "loyalty");
    row("Nothing was ordered. Choose the quote from the list.", ErrorAction::OpenScreen, "nowhere");
    row("The token has reached its end. Wait a while.", ErrorAction::GoToField);
    row("It may be busy. Try again in a moment.", ErrorAction::CheckConnection);
}

void ErrorCatalogueTest::disagreementOfTextAndAction_isFound()
{
    QFETCH(QString, text);
    QFETCH(int, action);
    QFETCH(QString, screen);
    ErrorEntry entry;
    entry.action = ErrorAction(action);
    entry.screen = screen;
    QVERIFY(!disagreement(entry, text).isEmpty());
}

//! Two codes share their words only when the server says the same of both, or when they are listed here as one cause.
void ErrorCatalogueTest::texts_areSharedBySameCausesOnly()
{
    const QList<QSet<QString>> sameCauses = {
        {u"KT-CT-1120"_s, u"KT-CT-1124"_s}, // the token has reached its end
        {u"KT-CT-9213"_s, u"KT-GB-9310"_s}, // the account may not join the programme
    };
    const DocumentedErrors facts = DocumentedErrors::load();
    const auto isSameCause = [&sameCauses, &facts](const QString &one, const QString &other) {
        const QString said = facts.errors().value(one).message;
        const bool isListed = std::any_of(sameCauses.begin(), sameCauses.end(), [&one, &other](const auto &causes) {
            return causes.contains(one) && causes.contains(other);
        });
        return one == other || isListed || (!said.isEmpty() && said == facts.errors().value(other).message);
    };
    QHash<QString, QString> codes; // by text
    for (const ErrorEntry &entry : m_catalogue.entries()) {
        const QString code = entry.code.isEmpty() ? entry.headline : entry.code;
        const QString other = codes.value(entry.text, code);
        QVERIFY2(isSameCause(code, other), qPrintable(code + u" and "_s + other + u": "_s + entry.text));
        codes.insert(entry.text, code);
    }
}

void ErrorCatalogueTest::sessionCodes_haveTheirKind_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("action");
    const auto row = [](const char *code, ErrorKind kind, ErrorAction action) {
        QTest::newRow(code) << QString::fromLatin1(code) << int(kind) << int(action);
    };
    // What asks for a new sign-in, with the answers kept.
    for (const char *code : {"KT-CT-1112", "KT-CT-1120", "KT-CT-1124", "KT-CT-1134", "KT-CT-1135", "KT-CT-1143",
                             "KT-CT-1162", "KT-CT-1163"})
        row(code, ErrorKind::SessionEnded, ErrorAction::SignIn);
    // Limits, and no question of rights: wait, or ask for less.
    row("KT-CT-1199", ErrorKind::Busy, ErrorAction::TryAgain);
    row("KT-CT-1188", ErrorKind::NotNow, ErrorAction::None);
    row("KT-CT-1189", ErrorKind::NotNow, ErrorAction::None);
    for (const char *code : {"KT-CT-1113", "KT-CT-10312", "KT-CT-4633"})
        row(code, ErrorKind::NotAvailable, ErrorAction::None);
}

void ErrorCatalogueTest::sessionCodes_haveTheirKind()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QFETCH(int, action);
    const ErrorEntry entry = m_catalogue.describe(coded(code));
    QCOMPARE(toString(entry.kind), toString(ErrorKind(kind)));
    QCOMPARE(toString(entry.action), toString(ErrorAction(action)));
}

void ErrorCatalogueTest::actions_haveLabelsAndTargets()
{
    const QSet<QString> screens = {u"overview"_s, u"account"_s,  u"payments"_s, u"goods"_s,    u"consents"_s,
                                   u"loyalty"_s,  u"property"_s, u"moves"_s,    u"security"_s, u"timeline"_s};
    for (const ErrorEntry &entry : m_catalogue.entries()) {
        const QByteArray where = (entry.code + u' ' + entry.headline).toUtf8();
        QVERIFY2(entry.actionLabel.isEmpty() == (entry.action == ErrorAction::None), where.constData());
        QVERIFY2(entry.screen.isEmpty() == (entry.action != ErrorAction::OpenScreen), where.constData());
        QVERIFY2(entry.screen.isEmpty() || screens.contains(entry.screen.section(u'.', 0, 0)), where.constData());
        if (entry.kind == ErrorKind::SessionEnded)
            QVERIFY2(entry.action == ErrorAction::SignIn, where.constData());
        if (entry.kind == ErrorKind::Busy)
            QVERIFY2(entry.action == ErrorAction::TryAgain, where.constData());
    }
}

void ErrorCatalogueTest::failuresWithoutCode_haveTheirKind_data()
{
    QTest::addColumn<QString>("transportKind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("no connection") << u"network"_s << 0 << int(ErrorKind::Unreachable);
    QTest::newRow("no answer in time") << u"timeout"_s << 0 << int(ErrorKind::Unreachable);
    QTest::newRow("untrusted certificate") << u"tls"_s << 0 << int(ErrorKind::Unreachable);
    QTest::newRow("400") << u"http"_s << 400 << int(ErrorKind::Unexpected);
    QTest::newRow("401") << u"http"_s << 401 << int(ErrorKind::SessionEnded);
    QTest::newRow("403") << u"http"_s << 403 << int(ErrorKind::NotAllowed);
    QTest::newRow("404") << u"http"_s << 404 << int(ErrorKind::Unreachable);
    QTest::newRow("407") << u"http"_s << 407 << int(ErrorKind::Unreachable);
    QTest::newRow("413") << u"http"_s << 413 << int(ErrorKind::FixForm);
    QTest::newRow("418") << u"http"_s << 418 << int(ErrorKind::Unreachable);
    QTest::newRow("429") << u"http"_s << 429 << int(ErrorKind::Busy);
    QTest::newRow("502") << u"http"_s << 502 << int(ErrorKind::Unreachable);
    QTest::newRow("503") << u"http"_s << 503 << int(ErrorKind::Busy);
    QTest::newRow("HTML instead of JSON") << u"protocol"_s << 200 << int(ErrorKind::Unreachable);
    QTest::newRow("keychain") << u"secrets"_s << 0 << int(ErrorKind::NotAvailable);
    QTest::newRow("gate") << u"gate"_s << 0 << int(ErrorKind::NotNow);
    QTest::newRow("errors in the payload") << u"payload"_s << 200 << int(ErrorKind::FixForm);
    QTest::newRow("a kind of the future") << u"carrier-pigeon"_s << 0 << int(ErrorKind::Unexpected);
    QTest::newRow("an answer without code") << QString() << 200 << int(ErrorKind::Unexpected);
}

void ErrorCatalogueTest::failuresWithoutCode_haveTheirKind()
{
    QFETCH(QString, transportKind);
    QFETCH(int, status);
    QFETCH(int, kind);
    const ErrorEntry entry = m_catalogue.describe(transport(transportKind, status));
    QCOMPARE(int(entry.kind), kind);
    QVERIFY(entry.code.isEmpty());
    QVERIFY(!entry.headline.isEmpty() && !entry.text.isEmpty());
}

void ErrorCatalogueTest::keychainTroubles_areToldApart()
{
    QSet<QString> headlines = {m_catalogue.describe(transport(u"secrets"_s)).headline};
    const QStringList codes = {u"keychain-missing"_s, u"keychain-locked"_s, u"keychain-refused"_s,
                               u"keychain-slow"_s,    u"keychain-failed"_s, u"keychain-empty"_s};
    for (const QString &code : codes) {
        ErrorFacts facts = transport(u"secrets"_s);
        facts.code = code;
        const ErrorEntry entry = m_catalogue.describe(facts);
        QCOMPARE(entry.code, code);
        headlines += entry.headline;
    }
    QCOMPARE(headlines.size(), codes.size() + 1);
}

void ErrorCatalogueTest::oneCode_canMeanDifferentThings()
{
    const auto headline = [this](const QString &code, const QString &operation) {
        return m_catalogue.describe(coded(code, operation)).headline;
    };
    QVERIFY(headline(u"KT-CT-8206"_s, u"createGoodsPurchase"_s)
            != headline(u"KT-CT-8206"_s, u"updateActivePurchase"_s));
    QVERIFY(headline(u"KT-CT-4619"_s, u"initiateProductSwitch"_s)
            != headline(u"KT-CT-4619"_s, u"scheduleQuoteFollowUp"_s));
    QCOMPARE(headline(u"KT-CT-1111"_s, u"collectPayment"_s), headline(u"KT-CT-1111"_s, u"moveOut"_s));
    QCOMPARE(toString(m_catalogue.describe(coded(u"gate.locked"_s)).kind), toString(ErrorKind::SessionEnded));
    QCOMPARE(toString(m_catalogue.describe(coded(u"KT-CT-6422"_s, u"submitMeterReading"_s)).kind),
             toString(ErrorKind::Warning));
    QCOMPARE(toString(m_catalogue.describe(coded(u"KT-CT-1199"_s)).kind), toString(ErrorKind::Busy));
    QCOMPARE(toString(m_catalogue.describe(coded(u"KT-CT-1124"_s)).kind), toString(ErrorKind::SessionEnded));
    QCOMPARE(toString(m_catalogue.describe(coded(u"AlreadyLinkedError"_s, u"linkUserToLine"_s)).kind),
             toString(ErrorKind::NotNow));
}

void ErrorCatalogueTest::unknownCodes_areSaidHonestly()
{
    const ErrorEntry entry = m_catalogue.describe(coded(u"KT-XX-99999"_s, u"collectPayment"_s));
    QCOMPARE(toString(entry.kind), toString(ErrorKind::Unexpected));
    QCOMPARE(entry.code, u"KT-XX-99999"_s);
    QVERIFY(!entry.headline.contains(u"99999"_s));
    QVERIFY(entry.text.contains(u"Details"_s));
    ErrorFacts unknownGate = transport(u"gate"_s);
    unknownGate.code = u"gate.of-tomorrow"_s;
    QCOMPARE(toString(m_catalogue.describe(unknownGate).kind), toString(ErrorKind::NotNow));
}

void ErrorCatalogueTest::unknownOutcomes_askToLookFirst()
{
    ErrorFacts facts = transport(u"timeout"_s);
    facts.maybeDone = true;
    const ErrorEntry entry = m_catalogue.describe(facts);
    QCOMPARE(toString(entry.kind), toString(ErrorKind::MaybeDone));
    QCOMPARE(toString(entry.action), toString(ErrorAction::LookFirst));
}

void ErrorCatalogueTest::unknownOutcomes_sayWhatCameBack()
{
    struct Ending
    {
        const char *kind;
        const char *code;
        int status;
    };
    const QList<Ending> endings = {{"", "", 0},
                                   {"network", "network.broken", 0},
                                   {"network", "network.cut", 200},
                                   {"timeout", "", 0},
                                   {"http", "", 500},
                                   {"http", "", 502},
                                   {"http", "", 504},
                                   {"protocol", "", 200},
                                   {"protocol", "protocol.not-json", 200},
                                   {"protocol", "protocol.empty", 200},
                                   {"protocol", "protocol.garbled", 200},
                                   {"protocol", "protocol.too-large", 200},
                                   {"protocol", "protocol.not-graphql", 200}};
    QSet<QString> headlines;
    for (const Ending &ending : endings) {
        ErrorFacts facts = transport(QLatin1String(ending.kind), ending.status);
        facts.code = QLatin1String(ending.code);
        facts.maybeDone = true;
        const ErrorEntry entry = m_catalogue.describe(facts);
        QCOMPARE(toString(entry.kind), u"maybe-done"_s);
        QCOMPARE(toString(entry.action), u"look-first"_s);
        QVERIFY(entry.headline.contains(u"may have been done"_s));
        headlines += entry.headline;
    }
    QCOMPARE(headlines.size(), endings.size());
    // A status beside a broken connection is no word of a gateway.
    ErrorFacts cut = transport(u"network"_s, 502);
    cut.code = u"network.cut"_s;
    cut.maybeDone = true;
    QVERIFY(m_catalogue.describe(cut).headline.startsWith(u"The answer broke off"_s));
}

void ErrorCatalogueTest::unknownCodesOfQueries_askForAnotherTry()
{
    for (const char *code : {"", "KT-XX-99999", "KT-CT-8004"}) {
        ErrorFacts facts = coded(QLatin1String(code));
        QCOMPARE(toString(m_catalogue.describe(facts).action), u"look-first"_s);
        facts.isQuery = true;
        const ErrorEntry entry = m_catalogue.describe(facts);
        QCOMPARE(toString(entry.action), u"try-again"_s);
        QCOMPARE(entry.actionLabel, u"Try again"_s);
    }
}

void ErrorCatalogueTest::oddRequests_askForTheConnectionToBeChecked()
{
    const ErrorEntry entry = m_catalogue.describe(transport(u"http"_s, 400));
    QCOMPARE(toString(entry.kind), u"unexpected"_s);
    QCOMPARE(toString(entry.action), u"check-connection"_s);
}

void ErrorCatalogueTest::variants_countNothingWithoutItsNumber_data() { addVariants(m_catalogue); }

//! A value may be 1, and no text has two forms for that.
void ErrorCatalogueTest::variants_countNothingWithoutItsNumber()
{
    QFETCH(qsizetype, entry);
    QFETCH(qsizetype, variant);
    const ErrorVariant &told = m_catalogue.entries()[entry].variants[variant];
    static const QRegularExpression counted(u"%\\d (points|people|days|quotes|payments|meters|items)\\b"_s);
    const bool isCost = told.names.constFirst().contains(u"omplexity"_s); // above 200, always
    QVERIFY2(isCost || !told.text.contains(counted), qPrintable(told.text));
}

void ErrorCatalogueTest::waits_areTold()
{
    ErrorFacts facts = coded(u"KT-CT-1199"_s);
    facts.retryAfterSeconds = 90;
    QVERIFY(m_catalogue.describe(facts).text.endsWith(u"Try again in 90 s."_s));
    facts = coded(u"KT-CT-4123"_s);
    facts.retryAfterSeconds = 90;
    QVERIFY(!m_catalogue.describe(facts).text.contains(u"90"_s));
}

void ErrorCatalogueTest::longWaits_areToldInLongerUnits_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("one second") << 1 << u"Try again in 1 s."_s;
    QTest::newRow("two minutes") << 120 << u"Try again in 120 s."_s;
    QTest::newRow("a little more") << 121 << u"Try again in 3 min."_s;
    QTest::newRow("an hour") << 3600 << u"Try again in 60 min."_s;
    QTest::newRow("two hours and a second") << 7201 << u"Try again in 3 h."_s;
    QTest::newRow("a day") << 86'400 << u"Try again in 24 h."_s;
}

void ErrorCatalogueTest::longWaits_areToldInLongerUnits()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    ErrorFacts facts = transport(u"http"_s, 429);
    facts.retryAfterSeconds = seconds;
    QVERIFY(m_catalogue.describe(facts).text.endsWith(words));
    facts.retryAfterSeconds = 0; // not told
    QVERIFY(!m_catalogue.describe(facts).text.contains(u"Try again in"_s));
}

void ErrorCatalogueTest::variant_holdsItsValues_data() { addVariants(m_catalogue); }

void ErrorCatalogueTest::variant_holdsItsValues()
{
    QFETCH(qsizetype, entry);
    QFETCH(qsizetype, variant);
    const ErrorEntry &known = m_catalogue.entries()[entry];
    const QStringList &names = known.variants[variant].names;
    ErrorFacts facts = factsOf(known);
    facts.values = someValues(names);
    const ErrorEntry told = m_catalogue.describe(facts);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(told.text.count(u"W%1X"_s.arg(i)), 1);
    QVERIFY(!told.text.contains(u'%'));
    QCOMPARE(told.headline, known.headline);
    QCOMPARE(toString(told.action), toString(known.action));
    QVERIFY(told.variants.isEmpty());
}

void ErrorCatalogueTest::variant_withoutOneOfItsValuesIsNotUsed_data() { addVariants(m_catalogue); }

void ErrorCatalogueTest::variant_withoutOneOfItsValuesIsNotUsed()
{
    QFETCH(qsizetype, entry);
    QFETCH(qsizetype, variant);
    const ErrorEntry &known = m_catalogue.entries()[entry];
    const QStringList &names = known.variants[variant].names;
    QStringList whole = {known.text};
    for (const ErrorVariant &other : known.variants)
        whole += filledIn(other.text, other.names, someValues(names)); // one that needs less
    for (const QString &name : names) {
        for (const QString &nothing : {QString(), u"  \n\t "_s, u"\u202E\u200B"_s}) {
            ErrorFacts facts = factsOf(known);
            facts.values = someValues(names);
            facts.values.insert(name, nothing);
            const QString text = m_catalogue.describe(facts).text;
            QVERIFY(!text.contains(u'%') && !text.contains(u"“”"_s) && !text.contains(u"  "_s));
            if (names.size() == 1)
                QCOMPARE(text, known.text);
        }
    }
    QVERIFY(whole.contains(m_catalogue.describe(factsOf(known)).text));
}

void ErrorCatalogueTest::variant_staysHarmlessWithHostileValues_data() { addVariants(m_catalogue); }

void ErrorCatalogueTest::variant_staysHarmlessWithHostileValues()
{
    QFETCH(qsizetype, entry);
    QFETCH(qsizetype, variant);
    const ErrorEntry &known = m_catalogue.entries()[entry];
    const QStringList &names = known.variants[variant].names;
    const QString megabyte = QString(1'000'000, u'9');
    for (const QString &hostile : {u"%1 %2 %3"_s, u"\u202Eevil\u2066"_s, u"two\nlines\r\u2028"_s, megabyte}) {
        ErrorFacts facts = factsOf(known);
        for (const QString &name : names)
            facts.values.insert(name, hostile);
        const QString text = m_catalogue.describe(facts).text;
        QVERIFY2(text.size() < 400, qPrintable(QString::number(text.size())));
        for (const QChar character : text)
            QVERIFY(character.category() != QChar::Other_Control && character.category() != QChar::Other_Format);
        if (hostile.startsWith(u'%'))
            QCOMPARE(text.count(hostile), names.size()); // as it was typed, never read as a place
    }
}

void ErrorCatalogueTest::variants_nameWhatCanBeKnown_data() { addVariants(m_catalogue); }

//! A name is one that a server tells, one that every form knows, or an answer of a form that can meet this code.
void ErrorCatalogueTest::variants_nameWhatCanBeKnown()
{
    QFETCH(qsizetype, entry);
    QFETCH(qsizetype, variant);
    static const OperationCatalogue operations(bundledSchema(Service::Api).value(),
                                               bundledSchema(Service::Auth).value());
    static const DocumentedErrors documented = DocumentedErrors::load();
    const QSet<QString> always = {u"limit"_s, u"moneyLimit"_s, u"step"_s,  u"complexity"_s, u"maxComplexity"_s,
                                  u"nodes"_s, u"maxNodes"_s,   u"field"_s, u"operation"_s};
    const ErrorEntry &known = m_catalogue.entries()[entry];
    for (const QString &name : known.variants[variant].names) {
        if (always.contains(name))
            continue;
        bool isAnswer = false;
        for (const DocumentedOperation &operation : documented.operations()) {
            const bool canMeet = operation.codes.contains(known.code)
                && (known.operation.isEmpty() || known.operation == operation.name);
            if (!canMeet)
                continue;
            QSet<QString> types;
            QSet<QString> names;
            for (const tideline::graphql::InputValue &argument : operations.field(operation.name)->arguments) {
                names.insert(QString::fromStdString(std::string(argument.name)));
                collectNames(*argument.type->innermost(), &types, &names);
            }
            isAnswer = isAnswer || names.contains(name);
        }
        QVERIFY2(isAnswer, qPrintable(known.code + u": no form asks for "_s + name));
    }
}

void ErrorCatalogueTest::serverWords_giveTheirNumbers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("points there are") << u"There are 300 points."_s << u"limit"_s << u"300"_s;
    QTest::newRow("at most") << u"At most 99 rows at a time."_s << u"limit"_s << u"99"_s;
    QTest::newRow("exceeds") << u"The value exceeds 12."_s << u"limit"_s << u"12"_s;
    QTest::newRow("no limit told") << u"Insufficient Loyalty Points."_s << u"limit"_s << QString();
    QTest::newRow("a code is no limit") << u"KT-CT-9205 happened on 2026-11-23."_s << u"limit"_s << QString();
    QTest::newRow("an amount is no plain limit") << u"At most £50.00."_s << u"limit"_s << QString();
    QTest::newRow("amount") << u"At most £50.00."_s << u"moneyLimit"_s << u"£50.00"_s;
    QTest::newRow("range of amounts") << u"Between £0.01 and £5,000.00."_s << u"moneyLimit"_s << u"£5,000.00"_s;
    QTest::newRow("a plain number is no amount") << u"At most 5000."_s << u"moneyLimit"_s << QString();
    QTest::newRow("multiple") << u"Enter a multiple of 10."_s << u"step"_s << u"10"_s;
    const QString cost = u"Complexity 312 of at most 200, nodes 40 of at most 50."_s;
    QTest::newRow("complexity") << cost << u"complexity"_s << u"312"_s;
    QTest::newRow("its limit") << cost << u"maxComplexity"_s << u"200"_s;
    QTest::newRow("nodes") << cost << u"nodes"_s << u"40"_s;
    QTest::newRow("their limit") << cost << u"maxNodes"_s << u"50"_s;
    QTest::newRow("nothing of a cost") << u"The query exceeds the maximum complexity."_s << u"maxComplexity"_s
                                       << QString();
}

void ErrorCatalogueTest::serverWords_giveTheirNumbers()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QCOMPARE(valuesFromServer({words}, nullptr).value(name), value);
    // Far behind a megabyte of anything nobody looks for it.
    const QString long1 = QString(1'000'000, u'x') + u' ' + words;
    QVERIFY(!valuesFromServer({long1}, nullptr).contains(name));
}

void ErrorCatalogueTest::extensions_giveTheirNumbers()
{
    using tideline::graphql::Json;
    QCOMPARE(valuesFromServer({}, Json{{"limit", 99}, {"complexity", 312}}),
             (ErrorValues{{u"limit"_s, u"99"_s}, {u"complexity"_s, u"312"_s}}));
    QVERIFY(valuesFromServer({}, Json{{"limit", "<b>99</b>"}, {"nodes", -4}, {"maxNodes", Json::array()}}).isEmpty());
    QVERIFY(valuesFromServer({}, Json::array({1, 2})).isEmpty());
}

void ErrorCatalogueTest::passwordRules_haveFieldTexts_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"password_too_short", "password_too_common", "password_reused", "password_matches_current",
                             "password_has_too_few_numeric_characters", "password_has_too_few_special_characters",
                             "password_has_too_few_lowercase_characters", "password_has_too_few_uppercase_characters",
                             "password_contains_account_number", "password_contains_part_of_email_address"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ErrorCatalogueTest::passwordRules_haveFieldTexts()
{
    QFETCH(QString, code);
    const QString words = m_catalogue.fieldText(code);
    QVERIFY(!words.isEmpty() && !words.endsWith(u'.'));
    QVERIFY(m_catalogue.fieldText(u"password_of_tomorrow"_s).isEmpty());
}

QTEST_APPLESS_MAIN(ErrorCatalogueTest)
#include "tst_errorcatalogue.moc"
