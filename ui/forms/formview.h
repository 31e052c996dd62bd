// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formsubmission.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace tideline::models {
class ChoiceSource;
}

namespace tideline::ui {

class EditorRegistry;
class Callout;
class ErrorSummary;
class FieldGroup;
class FormBinder;
class UnsettledNotice;
class VariablesView;

//! \brief A form as a person fills it in: error summary, fields, buttons, and the document and variables beside it.
//!
//! Borrows the submission, the editors and the choices, which outlive it.
class FormView final : public QWidget
{
    Q_OBJECT

public:
    enum Page { FormPage, DocumentPage, VariablesPage };
    Q_ENUM(Page)

    FormView(models::FormSubmission &submission, const EditorRegistry &editors, models::ChoiceSource *choices,
             QWidget *parent = nullptr);

    void submit(); //!< As the button does; puts the focus on the summary when something is wrong.
    void goTo(int fieldId); //!< Takes the person to a field.
    void announceOutcome(); //!< Puts the focus on what went wrong, if anything did.
    void focusFirst(); //!< The first field that is still to be answered.

Q_SIGNALS:
    void discardRequested();
    void detailsRequested(); //!< Of the failure that the form tells of.
    void lookRequested(); //!< At the record that a sending without an answer may have changed.

private:
    void layOut();
    void addViewerNotice();
    void buildGroup();
    void showState();
    void showProblems();
    void showPage(int page);
    void showNotice();

    models::FormSubmission &m_submission;
    const EditorRegistry &m_editors;
    models::ChoiceSource *m_choices;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_contentLayout;
    Callout *m_notice;
    UnsettledNotice *m_unsettled;
    ErrorSummary *m_summary;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_document;
    VariablesView *m_variables;
    QTabBar *m_tabs;
    QPushButton *m_submit;
    QPushButton *m_discard;
    FormBinder *m_binder = nullptr;
    FieldGroup *m_group = nullptr;
};

} // namespace tideline::ui
