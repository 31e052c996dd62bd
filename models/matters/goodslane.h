// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/tablemodel.h"

#include <QList>
#include <QString>

namespace tideline::models {

//! One step from product to delivery.
struct LaneStep
{
    QString id; //!< "quote"
    QString title; //!< Translated.
    QString operation; //!< Empty: looking at the products is all there is to do.
    QString list; //!< The id of the list that the step works on.
    int row = -1; //!< The row that the operation is for; -1: none.
    bool isPossible = false;
    bool isCurrent = false; //!< Where the chosen quote or order stands; without one, the newest.

    bool operator==(const LaneStep &) const = default;
};

//! \brief Product, quote, share, accept, purchase, update: where a customer stands in the lane.
//!
//! \p quoteRow and \p purchaseRow are the chosen rows, -1 for none; a chosen order goes before a chosen quote.
[[nodiscard]] QList<LaneStep> goodsLane(const TableModel &quotes, int quoteRow, const TableModel &purchases,
                                        int purchaseRow);

//! \brief The quotes, each with `isOpen` and `state`: "OPEN" or "ACCEPTED_OR_EXPIRED".
//!
//! The API has one truth value, hasQuoteExpired, for a quote that lapsed and for one that was accepted.
[[nodiscard]] graphql::Json quotesWithState(const graphql::Json &quotes);

} // namespace tideline::models
