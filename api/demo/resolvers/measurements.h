// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/resolvers.h"

namespace tideline::demo {

//! \brief PropertyType.measurements: what a smart meter counted, hour by hour or in longer steps.
//!
//! Nothing is stored: a meter and an hour always give the same value, so two years of hours cost no memory. Meters that
//! are read by eye have none: an empty list, or KT-CT-4710 when a frequency is asked for. At most 1,000 rows at a time.
[[nodiscard]] Resolution measurements(const Call &call);

} // namespace tideline::demo
