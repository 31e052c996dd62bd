// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/context.h"

#include <algorithm>

namespace tideline::demo {

graphql::FieldError Context::error(std::string_view code, std::string_view description,
                                   const std::vector<InputProblem> &problems) const
{
    return krakenError(facts, code, description, problems);
}

tl::unexpected<graphql::FieldError> Context::refuse(std::string_view code, std::string_view description,
                                                    const std::vector<InputProblem> &problems) const
{
    return tl::unexpected<graphql::FieldError>(error(code, description, problems));
}

bool Context::isAskedFor(std::string_view payloadField) const
{
    return mutation != nullptr && mutation->selects && mutation->selects(payloadField);
}

void Context::warn(std::string_view code, std::string_view description, const std::vector<InputProblem> &problems)
{
    warnings.push_back({error(code, description, problems), nullptr});
}

Record Context::viewerRecord() const { return viewer.isSignedIn() ? data.users.find(viewer.userId) : nullptr; }

bool Context::maySee(const Json &account) const
{
    if (viewer.isAgent) {
        return true;
    }
    const Json &users = memberOf(account, "$users");
    return viewer.isSignedIn()
        && std::any_of(users.begin(), users.end(), [this](const Json &id) { return id == viewer.userId; });
}

bool Context::maySeeUser(std::string_view userId) const
{
    return viewer.isAgent || (viewer.isSignedIn() && viewer.userId == userId);
}

tl::expected<Record, graphql::FieldError> Context::account(std::string_view number, std::string_view unknown,
                                                           std::string_view foreign) const
{
    Record found = data.accounts.find(number);
    if (!found) {
        return refuse(unknown);
    }
    if (!maySee(*found)) {
        return refuse(foreign);
    }
    return found;
}

} // namespace tideline::demo
