// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tideline::ui {

//! \brief A sentence or two with an icon and, where there is something to do, one button.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Good, Info, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    //! An empty \p headline and \p text hide the notice; an empty \p action hides its button.
    void setContent(Tone tone, const QString &headline, const QString &text, const QString &action = {});
    void announce(); //!< To screen readers; takes the focus.

Q_SIGNALS:
    void acted();

private:
    QLabel *m_sign;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace tideline::ui
