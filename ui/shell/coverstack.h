// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QStackedWidget>

namespace tideline::ui {

//! \brief A window's work, and what covers it while the window is locked or signed out.
//!
//! A cover hides the dialogs of the window with the work: palettes and menus go, dialogs with something in them come
//! back when it is taken off. GUI thread only.
class CoverStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit CoverStack(QWidget *parent = nullptr);

    void setWork(QWidget *work); //!< Once. Takes it as its child.
    //! Takes \p cover as its child and deletes the one before it. Null shows the work again.
    void setCover(QWidget *cover);
    [[nodiscard]] QWidget *cover() const { return m_cover; }
    void dropDialogs(); //!< Those of the window, shown or waiting: whose they were does not come back.

private:
    void hideDialogs();
    void showDialogs();

    QPointer<QWidget> m_cover;
    QList<QPointer<QWidget>> m_hidden; //!< Dialogs that wait behind the cover.
};

} // namespace tideline::ui
