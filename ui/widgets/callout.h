// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace tideline::api {
struct Error;
}

namespace tideline::ui {

//! \brief A sentence with an icon and a tone, and at most one action: alerts, empty states, outcomes, troubles in
//! place. A trouble can be asked for its details besides.
class Callout final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Good, Warning, Error, Info };
    Q_ENUM(Tone)

    explicit Callout(QWidget *parent = nullptr);
    ~Callout() override;

    //! \p headline may be empty. An empty \p actionText hides the button.
    void show(Tone tone, const QString &headline, const QString &text, const QString &actionText = {});
    using QFrame::show;
    //! After show(), until the next: a second button that asks the window for the card of \p error.
    void offerDetails(const api::Error &error);
    void putActionBeside(); //!< In one line with the words instead of below them: for a row of short notices.
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
    QPushButton *m_details;
    std::unique_ptr<api::Error> m_error; //!< Null: there are no details.
};

} // namespace tideline::ui
