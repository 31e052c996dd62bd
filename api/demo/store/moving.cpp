// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/moving.h"

#include "api/demo/store/bills.h"
#include "api/demo/store/homes.h"
#include "api/demo/store/water.h"

namespace tideline::demo {

namespace {

bool isDue(const Json &process, const QDate &today)
{
    const QDate day = dateFrom(textOf(process, "$settlesOn"));
    return textOf(process, "status") == "IN_PROGRESS" && day.isValid() && day <= today;
}

void complete(Json &process)
{
    process["status"] = "COMPLETED";
    if (process.contains("stage")) {
        process["stage"] = "DONE";
    }
}

std::string processNumber(DataSet &data, const char *prefix) { return prefix + data.random.digits(8); }

//! The meters' last readings for this customer, estimated where nobody has read them.
void closeReadings(DataSet &data, const Json &property, const QDate &day)
{
    for (const Record &meter : activeMeters(data, property)) {
        const std::string id = textOf(*meter, "id");
        const MeterHistory history(data, id);
        const MeterPoint *const last = history.lastUntil(day);
        if (history.isRead() && (last == nullptr || last->day < day)) {
            addReading(data, id, history.litresOn(day), day, "ESTIMATED");
        }
    }
}

//! Nothing is collected regularly any more; payments that were planned are taken back.
void endRegularPayments(DataSet &data, const std::string &account, const QDate &day)
{
    for (const Record &schedule : data.schedules.of(account)) {
        if (!isSet(*schedule, "validTo")) {
            (*schedule)["validTo"] = isoDate(std::max(day, dateFrom(textOf(*schedule, "validFrom"))));
        }
    }
    for (const Record &payment : data.payments.of(account)) {
        if (textOf(*payment, "status") == "SCHEDULED" && isSet(*payment, "$schedule")) {
            (*payment)["status"] = "DELETED";
        }
    }
}

void finishLeaving(DataSet &data, const Json &process)
{
    const std::string account = textOf(process, "$account");
    const QDate day = dateFrom(textOf(process, "$settlesOn"));
    if (const Record property = data.properties.find(textOf(process, "$property"))) {
        closeReadings(data, *property, day);
        issueFinalBill(data, account, *property, day);
    }
    if (flagOf(process, staysCustomer) || !homesOf(data, account).empty()) {
        addOpenStatement(data, account, day);
        return;
    }
    endRegularPayments(data, account, day);
    if (const Record owner = data.accounts.find(account)) {
        (*owner)["status"] = "DORMANT";
    }
}

void finishJoining(DataSet &data, const Json &process)
{
    const Record account = data.accounts.find(textOf(process, "$account"));
    if (account && textOf(*account, "status") == "PENDING") {
        (*account)["status"] = "ACTIVE";
    }
}

} // namespace

bool isUnderWay(const Json &process)
{
    const std::string status = textOf(process, "status");
    return status != "COMPLETED" && status != "CANCELLED" && status != "FAILED";
}

void leaveHome(DataSet &data, const std::string &account, const Record &property, const QDate &day, bool stays)
{
    const Record point = supplyPointOf(data, *property);
    if (Json *const period = openPeriod(*property, account)) {
        (*period)["effectiveTo"] = isoDateTime(day);
    }
    if (const Record agreement = point ? openAgreement(data, account, *point) : nullptr) {
        endAgreement(*agreement, day, data.clock.today());
    }
    const Json points = point ? Json::array({textOf(*point, "id")}) : Json::array();
    const std::string supplier = processNumber(data, "LS-");
    data.leaveSupplierProcesses.add(supplier,
                                    {{"id", std::to_string(data.nextId())},
                                     {"status", "IN_PROGRESS"},
                                     {"number", supplier},
                                     {"$supplyPoints", points},
                                     {"subtype", "MOVED_OUT"},
                                     {"stage", "FINAL_BILL"},
                                     {"$account", account},
                                     {"$property", textOf(*property, "id")},
                                     {"$settlesOn", isoDate(day)},
                                     {staysCustomer, stays}},
                                    account);
    const std::string vacate = std::to_string(data.nextId());
    data.leavePropertyProcesses.add(
        vacate, {{"id", vacate}, {"status", "IN_PROGRESS"}, {"$supplyPoints", points}, {"$settlesOn", isoDate(day)}},
        account);
}

std::string enterHome(DataSet &data, const std::string &account, const Record &property, const QDate &day,
                      std::int64_t occupants, bool isKnown)
{
    occupy(*property, data, account, day, occupants);
    Json points = Json::array();
    if (const Record point = supplyPointOf(data, *property)) {
        points.push_back(textOf(*point, "id"));
        agree(data, account, *point, activeMeters(data, *property).empty() ? "WATER_UNMEASURED" : "WATER_MEASURED",
              day);
    }
    const Json settles = isKnown ? Json(isoDate(day)) : Json();
    const std::string number = processNumber(data, "JS-");
    data.joinProcesses.add(number,
                           {{"__typename", "JoinSupplierProcessType"},
                            {"id", std::to_string(data.nextId())},
                            {"status", "IN_PROGRESS"},
                            {"$supplyPoints", points},
                            {"number", number},
                            {"subtype", isKnown ? "HOUSE_MOVE" : "NEW_CUSTOMER"},
                            {"contractIdentifiers", Json::array({"C-" + data.random.digits(7)})},
                            {"stage", isKnown ? "COOLING_OFF" : "AWAITING_TERMS"},
                            {"$termsAccepted", isKnown},
                            {"$settlesOn", settles},
                            {"$account", account}},
                           account);
    const std::string id = std::to_string(data.nextId());
    data.occupyProcesses.add(id,
                             {{"__typename", "OccupyPropertyProcessType"},
                              {"id", id},
                              {"status", "IN_PROGRESS"},
                              {"occupyAt", isoDateTime(day)},
                              {"$supplyPoints", points},
                              {"$settlesOn", isoDate(day)},
                              {"$account", account}},
                             account);
    return number;
}

void settleMoves(DataSet &data)
{
    const QDate today = data.clock.today();
    settleAgreements(data, today);
    for (const Record &process : data.leaveSupplierProcesses.all()) {
        if (isDue(*process, today)) {
            finishLeaving(data, *process);
            complete(*process);
        }
    }
    for (const Record &process : data.joinProcesses.all()) {
        if (isDue(*process, today)) {
            finishJoining(data, *process);
            complete(*process);
        }
    }
    for (Collection *const processes : {&data.leavePropertyProcesses, &data.occupyProcesses}) {
        for (const Record &process : processes->all()) {
            if (isDue(*process, today)) {
                complete(*process);
            }
        }
    }
}

} // namespace tideline::demo
