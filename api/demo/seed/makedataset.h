// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <memory>

namespace tideline::demo {

//! \brief The demo company: 48 accounts of an invented water company with two years of history before the clock's
//! today.
//!
//! The same seed and the same day give the same data, down to every identifier.
[[nodiscard]] std::unique_ptr<DataSet> makeDataSet(std::uint64_t seed, Clock clock);

} // namespace tideline::demo
