// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/points.h"

namespace tideline::models {

std::optional<qint64> pointsWorth(qint64 points, qint64 allPoints, qint64 allWorth)
{
    if (allPoints <= 0 || allWorth < 0 || points < 0 || points > allPoints)
        return std::nullopt;
    // Parts first: the product of both could be beyond 64 bits.
    const qint64 whole = allWorth / allPoints;
    const qint64 rest = allWorth % allPoints;
    return points * whole + qint64(double(points) * double(rest) / double(allPoints));
}

FormContext redeemForm(qint64 points, FormContext base)
{
    base.carried.append({QStringLiteral("input.points"), graphql::Json(points)});
    return base;
}

} // namespace tideline::models
