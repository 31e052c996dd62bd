// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace tideline::catalogue {

//! What is known of a failure, in words, by name: fields of the form ("points" → "500") and what the server told.
using ErrorValues = QHash<QString, QString>;

//! \brief The numbers of a server's words and extensions that texts have a place for.
//!
//! "limit" (a plain number), "moneyLimit" (one with its currency), "step" (of "a multiple of 10"), "complexity",
//! "maxComplexity", "nodes" and "maxNodes". What is not told is left out; the server's words may be of any size.
[[nodiscard]] ErrorValues valuesFromServer(const QStringList &words, const graphql::Json &extensions);

//! \brief \p text with %1, %2 … replaced by the values of \p names, each made harmless and cut to a readable length.
//!
//! Empty when one of the values is missing or blank: a text without it has to do. Values are never read as
//! placeholders.
[[nodiscard]] QString filledIn(const QString &text, const QStringList &names, const ErrorValues &values);

//! \brief Text from a server or a person made safe to show: control characters and direction overrides become spaces,
//! runs of white space one space, and the whole is cut to \p maxLength characters with an ellipsis.
[[nodiscard]] QString harmlessText(const QString &text, qsizetype maxLength = 500);

} // namespace tideline::catalogue
