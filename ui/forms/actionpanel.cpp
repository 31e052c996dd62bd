// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/actionpanel.h"

#include "ui/forms/checkanswerspage.h"
#include "ui/forms/formview.h"
#include "ui/forms/resultpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tideline::ui {

using models::FormSubmission;

namespace {

//! A list that is open would stand over the page of answers.
void closePopup()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

} // namespace

ActionPanel::ActionPanel(const EditorRegistry &editors, models::ChoiceSource *choices, QWidget *parent)
    : QFrame(parent),
      m_editors(editors),
      m_choices(choices),
      m_title(new QLabel(this)),
      m_question(new QFrame(this)),
      m_keepEditing(nullptr),
      m_keepForLater(nullptr),
      m_draftNotice(new Callout(this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("actionPanel"));
    setProperty("kind", QStringLiteral("raised"));
    layOut();
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // held down it would pass the page of answers unread
        connect(shortcut, &QShortcut::activated, this, [this]() {
            closePopup();
            submit();
        });
    }
}

ActionPanel::~ActionPanel() { dropPages(); }

//! No shortcut: those come before the key, so that a list open over the form could not take it for itself.
void ActionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (asksToDiscard())
        keepEditing();
    else
        requestClose();
}

void ActionPanel::layOut()
{
    m_title->setProperty("type", QStringLiteral("section"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    auto *closeButton = new QToolButton(this);
    closeButton->setIcon(themeIcon(QStringLiteral("close"), Role::Muted));
    closeButton->setIconSize(QSize(iconPixels(), iconPixels()));
    closeButton->setFocusPolicy(Qt::TabFocus);
    closeButton->setAccessibleName(tr("Close this panel"));
    closeButton->setToolTip(tr("Close (Esc)"));
    closeButton->setObjectName(QStringLiteral("closePanel"));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(grid(2), grid(1.5), grid(), grid());
    header->addWidget(m_title, 1);
    header->addWidget(closeButton, 0, Qt::AlignTop);

    auto *discard = new QPushButton(tr("Discard"), m_question);
    discard->setProperty("kind", QStringLiteral("danger"));
    discard->setObjectName(QStringLiteral("discardNow"));
    auto *later = new QPushButton(tr("Keep for later"), m_question);
    later->setObjectName(QStringLiteral("keepForLater"));
    m_keepForLater = later;
    auto *keep = new QPushButton(tr("Keep editing"), m_question);
    keep->setObjectName(QStringLiteral("keepEditing"));
    m_keepEditing = keep;
    m_question->setProperty("kind", QStringLiteral("notice"));
    m_question->setProperty("tone", QStringLiteral("warning"));
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(grid(1.5), grid(), grid(1.5), grid(1.5));
    question->setSpacing(grid());
    auto *words = new QLabel(tr("Discard what you typed?"), m_question);
    words->setWordWrap(true);
    question->addWidget(words);
    auto *answers = new FlowLayout;
    answers->addWidget(keep);
    answers->addWidget(later);
    answers->addWidget(discard);
    question->addLayout(answers);
    m_question->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_question);
    layout->addWidget(m_draftNotice);
    layout->addWidget(m_pages, 1);
    m_draftNotice->setObjectName(QStringLiteral("draftNotice"));
    m_draftNotice->hide();

    connect(closeButton, &QToolButton::clicked, this, &ActionPanel::requestClose);
    connect(discard, &QPushButton::clicked, this, &ActionPanel::close);
    connect(later, &QPushButton::clicked, this, &ActionPanel::closeForLater);
    connect(keep, &QPushButton::clicked, this, &ActionPanel::keepEditing);
    connect(m_draftNotice, &Callout::actionTriggered, this, [this]() {
        if (m_open.draft)
            m_open.draft->startAfresh();
    });
}

void ActionPanel::open(OpenForm form)
{
    dropPages();
    m_open = std::move(form);
    FormSubmission &submission = *m_open.submission;
    m_title->setText(submission.operation().title);
    setAccessibleName(submission.operation().title);
    m_form = new FormView(submission, m_editors, m_choices, m_pages);
    m_pages->addWidget(m_form);
    connect(&submission, &FormSubmission::stateChanged, this, &ActionPanel::showState);
    connect(m_form, &FormView::discardRequested, this, &ActionPanel::requestClose);
    connect(m_form, &FormView::detailsRequested, this,
            [this]() { Q_EMIT detailsRequested(m_open.submission->error()); });
    connect(m_form, &FormView::lookRequested, this,
            [this]() { Q_EMIT lookRequested(m_open.submission->operation().touches); });
    if (m_open.draft)
        connect(m_open.draft.get(), &models::FormDraft::changed, this, &ActionPanel::showDraft);
    askToDiscard(false);
    showState();
    showDraft();
    m_form->focusFirst();
    Q_EMIT opened(submission.operation().name);
}

bool ActionPanel::isDirty() const
{
    return isOpen() && m_open.form->isDirty() && m_open.submission->state() != FormSubmission::State::Done;
}

void ActionPanel::showState()
{
    // The form's own button went on with the answers: that is the answer to the question, too.
    const FormSubmission::State state = m_open.submission->state();
    if (asksToDiscard() && state != FormSubmission::State::Editing && state != FormSubmission::State::Failed)
        keepEditing();
    switch (state) {
    case FormSubmission::State::Checking:
        delete m_check;
        m_check = new CheckAnswersPage(*m_open.submission, m_pages);
        m_pages->addWidget(m_check);
        connect(m_check, &CheckAnswersPage::changeRequested, this, &ActionPanel::changeAnswer);
        m_pages->setCurrentWidget(m_check);
        m_check->focusFirst();
        break;
    case FormSubmission::State::Sending:
        break; // whichever page sent it says so
    case FormSubmission::State::Done:
        m_result = new ResultPage(*m_open.submission, m_open.vendorForm, m_pages);
        m_pages->addWidget(m_result);
        connect(m_result, &ResultPage::detailsRequested, this, &ActionPanel::detailsRequested);
        connect(m_result, &ResultPage::closeRequested, this, &ActionPanel::close);
        connect(m_result, &ResultPage::followUpRequested, this, &ActionPanel::followUpRequested);
        connect(m_result, &ResultPage::pageRequested, this, &ActionPanel::pageRequested);
        connect(m_result, &ResultPage::againRequested, m_open.submission.get(), &FormSubmission::startAgain,
                Qt::QueuedConnection);
        m_pages->setCurrentWidget(m_result);
        m_result->announce();
        break;
    case FormSubmission::State::Editing:
    case FormSubmission::State::Failed:
    case FormSubmission::State::MaybeDone:
        m_pages->setCurrentWidget(m_form);
        if (m_result) {
            m_result->deleteLater();
            m_result = nullptr;
            m_form->focusFirst();
        }
        m_form->announceOutcome();
        break;
    }
}

void ActionPanel::showDraft()
{
    const models::FormDraft *draft = m_open.draft.get();
    const auto since = draft ? draft->restoredFrom() : std::nullopt;
    if (draft && draft->wasSentElsewhere()) {
        m_draftNotice->show(Callout::Tone::Info, {}, tr("This copy of the form can't be sent any more."),
                            tr("Start afresh"));
        return;
    }
    if (!since) {
        // The notice's own button had the focus. A draft changes as one types, too: then the focus stays where it is.
        const bool hadFocus = m_draftNotice->isAncestorOf(QApplication::focusWidget());
        m_draftNotice->hide();
        if (hadFocus && isOpen() && m_form)
            m_form->focusFirst();
        return;
    }
    const QString when = locale().toString(since->toLocalTime(), QLocale::ShortFormat);
    QStringList text;
    if (m_open.submission->isUnsettled()) {
        text += tr("It was sent, and no answer came before it was closed. What you typed on %1 is back.").arg(when);
        if (m_open.submission->isKnownByKey())
            text += tr("Sent again, it carries the same key, so that the server does it once.");
    } else {
        text += tr("What you typed on %1 is back.").arg(when);
    }
    if (draft->asksForSecrets())
        text += tr("Secrets are not kept: type them again.");
    m_draftNotice->show(Callout::Tone::Info, tr("Your draft"), text.join(u' '), tr("Start afresh"));
}

void ActionPanel::submit()
{
    if (!isOpen() || asksToDiscard()) // whether the answers stay comes first
        return;
    if (m_open.submission->state() == FormSubmission::State::Checking)
        m_open.submission->confirm();
    else if (m_open.submission->canSubmit())
        m_form->submit();
}

void ActionPanel::sessionReturned()
{
    if (isOpen())
        m_open.submission->sessionReturned();
}

void ActionPanel::focusForm()
{
    if (!isOpen() || !m_form)
        return;
    if (m_open.submission->state() == FormSubmission::State::Done) // done, but: once more, with other answers
        m_open.submission->startAgain();
    m_form->focusFirst();
}

void ActionPanel::changeAnswer(int fieldId)
{
    m_open.submission->changeAnswers();
    m_form->goTo(fieldId);
}

void ActionPanel::requestClose()
{
    if (isDirty())
        askToDiscard(true);
    else
        close();
}

bool ActionPanel::asksToDiscard() const { return m_question->isVisibleTo(this); }

void ActionPanel::askToDiscard(bool asks)
{
    m_question->setVisible(asks);
    m_keepForLater->setVisible(asks && m_open.draft && m_open.draft->isKept());
    if (asks)
        m_keepEditing->setFocus(Qt::OtherFocusReason); // the answer that loses nothing
    else if (isOpen() && m_pages->currentWidget())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ActionPanel::keepEditing()
{
    askToDiscard(false);
    Q_EMIT kept();
}

void ActionPanel::close()
{
    if (!isOpen() || m_open.submission->isSending())
        return;
    if (m_open.draft)
        m_open.draft->discard();
    finishClosing();
}

void ActionPanel::closeForLater()
{
    if (isOpen() && !m_open.submission->isSending())
        finishClosing();
}

void ActionPanel::finishClosing()
{
    dropPages();
    m_draftNotice->hide();
    m_question->hide();
    m_title->clear();
    Q_EMIT closed();
}

//! Pages and draft borrow from the submission, and that from the form: they go in this order.
void ActionPanel::dropPages()
{
    delete m_check;
    delete m_result;
    delete m_form;
    m_check = nullptr;
    m_result = nullptr;
    m_form = nullptr;
    m_open.draft.reset();
    m_open.submission.reset();
    m_open.form.reset();
}

} // namespace tideline::ui
