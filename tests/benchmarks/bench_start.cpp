// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

//! \file
//! How long the console takes from its start to a window that one can search in, on the demo, and how much memory it
//! holds then. The console says on its log when it is ready (category tideline.start).

namespace {

struct Start
{
    double windowMs = 0; //!< The window was shown.
    double readyMs = 0; //!< Signed in, schema read: usable.
    double proportionalMb = 0; //!< Proportional set size; 0 where /proc does not tell.
};

double proportionalSetSize(qint64 process)
{
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

Start measure(const QString &program)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(variable), home.path());
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("tideline.start.info=true"));
    QProcess process;
    process.setProcessEnvironment(environment);
    Start result;
    QElapsedTimer timer;
    timer.start();
    process.setReadChannel(QProcess::StandardError);
    process.start(program, {QStringLiteral("--demo")});
    QByteArray log;
    constexpr int longest = 30000;
    while (timer.elapsed() < longest && process.waitForReadyRead(longest)) {
        log += process.readAllStandardError();
        if (result.windowMs == 0 && log.contains("window"))
            result.windowMs = double(timer.nsecsElapsed()) / 1e6;
        if (log.contains("ready")) {
            result.readyMs = double(timer.nsecsElapsed()) / 1e6;
            result.proportionalMb = proportionalSetSize(process.processId());
            break;
        }
    }
    process.kill();
    process.waitForFinished();
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/tideline");
    constexpr int rounds = 7;
    std::vector<Start> starts;
    for (int i = 0; i < rounds; ++i)
        starts.push_back(measure(program));
    std::ranges::sort(starts, {}, &Start::readyMs);
    const Start &median = starts[rounds / 2];
    if (median.readyMs == 0) {
        std::fprintf(stderr, "The console did not start: build tideline first.\n");
        return 1;
    }
    std::printf("%-52s %9.2f ms (best %.2f)\n", "start to window", median.windowMs, starts.front().windowMs);
    std::printf("%-52s %9.2f ms (best %.2f)\n", "start to usable window, demo", median.readyMs, starts.front().readyMs);
    std::printf("%-52s %9.2f MB\n", "proportional set size then", median.proportionalMb);
    return 0;
}
