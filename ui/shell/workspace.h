// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"

#include <QElapsedTimer>
#include <QHash>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace tideline::api {
struct Error;
}

namespace tideline::models {
class Customer;
}

namespace tideline::ui {

class Navigation;
class Callout;
class PanelSplitter;
class Screen;
struct Context;

//! \brief One customer's tab: navigation, header, screens, and the action panel beside them.
//!
//! Owns the customer's data. Screens are made when they are first shown.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(Context &context, const QString &accountNumber, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] QString accountNumber() const;
    [[nodiscard]] QString title() const; //!< For the tab: number and name.
    [[nodiscard]] QString currentScreen() const { return m_screen; }
    [[nodiscard]] PanelSplitter *panel() const { return m_splitter; }

    void showScreen(const QString &id);
    void showList(const QString &screen, const QString &list); //!< "payments", "payments.schedules".
    //! Opens a form in the panel, filled in from the customer.
    //! With the draft of that form id, if one is named.
    void openOperation(const QString &operation, const QString &draftId = {});
    //! Goes to the screen that has these records, and loads them anew.
    void showWhatIsTouched(const QStringList &touches);
    void reload();
    //! The session is locked or over: what fails until it goes on is loaded again when this shows.
    void noteClosed() { m_wasClosed = true; }
    void focusContent();

Q_SIGNALS:
    void titleChanged();
    void screenChanged();

protected:
    bool event(QEvent *event) override;

private:
    Screen *screen(const QString &id); //!< Null when there is no such screen.
    void takeSummary();
    void refreshAside();
    void comeBack();
    void showFailure(const api::Error &error);
    void showGaps();

    Context &m_context;
    std::unique_ptr<models::Customer> m_customer;
    QString m_screen;
    QHash<QString, Screen *> m_screens;
    Navigation *m_navigation;
    Callout *m_failure;
    Callout *m_aside; //!< "… is open", where the form has no room beside the screen.
    QStackedWidget *m_stack;
    PanelSplitter *m_splitter;
    bool m_wasClosed = false; //!< The session was locked or over since it showed last.
    bool m_isOutside = false; //!< Something goes on elsewhere: a page in a browser, another session.
    QElapsedTimer m_sinceBack; //!< Since it was looked after last; invalid before the first time.
};

} // namespace tideline::ui
