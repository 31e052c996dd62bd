// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formproblem.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tideline::ui {

//! \brief "There is a problem": every error of the form once, each a link to its field.
//!
//! Takes the focus when it is announced, so that screen readers read it first.
class ErrorSummary final : public QFrame
{
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 20; //!< The rest is counted.

    explicit ErrorSummary(QWidget *parent = nullptr);

    void setProblems(const models::FormProblems &problems); //!< Hides itself when there are none.
    void setHasDetails(bool hasDetails); //!< Offers to show what the server said.
    void announce();

Q_SIGNALS:
    void fieldRequested(int fieldId);
    void detailsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_firstField = -1; //!< Of the problems shown; -1: none is about a field.
    QVBoxLayout *m_lines;
    QLabel *m_heading;
    QPushButton *m_details;
};

} // namespace tideline::ui
