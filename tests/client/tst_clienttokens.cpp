// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"
#include "tests/client/faketokens.h"

#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using Kind = api::Error::Kind;

namespace {

RawAnswer staleToken(const char *code)
{
    return jsonAnswer(QByteArray(R"({"data":null,"errors":[{"message":"x","extensions":{"errorCode":")") + code
                      + R"("}}]})");
}

} // namespace

//! Tokens on requests: in the right form, waited for, renewed once and for queries only.
class TestClientTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void token_isSentInTheEnvironmentsForm_data();
    void token_isSentInTheEnvironmentsForm();
    void waitingForAToken_holdsTheRequestBack();
    void failedToken_endsTheCall();
    void requestWithoutNeedOfAToken_doesNotWait();
    void staleToken_isRenewedOnceForQueriesOnly_data();
    void staleToken_isRenewedOnceForQueriesOnly();
    void staleToken_thatCannotBeRenewed_endsTheMutation();
    void revokedToken_isNotRenewed_data();
    void revokedToken_isNotRenewed();
};

void TestClientTokens::token_isSentInTheEnvironmentsForm_data()
{
    QTest::addColumn<bool>("isJwt");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("bare") << false << QByteArray("abc.def");
    QTest::newRow("JWT") << true << QByteArray("JWT abc.def");
}

void TestClientTokens::token_isSentInTheEnvironmentsForm()
{
    QFETCH(bool, isJwt);
    QFETCH(QByteArray, header);
    ClientFixture fixture;
    if (isJwt)
        fixture.options.tokenForm = api::HttpClientOptions::TokenForm::Jwt;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("abc.def");
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(fixture.server.requests().constFirst().header("Authorization"), header);
    QCOMPARE(tokens.asked, 0);
}

void TestClientTokens::waitingForAToken_holdsTheRequestBack()
{
    ClientFixture fixture;
    FakeTokens tokens;
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    QTest::qWait(20);
    QCOMPARE(tokens.asked, 1);
    QCOMPARE(fixture.server.requestCount(), 0);
    tokens.waiting(QStringLiteral("late"));
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(fixture.server.requests().constFirst().header("Authorization"), QByteArray("late"));
}

void TestClientTokens::failedToken_endsTheCall()
{
    ClientFixture fixture;
    FakeTokens tokens;
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(mutation(), outcome.callback());
    api::Error error;
    error.kind = Kind::Gate;
    error.code = QStringLiteral("gate.session-ended");
    tokens.waiting(tl::unexpected(error));
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.error().code, QStringLiteral("gate.session-ended"));
    QCOMPARE(outcome.error().operation, QStringLiteral("pay"));
    QCOMPARE(fixture.server.requestCount(), 0);
}

void TestClientTokens::requestWithoutNeedOfAToken_doesNotWait()
{
    ClientFixture fixture;
    FakeTokens tokens;
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    api::Request request = query();
    request.needsToken = false;
    Outcome outcome;
    const api::CallHandle handle = client->send(request, outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(tokens.asked, 0);
    QVERIFY(outcome.result->has_value());
}

void TestClientTokens::staleToken_isRenewedOnceForQueriesOnly_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isMutation");
    QTest::addColumn<bool>("staysStale");
    QTest::addColumn<int>("requests");
    for (const char *code : {"KT-CT-1112", "KT-CT-1120", "KT-CT-1124", "KT-CT-1143"}) {
        QTest::addRow("%s query", code) << QByteArray(code) << false << false << 2;
        QTest::addRow("%s query, renewed in vain", code) << QByteArray(code) << false << true << 2;
        QTest::addRow("%s mutation", code) << QByteArray(code) << true << false << 1;
    }
    QTest::newRow("another code, query") << QByteArray("KT-CT-1111") << false << false << 1;
}

void TestClientTokens::staleToken_isRenewedOnceForQueriesOnly()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isMutation);
    QFETCH(bool, staysStale);
    QFETCH(int, requests);
    ClientFixture fixture;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("old");
    tokens.afterRejection = QStringLiteral("new");
    if (staysStale)
        fixture.server.script({staleToken(code.constData())});
    else
        fixture.server.script({staleToken(code.constData()), jsonAnswer("{\"data\":{\"ok\":true}}")});
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(isMutation ? mutation() : query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.result->has_value(), requests == 2 && !staysStale);
    QTest::qWait(20);
    QCOMPARE(fixture.server.requestCount(), requests);
    if (requests == 2)
        QCOMPARE(fixture.server.requests().at(1).header("Authorization"), QByteArray("new"));
    QCOMPARE(tokens.rejected.isEmpty(), code == "KT-CT-1111");
    if (outcome.result->has_value())
        return;
    QVERIFY(!outcome.error().maybeDone);
    // The session goes on: a person is not asked to sign in.
    if (isMutation)
        QCOMPARE(outcome.error().code, QStringLiteral("session.renewed"));
    else if (staysStale)
        QCOMPARE(outcome.error().code, QStringLiteral("session.refused"));
    if (isMutation || staysStale)
        QVERIFY(outcome.error().hasCode({QString::fromLatin1(code)})); // kept for the details
}

void TestClientTokens::staleToken_thatCannotBeRenewed_endsTheMutation()
{
    ClientFixture fixture;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("old");
    fixture.server.script({staleToken("KT-CT-1124")});
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(mutation(), outcome.callback());
    QTRY_COMPARE(tokens.asked, 1);
    QCOMPARE(outcome.calls, 0);
    api::Error ended;
    ended.kind = Kind::GraphQl;
    ended.code = QStringLiteral("KT-CT-1134");
    tokens.waiting(tl::unexpected(ended));
    QCOMPARE(outcome.calls, 1);
    QCOMPARE(outcome.error().codes(), (QStringList{QStringLiteral("KT-CT-1134"), QStringLiteral("KT-CT-1124")}));
    QCOMPARE(outcome.error().operation, QStringLiteral("pay"));
    QCOMPARE(fixture.server.requestCount(), 1);
}

void TestClientTokens::revokedToken_isNotRenewed_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isMutation");
    for (const char *code : {"KT-CT-1162", "KT-CT-1163"}) {
        QTest::addRow("%s query", code) << QByteArray(code) << false;
        QTest::addRow("%s mutation", code) << QByteArray(code) << true;
    }
}

void TestClientTokens::revokedToken_isNotRenewed()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isMutation);
    ClientFixture fixture;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("old");
    tokens.afterRejection = QStringLiteral("new");
    fixture.server.script({staleToken(code.constData())});
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(isMutation ? mutation() : query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.error().code, QString::fromLatin1(code));
    QCOMPARE(tokens.revoked, QStringList{QStringLiteral("old")});
    QVERIFY(tokens.rejected.isEmpty());
    QTest::qWait(20);
    QCOMPARE(fixture.server.requestCount(), 1);
}

#include "tst_clienttokens.moc"
QTEST_GUILESS_MAIN(TestClientTokens)
