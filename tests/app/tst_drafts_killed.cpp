// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/server.h"
#include "models/drafts/formdraft.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;

namespace {

constexpr int kills = 50;
constexpr int patienceMs = 30000;
//! What a busy computer may add to the delay of a draft before it is on disk.
constexpr qint64 slackMs = 800;
constexpr int fastKeyMs = 5; //!< So that many forms are sent.
constexpr int slowKeyMs = 40; //!< So that much is typed long before the end.

enum class KillAt { AnyTime, Leaving };

//! What one run of the typist said before it was killed.
struct Run
{
    QString found; //!< "nothing", "typed" or "sent".
    QString foundText;
    QList<std::pair<qint64, QString>> typed; //!< Of the last form.
    QString leaving; //!< Of the last form; empty: it was still being typed.
    QStringList done;
    qint64 killedAt = 0;
};

void read(Run &run, const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    if (word == "found"_L1) {
        run.found = line.section(u' ', 1, 1);
        run.foundText = line.section(u' ', 2);
    } else if (word == "typed"_L1) {
        if (!run.leaving.isEmpty())
            run.typed.clear();
        run.leaving.clear();
        run.typed.append({line.section(u' ', 1, 1).toLongLong(), line.section(u' ', 2)});
    } else if (word == "leaving"_L1) {
        run.leaving = line.section(u' ', 1);
    } else if (word == "done"_L1) {
        run.done += line.section(u' ', 1);
        run.typed.clear();
        run.leaving.clear();
    } else {
        QFAIL(qPrintable(line));
    }
}

} // namespace

//! Kills a console at random points of typing and sending, and looks at what the next one finds. The demo backend
//! lives here and counts what reaches it.
class TestDraftsKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kill_losesNothingAndRepeatsNothing();

private:
    Run type(int round, int keyMs, KillAt killAt, int killAfterMs);

    std::unique_ptr<demo::Server> m_server;
    QTemporaryDir m_folder;
    QHash<QString, int> m_arrived; //!< By the text that was typed.
};

Run TestDraftsKilled::type(int round, int keyMs, KillAt killAt, int killAfterMs)
{
    Run run;
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QStringLiteral(TIDELINE_TYPIST),
                 {m_server->apiUrl().toString(), m_server->authUrl().toString(), m_folder.filePath(u"drafts.sqlite"_s),
                  m_server->logins().value(1).accountNumbers.value(0), u"r%1"_s.arg(round), QString::number(keyMs)});
    const auto readAll = [&typist, &run] {
        while (typist.canReadLine())
            read(run, QString::fromUtf8(typist.readLine()).trimmed());
    };
    QElapsedTimer sinceStart;
    sinceStart.start();
    QElapsedTimer since; // the moment from which the end is counted
    // The server answers in this event loop, so it has to go round.
    while (sinceStart.elapsed() < patienceMs) {
        QTest::qWait(1);
        readAll();
        const bool isMoment = killAt == KillAt::AnyTime ? !run.found.isEmpty() : !run.leaving.isEmpty();
        if (isMoment && !since.isValid())
            since.start();
        if ((since.isValid() && since.elapsed() >= killAfterMs) || typist.state() == QProcess::NotRunning)
            break;
    }
    run.killedAt = QDateTime::currentMSecsSinceEpoch();
    typist.kill();
    typist.waitForFinished(patienceMs);
    readAll();
    QTest::qWait(20); // requests that were on their way arrive
    return run;
}

void TestDraftsKilled::kill_losesNothingAndRepeatsNothing()
{
    m_server = std::make_unique<demo::Server>(demo::ServerOptions{});
    QVERIFY(m_server->start());
    connect(m_server.get(), &demo::Server::requestHandled, this, [this](const QString &, const QByteArray &body, int) {
        const qsizetype at = body.indexOf("\"value\":\"");
        if (at < 0)
            return;
        const qsizetype from = at + 9;
        ++m_arrived[QString::fromUtf8(body.mid(from, body.indexOf('"', from) - from))];
    });

    QRandomGenerator random(20261123);
    Run before;
    int whileTyping = 0;
    int keptWords = 0;
    int whileSending = 0;
    for (int round = 0; round <= kills; ++round) {
        const bool isSlow = round % 4 == 0;
        Run run;
        if (isSlow)
            run = type(round, slowKeyMs, KillAt::AnyTime, 1500 + random.bounded(900));
        else if (round % 2 == 0)
            run = type(round, fastKeyMs, KillAt::AnyTime, random.bounded(1000));
        else
            run = type(round, fastKeyMs, KillAt::Leaving, random.bounded(4));
        QVERIFY2(!run.found.isEmpty(), "the typist did not start");
        const QByteArray where = QByteArray("round ") + QByteArray::number(round) + ": found " + run.found.toUtf8()
            + ' ' + run.foundText.toUtf8();
        if (round == 0)
            QCOMPARE(run.found, u"nothing"_s);

        if (run.found == "typed"_L1) // would be sent: so it must not have been
            QVERIFY2(m_arrived.value(run.foundText) == 0, where.constData());
        QString safe; // what was typed long enough before the end
        for (const auto &[time, text] : std::as_const(before.typed)) {
            if (time < before.killedAt - models::FormDraft::saveDelay.count() - slackMs)
                safe = text;
        }
        if (!before.leaving.isEmpty()) {
            ++whileSending;
            // Somewhere between the key and the answer: it comes back, or it was done and told so. What came back
            // before it left may lack the last letters, as it may while typing.
            const bool isDone = m_arrived.value(before.leaving) == 1;
            const bool isBack = run.foundText == before.leaving
                || (!isDone && before.leaving.startsWith(run.foundText) && run.foundText.startsWith(safe));
            QVERIFY2(isBack || isDone, where.constData());
            if (isBack && isDone)
                QVERIFY2(run.found == "sent"_L1, where.constData());
        } else {
            ++whileTyping;
            keptWords += safe.isEmpty() ? 0 : 1;
            QVERIFY2(run.foundText.startsWith(safe), (where + ", typed " + safe.toUtf8()).constData());
        }
        before = run;
    }
    for (auto it = m_arrived.cbegin(); it != m_arrived.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(u"%1 arrived %2 times"_s.arg(it.key()).arg(it.value())));
    qInfo("killed %d times while typing (%d with enough typed to be kept) and %d while sending; %d forms arrived",
          whileTyping, keptWords, whileSending, int(m_arrived.size()));
    QVERIFY(keptWords > 0 && whileSending > 0 && !m_arrived.isEmpty());
}

QTEST_GUILESS_MAIN(TestDraftsKilled)
#include "tst_drafts_killed.moc"
