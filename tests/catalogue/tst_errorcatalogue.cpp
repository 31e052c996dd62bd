// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/documentederrors.h"
#include "api/catalogue/errorcatalogue.h"

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
    void waits_areTold();
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
    for (const ErrorEntry &entry : m_catalogue.entries())
        QTest::addRow("%s %s %s", qPrintable(entry.code), qPrintable(entry.operation), qPrintable(entry.headline))
            << entry.headline << entry.text;
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
    QVERIFY(text.at(0).isUpper() && text.endsWith(u'.'));
    const qsizetype sentences = text.count(QRegularExpression(u"\\.(\\s|$)"_s));
    QVERIFY(sentences >= 1 && sentences <= 2);
    QVERIFY(!text.contains(u"  "_s) && !headline.contains(u"  "_s));
}

void ErrorCatalogueTest::texts_sayWhatToDo_data()
{
    QTest::addColumn<QString>("text");
    for (const ErrorEntry &entry : m_catalogue.entries())
        QTest::addRow("%s %s %s", qPrintable(entry.code), qPrintable(entry.operation), qPrintable(entry.headline))
            << entry.text;
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
        QVERIFY2(entry.screen.isEmpty() || screens.contains(entry.screen), where.constData());
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
    const QStringList codes = {u"keychain-missing"_s, u"keychain-locked"_s, u"keychain-refused"_s, u"keychain-slow"_s,
                               u"keychain-failed"_s};
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

void ErrorCatalogueTest::waits_areTold()
{
    ErrorFacts facts = coded(u"KT-CT-1199"_s);
    facts.retryAfterSeconds = 90;
    QVERIFY(m_catalogue.describe(facts).text.endsWith(u"Try again in 90 s."_s));
    facts = coded(u"KT-CT-4123"_s);
    facts.retryAfterSeconds = 90;
    QVERIFY(!m_catalogue.describe(facts).text.contains(u"90"_s));
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
