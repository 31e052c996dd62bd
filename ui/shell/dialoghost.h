// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/errormessage.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace tideline::ui {

class ErrorDialog;

//! \brief Shows troubles: one dialog at a time, repeats merged, lost connections as a bar and not as a box.
//!
//! Dialogs are window-modal and never nested; what comes while one is open waits. GUI thread only.
class DialogHost final : public QObject
{
    Q_OBJECT

public:
    explicit DialogHost(QObject *parent = nullptr);
    ~DialogHost() override;

    //! Shows \p message over \p window, or as the connection bar when the server cannot be reached.
    void report(const models::ErrorMessage &message, QWidget *window);
    //! Shows the card in any case: a person asked for the details.
    void explain(const models::ErrorMessage &message, QWidget *window);
    void connectionRestored(); //!< An answer came: the bar goes.
    void sessionReturned(); //!< Somebody signed in: cards that ask for it go.

    //! Somebody else goes on: what is shown and what waits is not for their eyes.
    void drop();

    //! While paused nothing is shown; what is reported waits.
    void setPaused(bool paused);

    [[nodiscard]] bool isShowing() const { return !m_dialog.isNull(); }

Q_SIGNALS:
    //! The server cannot be reached; an empty headline means that it can again.
    void connectionTrouble(const QString &headline, const QString &text);
    void signedInAgain(); //!< What forms say of an ended session is over.
    //! The main action of a card was chosen that stood over \p window.
    void actionChosen(const tideline::catalogue::ErrorEntry &entry, QWidget *window);

private:
    struct Waiting
    {
        models::ErrorMessage message;
        QPointer<QWidget> window;
    };

    void showNext();

    QList<Waiting> m_waiting;
    QPointer<ErrorDialog> m_dialog; //!< Deletes itself when closed, and goes with its window.
    bool m_connectionIsLost = false;
    bool m_isPaused = false;
};

} // namespace tideline::ui
