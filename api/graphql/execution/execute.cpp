// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/execution/execute.h"

#include "api/graphql/execution/executor.h"

namespace tideline::graphql {
namespace {

ExecutionResult requestError(Errors errors)
{
    ExecutionResult result;
    result.errors = std::move(errors);
    result.isRequestError = true;
    return result;
}

ExecutionResult requestError(std::string message)
{
    Error error;
    error.message = std::move(message);
    return requestError(Errors{std::move(error)});
}

std::string missingOperation(const ExecutionRequest &request)
{
    if (!request.operationName.empty())
        return "The document has no operation named \"" + request.operationName + "\".";
    for (const ast::Definition &definition : request.document.definitions()) {
        if (std::holds_alternative<const ast::OperationDefinition *>(definition))
            return "The document has several operations: name the one to run.";
    }
    return "The document has no operation.";
}

//! The answer's `path` means the answer itself, so the path into the variables moves into the message.
Errors variableErrors(const ExecutionRequest &request, const ast::OperationDefinition &operation, Errors errors)
{
    for (Error &error : errors) {
        if (error.path.empty())
            continue;
        error.message = "Variable \"$" + toString(error.path) + "\": " + error.message;
        const auto *name = std::get_if<std::string>(&error.path.front());
        for (const ast::VariableDefinition &definition : operation.variables) {
            if (name && definition.name.text == *name)
                error.locations = {request.document.locate(definition.range)};
        }
        error.path.clear();
    }
    return errors;
}

} // namespace

Json ExecutionResult::toJson() const
{
    Json answer = Json::object();
    if (!isRequestError)
        answer["data"] = data;
    if (!errors.empty()) {
        Json &list = answer["errors"] = Json::array();
        for (const Error &error : errors)
            list.push_back(graphql::toJson(error));
    }
    return answer;
}

ExecutionResult execute(const ExecutionRequest &request)
{
    const ast::OperationDefinition *operation = request.document.operation(request.operationName);
    if (!operation)
        return requestError(missingOperation(request));
    if (operation->operation == ast::OperationType::Subscription)
        return requestError("Subscriptions are not served here.");
    const Type *rootType = request.schema.rootType(operation->operation);
    if (!rootType || !request.root)
        return requestError("The server has no " + std::string(ast::toString(operation->operation)) + " operations.");
    Coerced variables = coerceVariables(request.schema, *operation, request.variables, request.scalarCheck);
    if (!variables.isValid())
        return requestError(variableErrors(request, *operation, std::move(variables.errors)));

    ExecutionResult result;
    Executor executor(request, variables.value);
    if (auto data = executor.run(*operation, *rootType))
        result.data = std::move(*data);
    result.errors = executor.takeErrors();
    return result;
}

} // namespace tideline::graphql
