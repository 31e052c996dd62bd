// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QDateTime>
#include <QString>

namespace tideline::models {

class FormModel;

//! Whose drafts: nobody sees those of another identity or environment.
struct DraftScope
{
    QString environment;
    QString identity;

    bool operator==(const DraftScope &) const = default;
};

//! \brief A form that somebody began, as it is kept: what was typed, without secrets.
struct Draft
{
    enum class Stage {
        Typed, //!< Never sent, or refused.
        Sent //!< It left, and nobody knows whether it was done.
    };

    QString formId; //!< Identity of the form; the same for a resend.
    DraftScope scope;
    QString account; //!< Account number; empty: for no customer.
    QString operation;
    QString subject; //!< What the form is about beyond its account (subjectOf()); empty: nothing.
    Stage stage = Stage::Typed;
    int attempt = 0; //!< How often it was sent.
    QDateTime savedAt;
    graphql::Json state; //!< FormModel::exportState().

    bool operator==(const Draft &) const = default;
};

//! A digest of what \p form was given by the row or the answer that it was opened from: two forms about different
//! payments have different subjects. Empty when it was opened from nothing of the kind.
[[nodiscard]] QString subjectOf(const FormModel &form);

} // namespace tideline::models
