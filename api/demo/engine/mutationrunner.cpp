// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/mutationrunner.h"

#include "api/demo/faults/faultrules.h"
#include "api/graphql/type/schema.h"

#include <algorithm>

namespace tideline::demo {

namespace {

//! The failure that a payload of this type can report inside itself, for mutations without a documented code.
std::optional<Json> failureInside(const graphql::Type *payload, const std::string &message)
{
    const graphql::FieldType *const errors = payload->field("errors");
    if (errors == nullptr) {
        return std::nullopt;
    }
    if (errors->type->innermost()->name == "SerializerFieldErrorsType") {
        const Json inner = {{"__typename", "SerializerErrorType"}, {"message", message}, {"code", "invalid"}};
        return Json{{"errors", Json::array({Json{{"field", "nonFieldErrors"}, {"errors", Json::array({inner})}}})}};
    }
    return Json{{"errors", Json::array({Json{{"field", "nonFieldErrors"}, {"messages", Json::array({message})}}})}};
}

//! What a validation error asked for by a rule complains of: the first field that the input must have, or the input.
std::vector<InputProblem> problemsOf(const graphql::FieldCall &call, const std::string &message)
{
    constexpr std::size_t deepest = 8;
    if (call.field.arguments.empty()) {
        return {};
    }
    std::vector<std::string> path;
    const graphql::InputValue *place = call.field.arguments.data();
    while (place != nullptr && path.size() < deepest) {
        path.emplace_back(place->name);
        if (place->type->nullable()->isList()) {
            path.emplace_back("0");
        }
        const auto &fields = place->type->innermost()->inputFields;
        const auto required =
            std::find_if(fields.begin(), fields.end(), [](const auto &field) { return field.isRequired(); });
        place = required != fields.end() ? &*required : nullptr;
    }
    return {{std::move(path), message, {}}};
}

//! Whether a pre-signed token of this scope may run the mutation.
bool isOpenedBy(const MutationEntry &entry, std::string_view scope)
{
    return entry.scope == scope || (!entry.otherScope.empty() && entry.otherScope == scope);
}

} // namespace

Resolution runMutation(Context &context, const graphql::FieldCall &call)
{
    const std::string name(call.field.name);
    const OperationFacts *const known = context.facts.operation(name);
    const graphql::Type *const payloadType = call.field.type->innermost();

    if (const std::optional<std::string> code = context.faults.takeCode(name)) {
        // Sign-in and availability are refused outside the payload everywhere.
        const bool isAboutPlatform = *code == "KT-CT-1111" || *code == "KT-CT-1112" || *code == "KT-CT-1113";
        const bool hasNoCodes = known != nullptr && known->codes.empty() && !isAboutPlatform;
        const CodeFacts *const facts = context.facts.code(*code);
        const bool isAboutInput = facts != nullptr && facts->errorType == "VALIDATION";
        graphql::FieldError error =
            context.error(*code, "This answer was asked for by a fault rule.",
                          isAboutInput ? problemsOf(call, facts->message) : std::vector<InputProblem>());
        if (hasNoCodes) {
            if (std::optional<Json> inside = failureInside(payloadType, error.message)) {
                return objectOf(passing(*std::move(inside)), payloadType);
            }
        }
        return tl::unexpected(std::move(error));
    }
    const MutationEntry *const entry = context.resolvers.mutation(name);
    if (entry == nullptr) {
        return tl::unexpected(context.error("KT-CT-1113", "The demo does not serve this operation yet."));
    }
    if (entry->access == Access::SignedIn) {
        if (context.viewer.refusal) {
            return tl::unexpected(*context.viewer.refusal);
        }
        if (!context.viewer.isSignedIn()) {
            return tl::unexpected(context.error("KT-CT-1112"));
        }
        if (!context.viewer.scope.empty() && !isOpenedBy(*entry, context.viewer.scope)) {
            return tl::unexpected(context.error("KT-CT-1111"));
        }
    }
    context.mutation = &call;
    const std::size_t warningsBefore = context.warnings.size();
    MutationResult result = entry->run(context, call.arguments);
    context.mutation = nullptr;
    for (std::size_t i = warningsBefore; i < context.warnings.size(); ++i) {
        context.warnings[i].path = call.path;
    }
    if (!result) {
        return tl::unexpected(std::move(result.error()));
    }
    if (result->is_null()) {
        return Resolved();
    }
    if (known != nullptr && payloadType->field("possibleErrors") != nullptr) {
        (*result)["possibleErrors"] = context.facts.possibleErrors(*known);
    }
    return objectOf(passing(*std::move(result)), payloadType);
}

} // namespace tideline::demo
