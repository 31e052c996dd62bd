// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/execution/execute.h"
#include "api/graphql/execution/locator.h"
#include "api/graphql/execution/plan.h"

#include <optional>

namespace tideline::graphql {

//! \brief Runs one operation: resolves fields, completes their values, carries nulls upwards (specification
//! sections 6.3 and 6.4).
//!
//! Everywhere below, a value that is missing (nullopt) means: an error was recorded and the nearest
//! nullable place above becomes null, or everything when the answer is too large. Borrows the request; lives for one
//! run.
class Executor
{
public:
    Executor(const ExecutionRequest &request, const Json &variables);

    [[nodiscard]] std::optional<Json> run(const ast::OperationDefinition &operation, const Type &rootType);
    [[nodiscard]] Errors takeErrors() { return std::move(m_errors); }

private:
    std::optional<Json> executeSelection(const Type &objectType, SelectionPlan &plan, const Object &object,
                                         const FieldPlan *above);
    std::optional<Json> executeField(const Type &objectType, FieldPlan &plan, const Object &object);
    Resolution resolve(const Type &objectType, FieldPlan &plan, const Object &object);
    bool selects(FieldPlan &plan, std::string_view name);

    std::optional<Json> complete(const Type &type, Resolved value, FieldPlan &plan);
    std::optional<Json> completeNullable(const Type &type, Resolved value, FieldPlan &plan);
    std::optional<Json> completeList(const Type &itemType, Resolved value, FieldPlan &plan);
    std::optional<Json> completeLeaf(const Type &type, Resolved value, FieldPlan &plan);
    std::optional<Json> completeObject(const Type &type, Resolved value, FieldPlan &plan);
    const Type *runtimeType(const Type &type, const Object &object, const FieldPlan &plan);

    [[nodiscard]] bool isTooLarge() const { return m_values > m_request.maxValues; }
    std::nullopt_t fail(const FieldPlan *plan, FieldError error);

    const ExecutionRequest &m_request;
    Planner m_planner;
    Locator m_locator;
    Errors m_errors;
    Json m_path = Json::array(); //!< Of the value being completed.
    std::size_t m_depth = 0; //!< Values around the one being completed.
    std::size_t m_values = 0; //!< Completed so far.
};

} // namespace tideline::graphql
