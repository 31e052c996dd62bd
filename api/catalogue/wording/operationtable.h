// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/operation.h"

#include <QCoreApplication>

#include <initializer_list>

namespace tideline::catalogue {

//! \brief One row of the wording tables: an Operation without what the schema and the facts supply.
//!
//! The members only make the tables short to write and to read; each returns the row itself.
class OperationRow
{
public:
    OperationRow(const char *name, const QString &title, const QString &submitLabel, const QString &summary,
                 const QString &success);

    OperationRow &keywords(const QString &commaSeparated);
    OperationRow &touches(std::initializer_list<const char *> screens);
    OperationRow &checksAnswers();
    OperationRow &actsOnViewer();
    OperationRow &worksWithoutSignIn();
    //! Offers \p operation next; \p carry pairs paths in the answer with paths in its variables.
    OperationRow &then(const char *operation, const QString &label,
                       std::initializer_list<std::pair<const char *, const char *>> carry = {});
    //! The same in a window that is signed in with the token of the answer.
    OperationRow &thenAsWhoSignedIn(const char *operation, const QString &label);
    OperationRow &goesOnOutside(const QString &sentences); //!< On a page behind a link.
    //! In the payment provider's form, which the value at \p secret in the answer opens.
    OperationRow &goesOnInVendorForm(const char *secret, const QString &sentences);
    //! The last then() also looks for the choice of \p to that the answer calls by another name, at \p from.
    OperationRow &seeking(const char *from, const char *to);

    //! Offers the operation named last only where the answer has one of \p values at \p path.
    OperationRow &onlyWhen(const char *path, std::initializer_list<const char *> values);
    //! Says \p headline in place of the success where the answer has one of \p values at \p path; "" is null.
    OperationRow &unless(const char *path, std::initializer_list<const char *> values, const QString &headline,
                         const QString &text);

    //! \name What the result shows before it is asked for all (ResultValue)
    //! @{
    OperationRow &shows(std::initializer_list<const char *> paths);
    //! A line for each item of the list at \p path: what is at \p name in it beside what is at \p values.
    OperationRow &showsEach(const char *path, const char *name, std::initializer_list<const char *> values);
    //! @}

    [[nodiscard]] const Operation &operation() const { return m_operation; }

private:
    Operation m_operation;
};

using OperationRows = QList<OperationRow>;

//! \brief What people wrote about the mutations, one table an area, one file a table.
//!
//! The functions translate as they are called, so the catalogue is built after the translators are installed.
struct OperationTables
{
    Q_DECLARE_TR_FUNCTIONS(Operations)

public:
    [[nodiscard]] static OperationRows account();
    [[nodiscard]] static OperationRows payments();
    [[nodiscard]] static OperationRows paymentSetUp(); //!< Payments too: instructions, schedules, links.
    [[nodiscard]] static OperationRows goods();
    [[nodiscard]] static OperationRows consents();
    [[nodiscard]] static OperationRows loyalty();
    [[nodiscard]] static OperationRows property();
    [[nodiscard]] static OperationRows moves();
    [[nodiscard]] static OperationRows security();
    [[nodiscard]] static OperationRows contact();

    //! All rows with their areas, by the mutation's name.
    [[nodiscard]] static QHash<QString, Operation> all();
};

} // namespace tideline::catalogue
