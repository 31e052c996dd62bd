// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"

#include <QTest>

using namespace tideline;
using namespace tideline::tests;

//! The promises of call.h: answered once, never at once, and whoever goes first.
class TestCallHandle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void send_callsBackOnceAndNeverAtOnce();
    void destroyedHandle_abortsTheTransport();
    void reassignedHandle_callsBackForTheNewestOnly();
    void callback_mayDestroyItsHandle();
    void callback_mayDestroyTheClient();
    void callback_mayDestroyTheNetworkManager();
    void callback_maySendAgainThroughItsHandle();
    void destroyedClient_makesHandlesInactive();
    void destroyedNetworkManager_isSurvived();
};

void TestCallHandle::send_callsBackOnceAndNeverAtOnce()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    QCOMPARE(outcome.calls, 0);
    QVERIFY(handle.isActive());
    QTRY_COMPARE(outcome.calls, 1);
    QVERIFY(!handle.isActive());
    QVERIFY(outcome.result->has_value());
    QCOMPARE((*outcome.result)->data["ok"].get<bool>(), true);
    QCOMPARE((*outcome.result)->raw, std::string("{\"data\":{\"ok\":true,\"pay\":{\"ok\":true}}}"));
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 1);
}

void TestCallHandle::destroyedHandle_abortsTheTransport()
{
    ClientFixture fixture;
    RawAnswer hang;
    hang.then = RawAnswer::Then::Hang;
    fixture.server.script({hang});
    const auto client = fixture.makeClient();
    Outcome outcome;
    {
        const api::CallHandle handle = client->send(mutation(), outcome.callback());
        QTRY_COMPARE(fixture.server.requestCount(), 1);
        QCOMPARE(client->running(), 1);
    }
    QCOMPARE(client->running(), 0);
    QTRY_COMPARE(fixture.server.openConnections(), 0);
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 0);
}

void TestCallHandle::reassignedHandle_callsBackForTheNewestOnly()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    Outcome older;
    Outcome newer;
    api::CallHandle handle = client->send(query(), older.callback());
    handle = client->send(query(), newer.callback());
    QTRY_COMPARE(newer.calls, 1);
    QTest::qWait(20);
    QCOMPARE(older.calls, 0);
}

void TestCallHandle::callback_mayDestroyItsHandle()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    auto handle = std::make_unique<api::CallHandle>();
    int calls = 0;
    *handle = client->send(query(), [&handle, &calls](const api::Result &) {
        ++calls;
        handle.reset();
    });
    QTRY_COMPARE(calls, 1);
    QTest::qWait(20);
    QCOMPARE(client->running(), 0);
}

void TestCallHandle::callback_mayDestroyTheClient()
{
    ClientFixture fixture;
    auto client = fixture.makeClient();
    int calls = 0;
    Outcome other;
    const api::CallHandle handle = client->send(query(), [&client, &calls](const api::Result &) {
        ++calls;
        client.reset();
    });
    RawAnswer hang;
    hang.then = RawAnswer::Then::Hang;
    fixture.server.script({jsonAnswer("{\"data\":{\"ok\":true}}"), hang});
    const api::CallHandle otherHandle = client->send(query(), other.callback());
    QTRY_COMPARE(calls, 1);
    QVERIFY(!handle.isActive());
    QVERIFY(!otherHandle.isActive());
    QTest::qWait(20);
    QCOMPARE(other.calls, 0);
}

void TestCallHandle::callback_mayDestroyTheNetworkManager()
{
    ClientFixture fixture;
    auto network = std::make_unique<QNetworkAccessManager>();
    api::HttpGraphQlClient client(*network, fixture.options, fixture.backoffs, fixture.clock);
    int calls = 0;
    const api::CallHandle handle = client.send(query(), [&network, &calls](const api::Result &) {
        ++calls;
        network.reset();
    });
    QTRY_COMPARE(calls, 1);
    QTest::qWait(20);
}

void TestCallHandle::callback_maySendAgainThroughItsHandle()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    Outcome second;
    api::CallHandle handle;
    handle = client->send(query(), [&client, &handle, &second](const api::Result &) {
        handle = client->send(query(), second.callback());
    });
    QTRY_COMPARE(second.calls, 1);
    QCOMPARE(fixture.server.requestCount(), 2);
}

void TestCallHandle::destroyedClient_makesHandlesInactive()
{
    ClientFixture fixture;
    auto client = fixture.makeClient();
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    client.reset();
    QVERIFY(!handle.isActive());
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 0);
}

void TestCallHandle::destroyedNetworkManager_isSurvived()
{
    ClientFixture fixture;
    auto network = std::make_unique<QNetworkAccessManager>();
    Outcome outcome;
    {
        api::HttpGraphQlClient client(*network, fixture.options, fixture.backoffs, fixture.clock);
        const api::CallHandle handle = client.send(query(), outcome.callback());
        network.reset();
        QTest::qWait(20);
    }
    QVERIFY(outcome.calls <= 1);
}

#include "tst_callhandle.moc"
QTEST_GUILESS_MAIN(TestCallHandle)
