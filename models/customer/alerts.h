// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/error.h"
#include "api/graphql/core/json.h"

#include <QList>
#include <QString>

namespace tideline::models {

//! Something about a customer that must be seen before anything else, and the screen that has more of it.
struct Alert
{
    enum class Tone { Info, Warning, Error };

    Tone tone = Tone::Info;
    QString text;
    QString screen; //!< Screen id, "payments".

    bool operator==(const Alert &) const = default;
};

//! From the answer of the overview query, gravest first: deceased, priority services, failed payment, overdue,
//! hardship, open quote, pending consent.
[[nodiscard]] QList<Alert> alertsOf(const graphql::Json &overview);
//! What such a notice would come from, and the viewer may not see: nothing there is no good news.
[[nodiscard]] QList<Alert> hiddenAlerts(const QList<api::Error> &refusals);

} // namespace tideline::models
