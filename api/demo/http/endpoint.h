// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/context.h"
#include "api/demo/engine/resolvers.h"
#include "api/demo/http/message.h"
#include "api/demo/http/negotiation.h"
#include "api/graphql/core/error.h"
#include "api/graphql/language/ast.h"

#include <tl/expected.hpp>

#include <memory>
#include <string>
#include <unordered_map>

namespace tideline::demo {

//! A GraphQL request as it was read from HTTP, parsed and validated, ready to run.
struct PreparedRequest
{
    std::shared_ptr<const graphql::ast::Document> document;
    const graphql::ast::OperationDefinition *operation = nullptr;
    std::string operationName;
    Json variables = Json::object();
    AnswerForm form = AnswerForm::PlainJson;

    //! Nothing but obtainKrakenToken: fault rules for whole answers leave it alone, so that there is a session to
    //! break.
    [[nodiscard]] bool isSignIn() const;
};

//! \brief One GraphQL service over HTTP: from the request's bytes to a PreparedRequest, and from that to an answer.
//!
//! Follows the GraphQL-over-HTTP draft; answers of the API itself are HTTP 200, as the real one's are. Keeps the parsed
//! valid documents of recent requests, a few MB at most. Belongs to the server's thread.
class Endpoint
{
public:
    explicit Endpoint(std::shared_ptr<const graphql::Schema> schema);

    //! Reads the request, or answers it at once: preflight, wrong method, unreadable body, invalid document …
    [[nodiscard]] tl::expected<PreparedRequest, HttpAnswer> prepare(const HttpRequest &request);
    //! Runs it. \p context is complete but for schema and resolvers, which are this endpoint's.
    [[nodiscard]] HttpAnswer run(const PreparedRequest &request, Context &context) const;

    [[nodiscard]] const graphql::Schema &schema() const { return *m_schema; }
    [[nodiscard]] const Resolvers &resolvers() const { return m_resolvers; }

private:
    struct Checked
    {
        std::shared_ptr<const graphql::ast::Document> document; //!< Null when it could not be parsed.
        graphql::Errors errors; //!< Of parsing or validation.
    };

    [[nodiscard]] tl::expected<Json, HttpAnswer> parameters(const HttpRequest &request, AnswerForm form) const;
    [[nodiscard]] Checked checked(const std::string &text);

    std::shared_ptr<const graphql::Schema> m_schema;
    Resolvers m_resolvers;
    std::unordered_map<std::string, std::shared_ptr<const graphql::ast::Document>> m_documents; //!< Valid ones.
    std::size_t m_rememberedBytes = 0; //!< Of their texts.
};

} // namespace tideline::demo
