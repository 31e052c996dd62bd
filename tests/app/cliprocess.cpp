// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tideline::testing {

namespace {

constexpr int patienceMs = 30000;
const QString program = QStringLiteral(TIDELINE_CLI);

} // namespace

QList<QByteArray> CliOutcome::lines() const
{
    return out.isEmpty() ? QList<QByteArray>() : out.chopped(out.endsWith('\n') ? 1 : 0).split('\n');
}

CliOutcome runCli(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForStarted(patienceMs))
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patienceMs);
    if (!ended)
        process.kill();
    CliOutcome outcome;
    outcome.out = process.readAllStandardOutput().replace("\r\n", "\n");
    outcome.err = process.readAllStandardError().replace("\r\n", "\n");
    if (ended && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    return outcome;
}

ServingCli::ServingCli(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList{u"serve"_s} + options);
    const QByteArray line = readLine();
    const QByteArray start = "listening on http://127.0.0.1:";
    if (line.startsWith(start))
        m_port = line.mid(start.size()).toUShort();
}

ServingCli::~ServingCli()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QString ServingCli::url() const { return u"http://127.0.0.1:%1/v1/graphql/"_s.arg(m_port); }

QByteArray ServingCli::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return {};
    }
    return m_process.readLine().trimmed();
}

QString Files::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

} // namespace tideline::testing
