// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordmodel.h"

#include <QString>

#include <optional>

namespace tideline::models {

//! Whether a refund can be asked for, to be seen before anybody asks.
struct RefundEligibility
{
    bool isEligible = false;
    bool isRefused = false; //!< The viewer may not see it.
    std::optional<qint64> most; //!< Minor units.
    QString reason; //!< Why not, as the API puts it.
};

//! From the answer of the paymentmethods query; nothing before there is one.
[[nodiscard]] std::optional<RefundEligibility> refundEligibility(const RecordModel &paymentMethods);

} // namespace tideline::models
