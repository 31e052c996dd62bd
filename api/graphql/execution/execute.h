// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/coercion/coercion.h"
#include "api/graphql/execution/object.h"

#include <cstddef>
#include <memory>
#include <string>

namespace tideline::graphql {

struct ExecutionRequest
{
    const Schema &schema;
    const ast::Document &document; //!< Already validated against the schema.
    std::string operationName; //!< Empty when the document has one operation.
    Json variables = Json::object();
    std::shared_ptr<const Object> root; //!< Object of the root type; answers its fields.
    void *context = nullptr; //!< Handed to every resolver.
    ScalarCheck scalarCheck = checkKnownScalar;
    std::size_t maxValues = 2'000'000; //!< Values of the whole answer; a request for more fails as a whole.
};

struct ExecutionResult
{
    Json data = nullptr; //!< Null when the request failed or null reached the root.
    Errors errors;
    bool isRequestError = false; //!< Nothing was executed: no such operation, variables that do not fit.

    //! `{"data": …, "errors": […]}`; data is absent for a request error, errors when there are none.
    [[nodiscard]] Json toJson() const;
};

//! \brief Runs a query or mutation (specification section 6): merged selections, `@skip`, `@include`, fragments,
//! aliases, lists, null propagation, result coercion of leaves, introspection. Mutations run their root
//! fields one after another. Subscriptions are a request error. Fields that the schema does not have are skipped.
//! Blocking. An answer may be nested 400 levels deep, which fragments reach without any deep text; a value further
//! down is a field error.
[[nodiscard]] ExecutionResult execute(const ExecutionRequest &request);

} // namespace tideline::graphql
