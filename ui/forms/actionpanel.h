// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formsubmission.h"

#include <QFrame>

#include <memory>

class QLabel;
class QStackedWidget;

namespace tideline::models {
class ChoiceSource;
}

namespace tideline::ui {

class CheckAnswersPage;
class EditorRegistry;
class FormView;
class ResultPage;

//! One operation in the panel: what is typed and how far it got. The submission goes before the form.
struct OpenForm
{
    std::unique_ptr<models::FormModel> form;
    std::unique_ptr<models::FormSubmission> submission;
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

    void requestClose(); //!< Asks first when something was typed.
    void close(); //!< At once. Does nothing while a request is out.

Q_SIGNALS:
    void opened(const QString &operation);
    void closed();
    void followUpRequested(const tideline::models::FollowUpOffer &offer);
    void detailsRequested(const tideline::api::Error &error);

private:
    void layOut();
    void showState();
    void submit();
    void changeAnswer(int fieldId);
    void askToDiscard(bool asks);
    void dropPages();

    const EditorRegistry &m_editors;
    models::ChoiceSource *m_choices;
    OpenForm m_open;
    QLabel *m_title;
    QWidget *m_question; //!< "Discard what you typed?"
    QWidget *m_discardNow;
    QStackedWidget *m_pages;
    FormView *m_form = nullptr;
    CheckAnswersPage *m_check = nullptr;
    ResultPage *m_result = nullptr;
};

} // namespace tideline::ui
