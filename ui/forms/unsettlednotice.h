// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace tideline::models {
class FormSubmission;
}

namespace tideline::ui {

class Callout;

//! \brief Of a form that left once and got no answer: says so, shows where to look, and asks whether it was done.
//!
//! Stays until the form has been answered, whatever becomes of later sendings. The tick counts for one sending, and is
//! asked for only where no key tells the server that it is the same request. Borrows the submission. GUI thread only.
class UnsettledNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit UnsettledNotice(models::FormSubmission &submission, QWidget *parent = nullptr);

    void refresh(); //!< After every change of state.

Q_SIGNALS:
    void lookRequested(); //!< The person wants to see the record that may have changed.
    void looked(); //!< The tick was set or taken back.

private:
    models::FormSubmission &m_submission;
    Callout *m_words;
    QPushButton *m_look;
    QCheckBox *m_looked;
};

} // namespace tideline::ui
