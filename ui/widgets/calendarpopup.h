// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QLabel;
class QToolButton;

namespace tideline::ui {

//! \brief A month to choose a day from, over everything else until a day is chosen, Esc is pressed or the mouse goes
//! elsewhere.
//!
//! Deletes itself when it closes. Arrow keys move by days and weeks, Page Up and Page Down by months.
class CalendarPopup final : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(const QDate &selected, const QLocale &locale, QWidget *parent);

    void setEarliest(const QDate &date); //!< Days before it cannot be chosen.
    //! Opens under \p anchor, or above it where the screen ends, with the focus on the day.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    void chosen(const QDate &date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeStep(const QString &icon, const QString &name, int months);
    void showMonth();
    void choose(const QDate &date);

    QCalendarWidget *m_month;
    QLabel *m_title;
};

} // namespace tideline::ui
