// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/loyalty.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>
#include <map>

//! \file
//! Events of server-drawn screens: each is looked up, does its work if it has any, and answers with the next action.
//!
//! Assumptions where the facts are silent: an event says which values it needs, and they must not be empty. The events
//! and their values are the demo's own: joining the points programme, opening the daily usage, ordering a water butt.
namespace tideline::demo {

namespace {

using Values = std::map<std::string, std::string>;
using Event = MutationResult (*)(Context &context, const Values &values, const Json &action);

//! Shows what the smart meter counted; breaks off where there is none.
MutationResult showUsage(Context &context, const Values &values, const Json &action)
{
    const std::string number = values.at("accountNumber");
    const auto account = context.account(number, "KT-CT-1111", "KT-CT-1111");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto isSmart = [](const Record &meter) {
        const std::string capability = textOf(*meter, "capabilityType");
        return !isSet(*meter, "$removedOn") && (capability == "SMART_METER" || capability == "AMI");
    };
    for (const Record &property : context.data.properties.all()) {
        const Json &accounts = memberOf(*property, "$accounts");
        const auto &meters = context.data.meters.of(textOf(*property, "id"));
        if (!accounts.empty() && accounts.front() == number && std::ranges::any_of(meters, isSmart)) {
            Json shown = action;
            shown["url"] = textOf(action, "url") + '/' + number;
            return shown;
        }
    }
    return context.refuse("KT-CT-8004", "The account has no smart meter whose usage could be shown.");
}

MutationResult joinPoints(Context &context, const Values &values, const Json &action)
{
    const auto account = context.account(values.at("accountNumber"), "KT-CT-1111", "KT-CT-1111");
    if (!account) {
        return tl::unexpected(account.error());
    }
    if (const std::optional<std::string> reason = reasonAgainstJoining(**account)) {
        return context.refuse("KT-GB-9310", *reason);
    }
    joinPointsProgramme(context.data, **account, textOf(**account, "$holder"));
    return action;
}

MutationResult confirmButt(Context &context, const Values &values, const Json &action)
{
    if (!context.data.goodsProducts.find(values.at("product"))) {
        return context.refuse("KT-CT-8007", {}, {{{"input", "params"}, "There is no such product.", {}}});
    }
    return action;
}

//! Events that do more than answer with their action.
constexpr std::pair<std::string_view, Event> works[] = {
    {"show-usage", &showUsage}, {"join-points", &joinPoints}, {"confirm-butt", &confirmButt}};

//! The value given under each name; the last one counts.
Values valuesOf(const Json &input)
{
    Values values;
    for (const Json &row : memberOf(input, "params")) {
        if (row.is_object()) {
            values[textOf(row, "key")] = textOf(row, "value");
        }
    }
    return values;
}

MutationResult backendScreenEvent(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string id = textOf(input, "eventId");
    const Record event = context.data.screenEvents.find(id);
    if (!event) {
        return context.refuse("KT-CT-8002", {}, {{{"input", "eventId"}, "There is no such event.", {}}});
    }
    if (!isSet(*event, "__typename")) {
        return context.refuse("KT-CT-8003");
    }
    const Values values = valuesOf(input);
    for (const Json &name : memberOf(*event, "$needs")) {
        const auto found = values.find(name.get_ref<const std::string &>());
        if (found == values.end() || found->second.empty()) {
            return context.refuse("KT-CT-8007", "The event needs a value for " + name.get<std::string>() + '.',
                                  {{{"input", "params"}, "A value is missing.", {}}});
        }
    }
    const auto *const work = std::ranges::find(works, std::string_view(id), &std::pair<std::string_view, Event>::first);
    const MutationResult action =
        work == std::end(works) ? MutationResult(*event) : work->second(context, values, *event);
    if (!action) {
        return tl::unexpected(action.error());
    }
    return Json{{"action", *action}};
}

constexpr MutationEntry table[] = {{"backendScreenEvent", &backendScreenEvent}};

} // namespace

std::span<const MutationEntry> screenEventMutations() { return table; }

} // namespace tideline::demo
