// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

//! \file
//! One-time codes as authenticator apps show them: RFC 6238 over HMAC-SHA-1, steps of 30 seconds.
namespace tideline::demo {

constexpr std::int64_t totpStepSeconds = 30;

//! The bytes of a base32 text (RFC 4648); blanks, padding and the case of letters do not matter. Nothing when another
//! character turns up.
[[nodiscard]] std::optional<QByteArray> fromBase32(const std::string &text);

//! The code for a moment in Unix seconds, with leading zeros. \p digits is 6 to 8.
[[nodiscard]] std::string totpCode(const QByteArray &key, std::int64_t unixTime, int digits = 6);

//! The step (time / totpStepSeconds) that \p code belongs to, if it is the one of this moment or within \p stepsBack
//! before and \p stepsAhead after it. Blanks in the code do not matter. Nothing when the secret is no base32. Whoever
//! accepts a code keeps its step: no code of that step or of an earlier one may count again (RFC 6238, section 5.2).
[[nodiscard]] std::optional<std::int64_t> totpStepOf(const std::string &secret, const std::string &code,
                                                     std::int64_t unixTime, int stepsBack, int stepsAhead);

} // namespace tideline::demo
