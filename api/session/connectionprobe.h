// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "api/client/clock.h"
#include "api/client/error.h"
#include "api/session/environment.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace tideline::api {

//! What one server of an environment showed of itself. Nothing in it needs a sign-in.
struct ServerReport
{
    QUrl url;
    std::optional<Error> trouble; //!< Set: no GraphQL answer came; all else may be empty.
    std::chrono::milliseconds elapsed{0};
    bool isEncrypted = false;
    QString protocol; //!< "TLS 1.3"
    QString issuer; //!< Who vouches for its certificate.
    std::optional<Clock::WallTime> certificateEnds;
    std::optional<std::chrono::seconds> clockDifference; //!< Its clock minus ours, to about a second.
    std::optional<Error> schemaTrouble; //!< It does not tell its schema.
    QStringList mutations; //!< As its schema names them.
};

struct ConnectionReport
{
    ServerReport api;
    std::optional<ServerReport> auth; //!< None when the environment has no such address.
    QString version; //!< Of the API; empty when it does not tell.
};

using ConnectionReportCallback = std::function<void(ConnectionReport)>;

//! \brief Looks at an environment without signing in: reachable, TLS, clock, schema, version.
//!
//! Each step has ten seconds. Borrows \p network and \p clock, which outlive the call.
[[nodiscard]] CallHandle probeConnection(QNetworkAccessManager &network, const Clock &clock,
                                         const Environment &environment, ConnectionReportCallback callback);

} // namespace tideline::api
