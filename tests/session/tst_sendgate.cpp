// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/connection.h"
#include "tests/client/clientfixture.h"
#include "tests/support/fakegraphqlclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using api::SendGate;
using FormState = api::SendGate::FormState;
using Kind = api::Error::Kind;

namespace {

const QString form = QStringLiteral("form-1");

api::Request formMutation()
{
    api::Request request = mutation();
    request.formId = form;
    return request;
}

} // namespace

class TestSendGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusal_comesLaterAndSendsNothing_data();
    void refusal_comesLaterAndSendsNothing();
    void form_isSentOnceAtATime();
    void form_withUnknownOutcome_isRemembered_data();
    void form_withUnknownOutcome_isRemembered();
    void cancelledMutation_hasAnUnknownOutcome();
    void otherForms_andQueries_arePassed();
    void operationSwitchedOff_isNotSentAgain_data();
    void operationSwitchedOff_isNotSentAgain();
    void callback_mayDestroyHandleAndGate();
    void refusedCall_neverReachesTheSocket();
    void lockedSession_locksTheGate();
    void hundredCallsWithAnExpiredToken_refreshOnce();
};

void TestSendGate::refusal_comesLaterAndSendsNothing_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<bool>("isMutation");
    QTest::addColumn<QString>("code");
    QTest::newRow("mutation while locked") << true << false << true << QStringLiteral("gate.locked");
    QTest::newRow("query while locked") << true << false << false << QStringLiteral("gate.locked");
    QTest::newRow("mutation while read-only") << false << true << true << QStringLiteral("gate.read-only");
    QTest::newRow("query while read-only") << false << true << false << QString();
    QTest::newRow("mutation") << false << false << true << QString();
}

void TestSendGate::refusal_comesLaterAndSendsNothing()
{
    QFETCH(bool, isLocked);
    QFETCH(bool, isReadOnly);
    QFETCH(bool, isMutation);
    QFETCH(QString, code);
    FakeGraphQlClient client;
    SendGate gate(client);
    gate.setLocked(isLocked);
    gate.setReadOnly(isReadOnly);
    Outcome outcome;
    const api::CallHandle handle = gate.send(isMutation ? mutation() : query(), outcome.callback());
    QCOMPARE(outcome.calls, 0);
    QCOMPARE(client.requests.size(), code.isEmpty() ? 1U : 0U);
    if (code.isEmpty())
        return;
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(toString(outcome.error().kind), QStringLiteral("gate"));
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(outcome.error().operation, isMutation ? QStringLiteral("pay") : QStringLiteral("ok"));
    QVERIFY(!outcome.error().maybeDone);
}

void TestSendGate::form_isSentOnceAtATime()
{
    FakeGraphQlClient client;
    SendGate gate(client);
    QSignalSpy changed(&gate, &SendGate::formStateChanged);
    Outcome first;
    Outcome second;
    Outcome third;
    const api::CallHandle firstHandle = gate.send(formMutation(), first.callback());
    QCOMPARE(gate.formState(form), FormState::Sending);
    const api::CallHandle secondHandle = gate.send(formMutation(), second.callback());
    QTRY_COMPARE(second.calls, 1);
    QCOMPARE(second.error().code, QStringLiteral("gate.already-sending"));
    QCOMPARE(client.requests.size(), 1U);
    QCOMPARE(gate.formState(form), FormState::Sending); // The refusal changes nothing.

    client.answer(0, graphql::Json{{"pay", {{"ok", true}}}});
    QCOMPARE(first.calls, 1);
    QVERIFY(first.result->has_value());
    QCOMPARE(gate.formState(form), FormState::Idle);
    const api::CallHandle thirdHandle = gate.send(formMutation(), third.callback());
    QCOMPARE(client.requests.size(), 2U);
    QCOMPARE(changed.count(), 3);
}

void TestSendGate::form_withUnknownOutcome_isRemembered_data()
{
    QTest::addColumn<bool>("maybeDone");
    QTest::newRow("may have been done") << true;
    QTest::newRow("certainly not done") << false;
}

void TestSendGate::form_withUnknownOutcome_isRemembered()
{
    QFETCH(bool, maybeDone);
    FakeGraphQlClient client;
    SendGate gate(client);
    Outcome outcome;
    const api::CallHandle handle = gate.send(formMutation(), outcome.callback());
    client.fail(0, Kind::Network, {}, maybeDone);
    QCOMPARE(outcome.calls, 1);
    QCOMPARE(gate.formState(form), maybeDone ? FormState::Unknown : FormState::Idle);
    // The person may send it again, with the same key.
    Outcome again;
    const api::CallHandle againHandle = gate.send(formMutation(), again.callback());
    QCOMPARE(client.requests.size(), 2U);
    client.answer(1, graphql::Json{{"pay", nullptr}});
    QCOMPARE(gate.formState(form), FormState::Idle);
}

void TestSendGate::cancelledMutation_hasAnUnknownOutcome()
{
    FakeGraphQlClient client;
    SendGate gate(client);
    Outcome outcome;
    api::CallHandle handle = gate.send(formMutation(), outcome.callback());
    handle.cancel();
    QVERIFY(!client.isWaiting(0));
    QCOMPARE(gate.formState(form), FormState::Unknown);
    gate.forgetForm(form);
    QCOMPARE(gate.formState(form), FormState::Idle);
}

void TestSendGate::otherForms_andQueries_arePassed()
{
    FakeGraphQlClient client;
    SendGate gate(client);
    Outcome outcome;
    api::Request other = formMutation();
    other.formId = QStringLiteral("form-2");
    api::Request formQuery = query();
    formQuery.formId = form;
    std::vector<api::CallHandle> handles;
    for (const api::Request &request : {formMutation(), other, formQuery, mutation(), mutation()})
        handles.push_back(gate.send(request, outcome.callback()));
    QCOMPARE(client.requests.size(), 5U);
}

void TestSendGate::operationSwitchedOff_isNotSentAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("pathLength");
    QTest::addColumn<bool>("isLearnt");
    QTest::newRow("KT-CT-1113") << QStringLiteral("KT-CT-1113") << 1 << true;
    QTest::newRow("KT-CT-10312") << QStringLiteral("KT-CT-10312") << 0 << true;
    QTest::newRow("KT-CT-4633") << QStringLiteral("KT-CT-4633") << 1 << true;
    QTest::newRow("KT-CT-1113 for a part of the answer") << QStringLiteral("KT-CT-1113") << 3 << false;
    QTest::newRow("KT-CT-1111") << QStringLiteral("KT-CT-1111") << 1 << false;
}

void TestSendGate::operationSwitchedOff_isNotSentAgain()
{
    QFETCH(QString, code);
    QFETCH(int, pathLength);
    QFETCH(bool, isLearnt);
    FakeGraphQlClient client;
    SendGate gate(client);
    QSignalSpy rules(&gate, &SendGate::rulesChanged);
    api::Error error;
    error.kind = Kind::GraphQl;
    error.code = code;
    for (int i = 0; i < pathLength; ++i)
        error.path.emplace_back(std::string("pay"));
    Outcome first;
    const api::CallHandle firstHandle = gate.send(mutation(), first.callback());
    client.answer(0, api::Result(tl::unexpected(error)));
    QCOMPARE(gate.isOffered(QStringLiteral("pay")), !isLearnt);
    QCOMPARE(rules.count(), isLearnt ? 1 : 0);
    Outcome second;
    const api::CallHandle secondHandle = gate.send(mutation(), second.callback());
    QCOMPARE(client.requests.size(), isLearnt ? 1U : 2U);
    if (!isLearnt)
        return;
    QTRY_COMPARE(second.calls, 1);
    QCOMPARE(second.error().code, QStringLiteral("gate.not-offered"));
    gate.forgetNotOffered();
    QVERIFY(gate.isOffered(QStringLiteral("pay")));
}

void TestSendGate::callback_mayDestroyHandleAndGate()
{
    FakeGraphQlClient client;
    auto gate = std::make_unique<SendGate>(client);
    auto handle = std::make_unique<api::CallHandle>();
    int calls = 0;
    *handle = gate->send(formMutation(), [&gate, &handle, &calls](const api::Result &) {
        ++calls;
        handle.reset();
        gate.reset();
    });
    client.answer(0, graphql::Json{{"pay", nullptr}});
    QCOMPARE(calls, 1);
}

void TestSendGate::refusedCall_neverReachesTheSocket()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    SendGate gate(*client);
    RawAnswer slow = jsonAnswer("{\"data\":{\"pay\":{\"ok\":true}}}");
    slow.delayMs = 50;
    fixture.server.script({slow});
    Outcome first;
    Outcome second;
    const api::CallHandle firstHandle = gate.send(formMutation(), first.callback());
    const api::CallHandle secondHandle = gate.send(formMutation(), second.callback());
    QTRY_COMPARE(first.calls, 1);
    QTRY_COMPARE(second.calls, 1);
    QVERIFY(first.result->has_value());
    QCOMPARE(second.error().code, QStringLiteral("gate.already-sending"));
    gate.setReadOnly(true);
    Outcome third;
    const api::CallHandle thirdHandle = gate.send(mutation(), third.callback());
    gate.setLocked(true);
    Outcome fourth;
    const api::CallHandle fourthHandle = gate.send(query(), fourth.callback());
    QTRY_COMPARE(third.calls + fourth.calls, 2);
    QTest::qWait(30);
    QCOMPARE(fixture.server.requestCount(), 1);
    QCOMPARE(fixture.server.connectionCount(), 1U);
}

namespace {

RawAnswer tokenAnswer(const QByteArray &token, int lifetime)
{
    return jsonAnswer("{\"data\":{\"obtainKrakenToken\":{\"token\":\"" + token + "\",\"payload\":{\"iat\":1000,\"exp\":"
                      + QByteArray::number(1000 + lifetime) + "},\"refreshToken\":\"r\"}}}");
}

} // namespace

void TestSendGate::lockedSession_locksTheGate()
{
    ClientFixture fixture;
    fixture.server.script({tokenAnswer("one", 900), jsonAnswer("{\"data\":{\"ok\":true}}")});
    api::Environment environment;
    environment.name = QStringLiteral("Demo");
    api::Connection connection(environment, fixture.options,
                               {fixture.network, fixture.backoffs, fixture.clock, &fixture.log});
    bool isSignedIn = false;
    const api::CallHandle signIn = connection.session().signIn(
        api::ApiKey{QStringLiteral("k")},
        [&isSignedIn](const tl::expected<void, api::Error> &done) { isSignedIn = done.has_value(); });
    QTRY_VERIFY(isSignedIn);
    QVERIFY(fixture.server.requests().constFirst().header("Authorization").isEmpty());
    connection.session().lock();
    QVERIFY(connection.gate().isLocked());
    connection.session().unlock();
    QVERIFY(!connection.gate().isLocked());
    Outcome outcome;
    const api::CallHandle handle = connection.gate().send(query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(fixture.server.requests().at(1).header("Authorization"), QByteArray("one"));
}

//! The server says that the token is stale; all calls in flight get the new one, by one refresh.
void TestSendGate::hundredCallsWithAnExpiredToken_refreshOnce()
{
    ClientFixture fixture;
    fixture.options.queryTimeout = std::chrono::seconds(20);
    fixture.server.script({tokenAnswer("one", 900)});
    api::Environment environment;
    environment.name = QStringLiteral("Demo");
    api::Connection connection(environment, fixture.options,
                               {fixture.network, fixture.backoffs, fixture.clock, &fixture.log});
    bool isSignedIn = false;
    const api::CallHandle signIn = connection.session().signIn(
        api::ApiKey{QStringLiteral("k")},
        [&isSignedIn](const tl::expected<void, api::Error> &done) { isSignedIn = done.has_value(); });
    QTRY_VERIFY(isSignedIn);
    connection.session().reject(QStringLiteral("one"));

    fixture.server.script({tokenAnswer("two", 900), jsonAnswer("{\"data\":{\"ok\":true,\"pay\":{\"ok\":true}}}")});
    int succeeded = 0;
    int ended = 0;
    std::vector<api::CallHandle> handles;
    for (int i = 0; i < 100; ++i) {
        handles.push_back(
            connection.gate().send(i % 2 == 0 ? query() : mutation(), [&succeeded, &ended](const api::Result &result) {
                ++ended;
                succeeded += result ? 1 : 0;
            }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended, 100, 20000);
    QCOMPARE(succeeded, 100);
    QCOMPARE(fixture.server.requestCount(), 1 + 1 + 100);
    qsizetype refreshes = 0;
    for (const RawRequest &request : fixture.server.requests()) {
        if (request.body.contains("refreshToken\":\"r\""))
            ++refreshes;
        else if (!request.body.contains("obtainKrakenToken"))
            QCOMPARE(request.header("Authorization"), QByteArray("two"));
    }
    QCOMPARE(refreshes, 1);
}

#include "tst_sendgate.moc"
QTEST_GUILESS_MAIN(TestSendGate)
