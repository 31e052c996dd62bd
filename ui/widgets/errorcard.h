// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/errormessage.h"

#include "ui/widgets/callout.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tideline::ui {

class Disclosure;

//! The tone of a failure of that kind where it is told in place.
[[nodiscard]] Callout::Tone calloutTone(catalogue::ErrorKind kind);

//! \brief One failure in words: icon, headline, what to do, and the details behind a disclosure with a copy button.
//!
//! The server's words are shown as plain text. The card itself has no action button: the dialog or panel that
//! shows it puts the action where its own buttons are.
class ErrorCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorCard(QWidget *parent = nullptr);

    void setMessage(const models::ErrorMessage &message);

Q_SIGNALS:
    void resized(); //!< The details were opened or closed: it needs another height.

private:
    QWidget *makeDetails(QWidget *owner);
    void copy();

    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_added; //!< The server's words, where they hold numbers or names.
    QLabel *m_also; //!< Other troubles of the same answer.
    QLabel *m_repeats;
    QPlainTextEdit *m_details = nullptr; //!< Null until the details were opened once.
    QPushButton *m_copy = nullptr;
    Disclosure *m_disclosure;
    QString m_detailsText;
    QString m_copyText;
};

} // namespace tideline::ui
