// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/serverthread.h"
#include "tests/app/cliprocess.h"
#include "tests/demo/afterwards.h"
#include "tests/demo/inputs.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tideline;
using namespace tideline::testing;
using graphql::Json;

namespace {

constexpr int patienceMs = 20000;

QString text(const Json &value)
{
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

Json parsed(const QByteArray &text) { return Json::parse(text.toStdString(), nullptr, false); }

} // namespace

//! Every operation of both schemas from the command line: on --demo as the agent, and on a demo backend that goes on,
//! so that a query afterwards shows what changed.
class CommandLineInputsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMutation_hasAnInputAndSaysHowItShows();
    void demoRun_succeeds_data();
    void demoRun_succeeds();
    void change_showsAfterwards_data();
    void change_showsAfterwards();

private:
    void startServer();
    [[nodiscard]] CliOutcome cli(const QStringList &words, const QByteArray &token) const;
    [[nodiscard]] QByteArray tokenFor(const QString &as) const;
    [[nodiscard]] Shown shown(const Json &rule, const QByteArray &token);
    [[nodiscard]] QString pageText(const Json &rule);

    std::unique_ptr<demo::ServerThread> m_server;
    QNetworkAccessManager m_network;
    Files m_files;
};

void CommandLineInputsTest::everyMutation_hasAnInputAndSaysHowItShows()
{
    QSet<QString> described;
    const QList<DemoInput> inputs = demoInputs(QDateTime::currentDateTime());
    for (const DemoInput &input : inputs) {
        QVERIFY2(!described.contains(input.operation), qPrintable(input.operation + u" has two inputs"_s));
        QVERIFY2(!input.afterwards.empty(), qPrintable(input.operation + u" does not say how it shows"_s));
        described.insert(input.operation);
    }
    const Json operations = parsed(runCli({u"operations"_s, u"--json"_s}).out);
    QVERIFY(operations.is_array());
    QSet<QString> known;
    for (const Json &operation : operations)
        known.insert(text(operation.at("name")));
    QCOMPARE(known.size(), 90);
    QCOMPARE(QStringList((known - described).values()).join(u' '), QString());
    QCOMPARE(QStringList((described - known).values()).join(u' '), QString());
}

void CommandLineInputsTest::demoRun_succeeds_data()
{
    QTest::addColumn<int>("index");
    const QList<DemoInput> inputs = demoInputs(QDateTime::currentDateTime());
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        // Others than the agent take part in the next test: --demo signs nobody else in.
        if (inputs.at(i).as == "agent"_L1)
            QTest::newRow(inputs.at(i).operation.toUtf8().constData()) << int(i);
    }
}

void CommandLineInputsTest::demoRun_succeeds()
{
    QFETCH(int, index);
    // Codes and dates of this moment, not of the start of the test.
    const DemoInput input = demoInputs(QDateTime::currentDateTime()).at(index);
    const CliOutcome outcome =
        runCli({u"--demo"_s, u"run"_s, input.operation, u"--variables"_s, text(input.variables)});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const Json data = parsed(outcome.out);
    QVERIFY2(data.is_object() && data.contains(input.operation.toStdString()), outcome.out.constData());
}

void CommandLineInputsTest::startServer()
{
    m_server = std::make_unique<demo::ServerThread>(demo::ServerOptions{});
    QSignalSpy started(m_server.get(), &demo::ServerThread::started);
    m_server->start();
    QVERIFY(m_server->isRunning() || started.wait(patienceMs));
}

CliOutcome CommandLineInputsTest::cli(const QStringList &words, const QByteArray &token) const
{
    QStringList all = {u"--endpoint"_s, m_server->apiUrl().toString(), u"--auth-endpoint"_s,
                       m_server->authUrl().toString()};
    if (!token.isEmpty())
        all += u"--token-stdin"_s;
    return runCli(all + words, token);
}

QByteArray CommandLineInputsTest::tokenFor(const QString &as) const
{
    Json input;
    if (as == "agent"_L1) {
        input["APIKey"] = "sk_demo_agent";
    } else if (as == "organisation"_L1) {
        input["organizationSecretKey"] = "sk_demo_organisation";
    } else {
        const QList<demo::DemoLogin> logins = m_server->logins();
        for (const demo::DemoLogin &login : logins) {
            if (login.email == as.section(u':', 1))
                input = {{"email", login.email.toStdString()}, {"password", login.password.toStdString()}};
        }
    }
    const CliOutcome signedIn =
        cli({u"run"_s, u"obtainKrakenToken"_s, u"--variables"_s, text(Json{{"input", input}})}, {});
    const Json answer = parsed(signedIn.out);
    return signedIn.exitCode == 0 ? text(answer.at("obtainKrakenToken").at("token")).toUtf8() : QByteArray();
}

QString CommandLineInputsTest::pageText(const Json &rule)
{
    const QNetworkRequest request(m_server->apiUrl().resolved(QUrl(text(rule.at("page")))));
    QUrlQuery form;
    const Json fields = rule.value("form", Json::object());
    for (const auto &[name, value] : fields.items())
        form.addQueryItem(QString::fromStdString(name), text(value));
    QNetworkRequest posted = request;
    posted.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(
        fields.empty() ? m_network.get(request) : m_network.post(posted, form.toString(QUrl::FullyEncoded).toUtf8()));
    const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs))
        return {};
    return QString::fromUtf8(reply->readAll());
}

Shown CommandLineInputsTest::shown(const Json &rule, const QByteArray &token)
{
    if (rule.contains("page"))
        return {{}, {}, pageText(rule)};
    QByteArray used = rule.contains("token") ? text(rule.at("token")).toUtf8() : token;
    if (rule.contains("as"))
        used = tokenFor(text(rule.at("as")));
    const CliOutcome outcome = cli({u"query"_s, m_files.write(u"query.graphql"_s, text(rule.at("query")).toUtf8()),
                                    u"--variables"_s, text(rule.value("variables", Json::object()))},
                                   used);
    if (outcome.exitCode != 0)
        return {{}, QString::fromUtf8(outcome.err).section(u':', 0, 0), {}};
    return {parsed(outcome.out), {}, {}};
}

void CommandLineInputsTest::change_showsAfterwards_data()
{
    QTest::addColumn<int>("index");
    const QList<DemoInput> inputs = demoInputs(QDateTime::currentDateTime());
    for (qsizetype i = 0; i < inputs.size(); ++i)
        QTest::newRow(inputs.at(i).operation.toUtf8().constData()) << int(i);
}

void CommandLineInputsTest::change_showsAfterwards()
{
    QFETCH(int, index);
    const DemoInput input = demoInputs(QDateTime::currentDateTime()).at(index);
    startServer();
    const QByteArray token = tokenFor(input.as);
    QVERIFY2(!token.isEmpty(), qPrintable(input.as + u" cannot sign in"_s));
    std::optional<Shown> before;
    if (canBeAskedBefore(input.afterwards))
        before = shown(input.afterwards, token);
    const CliOutcome outcome = cli({u"run"_s, input.operation, u"--variables"_s, text(input.variables)}, token);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const Json data = parsed(outcome.out);
    QVERIFY2(data.is_object() && data.contains(input.operation.toStdString()), outcome.out.constData());
    const Json rule = withAnswer(input.afterwards, data.at(input.operation.toStdString()));
    const QString missing = missingChange(rule, before, shown(rule, token));
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

QTEST_GUILESS_MAIN(CommandLineInputsTest)
#include "tst_commandline_inputs.moc"
