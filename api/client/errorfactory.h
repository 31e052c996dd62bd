// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/answershape.h"
#include "api/client/clock.h"
#include "api/client/request.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline::api {

//! What has to be known of a request to judge its answer. Holds neither document nor variables.
struct Asked
{
    QString operation; //!< The root field.
    OperationKind kind = OperationKind::Query;
    bool hasInput = false; //!< The variables have an `input` object: the API's error paths begin there.
    std::vector<ExpectedField> expected = {}; //!< What the answer must hold; empty: not known.
    QString endpoint = {}; //!< For the details: without user, query and fragment.
    QString requestId = {}; //!< As it was sent.

    [[nodiscard]] static Asked from(const Request &request);
};

//! What came back, before anyone has judged it.
struct HttpAnswer
{
    enum class Transport {
        Complete, //!< Headers and the whole body.
        Unreachable, //!< No connection was made.
        Broken, //!< The connection ended too early.
        TimedOut,
        Tls, //!< Certificate or handshake refused.
        Garbled, //!< The bytes are not HTTP, or their compression is broken.
        TooLarge //!< The body went over the cap and was cut off.
    };

    Transport transport = Transport::Complete;
    QString transportText; //!< The network layer's own words; for the details.
    QString transportCode; //!< What is known more exactly, as a code of our own ("tls.expired"); may be empty.
    bool requestWritten = false; //!< The whole request was handed to the connection: the server may have acted on it.
    int status = 0; //!< 0: no HTTP answer.
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray location; //!< Where a redirect points to.
    QByteArray requestId; //!< What the server calls the request; may be empty.
    std::string body;
    std::chrono::milliseconds elapsed{0};
};

struct AnswerRules
{
    Clock::WallTime now; //!< For Retry-After dates.
    //! Decides whether a mutation's result of this type, a member of a union, is a failure.
    std::function<bool(std::string_view typeName)> isErrorType;
};

//! True for `LinkTokenNotFound`, `AlreadyLinkedError`, `LineCommonError` and whatever else is named like them.
[[nodiscard]] bool isErrorTypeName(std::string_view typeName);

//! \brief The one place that turns what a server sent into a Response or an Error.
//!
//! Trusts nothing: status, content type, encoding, nesting and shape are checked before use. Any thread.
[[nodiscard]] Result readAnswer(const Asked &asked, HttpAnswer answer, const AnswerRules &rules);

//! Retry-After as seconds or as an HTTP date (RFC 9110, section 10.2.3); none if it is neither. Never negative.
[[nodiscard]] std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &header, Clock::WallTime now);

} // namespace tideline::api
