// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer/mainschedule.h"

#include "models/records/jsonpath.h"

#include <QString>

namespace tideline::models {

using graphql::Json;

MainSchedule mainSchedule(const Json &overview)
{
    const QString firstLedger = toVariant(valueAt(overview, "account.ledgers.0.number")).toString();
    const auto weight = [&firstLedger](const Json &schedule) {
        const QString trigger = toVariant(valueAt(schedule, "trigger")).toString();
        const bool waits = trigger == QStringLiteral("BALANCE") || trigger == QStringLiteral("BILL");
        const bool isFirst =
            !firstLedger.isEmpty() && toVariant(valueAt(schedule, "ledgerNumber")).toString() == firstLedger;
        return (waits ? 0 : 2) + (isFirst ? 1 : 0);
    };
    MainSchedule found;
    int best = -1;
    for (const Json &schedule : rowsAt(overview, "account.paymentSchedules")) {
        if (best >= 0)
            ++found.others;
        if (weight(schedule) <= best)
            continue;
        best = weight(schedule);
        found.schedule = schedule;
    }
    return found;
}

} // namespace tideline::models
