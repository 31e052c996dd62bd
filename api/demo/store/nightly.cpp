// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/nightly.h"

namespace tideline::demo {

namespace {

constexpr int daysToArrive = 3;
constexpr int daysToContribute = 3;

void accept(DataSet &data, Json &request, const QDate &day)
{
    const std::string ledger = textOf(request, "$ledger");
    const std::int64_t amount = numberOf(request, "amount");
    const bool isAll = amount == data.balance(ledger);
    request["status"] = "ACCEPTED";
    data.post(ledger, "Refund", -amount, day, "Refund of credit",
              {{"reasonCode", memberOf(request, "reasonCode")}, {"note", textOf(request, "$note")}});
    const std::string id = std::to_string(data.nextId());
    data.repayments.add(id,
                        {{"id", id},
                         {"amount", amount},
                         {"paymentDate", isoDate(day.addDays(daysToArrive))},
                         {"status", "SUBMITTED"},
                         {"reason", isAll ? "FULL_CREDIT_REFUND" : "PARTIAL_CREDIT_REFUND"},
                         {"paymentUuid", data.random.uuid()}},
                        textOf(request, "$account"));
}

//! Whether the agreement still runs at that moment.
bool runsAt(const Json &agreement, const QDateTime &time)
{
    const QDateTime until = dateTimeFrom(textOf(agreement, "activeTo"));
    return !until.isValid() || time < until;
}

//! Does what is due next for an agreement; false when nothing is.
bool contribute(DataSet &data, Json &agreement)
{
    Json &periods = agreement["$periods"];
    if (!periods.is_array() || periods.empty()) {
        return false;
    }
    Json &last = periods.back();
    const QDateTime from = dateTimeFrom(textOf(last, "periodFrom"));
    const QDateTime to = dateTimeFrom(textOf(last, "periodTo"));
    const QDateTime due = from.addDays(daysToContribute);
    const QDateTime now = data.clock.now();
    if (!isSet(last, "fulfilledAt")) {
        const Record ledger = data.mainLedger(textOf(agreement, "$account"));
        if (!from.isValid() || due > now || !runsAt(agreement, from) || !ledger) {
            return false;
        }
        last["fulfilledAt"] = isoDateTime(due);
        const Record scheme = data.follow(memberOf(agreement, "contributionScheme"));
        data.post(textOf(*ledger, "number"), "Charge", -numberOf(agreement, "amount"), due.date(),
                  scheme ? textOf(*scheme, "displayName") : std::string("Contribution"),
                  {{"isExport", false}, {"reasonCode", "CONTRIBUTION"}});
        return true;
    }
    if (!to.isValid() || to > now || !runsAt(agreement, to)) {
        return false;
    }
    addContributionPeriod(data, agreement, to);
    return true;
}

} // namespace

void settleRepayments(DataSet &data)
{
    const QDate today = data.clock.today();
    for (const Record &request : data.repaymentRequests.all()) {
        const QDate day = dateFrom(textOf(*request, "$requestedOn")).addDays(1);
        if (textOf(*request, "status") != "REQUESTED" || !day.isValid() || day > today) {
            continue;
        }
        if (numberOf(*request, "amount") > data.balance(textOf(*request, "$ledger"))) {
            (*request)["status"] = "REJECTED";
        } else {
            accept(data, *request, day);
        }
    }
    for (const Record &repayment : data.repayments.all()) {
        if (textOf(*repayment, "status") == "SUBMITTED" && dateFrom(textOf(*repayment, "paymentDate")) <= today) {
            (*repayment)["status"] = "PAID";
        }
    }
}

void fulfilContributions(DataSet &data)
{
    for (const Record &agreement : data.contributionAgreements.all()) {
        while (contribute(data, *agreement)) {}
    }
}

void addContributionPeriod(DataSet &data, Json &agreement, const QDateTime &from)
{
    Json &periods = agreement["$periods"];
    if (!periods.is_array()) {
        periods = Json::array();
    }
    const int months = textOf(agreement, "interval") == "QUARTERLY" ? 3 : 1;
    periods.push_back({{"id", std::to_string(data.nextId())},
                       {"fulfilledAt", nullptr},
                       {"agreement", reference("contributionAgreements", textOf(agreement, "id"))},
                       {"periodFrom", isoDateTime(from)},
                       {"periodTo", isoDateTime(from.addMonths(months))}});
}

void sendFollowUps(DataSet &data)
{
    const std::string today = isoDate(data.clock.today());
    for (const Record &task : data.tasks.all()) {
        if (textOf(*task, "status") == "STARTED" && isSet(*task, "$followUpOn")
            && textOf(*task, "$followUpOn") <= today) {
            (*task)["status"] = "FINISHED";
            (*task)["result"] = R"({"sent": true})";
        }
    }
}

} // namespace tideline::demo
