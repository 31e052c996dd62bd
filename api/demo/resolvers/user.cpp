// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/connection.h"
#include "api/demo/resolvers/tables.h"

#include <algorithm>

namespace tideline::demo {

namespace {

Resolution viewer(const Call &call) { return objectOf(call.context.viewerRecord(), call.field.field.type); }

//! By email, number (or id), external id, or a detail. Nothing that the viewer may not see.
Resolution accountUser(const Call &call)
{
    const Json &detail = call.argument("detail");
    const auto fits = [&call, &detail](const Json &user) {
        const auto is = [&call, &user](const char *argument, const char *member) {
            const Json &wanted = call.argument(argument);
            return wanted.is_string() && textOf(user, member) == wanted.get<std::string>();
        };
        const Json &details = memberOf(user, "details");
        const bool hasDetail =
            detail.is_object() && std::any_of(details.begin(), details.end(), [&detail](const Json &one) {
                return textOf(one, "namespace") == textOf(detail, "namespace")
                    && textOf(one, "value") == textOf(detail, "value");
            });
        return is("email", "email") || is("number", "number") || is("number", "id") || is("externalId", "externalId")
            || hasDetail;
    };
    const auto &users = call.data().users.all();
    const auto found = std::find_if(users.begin(), users.end(), [&fits](const Record &user) { return fits(*user); });
    if (found == users.end()) {
        return Resolved();
    }
    if (!call.context.maySeeUser(textOf(**found, "id"))) {
        return call.context.refuse("KT-CT-1111");
    }
    return objectOf(*found, call.field.field.type);
}

Resolution accounts(const Call &call)
{
    const Json &only = call.argument("restrictToAccountNumbers");
    const Json &without = call.argument("excludeAccountTypes");
    std::vector<Record> found;
    for (const Json &number : memberOf(*call.record, "$accounts")) {
        const Record account = call.data().accounts.find(number.get<std::string>());
        const bool isWanted = !only.is_array() || std::find(only.begin(), only.end(), number) != only.end();
        const bool isExcluded = account && without.is_array()
            && std::find(without.begin(), without.end(), memberOf(*account, "accountType")) != without.end();
        if (account && isWanted && !isExcluded) {
            found.push_back(account);
        }
    }
    return listOf(found, call.field.field.type);
}

std::vector<Record> portfoliosOf(const Call &call)
{
    std::vector<Record> found;
    for (const Record &portfolio : call.data().portfolios.all()) {
        const Json &users = memberOf(*portfolio, "$users");
        if (std::find(users.begin(), users.end(), memberOf(*call.record, "id")) != users.end()) {
            found.push_back(portfolio);
        }
    }
    return found;
}

Resolution portfolios(const Call &call) { return connection(call, portfoliosOf(call)); }

Resolution portfolioIds(const Call &call)
{
    graphql::ResolvedList list;
    for (const Record &portfolio : portfoliosOf(call)) {
        list.emplace_back(memberOf(*portfolio, "id"));
    }
    return Resolved(std::move(list));
}

Resolution specialCircumstances(const Call &call)
{
    Json records = Json::array();
    for (const Record &record : call.data().psrRecords.of(call.text("id"))) {
        records.push_back(reference("psrRecords", textOf(*record, "id")));
    }
    return objectOf(passing({{"isSharingConsentGiven", memberOf(*call.record, "$psrSharing")}, {"records", records}}),
                    call.field.field.type);
}

//! The first user of an account has the role of its holder.
Resolution accountUserRoles(const Call &call)
{
    const Json &only = call.argument("accountNumber");
    std::vector<Record> roles;
    for (const Json &number : memberOf(*call.record, "$accounts")) {
        const Record account = call.data().accounts.find(number.get<std::string>());
        if (!account || (only.is_string() && only != number)) {
            continue;
        }
        const bool isHolder = textOf(*account, "$holder") == call.text("id");
        roles.push_back(passing({{"id", textOf(*account, "id") + '-' + call.text("id")},
                                 {"account", reference("accounts", number.get<std::string>())},
                                 {"user", reference("users", call.text("id"))},
                                 {"role", isHolder ? "account_holder" : "account_member"}}));
    }
    return listOf(roles, call.field.field.type);
}

Resolution portfolioUserRoles(const Call &call)
{
    const Json &only = call.argument("portfolioNumber");
    std::vector<Record> roles;
    for (const Record &portfolio : portfoliosOf(call)) {
        if (only.is_string() && only != memberOf(*portfolio, "number")) {
            continue;
        }
        roles.push_back(passing({{"id", textOf(*portfolio, "id") + '-' + call.text("id")},
                                 {"user", reference("users", call.text("id"))},
                                 {"role", "portfolio_owner"},
                                 {"portfolio", reference("portfolios", textOf(*portfolio, "number"))}}));
    }
    return listOf(roles, call.field.field.type);
}

//! A whole key is shown once, when it is made. Later its owner sees how it begins, nobody else anything.
Resolution liveSecretKey(const Call &call)
{
    if (call.context.viewer.userId != call.text("id")) {
        return Resolved();
    }
    constexpr std::size_t shown = 12;
    const std::string key = call.text("liveSecretKey");
    return Resolved(key.size() > shown ? Json(key.substr(0, shown) + "…") : Json());
}

constexpr ResolverEntry table[] = {
    {"Query.viewer", &viewer},
    {"Query.accountUser", &accountUser},
    {"AccountUserType.accounts", &accounts},
    {"AccountUserType.portfolios", &portfolios},
    {"AccountUserType.portfolioIds", &portfolioIds},
    {"AccountUserType.specialCircumstances", &specialCircumstances},
    {"AccountUserType.accountUserRoles", &accountUserRoles},
    {"AccountUserType.portfolioUserRoles", &portfolioUserRoles},
    {"AccountUserType.liveSecretKey", &liveSecretKey},
};

} // namespace

std::span<const ResolverEntry> userResolvers() { return table; }

} // namespace tideline::demo
