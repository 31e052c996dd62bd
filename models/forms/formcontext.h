// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QPair>
#include <QString>
#include <QVariantMap>

#include <functional>

namespace tideline::models {

//! \brief Where a form was opened: what it can fill in by itself. Empty members are not known.
struct FormContext
{
    QString accountNumber;
    QString accountUserId;
    QString accountUserNumber;
    QString ledgerNumber;
    QString propertyId;
    QString meterSerialNumber;
    QString meterPointReference;
    QString email;
    QString customerName; //!< Of the account, for pages that say whom something touches.
    bool isViewers = false; //!< The account is one of whoever is signed in.
    QVariantMap selectedRow; //!< By the name that a hint's prefillKey uses.
    //! Values from the answer of an operation before this one, by path in the variables ("input.quoteCode").
    QList<QPair<QString, graphql::Json>> carried;
    //! Other names of choices (Choice::alias), by path: the choice is looked up and taken.
    QList<QPair<QString, QString>> sought;
    //! What stands in a field at present, in words, by path: shown as "before → after" when the answers are checked.
    QHash<QString, QString> before;
    //! What the records hold now, by coordinate ("UpdateUserInput.mobile"); for the same.
    QHash<QString, graphql::Json> present;
    bool checksAtOnce = false; //!< Everything is filled in: begin with the check-answers page.
    QString draftId; //!< Form id of the draft to go on with; empty: the newest that fits.
};

//! \brief What a form takes from the world; tests give their own.
struct FormSurroundings
{
    std::function<QDateTime()> now; //!< Local time; empty: the system's.
    std::function<QString()> makeKey; //!< A fresh key for forms and idempotency; empty: a random UUID.
    QLocale locale; //!< How dates and amounts are typed and shown.

    [[nodiscard]] QDateTime currentTime() const;
    [[nodiscard]] QString freshKey() const;
};

} // namespace tideline::models
