// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelsplitter.h"

#include "models/errors/errormessage.h"
#include "models/forms/formsubmission.h"
#include "ui/forms/actionpanel.h"
#include "ui/shell/context.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/errorfollowup.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QSignalBlocker>

#include <utility>

namespace tideline::ui {

namespace {

// Widths in steps of the grid.
constexpr int leastContent = 56; //!< A screen in less is not worth looking at.
constexpr int leastPanel = 44;
constexpr int usualPanel = 54;

} // namespace

PanelSplitter::PanelSplitter(Context &context, QWidget *content, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent),
      m_context(context)
{
    setChildrenCollapsible(false);
    keepScaled(this, [this] { setHandleWidth(grid(0.75)); }); // wide enough to take hold of
    addWidget(content);
    setStretchFactor(0, 1);
}

void PanelSplitter::openOperation(const QString &operation, const models::FormContext &form)
{
    const models::CatalogueSource::Pointer catalogue = m_context.catalogue.current();
    if (!catalogue || !catalogue->find(operation))
        return; // the schema is not there yet, or it has no such operation any more
    if (!m_panel)
        makePanel();
    setAside(false);
    if (m_panel->isDirty()) {
        m_wanted = Wanted{operation, form};
        m_panel->requestClose();
        return;
    }
    m_wanted.reset();
    if (QWidget *focused = QApplication::focusWidget(); focused && !m_panel->isAncestorOf(focused))
        m_opener = focused;
    {
        const QSignalBlocker quiet(m_panel); // it stays in sight
        m_panel->close();
    }
    if (m_panel->isOpen())
        return; // a request is out

    m_catalogue = catalogue; // a form refers to the catalogue that it was made from
    OpenForm open;
    open.form = std::make_unique<models::FormModel>(*m_catalogue, operation, form);
    open.submission =
        std::make_unique<models::FormSubmission>(*open.form, m_context.client, *m_catalogue, m_context.errors);
    open.submission->setAsksOnceMore(m_context.isProduction);
    open.vendorForm = m_context.vendorForm;
    // A form that was put together elsewhere does not go on with an older draft.
    if (m_context.drafts && !form.checksAtOnce)
        open.draft = m_context.drafts->attach(*open.form, *open.submission);
    models::FormSubmission *submission = open.submission.get();
    connect(submission, &models::FormSubmission::succeeded, this,
            [this, submission](const QString &, const QStringList &touches) {
                m_wanted.reset();
                note(*submission, models::AgentAction::Outcome::Done);
                Q_EMIT answered(*submission);
                if (!submission->operation().outside.isEmpty())
                    Q_EMIT wentOutside();
                Q_EMIT recordsTouched(touches);
            });
    connect(submission, &models::FormSubmission::failed, this,
            [this, submission](const api::Error &error, bool isAtForm) {
                if (error.kind != api::Error::Kind::Gate)
                    note(*submission, models::AgentAction::Outcome::Refused);
                report(error, isAtForm);
            });
    connect(submission, &models::FormSubmission::maybeDone, this,
            [this, submission] { note(*submission, models::AgentAction::Outcome::Unknown); });
    connect(submission, &models::FormSubmission::mayHaveTouched, this, &PanelSplitter::recordsTouched);
    m_panel->show();
    m_panel->open(std::move(open));
    arrange();
    if (form.checksAtOnce && m_panel->isOpen())
        m_panel->submit();
}

bool PanelSplitter::holds(const QString &operation) const
{
    return m_panel && m_panel->isOpen() && m_panel->submission()->operation().name == operation;
}

bool PanelSplitter::lookForRecords(const QString &operation)
{
    if (!holds(operation))
        return false;
    Q_EMIT lookRequested(m_panel->submission()->operation().touches);
    return true;
}

bool PanelSplitter::sendAgain(const QString &operation)
{
    if (!holds(operation))
        return false;
    setAside(false);
    m_panel->submit();
    return true;
}

void PanelSplitter::focusForm()
{
    if (!m_panel || !m_panel->isOpen())
        return;
    setAside(false);
    m_panel->focusForm();
}

void PanelSplitter::showContent() { setAside(true); }

void PanelSplitter::showPanel() { focusForm(); }

bool PanelSplitter::isAside() const { return m_isStacked && m_isPutAside && m_panel && m_panel->isOpen(); }

QString PanelSplitter::openTitle() const
{
    return m_panel && m_panel->isOpen() ? m_panel->submission()->operation().title : QString();
}

void PanelSplitter::setAside(bool isAside)
{
    m_isPutAside = isAside;
    arrange();
}

void PanelSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void PanelSplitter::arrange()
{
    if (!m_panel)
        return;
    const bool wasStacked = m_isStacked;
    m_isStacked = width() < grid(leastContent + leastPanel);
    m_panel->setMinimumWidth(m_isStacked ? 0 : grid(leastPanel));
    const bool isOpen = m_panel->isOpen();
    widget(0)->setMinimumWidth(isOpen && !m_isStacked ? grid(leastContent) : 0);
    // The one that comes goes before the other, so that the focus always has a place.
    if (isOpen && !isAside())
        m_panel->show();
    widget(0)->setVisible(!isOpen || !m_isStacked || isAside());
    if (!isOpen || isAside())
        m_panel->hide();
    if (wasStacked && !m_isStacked)
        setSizes({width() - grid(usualPanel), grid(usualPanel)});
    Q_EMIT asideChanged();
}

void PanelSplitter::closeForLater()
{
    m_wanted.reset();
    if (m_panel)
        m_panel->closeForLater();
}

bool PanelSplitter::hasUnsentAnswers() const { return m_panel && m_panel->isDirty(); }

void PanelSplitter::makePanel()
{
    m_panel = new ActionPanel(m_context.editors, &m_context.choices, this);
    addWidget(m_panel);
    setStretchFactor(1, 0);
    setSizes({width() - grid(usualPanel), grid(usualPanel)});
    keepScaled(m_panel, [this] { arrange(); });
    connect(m_panel, &ActionPanel::closed, this, &PanelSplitter::afterClose);
    connect(m_panel, &ActionPanel::lookRequested, this, &PanelSplitter::lookRequested);
    connect(&m_context.dialogs, &DialogHost::signedInAgain, m_panel, &ActionPanel::sessionReturned);
    connect(m_panel, &ActionPanel::kept, this, [this] { m_wanted.reset(); });
    connect(m_panel, &ActionPanel::detailsRequested, this,
            [this](const api::Error &error) { m_context.dialogs.explain(messageOf(error), window()); });
    connect(m_panel, &ActionPanel::followUpRequested, this, &PanelSplitter::followUp, Qt::QueuedConnection);
    connect(m_panel, &ActionPanel::pageRequested, this, [this](const QString &address) {
        if (m_context.showPage)
            m_context.showPage(address);
    });
}

void PanelSplitter::followUp(const models::FollowUpOffer &offer)
{
    if (offer.token.isEmpty()) {
        openOperation(offer.operation, offer.context);
        return;
    }
    if (m_context.goOnAs)
        m_context.goOnAs(offer);
    Q_EMIT wentOutside();
}

void PanelSplitter::afterClose()
{
    if (m_wanted) {
        const Wanted next = *std::exchange(m_wanted, std::nullopt);
        openOperation(next.operation, next.form);
        return;
    }
    arrange();
    if (m_opener && m_opener->isVisible() && m_opener->isEnabled())
        m_opener->setFocus(Qt::OtherFocusReason);
}

void PanelSplitter::note(const models::FormSubmission &submission, models::AgentAction::Outcome outcome)
{
    if (!m_context.actions)
        return;
    const catalogue::Operation &operation = submission.operation();
    m_context.actions->add(
        {m_context.now(), submission.form().context().accountNumber, operation.name, operation.title, outcome});
}

void PanelSplitter::report(const api::Error &error, bool isAtForm)
{
    if (!isAtForm)
        m_context.dialogs.report(messageOf(error), window());
}

models::ErrorMessage PanelSplitter::messageOf(const api::Error &error) const
{
    const models::FormSubmission &submission = *m_panel->submission();
    return offering(models::describeError(error, m_context.errors, m_context.now()),
                    !submission.form().context().accountNumber.isEmpty(), !submission.asksToLook());
}

} // namespace tideline::ui
