// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

//! \file
//! What a night does to what people asked for. Each does what is due by the data's clock and nothing when nothing is.
namespace tideline::demo {

//! \brief Decides on the repayment requests of the days before, and pays out what was accepted.
//!
//! Assumption: a request is accepted the day after if the ledger's credit still covers it, else rejected; the ledger is
//! charged that day and the money arrives three days later.
void settleRepayments(DataSet &data);

//! \brief Takes the contributions whose period has begun, and begins the next periods.
//!
//! Assumption: a contribution is charged to the account's main ledger three days into its period.
void fulfilContributions(DataSet &data);

//! Adds a period that begins at \p from to an agreement.
void addContributionPeriod(DataSet &data, Json &agreement, const QDateTime &from);

//! Sends the follow-ups on quotes whose day has come: their tasks end.
void sendFollowUps(DataSet &data);

} // namespace tideline::demo
