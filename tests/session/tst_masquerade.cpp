// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/auditedclient.h"
#include "api/session/masquerade.h"
#include "tests/client/clientfixture.h"
#include "tests/session/keptfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using namespace std::chrono_literals;

namespace {

graphql::Json masqueradeAnswer(int lifetime)
{
    const QString token = jwt(QByteArrayLiteral("{\"sub\":\"user:9\",\"email\":\"c@d.example\",\"iat\":1000,\"exp\":")
                              + QByteArray::number(1000 + lifetime) + '}');
    return {{"masqueradeAuthentication", {{"token", token.toStdString()}, {"errors", graphql::Json::array()}}}};
}

//! With a gate, and a network behind it.
struct Fixture : KeptFixture
{
    FakeGraphQlClient network;
    api::SendGate gate{network};

    void beginMasquerade(int lifetime)
    {
        signIn(api::MasqueradeToken{QStringLiteral("m"), QStringLiteral("9")}, masqueradeAnswer(lifetime));
    }
};

} // namespace

//! Sessions in a customer's place, and what the audit hears of calls.
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
    void clockSetBack_prolongsNothing();
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

void TestMasquerade::clockSetBack_prolongsNothing()
{
    Fixture fixture;
    fixture.clock.set(10h);
    fixture.beginMasquerade(3600);
    fixture.clock.set(5h);
    fixture.clock.advance(29min);
    fixture.session.tick();
    QVERIFY(fixture.session.readyToken());
    fixture.clock.advance(1min);
    QVERIFY(!fixture.session.readyToken());
    fixture.session.tick();
    QCOMPARE(fixture.session.state(), State::Ended);
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
