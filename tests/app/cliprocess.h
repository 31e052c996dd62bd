// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tideline::testing {

//! What a run of tideline-cli came to.
struct CliOutcome
{
    int exitCode = -1; //!< -1: it crashed, hung or never started.
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QByteArray> lines() const; //!< Of stdout, the last line break left out.
};

//! Runs tideline-cli to its end, with \p input on standard input.
[[nodiscard]] CliOutcome runCli(const QStringList &words, const QByteArray &input = {});

//! \brief A `tideline-cli serve` on a free port, ended with this object.
class ServingCli final
{
public:
    explicit ServingCli(const QStringList &options = {});
    ~ServingCli();

    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url() const; //!< Of the API site.
    [[nodiscard]] QByteArray readLine(); //!< Its next line on stdout; waits for it.

private:
    QProcess m_process;
    quint16 m_port = 0;
};

//! \brief A folder of files made for one test.
class Files final
{
public:
    //! The path of a new file with this content.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace tideline::testing
