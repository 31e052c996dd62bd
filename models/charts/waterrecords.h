// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

namespace tideline::models {

//! \brief The meters of all properties, each with `lastCertainty`: the certainty of its last reading, if it has one.
[[nodiscard]] graphql::Json metersWithLastReading(const graphql::Json &properties);

//! \brief The readings of all meters of all properties, newest first, each with `serialNumber` of its meter and
//! `certainty`: "ACTUAL", "ESTIMATED" or "HELD".
[[nodiscard]] graphql::Json meterReadings(const graphql::Json &properties);

//! \brief What was used in each month, newest first: `from`, `to`, `cubicMetres`, `certainty`, `serialNumber`.
//!
//! Between two readings of a meter the use is spread evenly over the days. Held readings do not count. A month is
//! "ESTIMATED" when an estimated reading is part of it. The first and the last month may be parts of months.
[[nodiscard]] graphql::Json monthlyUse(const graphql::Json &properties);

} // namespace tideline::models
