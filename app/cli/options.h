// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

#include <optional>

namespace tideline::cli {

//! What was typed, sorted but not yet acted on.
struct Options
{
    QString command;
    QStringList arguments; //!< After the command, options left out.

    bool demo = false;
    QString environment;
    QString identity; //!< Whose kept sign-in; empty: who signed in last.
    QString endpoint;
    QString authEndpoint;
    bool tokenFromStdin = false;
    QString schemaFile;
    QString authSchemaFile;

    bool json = false;
    bool all = false;
    bool verbose = false;
    QString example; //!< "smallest" or "full"; empty: smallest.
    std::optional<QString> variables; //!< JSON, a file, or "-".
    QString operation;
    std::optional<quint16> port;
    std::optional<quint64> seed;
    int payments = 0; //!< serve: so many of them on one account.
    QString now; //!< ISO 8601; empty: the machine's clock.
    QStringList faults;

    bool help = false;
    bool version = false;
};

//! Sorts the words of a command line. The error is a sentence that says what to type instead.
[[nodiscard]] tl::expected<Options, QString> parseOptions(const QStringList &words);

[[nodiscard]] QString usage();

} // namespace tideline::cli
