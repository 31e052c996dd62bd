// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QString>

namespace tideline::api {

//! \brief The text without what must not leave the program: tokens, keys, passwords, bank and card numbers, emails.
//!
//! The only redaction there is: the request log, "copy details" and crash texts all go through it. What it
//! takes out is replaced by a word in angle quotes that says what stood there. When in doubt it takes out.
[[nodiscard]] QString redacted(const QString &text);

//! The same for JSON: members with a secret's name lose their value, all other strings go through redacted().
[[nodiscard]] graphql::Json redacted(const graphql::Json &value);

//! True for names of members and arguments whose value is a secret: "password", "APIKey", "refreshToken" …
[[nodiscard]] bool isSecretName(const QString &name);

} // namespace tideline::api
