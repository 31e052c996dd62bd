// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/homefinder.h"
#include "api/demo/mutations/tables.h"
#include "api/demo/store/moving.h"

#include <algorithm>

//! \file
//! Enrolments that are under way: their terms are accepted, or they are cancelled.
//! What brings their errors about is written in causes/moves.cpp.
//!
//! Assumptions where the facts are silent: an enrolment without a number is the only one under way, of the account or
//! of the viewer; accepting the terms begins a fortnight in which the customer may still cancel, and the enrolment
//! completes after it; a process that is not under way takes no terms (success is false); cancelling revokes the
//! agreement and, where nothing else is left, withdraws the account; moving into a property is cancelled by the
//! process's id; accounts taken over in bulk have no way to cancel; cancelling one that is stuck fails.
namespace tideline::demo {

namespace {

bool maySeeProcess(const Context &context, const Json &process)
{
    const Record account = context.data.accounts.find(textOf(process, "$account"));
    return account && context.maySee(*account);
}

//! The only process of those accounts that is under way; null when there is none or there are several.
Record onlyProcess(const DataSet &data, const Json &accounts)
{
    Record found;
    for (const Json &number : accounts) {
        for (const Record &process : data.joinProcesses.of(number.get<std::string>())) {
            if (isUnderWay(*process)) {
                if (found) {
                    return nullptr;
                }
                found = process;
            }
        }
    }
    return found;
}

MutationResult acceptTerms(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-4501", "KT-CT-4501");
    if (!account) {
        return tl::unexpected(account.error());
    }
    DataSet &data = context.data;
    const Record process = isSet(input, "joinSupplierProcessNumber")
        ? data.joinProcesses.find(idOf(input, "joinSupplierProcessNumber"))
        : onlyProcess(data, Json::array({number}));
    if (!process || textOf(*process, "$account") != number) {
        return context.refuse("KT-CT-4501", "The account has no such enrolment.");
    }
    if (!isUnderWay(*process)) {
        return Json{{"success", false}};
    }
    if (!flagOf(*process, "$termsAccepted")) {
        (*process)["$termsAccepted"] = true;
        (*process)["stage"] = "COOLING_OFF";
        (*process)["$settlesOn"] = isoDate(data.clock.today().addDays(coolingOffDays));
    }
    return Json{{"success", true}};
}

//! The agreements of the account for the supply points of the process.
std::vector<Record> agreementsOf(const DataSet &data, const Json &process)
{
    std::vector<Record> found;
    for (const Record &agreement : data.agreements.of(textOf(process, "$account"))) {
        const Record point = data.follow(memberOf(*agreement, "supplyPoint"));
        const Json &points = memberOf(process, "$supplyPoints");
        if (point && std::find(points.begin(), points.end(), memberOf(*point, "id")) != points.end()) {
            found.push_back(agreement);
        }
    }
    return found;
}

void revokeAgreements(DataSet &data, const Json &process)
{
    for (const Record &agreement : agreementsOf(data, process)) {
        if (!isSet(*agreement, "validTo")) {
            endAgreement(*agreement, data.clock.today(), data.clock.today());
            (*agreement)["isRevoked"] = true;
        }
    }
}

//! The period in a home that the account has not moved into yet is taken back.
void cancelOccupation(DataSet &data, Json &process)
{
    const std::string account = textOf(process, "$account");
    process["status"] = "CANCELLED";
    for (const Json &id : memberOf(process, "$supplyPoints")) {
        const Record point = data.supplyPoints.find(id.get<std::string>());
        const Record property = point ? data.follow(memberOf(*point, "property")) : nullptr;
        if (Json *const period = property ? openPeriod(*property, account) : nullptr) {
            (*period)["effectiveTo"] = textOf(*period, "effectiveFrom");
        }
    }
}

void cancelJoining(DataSet &data, Json &process, const std::string &reason)
{
    const std::string number = textOf(process, "$account");
    process.update(Json{{"status", "CANCELLED"}, {"stage", "CANCELLED"}, {"$reason", reason}});
    revokeAgreements(data, process);
    for (const Record &occupation : data.occupyProcesses.of(number)) {
        if (isUnderWay(*occupation) && memberOf(*occupation, "$supplyPoints") == memberOf(process, "$supplyPoints")) {
            cancelOccupation(data, *occupation);
        }
    }
    const auto &agreements = data.agreements.of(number);
    const bool hasMore = std::any_of(agreements.begin(), agreements.end(),
                                     [](const Record &agreement) { return !isSet(*agreement, "validTo"); });
    if (const Record account = data.accounts.find(number); account && !hasMore) {
        (*account)["status"] = "WITHDRAWN";
    }
}

MutationResult cancelEnrollment(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    DataSet &data = context.data;
    const std::string number = textOf(input, "number");
    const Record viewer = context.viewerRecord();
    Record process =
        isSet(input, "number") ? data.joinProcesses.find(number) : onlyProcess(data, memberOf(*viewer, "$accounts"));
    const Record occupation = process ? nullptr : data.occupyProcesses.find(number);
    process = process ? process : occupation;
    if (!process || !maySeeProcess(context, *process)) {
        return context.refuse("KT-CT-10318");
    }
    const std::string status = textOf(*process, "status");
    if (textOf(*process, "subtype") == "BULK_TRANSFER") {
        return context.refuse("KT-CT-10321", "Accounts that were taken over in bulk are not given back one by one.");
    }
    if (status == "STALLED" || status == "CANCELLATION_FAILED") {
        (*process)["status"] = "CANCELLATION_FAILED";
        return context.refuse("KT-CT-10319", "The enrolment does not answer.");
    }
    if (status != "IN_PROGRESS" && status != "PENDING") {
        return context.refuse("KT-CT-10320", "The enrolment is " + lowered(status) + " already.");
    }
    if (occupation) {
        cancelOccupation(data, *occupation);
        revokeAgreements(data, *occupation);
        return Json{{"message", "The move into the property was cancelled."},
                    {"enrollmentProcess", reference("occupyProcesses", textOf(*occupation, "id"))}};
    }
    const std::string own = textOf(*process, "number");
    cancelJoining(data, *process, textOf(input, "reason"));
    return Json{{"message", "Enrolment " + own + " was cancelled."},
                {"enrollmentProcess", reference("joinProcesses", own)}};
}

constexpr MutationEntry table[] = {
    {"joinSupplierAcceptTermsAndConditions", &acceptTerms},
    {"cancelEnrollment", &cancelEnrollment},
};

} // namespace

std::span<const MutationEntry> enrolmentMutations() { return table; }

} // namespace tideline::demo
