// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"
#include "api/session/connectionprobe.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tideline::models {

//! One thing that a connection check found.
struct ConnectionFinding
{
    enum class Tone { Good, Warning, Error };

    Tone tone = Tone::Good;
    QString headline; //!< "The API answers"
    QString text; //!< May be empty.
};

//! \brief A connection check in words: reachable, TLS, clock, schema and version, for the API and the sign-in server.
//!
//! \p known: the operations that this program has forms for.
[[nodiscard]] QList<ConnectionFinding> describeConnection(const api::ConnectionReport &report,
                                                          const catalogue::ErrorCatalogue &errors,
                                                          const QStringList &known, api::Clock::WallTime now);

} // namespace tideline::models
