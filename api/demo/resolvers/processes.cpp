// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/connection.h"
#include "api/demo/resolvers/tables.h"
#include "api/demo/store/moving.h"

#include <algorithm>

namespace tideline::demo {

namespace {

Resolution lifecycleProcesses(const Call &call)
{
    const std::string number = textOf(call.field.arguments, "accountNumber");
    const auto account = call.context.account(number, "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    return objectOf(passing({{"$account", number},
                             {"$onlyActive", flagOf(call.field.arguments, "onlyActive")},
                             {"$descending", textOf(call.field.arguments, "sortOrder") == "DESC"}}),
                    call.field.field.type);
}

template <Collection DataSet::*Processes>
Resolution processes(const Call &call)
{
    std::vector<Record> rows = (call.data().*Processes).of(call.text("$account"));
    if (flagOf(*call.record, "$onlyActive")) {
        std::erase_if(rows, [](const Record &process) { return !isUnderWay(*process); });
    }
    return connection(
        call, flagOf(*call.record, "$descending") ? Rows::newestFirst(std::move(rows)) : Rows::of(std::move(rows)));
}

Resolution supplyPoints(const Call &call)
{
    std::vector<Record> rows;
    for (const Json &id : memberOf(*call.record, "$supplyPoints")) {
        if (const Record point = call.data().supplyPoints.find(id.get<std::string>())) {
            rows.push_back(point);
        }
    }
    return connection(call, std::move(rows));
}

Resolution joinSupplierProcess(const Call &call)
{
    const Record process = call.data().joinProcesses.find(textOf(call.field.arguments, "number"));
    if (!process) {
        return Resolved();
    }
    const auto account = call.context.account(textOf(*process, "$account"), "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    return objectOf(process, call.field.field.type);
}

Resolution taskResult(const Call &call)
{
    const auto account =
        call.context.account(textOf(call.field.arguments, "accountNumber"), "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    return objectOf(call.data().tasks.find(textOf(call.field.arguments, "taskId")), call.field.field.type);
}

constexpr ResolverEntry table[] = {
    {"Query.lifecycleProcesses", &lifecycleProcesses},
    {"Query.joinSupplierProcess", &joinSupplierProcess},
    {"Query.taskResult", &taskResult},
    {"LifecycleProcessesType.joinSupplierProcesses", &processes<&DataSet::joinProcesses>},
    {"LifecycleProcessesType.leaveSupplierProcesses", &processes<&DataSet::leaveSupplierProcesses>},
    {"LifecycleProcessesType.occupyPropertyProcesses", &processes<&DataSet::occupyProcesses>},
    {"LifecycleProcessesType.leavePropertyProcesses", &processes<&DataSet::leavePropertyProcesses>},
    {"JoinSupplierProcessType.supplyPoints", &supplyPoints},
    {"LeaveSupplierProcessType.supplyPoints", &supplyPoints},
    {"OccupyPropertyProcessType.supplyPoints", &supplyPoints},
    {"LeavePropertyProcessType.supplyPoints", &supplyPoints},
};

} // namespace

std::span<const ResolverEntry> processResolvers() { return table; }

} // namespace tideline::demo
