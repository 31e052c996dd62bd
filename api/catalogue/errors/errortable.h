// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"

#include <QCoreApplication>

namespace tideline::catalogue {

//! \brief One row of the error tables. The action follows from the kind unless the row says otherwise.
class ErrorRow
{
public:
    ErrorRow(const char *code, ErrorKind kind, const QString &headline, const QString &text);

    ErrorRow &of(const char *operation); //!< The text holds for this operation only.
    ErrorRow &action(ErrorAction action);
    //! The text where the values of \p names ("points limit") are known: %1, %2 … in their order. The first text that
    //! can be filled in counts, so the one with most comes first.
    ErrorRow &knowing(const char *names, const QString &text);
    //! The action opens this screen, "goods", or this list of it, "goods.quotes".
    ErrorRow &screen(const char *screen, const QString &label);

    [[nodiscard]] const ErrorEntry &entry() const { return m_entry; }

private:
    ErrorEntry m_entry;
};

using ErrorRows = QList<ErrorRow>;

//! The words on an action's button; empty for None and OpenScreen.
[[nodiscard]] QString actionLabel(ErrorAction action);

//! \brief What people read for each code, one table an area, one file a table.
struct ErrorTables
{
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    [[nodiscard]] static ErrorRows access(); //!< Rights, tokens, limits, paging: codes that anything can answer with.
    [[nodiscard]] static ErrorRows signIn();
    [[nodiscard]] static ErrorRows account();
    [[nodiscard]] static ErrorRows payments();
    [[nodiscard]] static ErrorRows schedules();
    [[nodiscard]] static ErrorRows goods();
    [[nodiscard]] static ErrorRows consentsAndLoyalty();
    [[nodiscard]] static ErrorRows referrals();
    [[nodiscard]] static ErrorRows propertyAndMoves();
    [[nodiscard]] static ErrorRows security();
    [[nodiscard]] static ErrorRows contact();
    [[nodiscard]] static ErrorRows gate(); //!< What was kept back before it was sent.
    //! What goes wrong on the way to the API and back, under codes of our own.
    [[nodiscard]] static ErrorRows connection();
    //! Failures without a code, under keys of our own: "network", "http.401", "http.5xx", "maybe-done", "unknown".
    [[nodiscard]] static ErrorRows kinds();

    [[nodiscard]] static ErrorRows all(); //!< Those with codes.
    [[nodiscard]] static QHash<QString, QString> fieldTexts(); //!< By code of `validationErrors`.
};

} // namespace tideline::catalogue
