// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/clock.h"
#include "api/graphql/core/json.h"

#include <QString>

#include <chrono>
#include <optional>

namespace tideline::api {

//! What a token says about itself. Believed for display and timing only: the signature is the server's business.
struct TokenClaims
{
    std::optional<std::chrono::seconds> expires; //!< `exp`, since the epoch.
    std::optional<std::chrono::seconds> issued; //!< `iat`, since the epoch.
    QString subject; //!< `sub`: "kraken|account-user:123".
    QString email;

    //! When a token received at \p now ends, by this computer's clock; none if it does not say.
    //! Uses the lifetime when the token tells both times: the server's clock may differ from ours.
    [[nodiscard]] std::optional<Clock::WallTime> endsFor(Clock::WallTime now) const;
};

[[nodiscard]] TokenClaims readClaims(const graphql::Json &payload); //!< From the `payload` of obtainKrakenToken.
//! From the middle part of a JSON Web Token (RFC 7519); without claims if it is none.
[[nodiscard]] TokenClaims readClaims(const QString &token);

} // namespace tideline::api
