// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"

#include <QString>

namespace tideline::ui {

//! "Actual", "Estimated", "Held for a check".
[[nodiscard]] QString certaintyWords(models::Certainty certainty);

//! The value of a point as people read it.
[[nodiscard]] QString pointWords(const models::ChartPoint &point, models::ColumnKind kind);

//! A chart in a sentence or two, for those who do not see it; what an empty one says.
[[nodiscard]] QString chartWords(const QList<models::ChartLine> &lines, const models::ChartDescription &chart);

} // namespace tideline::ui
