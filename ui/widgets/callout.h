// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tideline::ui {

//! \brief A sentence with an icon and a tone, and at most one action: alerts, empty states, outcomes, troubles in
//! place.
class Callout final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Good, Warning, Error, Info };
    Q_ENUM(Tone)

    explicit Callout(QWidget *parent = nullptr);

    //! \p headline may be empty. An empty \p actionText hides the button.
    void show(Tone tone, const QString &headline, const QString &text, const QString &actionText = {});
    using QFrame::show;
    void announce(); //!< Takes the focus and is read out: for what a person has to know now.

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace tideline::ui
