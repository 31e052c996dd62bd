// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "models/customer/customer.h"
#include "models/errors/errormessage.h"
#include "models/forms/formsubmission.h"
#include "models/matters/backendscreen.h"
#include "models/timeline/timeline.h"
#include "ui/screens/accountscreen.h"
#include "ui/screens/makescreen.h"
#include "ui/screens/overviewscreen.h"
#include "ui/screens/recordsscreen.h"
#include "ui/screens/timelinescreen.h"
#include "ui/shell/columnkeeper.h"
#include "ui/shell/context.h"
#include "ui/shell/customerheader.h"
#include "ui/shell/draftcallout.h"
#include "ui/shell/navigation.h"
#include "ui/shell/panelsplitter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace tideline::ui {

Workspace::Workspace(Context &context, const QString &accountNumber, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_customer(std::make_unique<models::Customer>(context.client, accountNumber)),
      m_navigation(new Navigation(this)),
      m_failure(new Callout(this)),
      m_aside(new Callout(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"workspace.%1"_s.arg(accountNumber));
    m_failure->hide();
    m_aside->setObjectName(u"openForm"_s);
    m_aside->hide();
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new CustomerHeader(*m_customer, centre));
    column->addWidget(m_failure);
    column->addWidget(m_aside);
    auto *drafts = new DraftCallout(context, accountNumber, centre);
    column->addWidget(drafts);
    column->addWidget(m_stack, 1);
    m_splitter = new PanelSplitter(context, centre, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_splitter, 1);

    connect(drafts, &DraftCallout::goOnRequested, this, &Workspace::openOperation);
    connect(m_navigation, &Navigation::screenChosen, this, &Workspace::showScreen);
    connect(m_splitter, &PanelSplitter::asideChanged, this, &Workspace::refreshAside);
    connect(m_aside, &Callout::actionTriggered, m_splitter, &PanelSplitter::showPanel);
    connect(m_splitter, &PanelSplitter::recordsTouched, this,
            [this](const QStringList &touches) { m_customer->refresh(touches); });
    connect(m_splitter, &PanelSplitter::lookRequested, this, &Workspace::showWhatIsTouched);
    connect(m_splitter, &PanelSplitter::answered, this, [this](const models::FormSubmission &submission) {
        if (submission.operation().name == "backendScreenEvent"_L1)
            m_customer->backendScreens().takeAnswer(submission);
    });
    connect(m_splitter, &PanelSplitter::wentOutside, this, [this] { m_isOutside = true; });
    connect(m_customer.get(), &models::Customer::summaryChanged, this, &Workspace::takeSummary);
    for (models::RecordModel *record : {&m_customer->overview(), &m_customer->account()}) {
        connect(record, &models::RecordModel::failed, this, &Workspace::showFailure);
        connect(record, &models::RecordModel::loaded, this, &Workspace::showGaps);
    }
    connect(m_failure, &Callout::actionTriggered, this, &Workspace::reload);
    m_customer->timeline().setActions(m_context.actions);
    showScreen(u"overview"_s);
    m_customer->load();
}

Workspace::~Workspace()
{
    // Screens read the customer's models until they are gone, and children would go after the members.
    delete m_splitter;
}

QString Workspace::accountNumber() const { return m_customer->accountNumber(); }

QString Workspace::title() const
{
    const QString name = m_customer->summary().name;
    return name.isEmpty() ? accountNumber() : u"%1  %2"_s.arg(accountNumber(), name);
}

void Workspace::showScreen(const QString &id)
{
    m_splitter->showContent();
    if (id == m_screen)
        return;
    Screen *shown = screen(id);
    if (!shown)
        return;
    m_screen = id;
    m_stack->setCurrentWidget(shown);
    m_navigation->select(id);
    shown->activate();
    Q_EMIT screenChanged();
}

void Workspace::showList(const QString &screen, const QString &list)
{
    showScreen(screen);
    if (Screen *shown = m_screens.value(screen))
        shown->showList(list);
}

void Workspace::openOperation(const QString &operation, const QString &draftId)
{
    models::FormContext form = m_customer->formContext();
    form.draftId = draftId;
    m_splitter->openOperation(operation, form);
}

//! The screen that has the records themselves, before those that sum them up.
void Workspace::showWhatIsTouched(const QStringList &touches)
{
    QString wanted = u"overview"_s;
    for (const QString &touched : touches) {
        if (touched != "overview"_L1 && touched != "timeline"_L1) {
            wanted = touched;
            break;
        }
    }
    showScreen(wanted);
    m_customer->refresh(touches);
}

void Workspace::reload()
{
    m_failure->hide();
    m_customer->refresh();
}

//! Windows pass on to what is visible in them that they are in use again.
bool Workspace::event(QEvent *event)
{
    const bool isBack = QWidget::event(event);
    if (event->type() == QEvent::Show && std::exchange(m_wasClosed, false))
        reload(); // what failed meanwhile, and what others changed
    if (event->type() == QEvent::WindowActivate || (event->type() == QEvent::Show && isActiveWindow()))
        comeBack();
    return isBack;
}

//! What went on elsewhere may have changed the customer. Asked for only where something does, and not at every turn.
void Workspace::comeBack()
{
    constexpr qint64 turnMs = 1000;
    if (!m_isOutside || (m_sinceBack.isValid() && m_sinceBack.elapsed() < turnMs))
        return;
    m_sinceBack.start();
    reload();
}

void Workspace::focusContent() { m_navigation->setFocus(Qt::OtherFocusReason); }

Screen *Workspace::screen(const QString &id)
{
    if (Screen *made = m_screens.value(id))
        return made;
    Screen *screen = nullptr;
    if (id == "overview"_L1)
        screen = new OverviewScreen(*m_customer, m_context.now, m_stack);
    else if (id == "account"_L1)
        screen = new AccountScreen(*m_customer, m_context.catalogue, m_context.errors, m_stack);
    else if (id == "timeline"_L1)
        screen = new TimelineScreen(*m_customer, m_context.errors, m_context.now, m_stack);
    else if (models::ScreenRecords *records = m_customer->screen(id))
        screen = makeRecordsScreen(*m_customer, *records, m_context.catalogue, m_context.errors, m_stack);
    else
        return nullptr; // kept by another version of the program
    m_screens.insert(id, screen);
    m_stack->addWidget(screen);
    if (m_context.columns)
        m_context.columns->attach(*screen);
    connect(screen, &Screen::operationRequested, m_splitter, &PanelSplitter::openOperation);
    connect(screen, &Screen::screenRequested, this, &Workspace::showScreen);
    return screen;
}

void Workspace::takeSummary()
{
    const models::CustomerSummary summary = m_customer->summary();
    if (!summary.name.isEmpty())
        m_context.recents.add(summary);
    Q_EMIT titleChanged();
}

//! The way back to a form that made room for a screen.
void Workspace::refreshAside()
{
    if (!m_splitter->isAside()) {
        m_aside->hide();
        return;
    }
    const QString headline = tr("%1 is open").arg(m_splitter->openTitle());
    m_aside->show(Callout::Tone::Info, headline, {}, tr("Go on"));
}

void Workspace::showFailure(const api::Error &error)
{
    const models::ErrorMessage message = models::describeError(error, m_context.errors, m_context.now());
    m_failure->show(Callout::Tone::Error, message.entry.headline, message.entry.text, tr("Try again"));
    m_failure->offerDetails(error);
}

//! Data that came with errors is shown, and what is missing is said. What a viewer may not see says so in its place.
void Workspace::showGaps()
{
    m_failure->hide();
    for (const models::RecordModel *record : {&m_customer->overview(), &m_customer->account()}) {
        if (record->error()) {
            showFailure(*record->error());
            return;
        }
        for (const api::Error &refused : record->refusals()) {
            const catalogue::ErrorEntry entry = m_context.errors.describe(refused.facts());
            if (entry.kind == catalogue::ErrorKind::NotAllowed)
                continue;
            m_failure->show(Callout::Tone::Warning, tr("Some of this customer's data is missing"),
                            u"%1. %2"_s.arg(entry.headline, entry.text), tr("Try again"));
            m_failure->offerDetails(refused);
            return;
        }
    }
}

} // namespace tideline::ui
