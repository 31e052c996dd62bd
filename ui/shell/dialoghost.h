// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/errormessage.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace tideline::ui {

class ErrorDialog;

//! \brief Shows troubles: one dialog a window at a time, repeats merged, lost connections as a bar and not as a box.
//!
//! Dialogs are modal to their own window and never nested; what comes over a window while one is open there waits.
//! Windows do not know of each other's dialogs. GUI thread only.
class DialogHost final : public QObject
{
    Q_OBJECT

public:
    explicit DialogHost(QObject *parent = nullptr);
    ~DialogHost() override;

    //! Shows \p message over the window of \p place, or as the connection bar when the server cannot be reached.
    void report(const models::ErrorMessage &message, QWidget *place);
    //! Shows the card in any case: a person asked for the details.
    void explain(const models::ErrorMessage &message, QWidget *place);
    void connectionRestored(); //!< An answer came: the bar goes.
    void sessionReturned(); //!< Somebody signed in: cards that ask for it go.

    //! Somebody else goes on: what is shown and what waits, over any window, is not for their eyes.
    void drop();

    //! While \p window is paused nothing is shown over it; what is reported waits.
    void setPaused(QWidget *window, bool paused);

    [[nodiscard]] bool isShowing() const; //!< Over any window.
    [[nodiscard]] bool isShowing(const QWidget *window) const;

Q_SIGNALS:
    //! The server cannot be reached; an empty headline means that it can again.
    void connectionTrouble(const QString &headline, const QString &text);
    void signedInAgain(); //!< What forms say of an ended session is over.
    //! The main action of a card was chosen that stood over \p window.
    void actionChosen(const tideline::models::ErrorMessage &message, QWidget *window);

private:
    //! What one window shows and what waits for it.
    struct Place
    {
        QPointer<QWidget> window;
        QPointer<ErrorDialog> dialog; //!< Deletes itself when closed, and goes with its window.
        QList<models::ErrorMessage> waiting;
        bool isPaused = false;
    };

    [[nodiscard]] Place &placeOf(QWidget *window);
    void showNext(QWidget *window);

    std::vector<std::unique_ptr<Place>> m_places; //!< Those of windows that are gone are dropped when one is added.
    bool m_connectionIsLost = false;
};

} // namespace tideline::ui
