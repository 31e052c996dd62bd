// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"
#include "models/shell/cataloguesource.h"
#include "models/timeline/actionlog.h"

#include <QPointer>
#include <QSplitter>

#include <optional>

namespace tideline::api {
struct Error;
}

namespace tideline::models {
class FormSubmission;
struct ErrorMessage;
struct FollowUpOffer;
} // namespace tideline::models

namespace tideline::ui {

class ActionPanel;
struct Context;

//! \brief Content with the action panel at its side: the panel comes with the first form and goes with the last.
//!
//! A form with answers that were not sent is never dropped without asking; the form that was wanted instead opens when
//! the person lets them go. The focus goes back to where it was when the panel closes. Where there is no room for both
//! the panel takes the place of the content; showContent() puts it aside, showPanel() brings it back.
class PanelSplitter final : public QSplitter
{
    Q_OBJECT

public:
    //! Takes \p content as its child.
    PanelSplitter(Context &context, QWidget *content, QWidget *parent = nullptr);

    void openOperation(const QString &operation, const models::FormContext &form);
    [[nodiscard]] bool hasUnsentAnswers() const;
    //! Sends the open form of that operation again; false when there is none that could be.
    bool sendAgain(const QString &operation);
    //! Asks for the records that the open form of that operation may have changed; false when there is none.
    bool lookForRecords(const QString &operation);
    void focusForm();
    void closeForLater(); //!< What was typed stays as a draft.
    [[nodiscard]] ActionPanel *panel() const { return m_panel; }
    void showContent(); //!< Where only one of the two has room; else both are in sight anyway.
    void showPanel();
    [[nodiscard]] bool isAside() const; //!< A form is open behind the content.
    [[nodiscard]] QString openTitle() const; //!< What the open form is called.

Q_SIGNALS:
    //! An operation worked; \p submission holds its answer.
    void answered(const tideline::models::FormSubmission &submission);
    //! An operation worked, or may have: what it \p touches is out of date.
    void recordsTouched(const QStringList &touches);
    //! The person wants to see what a form without an answer may have changed: one of these screens.
    void lookRequested(const QStringList &touches);
    void asideChanged(); //!< isAside() is another.
    //! It goes on where this window hears nothing of: on a page in a browser, in another session.
    void wentOutside();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Wanted
    {
        QString operation;
        models::FormContext form;
    };

    [[nodiscard]] bool holds(const QString &operation) const; //!< Its form is open.
    void makePanel();
    void arrange();
    void setAside(bool isAside);
    void afterClose();
    void followUp(const models::FollowUpOffer &offer);
    void note(const models::FormSubmission &submission, models::AgentAction::Outcome outcome);
    void report(const api::Error &error, bool isAtForm);
    //! In words, with an action that can be done from here.
    [[nodiscard]] models::ErrorMessage messageOf(const api::Error &error) const;

    Context &m_context;
    models::CatalogueSource::Pointer m_catalogue; //!< Of the open form.
    ActionPanel *m_panel = nullptr;
    bool m_isStacked = false; //!< No room for both.
    bool m_isPutAside = false; //!< The person asked for the content.
    std::optional<Wanted> m_wanted; //!< To be opened when the present answers are discarded.
    QPointer<QWidget> m_opener; //!< Had the focus when the panel opened.
};

} // namespace tideline::ui
