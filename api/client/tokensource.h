// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "api/client/error.h"

#include <tl/expected.hpp>

#include <QString>

#include <functional>
#include <optional>

namespace tideline::api {

using TokenCallback = std::function<void(tl::expected<QString, Error>)>;

//! \brief Where the client gets its access token. Implemented by Session.
//!
//! An empty token means: send without an Authorization header.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    //! A token that can be sent right now, without waiting; none if token() has to be asked.
    [[nodiscard]] virtual std::optional<QString> readyToken() const = 0;
    //! A valid token, refreshed first if need be. Any number of callers wait for the same refresh.
    [[nodiscard]] virtual CallHandle token(TokenCallback callback) = 0;
    //! The server did not accept \p token any more: it will not be given out again.
    virtual void reject(const QString &token) = 0;
    //! The server has put an end to what \p token stood for, \p why says how: only a new sign-in helps.
    virtual void revoke(const QString &token, const Error &why) = 0;
};

} // namespace tideline::api
