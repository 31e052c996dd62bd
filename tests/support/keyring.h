// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tideline::tests {

//! Says inside the inner process which keyring the outer one started for it.
inline constexpr const char *keyringVariable = "TIDELINE_TEST_KEYRING";

//! True in the process that runInKeyring() started with that keyring: "unlocked", "locked" or "none".
[[nodiscard]] inline bool isInKeyring(const char *keyring) { return qgetenv(keyringVariable) == keyring; }

//! A row each for a real gnome-keyring that is open, one that is locked, and no D-Bus at all, with the function of this
//! program to run there.
inline void addKeyringRows(const char *unlocked, const char *locked, const char *none)
{
    QTest::addColumn<QString>("keyring");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("test");
    const auto row = [](const char *name, const char *command, const char *test) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(command) << QString::fromLatin1(test);
    };
    row("unlocked", "printf 'test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; ", unlocked);
    row("locked", "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; ", locked);
    row("none", "", none);
}

//! Runs the row's function in a process of its own, inside a D-Bus session of its own; skips where there is no daemon.
inline void runInKeyring()
{
    QFETCH(const QString, keyring);
    QFETCH(const QString, command);
    QFETCH(const QString, test);
    const bool needsDaemon = !command.isEmpty();
    if (needsDaemon
        && (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty()
            || QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()))
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed");

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(keyringVariable), keyring);
    // A keyring of its own each time, so that no run finds what another one left.
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(variable), home.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    const QString inner = QStringLiteral("%1exec '%2' %3").arg(command, QCoreApplication::applicationFilePath(), test);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList shell = {QStringLiteral("sh"), QStringLiteral("-c"), inner};
    if (needsDaemon)
        process.start(QStringLiteral("dbus-run-session"), QStringList{QStringLiteral("--")} + shell);
    else
        process.start(shell.constFirst(), shell.mid(1));
    constexpr int patienceMs = 90'000;
    QVERIFY(process.waitForFinished(patienceMs));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0 && output.contains("0 failed"), output.constData());
    QVERIFY2(output.contains("0 skipped"), output.constData());
}

} // namespace tideline::tests
