// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"
#include "api/graphql/core/error.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace tideline::api {

//! One entry of an API error's `extensions.validationErrors`.
struct ValidationError
{
    QString code; //!< "password_too_short"; may be empty.
    QString message; //!< The server's words.
    graphql::Path inputPath; //!< As the server spells it: {"input", "password"}.
};

//! \brief Why a call did not do what was asked. Made in one place (errorfactory.h).
struct Error
{
    enum class Kind {
        Network, //!< No connection, or it broke.
        Timeout, //!< No answer in time.
        Tls, //!< The certificate or the handshake was refused.
        Http, //!< A status other than 200 without a GraphQL answer.
        Protocol, //!< The answer is not what GraphQL over HTTP allows.
        GraphQl, //!< Top-level `errors`.
        PayloadErrors, //!< `errors` inside the payload, or an error member of a union.
        Gate, //!< The send gate kept the call back: nothing was sent.
        Secrets //!< Keychain trouble.
    };

    Kind kind = Kind::Network;
    //! The API's `extensions.errorCode`, or one of our own for what went wrong on the way: "gate.locked",
    //! "tls.expired", "protocol.empty", "session.renewed"; empty if none.
    QString code;
    QString message; //!< The server's text, untranslated: for the details only.
    QString errorType; //!< As sent; never decide by it (kraken/behaviour.md "Errors").
    QString description; //!< `extensions.errorDescription`.
    graphql::Path path; //!< Into the answer.
    QList<ValidationError> validationErrors;
    int httpStatus = 0; //!< 0: no HTTP answer.
    std::optional<std::chrono::seconds> retryAfter;
    graphql::Json extensions = nullptr; //!< Verbatim.
    bool maybeDone = false; //!< A mutation left and its outcome is unknown.
    bool isQuery = false; //!< The request only read: whatever happened, nothing was changed.
    QString operation; //!< operationName of the request's root field.
    QString endpoint; //!< Where the request went, without user, query and fragment; empty: it did not leave.
    QString requestId; //!< The server's name for the request, else ours (X-Request-Id); empty: it did not leave.
    //! What the form that was sent knows, in words: its answers by the names of their fields, "field" (the label of the
    //! one at fault), "operation" (its title). No secrets.
    catalogue::ErrorValues known;
    QList<Error> others; //!< Further errors of the same answer, this one left out.

    //! What ErrorCatalogue::describe needs.
    [[nodiscard]] catalogue::ErrorFacts facts() const;
    //! True if this error or one of the others carries one of \p codes.
    [[nodiscard]] bool hasCode(const QStringList &codes) const;
    [[nodiscard]] QStringList codes() const; //!< Its own and those of the others; without the empty ones.
};

[[nodiscard]] QString toString(Error::Kind kind); //!< "network", "graphql" … stable, for logs.

} // namespace tideline::api

Q_DECLARE_METATYPE(tideline::api::Error)
