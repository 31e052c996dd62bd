// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/fieldhint.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

namespace tideline::catalogue {

//! \brief One row of the hint tables: what people added to one coordinate, or to every field of one name.
//!
//! The coordinate `*.accountNumber` stands for each input field and argument called accountNumber that has no row
//! of its own. Each member returns the row itself, so that a table reads as a list of sentences.
class HintRow
{
public:
    explicit HintRow(const char *coordinate, const QString &label = {}, const QString &help = {});

    HintRow &pence(double minimum = 1); //!< Sent in pence, typed in pounds.
    HintRow &unit(FieldHint::Unit unit);
    HintRow &points();
    HintRow &cubicMetres();
    HintRow &editor(FieldHint::Editor editor);
    HintRow &multiLine() { return editor(FieldHint::Editor::MultiLine); }
    HintRow &json() { return editor(FieldHint::Editor::Json); }
    HintRow &prefill(FieldHint::Prefill prefill);
    HintRow &row(const char *key); //!< Prefilled from the selected row's \p key.
    HintRow &choices(const char *id);
    //! Known values, with spaces between them; others stay possible. The only one is there at once where it is
    //! required.
    HintRow &suggestions(const char *values);
    HintRow &startsFrom(const char *id); //!< A list's first items come from this choice query.
    HintRow &newPassword(); //!< A secret with the server's password rules under it.
    HintRow &secret(); //!< Masked, kept out of drafts, logs and exports.
    HintRow &idempotencyKey();
    HintRow &hidden();
    HintRow &pattern(const char *expression, const QString &help);
    HintRow &range(double minimum, double maximum);
    HintRow &notInPast();
    HintRow &notInFuture();

    [[nodiscard]] const FieldHint &hint() const { return m_hint; }

private:
    FieldHint m_hint;
};

using HintRows = QList<HintRow>;

//! \brief What people added to input fields, one table an area, one file a table.
struct HintTables
{
    Q_DECLARE_TR_FUNCTIONS(Fields)

public:
    [[nodiscard]] static HintRows common(); //!< Rules by field name.
    [[nodiscard]] static HintRows account();
    [[nodiscard]] static HintRows payments();
    [[nodiscard]] static HintRows goods();
    [[nodiscard]] static HintRows consentsAndLoyalty();
    [[nodiscard]] static HintRows propertyAndMoves();
    [[nodiscard]] static HintRows security();
    [[nodiscard]] static HintRows contact();
    [[nodiscard]] static HintRows results(); //!< Fields of answers: units, secrets, labels.

    //! All rows by coordinate.
    [[nodiscard]] static QHash<QString, FieldHint> all();
};

} // namespace tideline::catalogue
