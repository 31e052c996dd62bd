// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"

#include <QList>
#include <QString>

namespace tideline::models {

class FormField;
class FormModel;

//! One line of what will be sent, in words.
struct AnswerRow
{
    int fieldId = -1; //!< Where to change it.
    int depth = 0; //!< 0: of the form itself; 1 and more: inside an object or a list.
    QString label;
    QString value; //!< Empty for the headings of objects and lists.
    bool isHeading = false;
};

//! \brief What the form will send, a line an answer: what is left out is left out here too. Secrets are dots.
[[nodiscard]] QList<AnswerRow> answersOf(const FormModel &form);

//! The answer of one leaf in words: "£25.00", "24 November 2026", "Direct debit", "Yes".
[[nodiscard]] QString answerInWords(const FormField &field, const FormSurroundings &world);

} // namespace tideline::models
