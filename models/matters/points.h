// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"

#include <QtGlobal>

#include <optional>

namespace tideline::models {

//! \brief What some of a customer's points are worth, in minor units, going by what all of them are worth.
//!
//! Rounded down, as the account is credited. Nothing when there are no points to go by, or not that many.
[[nodiscard]] std::optional<qint64> pointsWorth(qint64 points, qint64 allPoints, qint64 allWorth);

//! \p base with the number of points to redeem filled in.
[[nodiscard]] FormContext redeemForm(qint64 points, FormContext base);

} // namespace tideline::models
