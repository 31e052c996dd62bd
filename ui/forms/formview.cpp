// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formview.h"

#include "models/forms/choicesource.h"
#include "ui/forms/errorsummary.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldgroup.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/unsettlednotice.h"
#include "ui/forms/variablesview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace tideline::ui {

using models::FormModel;
using models::FormSubmission;

FormView::FormView(FormSubmission &submission, const EditorRegistry &editors, models::ChoiceSource *choices,
                   QWidget *parent)
    : QWidget(parent),
      m_submission(submission),
      m_editors(editors),
      m_choices(choices),
      m_scroll(new QScrollArea),
      m_content(new QWidget),
      m_contentLayout(new QVBoxLayout(m_content)),
      m_notice(new Callout(m_content)),
      m_unsettled(new UnsettledNotice(submission, m_content)),
      m_summary(new ErrorSummary(m_content)),
      m_pages(new QStackedWidget(this)),
      m_document(new QPlainTextEdit),
      m_variables(new VariablesView(submission.form(), this)),
      m_tabs(new QTabBar(this)),
      m_submit(new QPushButton(this)),
      m_discard(new QPushButton(tr("Discard"), this))
{
    layOut();
    buildGroup();
    showState();
    showProblems();

    FormModel &form = submission.form();
    if (choices)
        form.startLists(*choices);
    connect(&form, &FormModel::rebuilt, this, &FormView::buildGroup);
    connect(&form, &FormModel::problemsChanged, this, &FormView::showProblems);
    connect(&submission, &FormSubmission::stateChanged, this, &FormView::showState);
    connect(m_summary, &ErrorSummary::fieldRequested, this, [this](int id) { m_binder->goTo(id); });
    connect(m_summary, &ErrorSummary::detailsRequested, this, &FormView::detailsRequested);
    connect(m_variables, &VariablesView::taken, this, [this]() { m_tabs->setCurrentIndex(FormPage); });
    connect(m_tabs, &QTabBar::currentChanged, this, &FormView::showPage);
    connect(m_submit, &QPushButton::clicked, this, &FormView::submit);
    connect(m_discard, &QPushButton::clicked, this, &FormView::discardRequested);
    connect(m_notice, &Callout::actionTriggered, this, &FormView::detailsRequested);
    connect(m_unsettled, &UnsettledNotice::looked, this, [this] { m_submit->setEnabled(m_submission.canSubmit()); });
    connect(m_unsettled, &UnsettledNotice::lookRequested, this, &FormView::lookRequested);
}

void FormView::layOut()
{
    const QString name = m_submission.form().operation();
    m_contentLayout->setContentsMargins(grid(2), grid(), grid(2), grid(2));
    m_contentLayout->setSpacing(grid(2));
    const catalogue::Operation &operation = m_submission.operation();
    if (!operation.summary.isEmpty()) {
        auto *summary = new QLabel(operation.summary, m_content);
        summary->setTextFormat(Qt::PlainText);
        summary->setWordWrap(true);
        summary->setProperty("tone", QStringLiteral("muted"));
        m_contentLayout->addWidget(summary);
    }
    addViewerNotice();
    if (operation.isDeprecated) {
        auto *deprecated = new Callout(m_content);
        deprecated->show(Callout::Tone::Warning, tr("This operation is deprecated"), operation.deprecationReason);
        m_contentLayout->addWidget(deprecated);
    }
    m_notice->setObjectName(name + QStringLiteral(".notice"));
    m_notice->hide();
    m_contentLayout->addWidget(m_notice);
    m_contentLayout->addWidget(m_unsettled);
    m_contentLayout->addWidget(m_summary);
    m_contentLayout->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_document->setReadOnly(true);
    m_document->setTabChangesFocus(true);
    m_document->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_document->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_document->setObjectName(name + QStringLiteral(".document"));
    m_document->setAccessibleName(tr("Document as it will be sent"));
    m_pages->addWidget(m_scroll);
    for (QWidget *page : {static_cast<QWidget *>(m_document), static_cast<QWidget *>(m_variables)}) {
        auto *framed = new QWidget(m_pages);
        auto *inner = new QVBoxLayout(framed);
        inner->setContentsMargins(grid(2), grid(), grid(2), grid());
        inner->addWidget(page);
        m_pages->addWidget(framed);
    }

    m_submit->setObjectName(name + QStringLiteral(".submit"));
    m_submit->setProperty("kind", QStringLiteral("primary"));
    m_discard->setObjectName(name + QStringLiteral(".discard"));
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(tr("Document"));
    m_tabs->addTab(tr("Variables"));
    m_tabs->setObjectName(name + QStringLiteral(".tabs"));
    m_tabs->setAccessibleName(tr("What to show of the form"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *line = new QFrame(this);
    line->setProperty("kind", QStringLiteral("line"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid(2), grid(), grid(2), grid());
    buttons->setSpacing(grid());
    buttons->addWidget(m_submit);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(grid(), 0, grid(), grid(0.5));
    tabs->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(line);
    layout->addLayout(buttons);
    layout->addLayout(tabs);
}

//! Whom it touches is said where that is not the customer on the screen.
void FormView::addViewerNotice()
{
    const models::FormContext &context = m_submission.form().context();
    if (!m_submission.operation().actsOnViewer || context.isViewers)
        return;
    auto *notice = new Callout(m_content);
    notice->setObjectName(QStringLiteral("viewerNotice"));
    notice->show(
        Callout::Tone::Warning, tr("This is about you, who are signed in"),
        context.customerName.isEmpty()
            ? tr("It changes nothing for a customer.")
            : tr("It changes nothing for %1. Only they can change it for themselves.").arg(context.customerName));
    m_contentLayout->addWidget(notice);
}

void FormView::buildGroup()
{
    // The old rows speak to the old binder until they are gone.
    const bool hadFocus = m_group && m_group->isAncestorOf(QApplication::focusWidget());
    if (m_group) {
        m_contentLayout->removeWidget(m_group);
        delete m_group;
        delete m_binder;
    }
    m_binder = new FormBinder(m_submission.form(), m_editors, m_choices, this);
    m_group = new FieldGroup(m_submission.form().body(), *m_binder, m_content);
    m_contentLayout->insertWidget(m_contentLayout->count() - 1, m_group);
    m_group->show(); // at once: somebody may want to go to one of its fields
    connect(m_binder, &FormBinder::tabsOutOfOrder, this, [this]() { orderTabs(this); });
    connect(m_binder, &FormBinder::revealed, this, [this](QWidget *row) {
        m_tabs->setCurrentIndex(FormPage);
        // A row that was made just now has its place only after the layout ran.
        m_content->layout()->activate();
        m_scroll->ensureWidgetVisible(row, 0, grid(2));
    });
    m_binder->orderTabsSoon();
    if (hadFocus)
        focusFirst();
}

void FormView::submit()
{
    // What is in sight is what is sent.
    if (m_tabs->currentIndex() == VariablesPage && !m_variables->settle())
        return;
    m_submission.submit();
    if (m_submission.form().problems().isEmpty())
        return;
    for (const models::FormProblem &problem : m_submission.form().problems())
        m_binder->reveal(problem.fieldId);
    m_tabs->setCurrentIndex(FormPage);
    m_scroll->ensureVisible(0, 0);
    m_summary->announce();
}

void FormView::goTo(int fieldId) { m_binder->goTo(fieldId); }

void FormView::focusFirst()
{
    // As by Tab: what is filled in already is selected, so that typing replaces it.
    if (QWidget *first = m_group->firstInput())
        first->setFocus(Qt::TabFocusReason);
}

void FormView::showState()
{
    const bool isSending = m_submission.state() == FormSubmission::State::Sending;
    if (isSending && isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // else it would jump out of the panel with the field that is switched off
    m_content->setEnabled(!isSending);
    const bool isResend = m_submission.isUnsettled();
    m_unsettled->refresh();
    m_submit->setEnabled(!isSending && !m_submission.asksToLook());
    m_submit->setText(isSending ? tr("Sending\u2026") : isResend ? tr("Send again") : m_submission.submitLabel());
    m_summary->setHasDetails(m_submission.state() == FormSubmission::State::Failed);
    showNotice();
}

void FormView::showNotice()
{
    const FormSubmission::State state = m_submission.state();
    const bool isMaybe = state == FormSubmission::State::MaybeDone;
    const bool isFailed = state == FormSubmission::State::Failed && m_submission.form().problems().isEmpty();
    if (isMaybe || isFailed) {
        const catalogue::ErrorEntry entry = m_submission.errorEntry();
        m_notice->show(calloutTone(entry.kind), entry.headline, entry.text,
                       m_submission.error().message.isEmpty() ? QString() : tr("Details"));
    } else {
        m_notice->hide();
    }
    if (isVisible())
        announceOutcome();
}

void FormView::announceOutcome()
{
    if (!m_notice->isHidden())
        m_notice->announce();
    else if (m_submission.state() == FormSubmission::State::Failed)
        m_summary->announce();
}

void FormView::showProblems()
{
    m_summary->setProblems(m_submission.form().problems());
    m_binder->orderTabsSoon(); // its lines are on the way of Tab
}

void FormView::showPage(int page)
{
    if (page == DocumentPage)
        m_document->setPlainText(m_submission.documentText());
    else if (page == VariablesPage)
        m_variables->reload();
    m_pages->setCurrentIndex(page);
}

} // namespace tideline::ui
