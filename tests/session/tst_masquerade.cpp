// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/auditedclient.h"
#include "api/session/fallbacksecretstore.h"
#include "api/session/masquerade.h"
#include "tests/client/clientfixture.h"
#include "tests/support/fakegraphqlclient.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using namespace std::chrono_literals;
using api::Session;
using State = api::Session::State;

namespace {

QString jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &text) {
        return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part("{\"alg\":\"none\"}") + u'.' + part(payload) + u'.' + part("signature");
}

graphql::Json tokenFor(const char *name, const char *subject, int lifetime = 900)
{
    return {{"obtainKrakenToken",
             {{"token", name},
              {"payload", {{"sub", subject}, {"email", "a@b.example"}, {"iat", 1000}, {"exp", 1000 + lifetime}}},
              {"refreshToken", "refresh-1"}}}};
}

graphql::Json masqueradeAnswer(int lifetime)
{
    const QString token = jwt(QByteArrayLiteral("{\"sub\":\"user:9\",\"email\":\"c@d.example\",\"iat\":1000,\"exp\":")
                              + QByteArray::number(1000 + lifetime) + '}');
    return {{"masqueradeAuthentication", {{"token", token.toStdString()}, {"errors", graphql::Json::array()}}}};
}

//! A keychain that does as it is told.
class FakeKeychain final : public api::SecretStore
{
public:
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] api::CallHandle read(const QString &name, ReadCallback callback) override
    {
        return later<tl::expected<QString, api::Error>>(std::move(callback), kept.value(name));
    }
    [[nodiscard]] api::CallHandle write(const QString &name, const QString &secret, WriteCallback callback) override
    {
        if (!isBroken)
            kept.insert(name, secret);
        return later<tl::expected<void, api::Error>>(std::move(callback), {});
    }
    [[nodiscard]] api::CallHandle remove(const QString &name, WriteCallback callback) override
    {
        kept.remove(name);
        return later<tl::expected<void, api::Error>>(std::move(callback), {});
    }

    QHash<QString, QString> kept;
    bool isBroken = false;

private:
    template <typename T>
    api::CallHandle later(std::function<void(T)> callback, T answer)
    {
        auto *pending = new api::Pending<T>(std::move(callback), this);
        api::Error error;
        error.kind = api::Error::Kind::Secrets;
        error.code = QStringLiteral("keychain-missing");
        pending->finishLater(isBroken ? T(tl::unexpected(error)) : std::move(answer));
        return api::Pending<T>::handleOf(pending);
    }
};

struct Fixture
{
    api::Environment environment{
        QStringLiteral("Test"), api::Environment::Kind::Test, QUrl(QStringLiteral("http://127.0.0.1:1/")), {}, {}};
    FakeGraphQlClient client;
    FakeGraphQlClient network; //!< Behind the gate.
    ManualClock clock;
    FakeKeychain keychain;
    Session session{environment, client, clock, &keychain};
    api::SendGate gate{network};
    int calls = 0;
    QString code;
    bool maybeDone = false;
    api::CallHandle handle;

    [[nodiscard]] Session::SignInCallback callback()
    {
        return [this](const tl::expected<void, api::Error> &result) {
            ++calls;
            code = result ? QString() : result.error().code;
            maybeDone = !result && result.error().maybeDone;
        };
    }
    void signIn(const api::Credentials &credentials, graphql::Json answer)
    {
        handle = session.signIn(credentials, callback());
        client.answer(client.requests.size() - 1, std::move(answer));
    }
    void beginMasquerade(int lifetime)
    {
        signIn(api::MasqueradeToken{QStringLiteral("m"), QStringLiteral("9")}, masqueradeAnswer(lifetime));
    }
};

} // namespace

//! Sessions in a customer's place; and what else Session, SecretStore and the audit do beyond tst_session.
class TestMasquerade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn_sendsTokenAndUser_andKeepsNothing();
    void time_isHalfAnHourAtMost_orTheTokensOwn_data();
    void time_isHalfAnHourAtMost_orTheTokensOwn();
    void readOnly_untilTheAgentActs();
    void operations_onKeysAndPasswords_areRefusedEvenThen_data();
    void operations_onKeysAndPasswords_areRefusedEvenThen();
    void warnings_comeAtFiveAndOne();
    void end_comesOnce_whateverEndsIt_data();
    void end_comesOnce_whateverEndsIt();
    void lock_endsItForGood();
    void rejectedToken_endsItWithoutARenewal();
    void loginLink_isTriedBothWays();
    void loginLink_unreachable_isTriedOnce();
    void pasted_data();
    void pasted();
    void unlock_takesTheSamePersonOnly();
    void unlock_failed_staysLocked();
    void identities_areKeptApart();
    void keeping_canBeDeclined();
    void brokenKeychain_isReplacedByMemory_andSaidOnce();
    void audit_tellsOfEachMutation();
    void audit_neverHoldsAValue();
    void audit_ofAGivenUpCall_isUnknown();
};

void TestMasquerade::signIn_sendsTokenAndUser_andKeepsNothing()
{
    Fixture fixture;
    fixture.beginMasquerade(900);
    const api::Request &request = fixture.client.requests.at(0);
    QCOMPARE(request.rootField, std::string("masqueradeAuthentication"));
    QCOMPARE(request.variables.dump(), std::string(R"({"masqueradeToken":"m","userId":"9"})"));
    QVERIFY(!request.needsToken);
    QCOMPARE(fixture.calls, 1);
    QCOMPARE(fixture.code, QString());
    QVERIFY(fixture.session.isMasquerade());
    QVERIFY(!fixture.session.renewsItself());
    QCOMPARE(fixture.session.identity(), QStringLiteral("c@d.example"));
    QTest::qWait(5);
    QVERIFY(fixture.keychain.kept.isEmpty());
}

void TestMasquerade::time_isHalfAnHourAtMost_orTheTokensOwn_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("left");
    QTest::newRow("15 minutes") << 900 << 900;
    QTest::newRow("an hour") << 3600 << 1800;
}

void TestMasquerade::time_isHalfAnHourAtMost_orTheTokensOwn()
{
    QFETCH(int, lifetime);
    QFETCH(int, left);
    Fixture fixture;
    fixture.beginMasquerade(lifetime);
    QCOMPARE(int(fixture.session.timeLeft().value_or(0s).count()), left);
    fixture.clock.advance(std::chrono::seconds(left));
    fixture.session.tick();
    QCOMPARE(fixture.session.state(), State::Ended);
    QCOMPARE(fixture.client.requests.size(), 1U); // nothing tried to prolong it
}

void TestMasquerade::readOnly_untilTheAgentActs()
{
    Fixture fixture;
    api::Masquerade masquerade(fixture.session, fixture.gate);
    QSignalSpy acting(&masquerade, &api::Masquerade::actingChanged);
    masquerade.actForCustomer(); // before it has begun: nothing
    QVERIFY(masquerade.isReadOnly());
    fixture.beginMasquerade(900);
    Outcome first;
    const api::CallHandle refused = fixture.gate.send(mutation(), first.callback());
    QTRY_COMPARE(first.calls, 1);
    QCOMPARE(first.error().code, QStringLiteral("gate.read-only"));
    QCOMPARE(fixture.network.requests.size(), 0U);
    masquerade.actForCustomer();
    QCOMPARE(acting.count(), 1);
    Outcome second;
    const api::CallHandle sent = fixture.gate.send(mutation(), second.callback());
    QCOMPARE(fixture.network.requests.size(), 1U);
}

void TestMasquerade::operations_onKeysAndPasswords_areRefusedEvenThen_data()
{
    QTest::addColumn<QString>("operation");
    for (const QString &operation : api::Masquerade::refusedOperations())
        QTest::newRow(qPrintable(operation)) << operation;
}

void TestMasquerade::operations_onKeysAndPasswords_areRefusedEvenThen()
{
    QFETCH(QString, operation);
    Fixture fixture;
    api::Masquerade masquerade(fixture.session, fixture.gate);
    fixture.beginMasquerade(900);
    masquerade.actForCustomer();
    api::Request request = mutation();
    request.rootField = operation.toStdString();
    Outcome outcome;
    const api::CallHandle handle = fixture.gate.send(request, outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.error().code, QStringLiteral("gate.masquerade-refused"));
    QCOMPARE(fixture.network.requests.size(), 0U);
}

void TestMasquerade::warnings_comeAtFiveAndOne()
{
    Fixture fixture;
    api::Masquerade masquerade(fixture.session, fixture.gate);
    QSignalSpy warned(&masquerade, &api::Masquerade::warned);
    fixture.beginMasquerade(900);
    fixture.clock.advance(599s);
    fixture.session.tick();
    QCOMPARE(warned.count(), 0);
    fixture.clock.advance(1s);
    fixture.session.tick();
    fixture.session.tick();
    QCOMPARE(warned.count(), 1);
    QCOMPARE(warned.takeFirst().constFirst().toInt(), 5);
    fixture.clock.advance(240s);
    fixture.session.tick();
    QCOMPARE(warned.count(), 1);
    QCOMPARE(warned.takeFirst().constFirst().toInt(), 1);
    fixture.clock.advance(30s);
    fixture.session.tick();
    QCOMPARE(warned.count(), 0);
}

void TestMasquerade::end_comesOnce_whateverEndsIt_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"time", "lock", "sign-out", "end"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestMasquerade::end_comesOnce_whateverEndsIt()
{
    QFETCH(QString, by);
    Fixture fixture;
    api::Masquerade masquerade(fixture.session, fixture.gate);
    QSignalSpy over(&masquerade, &api::Masquerade::over);
    fixture.beginMasquerade(900);
    masquerade.actForCustomer();
    if (by == u"time") {
        fixture.clock.advance(901s);
        fixture.session.tick();
    } else if (by == u"lock") {
        fixture.session.lock();
    } else if (by == u"sign-out") {
        fixture.session.signOut();
    } else {
        masquerade.end();
    }
    QCOMPARE(over.count(), 1);
    QVERIFY(!fixture.session.readyToken());
    Outcome outcome;
    const api::CallHandle handle = fixture.gate.send(query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(fixture.network.requests.size(), 0U);
    masquerade.end();
    QCOMPARE(over.count(), 1);
}

void TestMasquerade::lock_endsItForGood()
{
    Fixture fixture;
    fixture.beginMasquerade(900);
    fixture.session.lock();
    QCOMPARE(fixture.session.state(), State::Ended);
    fixture.session.unlock();
    QCOMPARE(fixture.session.state(), State::Ended);
    QVERIFY(!fixture.session.readyToken());
}

void TestMasquerade::rejectedToken_endsItWithoutARenewal()
{
    Fixture fixture;
    api::Masquerade masquerade(fixture.session, fixture.gate);
    QSignalSpy over(&masquerade, &api::Masquerade::over);
    fixture.beginMasquerade(900);
    fixture.session.reject(fixture.session.readyToken().value_or(QString()));
    QTRY_COMPARE(over.count(), 1);
    QCOMPARE(fixture.client.requests.size(), 1U);
}

void TestMasquerade::loginLink_isTriedBothWays()
{
    Fixture fixture;
    fixture.handle = fixture.session.signIn(api::LoginLink{QStringLiteral("abc")}, fixture.callback());
    QCOMPARE(fixture.client.requests.at(0).variables.dump(), std::string(R"({"input":{"refreshToken":"abc"}})"));
    fixture.client.fail(0, api::Error::Kind::GraphQl, QStringLiteral("KT-CT-1135"));
    QCOMPARE(fixture.session.state(), State::SigningIn);
    QCOMPARE(fixture.client.requests.at(1).variables.dump(), std::string(R"({"input":{"preSignedKey":"abc"}})"));
    fixture.client.fail(1, api::Error::Kind::GraphQl, QStringLiteral("KT-CT-1142"));
    QCOMPARE(fixture.code, QStringLiteral("KT-CT-1142"));
    QCOMPARE(fixture.calls, 1);
    QCOMPARE(fixture.session.state(), State::SignedOut);
}

void TestMasquerade::loginLink_unreachable_isTriedOnce()
{
    Fixture fixture;
    fixture.handle = fixture.session.signIn(api::LoginLink{QStringLiteral("abc")}, fixture.callback());
    fixture.client.fail(0, api::Error::Kind::Network, {}, true);
    QCOMPARE(fixture.calls, 1);
    QVERIFY(!fixture.maybeDone); // no customer's record can have changed
    QCOMPARE(fixture.client.requests.size(), 1U);
}

void TestMasquerade::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const QString hex(64, u'a');
    QTest::newRow("bare") << hex << hex;
    QTest::newRow("with white space") << QStringLiteral(" \n") + hex + u'\n' << hex;
    QTest::newRow("key parameter") << QStringLiteral("https://my-account.example/?key=") + hex << hex;
    QTest::newRow("path") << QStringLiteral("https://my-account.example/sign-in/") + hex << hex;
    QTest::newRow("path with a slash") << QStringLiteral("https://my-account.example/sign-in/%1/").arg(hex) << hex;
    QTest::newRow("without scheme") << QStringLiteral("my-account.example/?a=b&key=") + hex << hex;
    QTest::newRow("encoded") << QStringLiteral("https://a.example/?key=ab%2Bcd") << QStringLiteral("ab+cd");
    QTest::newRow("no key") << QStringLiteral("https://my-account.example/") << QString();
    QTest::newRow("other page") << QStringLiteral("https://my-account.example/help/") + hex << QString();
    QTest::newRow("two words") << QStringLiteral("a b") << QString();
    QTest::newRow("line break inside") << QStringLiteral("a\r\nX: y") << QString();
    QTest::newRow("line break in the address") << QStringLiteral("https://a.example/?key=a%0d%0ab") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestMasquerade::pasted()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(api::keyFromPasted(text), key);
}

void TestMasquerade::unlock_takesTheSamePersonOnly()
{
    Fixture fixture;
    const api::Credentials way = api::EmailAndPassword{QStringLiteral("a@b.example"), QStringLiteral("p")};
    fixture.signIn(way, tokenFor("one", "user:7"));
    fixture.session.lock();
    fixture.handle = fixture.session.unlockWith(way, fixture.callback());
    fixture.client.answer(1, tokenFor("other", "user:8"));
    QCOMPARE(fixture.code, QStringLiteral("gate.other-identity"));
    QCOMPARE(fixture.session.state(), State::Locked);
    QVERIFY(!fixture.session.readyToken());
    fixture.handle = fixture.session.unlockWith(way, fixture.callback());
    fixture.client.answer(2, tokenFor("two", "user:7"));
    QCOMPARE(fixture.code, QString());
    QCOMPARE(fixture.session.state(), State::Active);
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("two"));
}

void TestMasquerade::unlock_failed_staysLocked()
{
    Fixture fixture;
    const api::Credentials way = api::ApiKey{QStringLiteral("k")};
    fixture.signIn(way, tokenFor("one", "user:7"));
    fixture.session.lock();
    fixture.handle = fixture.session.unlockWith(way, fixture.callback());
    fixture.client.fail(1, api::Error::Kind::GraphQl, QStringLiteral("KT-CT-1139"));
    QCOMPARE(fixture.code, QStringLiteral("KT-CT-1139"));
    QCOMPARE(fixture.session.state(), State::Locked);
    QCOMPARE(fixture.session.identity(), QStringLiteral("a@b.example")); // the session itself is as it was
}

void TestMasquerade::identities_areKeptApart()
{
    Fixture fixture;
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    QTRY_COMPARE(fixture.keychain.kept.keys(), QStringList{QStringLiteral("Test/a@b.example/refresh-token")});
    QCOMPARE(fixture.session.keptAs(), QStringLiteral("a@b.example"));
    fixture.handle = fixture.session.resume(QStringLiteral("x@y.example"), fixture.callback());
    QTRY_COMPARE(fixture.calls, 2);
    QCOMPARE(fixture.code, QStringLiteral("gate.signed-out"));
    fixture.session.forgetKept(QStringLiteral("a@b.example"));
    QVERIFY(fixture.keychain.kept.isEmpty());
}

void TestMasquerade::keeping_canBeDeclined()
{
    Fixture fixture;
    fixture.session.setKeeping(false);
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    QTest::qWait(5);
    QVERIFY(fixture.keychain.kept.isEmpty());
    QVERIFY(fixture.session.keptAs().isEmpty());
}

void TestMasquerade::brokenKeychain_isReplacedByMemory_andSaidOnce()
{
    FakeKeychain keychain;
    keychain.isBroken = true;
    api::FallbackSecretStore store(keychain);
    QVERIFY(store.isPersistent());
    QSignalSpy fellBack(&store, &api::FallbackSecretStore::fellBack);
    int written = 0;
    const auto count = [&written](const tl::expected<void, api::Error> &done) { written += done ? 1 : 0; };
    const api::CallHandle first = store.write(QStringLiteral("a"), QStringLiteral("1"), count);
    QTRY_COMPARE(written, 1);
    const api::CallHandle second = store.write(QStringLiteral("b"), QStringLiteral("2"), count);
    QTRY_COMPARE(written, 2);
    QCOMPARE(fellBack.count(), 1);
    QVERIFY(!store.isPersistent());
    QStringList found;
    const auto take = [&found](const tl::expected<QString, api::Error> &secret) {
        found += secret.value_or(QString());
    };
    const api::CallHandle third = store.read(QStringLiteral("a"), take);
    const api::CallHandle fourth = store.read(QStringLiteral("b"), take);
    QTRY_COMPARE(found, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    QVERIFY(keychain.kept.isEmpty());
}

void TestMasquerade::audit_tellsOfEachMutation()
{
    FakeGraphQlClient network;
    QList<api::AuditEntry> entries;
    api::AuditedClient client(network, [&entries](const api::AuditEntry &entry) { entries += entry; });
    Outcome outcome;
    api::Request request = mutation();
    request.variables = {{"input", {{"accountNumber", "A-1B2C3D4E"}, {"paymentId", 42}, {"amount", 1234}}}};
    const api::CallHandle asked = client.send(query(), outcome.callback());
    const api::CallHandle first = client.send(request, outcome.callback());
    QCOMPARE(entries.size(), 0);
    network.answer(0, graphql::Json{{"ok", true}});
    network.answer(1, graphql::Json{{"pay", {{"ok", true}}}});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().operation, QStringLiteral("pay"));
    QCOMPARE(entries.constFirst().customer, QStringLiteral("A-1B2C3D4E"));
    QCOMPARE(entries.constFirst().target, QStringLiteral("accountNumber=A-1B2C3D4E paymentId=42"));
    QCOMPARE(entries.constFirst().outcome, QStringLiteral("ok"));
    const api::CallHandle second = client.send(request, outcome.callback());
    network.fail(2, api::Error::Kind::GraphQl, QStringLiteral("KT-CT-4122"));
    QCOMPARE(entries.constLast().outcome, QStringLiteral("KT-CT-4122"));
    const api::CallHandle third = client.send(request, outcome.callback());
    network.fail(3, api::Error::Kind::Network, {}, true);
    QCOMPARE(entries.constLast().outcome, QStringLiteral("unknown"));
}

void TestMasquerade::audit_neverHoldsAValue()
{
    api::Request request = mutation();
    request.variables =
        graphql::Json::parse(R"({"input":{"accountNumber":"12345678","token":"CANARY","newPassword":"CANARY",
        "email":"CANARY@x.example","phoneNumber":"07700900123","bankDetails":{"accountNumber":"31926819","sortCode":"601613"},
        "cardNumber":"4111111111111111","note":"CANARY","secretKeyId":"CANARY","promoCode":"CANARY","ids":["CANARY text"],
        "userId":"9","name":"CANARY","uuid":"6f1c-2"}})");
    QCOMPARE(api::auditCustomer(request), QString());
    QCOMPARE(api::auditTarget(request), QStringLiteral("userId=9 uuid=6f1c-2"));
}

void TestMasquerade::audit_ofAGivenUpCall_isUnknown()
{
    FakeGraphQlClient network;
    QList<api::AuditEntry> entries;
    api::AuditedClient client(network, [&entries](const api::AuditEntry &entry) { entries += entry; });
    Outcome outcome;
    api::CallHandle handle = client.send(mutation(), outcome.callback());
    handle.cancel();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().outcome, QStringLiteral("unknown"));
    QCOMPARE(outcome.calls, 0);
}

#include "tst_masquerade.moc"
QTEST_GUILESS_MAIN(TestMasquerade)
