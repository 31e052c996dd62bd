// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/wipe.h"

#include <QTest>

#include <algorithm>

using namespace tideline::api;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"a secret of some length"_s;

//! On the heap and nobody else's, as what came from a server is.
QString own(const QString &text) { return QString(text.constData(), text.size()); }

} // namespace

//! Secrets are overwritten where they stand.
class TestWipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownText_isOverwritten();
    void sharedText_isLetGoOf();
    void tokens_areEmptyAfterwards();
    void everyWayIn_isEmptyAfterwards();
};

void TestWipe::ownText_isOverwritten()
{
    QString secret = own(canary);
    const QChar *memory = secret.constData();
    const qsizetype size = secret.size();
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QVERIFY(secret.capacity() >= size && secret.constData() == memory); // it still owns what it is looked for in
    QVERIFY(std::all_of(memory, memory + size, [](QChar c) { return c.isNull(); }));
}

void TestWipe::sharedText_isLetGoOf()
{
    QString secret = own(canary);
    const QString other = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(other, canary);
}

void TestWipe::tokens_areEmptyAfterwards()
{
    TokenSet tokens;
    tokens.access = own(canary);
    tokens.refresh = own(canary);
    tokens.claims.subject = u"user:1"_s;
    wipe(tokens);
    QVERIFY(tokens.access.isEmpty() && tokens.refresh.isEmpty() && tokens.claims.subject.isEmpty());
}

void TestWipe::everyWayIn_isEmptyAfterwards()
{
    QList<Credentials> all = {EmailAndPassword{u"a@b.example"_s, canary},
                              ApiKey{canary},
                              OrganisationKey{canary},
                              PreSignedKey{canary},
                              RefreshToken{canary},
                              AccessToken{canary},
                              LoginLink{canary},
                              MasqueradeToken{canary, u"1"_s}};
    for (Credentials &credentials : all) {
        wipe(credentials);
        QVERIFY(std::holds_alternative<NoCredentials>(credentials));
    }
}

QTEST_APPLESS_MAIN(TestWipe)
#include "tst_wipe.moc"
