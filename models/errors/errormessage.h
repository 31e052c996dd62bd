// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"
#include "api/client/error.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace tideline::models {

//! \brief One failure as a card shows it: words, the one action, and the details behind them.
struct ErrorMessage
{
    catalogue::ErrorEntry entry; //!< Headline, text, kind, action.
    QList<QPair<QString, QString>>
        details; //!< Label and value: code, server's words, operation, path, time, endpoint …
    QStringList also; //!< Headlines of other troubles that the same answer told of.
    QString added; //!< The server's words where they hold numbers or names that the text lacks; else empty.
    QString operation; //!< The operation that failed, for actions such as "try again".
    QString accountNumber; //!< Whom it was about, where the form says it.
    bool isFromApi = false; //!< The API itself said so: it can be reached.
    int repeats = 1; //!< How many requests failed for the same reason; 0: it is not about a request.

    //! The whole card as text for a ticket: secrets redacted, server's words bounded in length.
    [[nodiscard]] QString copyText() const;
    //! The same trouble from the same cause: their cards may be merged.
    [[nodiscard]] bool isSameAs(const ErrorMessage &other) const;
};

//! Words for \p error. The time is passed in, so that a test can hold it.
[[nodiscard]] ErrorMessage describeError(const api::Error &error, const catalogue::ErrorCatalogue &catalogue,
                                         const QDateTime &time);

using catalogue::harmlessText;

} // namespace tideline::models
