// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tideline::models {
class FormSubmission;
}

namespace tideline::ui {

//! \brief Under a result: what goes on outside the console, and the way there where it is known.
class OutsideNote final : public QWidget
{
    Q_OBJECT

public:
    //! \p vendorForm: where the payment provider's form is; empty: nobody knows.
    OutsideNote(const models::FormSubmission &submission, const QString &vendorForm, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(const QString &address); //!< In a browser.
};

} // namespace tideline::ui
