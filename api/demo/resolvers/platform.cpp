// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/complexity.h"
#include "api/demo/engine/connection.h"
#include "api/demo/resolvers/tables.h"
#include "api/graphql/core/jsonguard.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/type/schema.h"
#include "api/graphql/validation/validate.h"

#include <algorithm>

namespace tideline::demo {

namespace {

constexpr std::int64_t userAllowance = 50'000; //!< Points an hour.
constexpr std::int64_t organisationAllowance = 100'000; //!< For the agent, who stands for the organisation.

Resolution krakenVersion(const Call &call)
{
    return objectOf(passing({{"number", TIDELINE_VERSION}, {"SHA", "demo"}, {"isPinned", true}}),
                    call.field.field.type);
}

//! Codes of the reference for mutations; what every query may give for queries.
Resolution possibleErrors(const Call &call)
{
    const Json &input = call.argument("input");
    const std::string name = textOf(input, "name");
    const bool withAuth = flagOf(input, "authErrors", true);
    const bool isMutation = textOf(input, "type") == "mutation";
    Json errors;
    if (isMutation) {
        const OperationFacts *const operation = call.context.facts.operation(name);
        if (operation == nullptr) {
            return call.context.refuse("KT-CT-1606");
        }
        errors = call.context.facts.possibleErrors(*operation, withAuth);
    } else {
        if (call.field.schema.queryType()->field(name) == nullptr) {
            return call.context.refuse("KT-CT-1606");
        }
        OperationFacts any;
        any.codes = {"KT-CT-1113", "KT-CT-1111", "KT-CT-1112"};
        errors = call.context.facts.possibleErrors(any, withAuth);
    }
    return objectOf(passing({{"name", name},
                             {"type", isMutation ? "mutation" : "query"},
                             {"authErrors", withAuth},
                             {"possibleErrors", std::move(errors)}}),
                    call.field.field.type);
}

//! Null for a document that would not be run: unreadable, invalid, or without the operation.
Resolution queryComplexity(const Call &call)
{
    const Json &input = call.argument("input");
    const auto document = graphql::parse(textOf(input, "query"));
    const graphql::ast::OperationDefinition *const operation =
        document ? document->operation(textOf(input, "operationName")) : nullptr;
    if (operation == nullptr || !graphql::validate(call.field.schema, *document).empty()) {
        return objectOf(passing({{"complexityValue", nullptr}}), call.field.field.type);
    }
    const Json variables = graphql::parseForeignJson(textOf(input, "variables"));
    const Cost cost = costOf(*document, *operation, variables.is_object() ? variables : Json::object());
    return objectOf(passing({{"complexityValue", cost.complexity}}), call.field.field.type);
}

//! The demo counts and never blocks, as a tenant may choose (enforcement COUNT).
Resolution rateLimitInfo(const Call &call)
{
    const std::int64_t limit = call.context.viewer.isAgent ? organisationAllowance : userAllowance;
    const std::int64_t now = call.data().clock.unixTime();
    return objectOf(passing({{"pointsAllowanceRateLimit",
                              {{"limit", limit},
                               {"remainingPoints", std::max<std::int64_t>(0, limit - call.context.usedPoints)},
                               {"usedPoints", call.context.usedPoints},
                               {"ttl", (now / 3600 + 1) * 3600},
                               {"isBlocked", false}}}}),
                    call.field.field.type);
}

Resolution fieldSpecificRateLimits(const Call &call)
{
    const Json &fields = call.argument("fields");
    std::vector<Record> rows;
    for (const char *const name : {"obtainKrakenToken", "requestPasswordReset", "verifyIdentity"}) {
        const bool isAsked =
            !fields.is_array() || fields.empty() || std::find(fields.begin(), fields.end(), Json(name)) != fields.end();
        if (isAsked) {
            rows.push_back(
                passing({{"id", name}, {"field", name}, {"rate", "10/m"}, {"ttl", 0}, {"isBlocked", false}}));
        }
    }
    return connection(call, std::move(rows));
}

constexpr ResolverEntry table[] = {
    {"Query.krakenVersion", &krakenVersion, Access::Anyone},
    {"Query.possibleErrors", &possibleErrors, Access::Anyone},
    {"Query.queryComplexity", &queryComplexity, Access::Anyone},
    {"Query.rateLimitInfo", &rateLimitInfo},
    {"CombinedRateLimitInformation.fieldSpecificRateLimits", &fieldSpecificRateLimits},
};

} // namespace

std::span<const ResolverEntry> platformResolvers() { return table; }

} // namespace tideline::demo
