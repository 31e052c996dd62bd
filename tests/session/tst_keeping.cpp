// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/fallbacksecretstore.h"
#include "tests/session/keptfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using namespace std::chrono_literals;

namespace {

//! What a store gives out under a name; "?" while it has not answered.
struct Reading
{
    QString found = QStringLiteral("?");
    api::CallHandle call;

    Reading(api::SecretStore &store, const QString &name)
    {
        call = store.read(name, [this](const tl::expected<QString, api::Error> &secret) {
            found = secret ? *secret : secret.error().code;
        });
    }
};

//! How a write or a removal ended; "?" while it has not.
struct Change
{
    QString code = QStringLiteral("?");
    api::CallHandle call;

    [[nodiscard]] api::SecretStore::WriteCallback callback()
    {
        return [this](const tl::expected<void, api::Error> &done) { code = done ? QString() : done.error().code; };
    }
};

const QString name = QStringLiteral("a");
const QString secret = QStringLiteral("1");

} // namespace

//! What of a sign-in is kept between runs, by whom, and that it goes when it should.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identities_areKeptApart();
    void keptToken_goesToNoOtherServer();
    void keeping_canBeDeclined();
    void brokenKeychain_isReplacedByMemory_andSaidOnce();
    void secret_isRemovedFromAKeychainThatFailedBefore();
    void removedSecret_doesNotComeBackFromMemory();
    void removal_thatFailed_isTold_unlessThereIsNoKeychain();
    void keychain_thatOpensLater_isUsedAgain();
    void twoIdentities_areForgottenAtOnce();
    void signOut_beforeTheTokenIsWritten_leavesNone();
};

void TestKeeping::identities_areKeptApart()
{
    KeptFixture fixture;
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    QTRY_COMPARE(fixture.keychain.kept.keys(), QStringList{QStringLiteral("Test/a@b.example/refresh-token")});
    QCOMPARE(fixture.session.keptAs(), QStringLiteral("a@b.example"));
    fixture.handle = fixture.session.resume(QStringLiteral("x@y.example"), fixture.callback());
    QTRY_COMPARE(fixture.calls, 2);
    QCOMPARE(fixture.code, QStringLiteral("keychain-empty"));
    fixture.session.forgetKept(QStringLiteral("a@b.example"));
    QTRY_VERIFY(fixture.keychain.kept.isEmpty());
}

void TestKeeping::keptToken_goesToNoOtherServer()
{
    KeptFixture here;
    here.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    QTRY_COMPARE(here.keychain.kept.size(), 1);
    KeptFixture elsewhere(QUrl(QStringLiteral("https://elsewhere.example/v1/graphql/")));
    elsewhere.keychain.kept = here.keychain.kept;
    elsewhere.handle = elsewhere.session.resume(QStringLiteral("a@b.example"), elsewhere.callback());
    QTRY_COMPARE(elsewhere.calls, 1);
    QCOMPARE(elsewhere.code, QStringLiteral("keychain-elsewhere"));
    QVERIFY(elsewhere.client.requests.empty());
    KeptFixture again;
    again.keychain.kept = here.keychain.kept;
    again.handle = again.session.resume(QStringLiteral("a@b.example"), again.callback());
    QTRY_COMPARE(again.client.requests.size(), std::size_t(1));
    QVERIFY(QString::fromStdString(again.client.requests.front().variables.dump())
                .contains(QStringLiteral("refreshToken")));
}

void TestKeeping::keeping_canBeDeclined()
{
    KeptFixture fixture;
    fixture.session.setKeeping(false);
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    QTest::qWait(5);
    QVERIFY(fixture.keychain.kept.isEmpty());
    QVERIFY(fixture.session.keptAs().isEmpty());
}

void TestKeeping::brokenKeychain_isReplacedByMemory_andSaidOnce()
{
    FakeKeychain keychain;
    keychain.trouble = QStringLiteral("keychain-missing");
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

//! As one that was slow once, because a person had to be asked.
void TestKeeping::secret_isRemovedFromAKeychainThatFailedBefore()
{
    FakeKeychain keychain;
    keychain.kept.insert(name, secret);
    api::FallbackSecretStore store(keychain);
    keychain.trouble = QStringLiteral("keychain-slow");
    const Reading refused(store, name);
    QTRY_COMPARE(refused.found, QStringLiteral("keychain-slow"));
    keychain.trouble.clear();
    Change removal;
    removal.call = store.remove(name, removal.callback());
    QTRY_COMPARE(removal.code, QString());
    QVERIFY(keychain.kept.isEmpty());
}

void TestKeeping::removedSecret_doesNotComeBackFromMemory()
{
    FakeKeychain keychain;
    api::FallbackSecretStore store(keychain);
    Change change;
    change.call = store.write(name, secret, change.callback());
    QTRY_COMPARE(change.code, QString());
    Change removal;
    removal.call = store.remove(name, removal.callback());
    QTRY_COMPARE(removal.code, QString());
    keychain.trouble = QStringLiteral("keychain-slow");
    const Reading first(store, name);
    QTRY_COMPARE(first.found, QStringLiteral("keychain-slow"));
    keychain.trouble.clear();
    const Reading second(store, name);
    QTRY_COMPARE(second.found, QString());
}

void TestKeeping::removal_thatFailed_isTold_unlessThereIsNoKeychain()
{
    FakeKeychain keychain;
    api::FallbackSecretStore store(keychain);
    keychain.trouble = QStringLiteral("keychain-locked");
    Change locked;
    locked.call = store.remove(name, locked.callback());
    QTRY_COMPARE(locked.code, QStringLiteral("keychain-locked"));
    keychain.trouble = QStringLiteral("keychain-missing");
    Change missing;
    missing.call = store.remove(name, missing.callback());
    QTRY_COMPARE(missing.code, QString());
}

void TestKeeping::keychain_thatOpensLater_isUsedAgain()
{
    FakeKeychain keychain;
    keychain.kept.insert(name, secret);
    api::FallbackSecretStore store(keychain);
    QSignalSpy fellBack(&store, &api::FallbackSecretStore::fellBack);
    QSignalSpy recovered(&store, &api::FallbackSecretStore::recovered);
    keychain.trouble = QStringLiteral("keychain-slow");
    const Reading refused(store, name);
    QTRY_COMPARE(refused.found, QStringLiteral("keychain-slow"));
    QVERIFY(!store.isPersistent());
    keychain.trouble.clear(); // the person has typed its password
    const Reading given(store, name);
    QTRY_COMPARE(given.found, secret);
    QCOMPARE(recovered.count(), 1);
    QVERIFY(store.isPersistent());
    keychain.trouble = QStringLiteral("keychain-slow");
    const Reading again(store, name);
    QTRY_COMPARE(again.found, QStringLiteral("keychain-slow"));
    QCOMPARE(fellBack.count(), 1); // said once
}

void TestKeeping::twoIdentities_areForgottenAtOnce()
{
    KeptFixture fixture;
    for (const char *who : {"x@y.example", "a@b.example"})
        fixture.keychain.kept.insert(api::Session::secretName(fixture.environment.name, QLatin1String(who)), secret);
    fixture.keychain.pause = 20ms;
    fixture.session.forgetKept(QStringLiteral("x@y.example"));
    fixture.session.forgetKept(QStringLiteral("a@b.example"));
    QTRY_VERIFY2(fixture.keychain.kept.isEmpty(), qPrintable(fixture.keychain.kept.keys().join(u' ')));
}

void TestKeeping::signOut_beforeTheTokenIsWritten_leavesNone()
{
    KeptFixture fixture;
    fixture.keychain.pause = 20ms;
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    fixture.session.signOut();
    QTest::qWait(100);
    QVERIFY(fixture.keychain.kept.isEmpty());
}

#include "tst_keeping.moc"
QTEST_GUILESS_MAIN(TestKeeping)
