// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "models/records/column.h"
#include "models/timeline/actionlog.h"

#include <QList>
#include <QString>

//! \file
//! What stands in the timeline, as rows with `id`, `at` (date or time), `kind` (a TimelineKind's id), `kindWords`,
//! `what`, `amount` (minor units), `status`, `screen` (where there is more of it) and `order` (sorts by time, as text).
namespace tideline::models {

//! A kind of entry that a person can filter by.
struct TimelineKind
{
    QString id; //!< "payments"
    QString title; //!< Translated.
};

[[nodiscard]] QList<TimelineKind> timelineKinds();
[[nodiscard]] Columns timelineColumns();

//! \name Rows of one sort of record, from the list or connection that the API sent
//! @{
[[nodiscard]] graphql::Json transactionEntries(const graphql::Json &transactions);
//! Those that are not among the transactions: to come, refused, taken back.
[[nodiscard]] graphql::Json paymentEntries(const graphql::Json &payments);
[[nodiscard]] graphql::Json billEntries(const graphql::Json &bills);
[[nodiscard]] graphql::Json readingEntries(const graphql::Json &properties);
[[nodiscard]] graphql::Json referralEntries(const graphql::Json &referrals);
[[nodiscard]] graphql::Json quoteEntries(const graphql::Json &quotes);
[[nodiscard]] graphql::Json pointsEntries(const graphql::Json &ledger);
//! Processes have a date only where somebody moves in; without one those under way stand above everything.
[[nodiscard]] graphql::Json processEntries(const graphql::Json &lifecycleProcesses);
[[nodiscard]] graphql::Json actionEntries(const QList<AgentAction> &actions);
//! @}

//! Puts rows in their order, newest first; rows without a date come before all others.
void sortEntries(graphql::Json &rows);

} // namespace tideline::models
