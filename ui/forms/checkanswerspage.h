// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tideline::models {
class FormSubmission;
}

namespace tideline::ui {

//! \brief What will be sent, in words, before a costly step: each answer with a link to change it.
//!
//! Shows the answers of the moment it was made. Borrows the submission.
class CheckAnswersPage final : public QWidget
{
    Q_OBJECT

public:
    CheckAnswersPage(models::FormSubmission &submission, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void changeRequested(int fieldId);

private:
    [[nodiscard]] QWidget *makeAnswers();
    [[nodiscard]] QWidget *makeOnceMore(const QString &name, QWidget *confirm);

    models::FormSubmission &m_submission;
    QWidget *m_confirm = nullptr;
};

} // namespace tideline::ui
