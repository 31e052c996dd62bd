// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tideline::ui {

//! \brief An editor with its label above, help below that, and a place for what is wrong with it.
//!
//! Takes the editor as its child. Label and problem are told to screen readers with the editor.
class LabelledField final : public QWidget
{
    Q_OBJECT

public:
    LabelledField(const QString &label, QWidget *editor, const QString &help = {}, QWidget *parent = nullptr);

    void setProblem(const QString &text); //!< Empty: nothing is wrong.
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    QWidget *m_editor;
    QString m_help;
    QLabel *m_problem;
};

} // namespace tideline::ui
