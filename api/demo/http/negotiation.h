// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace tideline::demo {

//! The two forms of a GraphQL answer (GraphQL over HTTP, section 6 "Response").
enum class AnswerForm {
    PlainJson, //!< application/json: 200 for everything that could be read as a GraphQL request.
    GraphQlResponse //!< application/graphql-response+json: 400 when nothing was executed.
};

[[nodiscard]] QByteArray contentTypeOf(AnswerForm form); //!< With `charset=utf-8`.

//! The form that the Accept header likes best; nothing when it wants neither (RFC 9110, section 12.5.1).
[[nodiscard]] std::optional<AnswerForm> answerFormFor(const QByteArray &accept);

//! Whether a request body of this content type can be read: application/json in UTF-8.
[[nodiscard]] bool isReadableBody(const QByteArray &contentType);

} // namespace tideline::demo
