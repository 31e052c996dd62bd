// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/server.h"
#include "api/demo/store/dataset.h"
#include "app/store/draftdatabase.h"
#include "models/drafts/formdraft.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using graphql::Json;
using models::Draft;

namespace {

constexpr int kills = 16;
constexpr int patienceMs = 60000;
constexpr int lettersAtOnce = 4;
constexpr int length = 40;
//! What a busy computer may add to the delay of a draft before it is on disk.
constexpr qint64 slackMs = 800;
//! Between the moments at which it is killed while it sends: from before it leaves to after the answer.
constexpr int stepMs = 90;
constexpr int answerMs = 500; //!< How long the backend keeps an answer back while the form is sent.
constexpr const char *environmentName = "Killed";

//! What a person typed into one form, and when it stood there.
struct Typing
{
    QString text; //!< All of it.
    QList<std::pair<qint64, QString>> shown; //!< The part that stood in the form at that time.
    bool wasSent = false; //!< Its page of answers was reached.
    qint64 endedAt = 0;
};

std::string text(const QString &value) { return value.toStdString(); }

QString memberText(const Json &object, const char *name)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? QString::fromStdString(member->get<std::string>())
                                                         : QString();
}

//! The text of the field \p name in a kept form, wherever it stands.
QString keptText(const Json &state, const std::string &name)
{
    if (!state.is_structured())
        return {};
    for (const auto &[key, value] : state.items()) {
        const bool isField = key == name && value.is_object() && value.contains("text");
        const QString found = isField ? memberText(value, "text") : keptText(value, name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

//! \brief Kills the console itself, the whole program as a person starts it, while a payment is typed and while it is
//! sent; the next start has to bring back what was typed, and to send what may have been done without doing it twice.
//!
//! The demo backend lives here, outlasts every console and tells what was done.
class TestConsoleKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kill_losesNothingAndRepeatsNothing();

private:
    [[nodiscard]] static QString textOfRound(int round);
    [[nodiscard]] Json signIn() const;
    [[nodiscard]] Json goOn(const Typing &before, const std::optional<Draft> &draft) const;
    [[nodiscard]] Json typeNext(const QString &typed, int round) const;
    void start(QProcess &console, const QString &name, const Json &steps);
    Typing typeUntilKilled(QProcess &console, const QString &name, int round, int killAfterMs, bool whileSending);
    [[nodiscard]] bool hasPicture(const QString &name, const QString &picture) const;
    [[nodiscard]] std::optional<Draft> draftOnDisk() const;
    [[nodiscard]] int payments(const QString &reference);
    void checkLeft(const Typing &typing, const std::optional<Draft> &draft);

    std::unique_ptr<demo::Server> m_server;
    demo::DemoLogin m_customer;
    QTemporaryDir m_home;
    QTemporaryDir m_stories; //!< Outside of the home: they hold the password.
    QHash<QString, QSet<QString>> m_keys; //!< That came with a payment, by its text.
    QHash<QString, int> m_arrived;
};

void TestConsoleKilled::initTestCase()
{
    m_server = std::make_unique<demo::Server>(demo::ServerOptions{});
    QVERIFY(m_server->start());
    m_customer = m_server->logins().value(1);
    QVERIFY(!m_customer.password.isEmpty());
    connect(m_server.get(), &demo::Server::requestHandled, this, [this](const QString &, const QByteArray &body, int) {
        const Json request = Json::parse(body.toStdString(), nullptr, false);
        if (!request.is_object() || memberText(request, "query").indexOf("collectPayment"_L1) < 0)
            return;
        const Json &input = request.at("variables").at("input");
        m_keys[memberText(input, "description")].insert(memberText(input, "idempotencyKey"));
        ++m_arrived[memberText(input, "description")];
    });
    const QString folder = m_home.filePath(u"config/tideline"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/environments.json"_s);
    const Json environments = Json::array({{{"name", environmentName},
                                            {"kind", "test"},
                                            {"apiUrl", text(m_server->apiUrl().toString())},
                                            {"authUrl", text(m_server->authUrl().toString())}}});
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(environments.dump())) > 0);
}

QString TestConsoleKilled::textOfRound(int round)
{
    QString typed = u"round %1 "_s.arg(round);
    while (typed.size() < length)
        typed += QChar(char16_t(u'a' + (typed.size() + round) % 26));
    return typed;
}

Json TestConsoleKilled::signIn() const
{
    return Json::array(
        {{{"type", {{"signInEmail", text(m_customer.email)}, {"signInSecret", text(m_customer.password)}}},
          {"press", "signIn"}},
         {{"customer", text(m_customer.accountNumbers.first())}}});
}

//! With what the console before it left.
Json TestConsoleKilled::goOn(const Typing &before, const std::optional<Draft> &draft) const
{
    if (!draft)
        return Json::array();
    Json steps = Json::array({{{"open", "collectPayment"}}});
    Json back = {{"shows", {"Your draft"}}, {"picture", "back"}};
    const QString kept = keptText(draft->state, "description");
    if (!kept.isEmpty())
        back["shows"].push_back(text(kept));
    if (draft->stage == Draft::Stage::Sent) {
        back["shows"].push_back("It was sent, and no answer came before it was closed");
        back["shows"].push_back("it carries the same key");
        steps.push_back(back);
    } else {
        back["hides"] = {"It was sent"};
        steps.push_back(back);
        steps.push_back({{"fill", {{"input.amount", "12.00"}, {"input.description", text(before.text)}}}});
    }
    steps.push_back({{"send", true}, {"picture", "done"}});
    return steps;
}

Json TestConsoleKilled::typeNext(const QString &typed, int round) const
{
    Json steps = Json::array({{{"close", true}},
                              {{"open", "collectPayment"}, {"hides", {"Your draft"}}},
                              {{"fill", {{"input.amount", std::to_string(20 + round) + ".00"}}}}});
    for (qsizetype size = lettersAtOnce; size <= typed.size(); size += lettersAtOnce) {
        const std::string picture = "typed-" + std::to_string(size);
        steps.push_back({{"fill", {{"input.description", text(typed.left(size))}}}, {"picture", picture}});
    }
    steps.push_back({{"check", true}, {"picture", "check"}});
    steps.push_back({{"send", true}, {"picture", "answered"}});
    steps.push_back({{"shows", {"Nothing says this, so it waits here"}}});
    return steps;
}

void TestConsoleKilled::start(QProcess &console, const QString &name, const Json &steps)
{
    QVERIFY(QDir().mkpath(m_stories.filePath(name)));
    QFile file(m_stories.filePath(name + u"/s.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write(QByteArray::fromStdString(Json{{"steps", steps}}.dump())) > 0);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_home.path());
    for (const auto &[variable, folder] : {std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
                                           {u"XDG_DATA_HOME"_s, u"data"_s},
                                           {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                           {u"XDG_RUNTIME_DIR"_s, u"run"_s}}) {
        QVERIFY(QDir().mkpath(m_home.filePath(folder)));
        environment.insert(variable, m_home.filePath(folder));
    }
    console.setProcessEnvironment(environment);
    console.setStandardErrorFile(m_stories.filePath(name + u".err"_s));
    console.setStandardOutputFile(m_stories.filePath(name + u".out"_s));
    console.start(QStringLiteral(TIDELINE_CONSOLE),
                  {u"--environment"_s, QString::fromLatin1(environmentName), u"--tour"_s,
                   m_stories.filePath(u"pictures-"_s + name), u"--keep"_s, u"--stories"_s, m_stories.filePath(name)});
    QVERIFY(console.waitForStarted(patienceMs));
}

bool TestConsoleKilled::hasPicture(const QString &name, const QString &picture) const
{
    const QDir folder(m_stories.filePath(u"pictures-"_s + name));
    return !folder.entryList({u"*-s-%1.png"_s.arg(picture)}).isEmpty();
}

//! Of the console's payment form; nothing when none is kept.
std::optional<Draft> TestConsoleKilled::draftOnDisk() const
{
    app::DraftDatabase database(m_home.filePath(u"data/tideline/drafts.sqlite"_s),
                                [](app::DraftTrouble, const QString &detail) { qWarning() << detail; });
    const QList<Draft> drafts = database.load({QString::fromLatin1(environmentName), m_customer.email});
    return drafts.isEmpty() ? std::nullopt : std::optional(drafts.first());
}

int TestConsoleKilled::payments(const QString &reference)
{
    int count = 0;
    for (const demo::Record &payment : m_server->data().payments.all())
        count += memberText(*payment, "reference") == reference ? 1 : 0;
    return count;
}

//! Waits until the first letters are typed or, \p whileSending, until the form is about to leave, then a moment more.
Typing TestConsoleKilled::typeUntilKilled(QProcess &console, const QString &name, int round, int killAfterMs,
                                          bool whileSending)
{
    Typing typing;
    typing.text = textOfRound(round);
    const QString moment = whileSending ? u"check"_s : u"typed-%1"_s.arg(lettersAtOnce);
    QElapsedTimer since;
    QElapsedTimer sinceStart;
    sinceStart.start();
    while (sinceStart.elapsed() < patienceMs && console.state() == QProcess::Running) {
        QTest::qWait(2); // the server answers in this event loop
        if (!since.isValid() && hasPicture(name, moment)) {
            since.start();
            if (whileSending && !m_server->addFault(u"delay=%1"_s.arg(answerMs)))
                qFatal("the backend knows no delay");
        }
        if (since.isValid() && since.elapsed() >= killAfterMs)
            break;
    }
    typing.endedAt = QDateTime::currentMSecsSinceEpoch();
    console.kill();
    console.waitForFinished(patienceMs);
    QTest::qWait(20); // requests that were on their way arrive
    m_server->clearFaults();
    const QDir folder(m_stories.filePath(u"pictures-"_s + name));
    for (qsizetype size = lettersAtOnce; size <= typing.text.size(); size += lettersAtOnce) {
        const QStringList pictures = folder.entryList({u"*-s-typed-%1.png"_s.arg(size)});
        if (!pictures.isEmpty())
            typing.shown.append({QFileInfo(folder.filePath(pictures.first())).lastModified().toMSecsSinceEpoch(),
                                 typing.text.left(size)});
    }
    typing.wasSent = hasPicture(name, u"check"_s);
    return typing;
}

//! What lies on disk and on the server after a kill goes together.
void TestConsoleKilled::checkLeft(const Typing &typing, const std::optional<Draft> &draft)
{
    QVERIFY2(!typing.shown.isEmpty(), "nothing was typed before the kill");
    QString safe; // what stood there long enough before the end
    for (const auto &[time, part] : typing.shown) {
        if (time < typing.endedAt - models::FormDraft::saveDelay.count() - slackMs)
            safe = part;
    }
    const int done = payments(typing.text);
    const QString kept = draft ? keptText(draft->state, "description") : QString();
    const QString where = u"kept \"%1\", safe \"%2\", done %3"_s.arg(kept, safe).arg(done);
    QVERIFY2(done <= 1, qPrintable(where));
    if (!draft) {
        // Gone because it was done, or because there had been no time to keep any of it.
        QVERIFY2(done == 1 || (safe.isEmpty() && !typing.wasSent), qPrintable(where));
        return;
    }
    QVERIFY2(typing.text.startsWith(kept) && kept.startsWith(safe), qPrintable(where));
    if (draft->stage == Draft::Stage::Sent)
        QVERIFY2(kept == typing.text, qPrintable(where));
    else
        QVERIFY2(done == 0, qPrintable(where)); // it would be sent as if for the first time
}

void TestConsoleKilled::kill_losesNothingAndRepeatsNothing()
{
    QRandomGenerator random(20261124);
    Typing before;
    std::optional<Draft> draft;
    int cameBack = 0;
    int cameBackSent = 0;
    int wereDoneBefore = 0; // and sent again all the same
    for (int round = 0; round < kills; ++round) {
        const bool whileSending = round % 2 == 1;
        const int moment = whileSending ? round / 2 * stepMs + random.bounded(stepMs) : random.bounded(2500);
        const QString name = u"round-%1"_s.arg(round);
        Json steps = signIn();
        for (const Json &step : goOn(before, draft))
            steps.push_back(step);
        for (const Json &step : typeNext(textOfRound(round), round))
            steps.push_back(step);
        QProcess console;
        start(console, name, steps);
        const Typing typing = typeUntilKilled(console, name, round, moment, whileSending);
        QFile said(m_stories.filePath(name + u".err"_s));
        QVERIFY(said.open(QIODevice::ReadOnly));
        const QByteArray complaints = said.readAll();
        QVERIFY2(!complaints.contains("waited in vain"), complaints.constData());
        if (draft) {
            QVERIFY2(hasPicture(name, u"done"_s), qPrintable(name));
            QCOMPARE(payments(before.text), 1);
        }
        draft = draftOnDisk();
        checkLeft(typing, draft);
        if (QTest::currentTestFailed())
            return;
        cameBack += draft ? 1 : 0;
        const bool isSent = draft && draft->stage == Draft::Stage::Sent;
        cameBackSent += isSent ? 1 : 0;
        wereDoneBefore += isSent && payments(typing.text) == 1 ? 1 : 0;
        before = typing;
    }
    QProcess last;
    Json steps = signIn();
    for (const Json &step : goOn(before, draft))
        steps.push_back(step);
    start(last, u"last"_s, steps);
    QVERIFY(QTest::qWaitFor([&last] { return last.state() == QProcess::NotRunning; }, patienceMs));
    QCOMPARE(last.exitCode(), 0);
    QVERIFY(!draftOnDisk());

    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        QVERIFY2(payments(it.key()) == 1, qPrintable(it.key()));
        // However often it was sent, it was the same request.
        QVERIFY2(it->size() == 1 && !it->contains(QString()), qPrintable(it.key()));
    }
    const auto isSentAgain = [](int times) { return times > 1; };
    const auto sentAgain = std::count_if(m_arrived.cbegin(), m_arrived.cend(), isSentAgain);
    qInfo("killed the console %d times: %d drafts came back, %d of them as sent, %d of those done already; %d payments",
          kills, cameBack, cameBackSent, wereDoneBefore, int(m_keys.size()));
    QVERIFY(cameBack > cameBackSent && cameBackSent > 0 && wereDoneBefore > 0);
    QCOMPARE(int(sentAgain), wereDoneBefore);
}

QTEST_GUILESS_MAIN(TestConsoleKilled)
#include "tst_console_killed.moc"
