// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QFrame>

#include <chrono>

class QLabel;
class QPushButton;

namespace tideline::ui {

//! \brief "You are viewing as NAME — read only — 27:10 left", in every window of a session in a customer's place.
//!
//! The one of the window itself can end it and allow changes; those of dialogs only tell.
class MasqueradeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Form { Full, Telling };

    explicit MasqueradeBar(Form form, QWidget *parent = nullptr);

    void setCustomer(const QString &name);
    void setReadOnly(bool readOnly);
    void setTimeLeft(std::chrono::milliseconds left);
    void warn(int minutesLeft); //!< Stands out from here on, and is read out.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actRequested(); //!< The person has confirmed.
    void endRequested();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();
    void askToAct(bool asks);

    QString m_customer;
    bool m_isReadOnly = true;
    int m_warned = 0;
    QDeadlineTimer m_end;
    QBasicTimer m_tick;
    QLabel *m_text;
    QLabel *m_question = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace tideline::ui
