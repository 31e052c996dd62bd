// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tideline::models {

//! One thing to put right, in the words that stand in the summary and at the field alike.
struct FormProblem
{
    int fieldId = -1; //!< -1: belongs to no field of the form.
    QString text;

    bool operator==(const FormProblem &) const = default;
};

using FormProblems = QList<FormProblem>;

} // namespace tideline::models
