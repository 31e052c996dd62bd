// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/service.h"
#include "api/client/error.h"
#include "api/graphql/core/json.h"

#include <tl/expected.hpp>

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace tideline::api {

enum class OperationKind { Query, Mutation };

//! One GraphQL request. Copies freely; nothing in it outlives the call.
struct Request
{
    std::string document; //!< Canonical text.
    std::string operationName; //!< Always sent.
    std::string rootField; //!< The mutation or the first query field: names the call in logs and errors.
    std::optional<bool> rootIsList; //!< Whether rootField gives a list, for who knows the schema; see answershape.h.
    graphql::Json variables = graphql::Json::object();
    OperationKind kind = OperationKind::Query;
    catalogue::Service service = catalogue::Service::Api;
    bool needsToken = true; //!< False: send without waiting for a token; one is sent when there is one.
    //! Identity of the form that sends it: the gate lets one call a form out at a time. Empty: not from a form.
    QString formId;
};

//! A GraphQL answer with data. Data together with errors is a success that carries warnings.
struct Response
{
    graphql::Json data;
    QList<Error> warnings;
    std::chrono::milliseconds elapsed{0};
    std::string raw; //!< The answer's body as received, for the form's "answer" tab. Never logged.
};

using Result = tl::expected<Response, Error>;
using Callback = std::function<void(Result)>;

} // namespace tideline::api
