// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/errorfactory.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace tideline::fuzz {

//! Reads any bytes as an answer. The first byte chooses status, content type and kind, the rest is the body.
//! What comes out is whole: an error has a kind's name and a message, a response has an object.
inline void readAnswerBytes(const std::uint8_t *data, std::size_t size)
{
    const std::uint8_t choice = size > 0 ? data[0] : 0;
    api::HttpAnswer answer;
    answer.status = (choice & 1U) != 0 ? 200 : 503;
    answer.contentType = (choice & 2U) != 0 ? "application/json" : "application/graphql-response+json; charset=utf-8";
    answer.requestWritten = true;
    if (size > 1)
        answer.body.assign(reinterpret_cast<const char *>(data + 1), size - 1);
    answer.retryAfter = QByteArray::fromStdString(answer.body.substr(0, 40));
    const api::Asked asked{QStringLiteral("pay"),
                           (choice & 4U) != 0 ? api::OperationKind::Mutation : api::OperationKind::Query,
                           (choice & 8U) != 0};
    const api::Result result = readAnswer(asked, std::move(answer), {{}, api::isErrorTypeName});
    if (result ? !result->data.is_object() : result.error().message.isNull() || toString(result.error().kind).isEmpty())
        std::abort();
    if (!result && result.error().retryAfter && result.error().retryAfter->count() < 0)
        std::abort();
}

} // namespace tideline::fuzz
