// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/fieldspec.h"
#include "models/forms/formcontext.h"

#include <QList>
#include <QString>

namespace tideline::models {

//! One value of an answer, in words.
struct ResultRow
{
    int depth = 0;
    QString label;
    QString value; //!< In words; empty for headings.
    QString raw; //!< What a copy button copies: the value as the server sent it.
    bool isHeading = false;
    bool isSecret = false; //!< Masked until asked for.
    QString path = {}; //!< In the answer; in the variables behind a `$`.

    [[nodiscard]] bool isLink() const; //!< A page that a browser can show.
};

//! \brief The values of a root field's answer, a line each: leaves before what is nested, absent and null values left
//! out.
//!
//! \p data is the value of the root field. At most \p mostRows lines. Whole numbers whose field is money by its hint or
//! by its name are shown as amounts.
[[nodiscard]] QList<ResultRow> resultRows(const graphql::Json &data, const graphql::FieldType &rootField,
                                          const HintLookup &hints, const FormSurroundings &world, int mostRows = 60);

//! The value at "goodsQuote.items[0].code" in \p data; null if there is none.
[[nodiscard]] graphql::Json valueAt(const graphql::Json &data, const QString &path);

} // namespace tideline::models
