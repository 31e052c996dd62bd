// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/serverthread.h"
#include "tests/app/cliprocess.h"
#include "tests/demo/inputs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using namespace tideline::testing;
using graphql::Json;

namespace {

QString text(const Json &value) { return QString::fromStdString(value.dump()); }

} // namespace

//! `tideline-cli run NAME` for every operation that has an input: as the agent on --demo, as anybody else with a token
//! of theirs on a demo backend that was started for the call.
class CommandLineInputsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_succeeds_data();
    void run_succeeds();

private:
    static QByteArray tokenFor(const demo::ServerThread &server, const QString &as);
};

void CommandLineInputsTest::run_succeeds_data()
{
    QTest::addColumn<int>("index");
    const QList<DemoInput> inputs = demoInputs(QDateTime::currentDateTime());
    QVERIFY2(!inputs.isEmpty(), "tests/demo/inputs holds no input");
    for (qsizetype i = 0; i < inputs.size(); ++i)
        QTest::newRow(inputs.at(i).operation.toUtf8().constData()) << int(i);
}

QByteArray CommandLineInputsTest::tokenFor(const demo::ServerThread &server, const QString &as)
{
    Json input;
    if (as == "organisation"_L1) {
        input["organizationSecretKey"] = "sk_demo_organisation";
    } else {
        const QString email = as.section(u':', 1);
        for (const demo::DemoLogin &login : server.logins()) {
            if (login.email == email)
                input = {{"email", email.toStdString()}, {"password", login.password.toStdString()}};
        }
    }
    const CliOutcome signedIn = runCli({u"--endpoint"_s, server.apiUrl().toString(), u"run"_s, u"obtainKrakenToken"_s,
                                        u"--variables"_s, text(Json{{"input", input}})});
    const Json answer = Json::parse(signedIn.out.toStdString(), nullptr, false);
    if (signedIn.exitCode != 0 || !answer.is_object())
        return {};
    return QByteArray::fromStdString(answer["obtainKrakenToken"]["token"].get<std::string>());
}

void CommandLineInputsTest::run_succeeds()
{
    QFETCH(int, index);
    // Codes and dates of this moment, not of the start of the test.
    const DemoInput input = demoInputs(QDateTime::currentDateTime()).at(index);
    const QStringList run = {u"run"_s, input.operation, u"--variables"_s, text(input.variables)};
    CliOutcome outcome;
    if (input.as == "agent"_L1) {
        outcome = runCli(QStringList{u"--demo"_s} + run);
    } else {
        demo::ServerThread server(demo::ServerOptions{});
        QSignalSpy started(&server, &demo::ServerThread::started);
        server.start();
        QVERIFY(server.isRunning() || started.wait(20000));
        const QByteArray token = tokenFor(server, input.as);
        QVERIFY2(!token.isEmpty(), qPrintable(input.as + u" cannot sign in"_s));
        outcome = runCli(QStringList{u"--endpoint"_s, server.apiUrl().toString(), u"--token-stdin"_s} + run, token);
    }
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const Json data = Json::parse(outcome.out.toStdString(), nullptr, false);
    QVERIFY2(data.is_object() && data.contains(input.operation.toStdString()), outcome.out.constData());
}

QTEST_GUILESS_MAIN(CommandLineInputsTest)
#include "tst_commandline_inputs.moc"
