// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drafts/formdraft.h"
#include "models/forms/formsubmission.h"

#include <QFrame>

#include <memory>

class QLabel;
class QStackedWidget;

namespace tideline::models {
class ChoiceSource;
}

namespace tideline::ui {

class Callout;
class CheckAnswersPage;
class EditorRegistry;
class FormView;
class ResultPage;

//! One operation in the panel: what is typed and how far it got. The last goes first.
struct OpenForm
{
    std::unique_ptr<models::FormModel> form;
    std::unique_ptr<models::FormSubmission> submission;
    std::unique_ptr<models::FormDraft> draft; //!< Null where nothing is kept.
    QString vendorForm = {}; //!< Where a payment provider's form is; empty: it is not known.
};

//! \brief The panel on the right: form, then check answers, then result.
//!
//! Owns what it shows; borrows editors and choices. Ctrl+Enter submits, Esc discards, asking first when something was
//! typed. Closing never happens while a request is out.
class ActionPanel final : public QFrame
{
    Q_OBJECT

public:
    ActionPanel(const EditorRegistry &editors, models::ChoiceSource *choices, QWidget *parent = nullptr);
    ~ActionPanel() override;

    void open(OpenForm form); //!< In place of what was there.
    [[nodiscard]] bool isOpen() const { return m_open.form != nullptr; }
    [[nodiscard]] bool isDirty() const; //!< Something was typed that is not sent.
    [[nodiscard]] const models::FormSubmission *submission() const { return m_open.submission.get(); }
    [[nodiscard]] const models::FormDraft *draft() const { return m_open.draft.get(); }

    void submit(); //!< As the button of the page in front does; nothing while it asks whether to discard.
    void sessionReturned(); //!< Somebody signed in again: the form says no more that the session has ended.
    void focusForm();
    void requestClose(); //!< Asks first when something was typed.
    void close(); //!< At once, forgetting what was typed. Does nothing while a request is out.
    void closeForLater(); //!< At once, keeping what was typed as a draft. Does nothing while a request is out.

Q_SIGNALS:
    void opened(const QString &operation);
    void closed();
    void kept(); //!< Asked whether to discard, the person went on editing.
    void followUpRequested(const tideline::models::FollowUpOffer &offer);
    void pageRequested(const QString &address); //!< Of the answer, in a browser.
    void detailsRequested(const tideline::api::Error &error);
    void lookRequested(const QStringList &touches); //!< At what the open form may have changed.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showState();
    void showDraft();
    void changeAnswer(int fieldId);
    [[nodiscard]] bool asksToDiscard() const;
    void askToDiscard(bool asks);
    void keepEditing();
    void finishClosing();
    void dropPages();

    const EditorRegistry &m_editors;
    models::ChoiceSource *m_choices;
    OpenForm m_open;
    QLabel *m_title;
    QWidget *m_question; //!< "Discard what you typed?"
    QWidget *m_keepEditing;
    QWidget *m_keepForLater;
    Callout *m_draftNotice; //!< "Your draft is back", with a way to an empty form.
    QStackedWidget *m_pages;
    FormView *m_form = nullptr;
    CheckAnswersPage *m_check = nullptr;
    ResultPage *m_result = nullptr;
};

} // namespace tideline::ui
