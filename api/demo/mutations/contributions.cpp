// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/mutations/tables.h"
#include "api/demo/store/nightly.h"

#include <algorithm>

//! \file
//! Contributions to schemes, month by month or quarter by quarter.
//!
//! Assumptions where the facts are silent: an agreement begins today at the earliest and is of 1,000 pounds a time at
//! most; an account has one agreement a scheme at a time; an agreement ends now unless it says when, and neither in the
//! past nor later than it would have ended anyway.
namespace tideline::demo {

namespace {

constexpr std::int64_t mostPence = 100'000;

//! The day begins up to an hour earlier where the customers live.
QDateTime startOfToday(const DataSet &data)
{
    return QDateTime(data.clock.today(), QTime(0, 0), Qt::UTC).addSecs(-3600);
}

//! What the input gets wrong, but for the amount being nothing.
std::vector<InputProblem> problemsOf(const DataSet &data, const Json &input)
{
    std::vector<InputProblem> problems;
    const QDateTime from = dateTimeFrom(textOf(input, "activeFrom"));
    if (!data.contributionSchemes.find(textOf(input, "schemeCode"))) {
        problems.push_back({{"input", "schemeCode"}, "There is no such scheme.", {}});
    }
    if (numberOf(input, "amount") > mostPence) {
        problems.push_back({{"input", "amount"}, "At most 1,000 pounds.", {}});
    }
    if (!from.isValid() || from < startOfToday(data)) {
        problems.push_back({{"input", "activeFrom"}, "Not in the past.", {}});
    }
    if (isSet(input, "activeTo") && !(dateTimeFrom(textOf(input, "activeTo")) > from)) {
        problems.push_back({{"input", "activeTo"}, "Must be after the beginning.", {}});
    }
    return problems;
}

//! Whether two spans of time touch; an invalid end is without end.
bool overlap(const QDateTime &from, const QDateTime &to, const QDateTime &otherFrom, const QDateTime &otherTo)
{
    return (!otherTo.isValid() || from < otherTo) && (!to.isValid() || otherFrom < to);
}

bool contributesAlready(const DataSet &data, const Json &input, const std::string &account)
{
    const auto &agreements = data.contributionAgreements.of(account);
    return std::ranges::any_of(agreements, [&data, &input](const Record &agreement) {
        const Record scheme = data.follow(memberOf(*agreement, "contributionScheme"));
        return scheme && memberOf(*scheme, "code") == memberOf(input, "schemeCode")
            && overlap(dateTimeFrom(textOf(input, "activeFrom")), dateTimeFrom(textOf(input, "activeTo")),
                       dateTimeFrom(textOf(*agreement, "activeFrom")), dateTimeFrom(textOf(*agreement, "activeTo")));
    });
}

MutationResult createContributionAgreement(Context &context, const Json &arguments)
{
    DataSet &data = context.data;
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-4123", "KT-CT-4123");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::vector<InputProblem> problems = problemsOf(data, input);
    if (!problems.empty()) {
        return context.refuse("KT-CT-9601", {}, problems);
    }
    if (numberOf(input, "amount") <= 0) {
        return context.refuse("KT-CT-9605", {}, {{{"input", "amount"}, "More than nothing is needed.", {}}});
    }
    const std::string scheme = textOf(input, "schemeCode");
    if (!flagOf(*data.contributionSchemes.find(scheme), "acceptingContributions")) {
        return context.refuse("KT-CT-9606");
    }
    if (contributesAlready(data, input, number)) {
        return context.refuse("KT-CT-9602", "The account contributes to this scheme already.");
    }
    const std::string id = std::to_string(data.nextId());
    const QDateTime from = dateTimeFrom(textOf(input, "activeFrom"));
    const QDateTime to = dateTimeFrom(textOf(input, "activeTo"));
    const Record agreement =
        data.contributionAgreements.add(id,
                                        {{"id", id},
                                         {"contributionScheme", reference("contributionSchemes", scheme)},
                                         {"interval", memberOf(input, "interval")},
                                         {"activeFrom", isoDateTime(from)},
                                         {"activeTo", to.isValid() ? Json(isoDateTime(to)) : Json()},
                                         {"amount", memberOf(input, "amount")},
                                         {"$account", number}},
                                        number);
    addContributionPeriod(data, *agreement, from);
    return Json{{"contributionAgreement", reference("contributionAgreements", id)}};
}

MutationResult endContributionAgreement(Context &context, const Json &arguments)
{
    DataSet &data = context.data;
    const Json &input = memberOf(arguments, "input");
    const Record agreement = data.contributionAgreements.find(textOf(input, "contributionAgreementId"));
    if (!agreement) {
        return context.refuse("KT-CT-9603");
    }
    const auto account = context.account(textOf(*agreement, "$account"), "KT-CT-4123", "KT-CT-4123");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const QDateTime until = dateTimeFrom(textOf(*agreement, "activeTo"));
    const QDateTime end = isSet(input, "endAt") ? dateTimeFrom(textOf(input, "endAt")) : data.clock.now();
    if (until.isValid() && until <= data.clock.now()) {
        return context.refuse("KT-CT-9604", "It has ended already.");
    }
    if (!end.isValid() || end < startOfToday(data) || (until.isValid() && end > until)) {
        return context.refuse("KT-CT-9604", {}, {{{"input", "endAt"}, "Neither in the past nor after its end.", {}}});
    }
    (*agreement)["activeTo"] = isoDateTime(end);
    return Json{{"contributionAgreement", reference("contributionAgreements", textOf(*agreement, "id"))}};
}

constexpr MutationEntry table[] = {
    {"createContributionAgreement", &createContributionAgreement},
    {"endContributionAgreement", &endContributionAgreement},
};

} // namespace

std::span<const MutationEntry> contributionMutations() { return table; }

} // namespace tideline::demo
