// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/appmenu.h"
#include "ui/shell/context.h"
#include "ui/shell/coverstack.h"
#include "ui/shell/customerpages.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/errorfollowup.h"
#include "ui/shell/findpage.h"
#include "ui/shell/losequestion.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palettedialog.h"
#include "ui/shell/paletteentries.h"
#include "ui/shell/panelsplitter.h"
#include "ui/shell/sessionbar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowgroup.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/errordetailsevent.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::PaletteEntry;

MainWindow::MainWindow(Context &context, QWidget *parent)
    : QMainWindow(parent),
      m_context(context),
      m_frame(new QFrame(this)),
      m_layers(new CoverStack(m_frame)),
      m_actions(new ActionRegistry(this)),
      m_bar(new SessionBar(this)),
      m_connection(new Callout(this)),
      m_customers(new CustomerPages(context, this)),
      m_find(new FindPage(context, this)),
      m_findPanel(new PanelSplitter(context, m_find, this)),
      m_status(new StatusLine(context, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Tideline"));
    m_connection->setObjectName(u"connectionBar"_s);
    m_connection->hide();

    m_customers->setFirst(m_findPanel, themeIcon(u"search"_s), tr("Find"));

    auto *centre = new QWidget(this);
    centre->setObjectName(u"centralArea"_s);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_connection);
    layout->addWidget(m_customers, 1);
    m_layers->setWork(centre);
    m_frame->setProperty("kind", u"sessionFrame"_s);
    m_frame->setObjectName(u"sessionFrame"_s);
    auto *framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(0, 0, 0, 0);
    framed->setSpacing(0);
    framed->addWidget(m_layers, 1);
    setCentralWidget(m_frame);
    setStatusBar(m_status);
    keepScaled(this, [this] { setMinimumSize(QSize(grid(64), grid(40)).boundedTo(roomOnScreen(*this))); });
    resize(QSize(grid(168), grid(104)).boundedTo(roomOnScreen(*this)));

    makeActions();
    m_bar->menuButton()->setMenu(makeAppMenu(*m_actions, context.theme, this));
    connect(m_bar, &SessionBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_bar, &SessionBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_customers, &CustomerPages::currentChanged, this, &MainWindow::refreshTitle);
    connect(m_customers, &CustomerPages::firstShown, m_find, &FindPage::focusSearch);
    connect(m_customers, &CustomerPages::changed, this, &MainWindow::stateChanged);
    connect(m_customers, &CustomerPages::menuRequested, this, &MainWindow::showTabMenu);
    connect(m_find, &FindPage::customerChosen, this,
            [this](const models::CustomerSummary &customer) { openCustomer(customer.accountNumber); });
    connect(m_find, &FindPage::draftChosen, this, [this](const QString &, const QString &id) { openDraft(id); });
    connect(&context.dialogs, &DialogHost::connectionTrouble, this,
            [this](const QString &headline, const QString &text) {
                if (headline.isEmpty())
                    m_connection->hide();
                else
                    m_connection->show(Callout::Tone::Error, headline, text);
            });
    connect(&context.dialogs, &DialogHost::actionChosen, this,
            [this](const models::ErrorMessage &message, const QWidget *over) {
                if (over == this)
                    followError(message);
            });
    // The customer was opened a moment before.
    connect(m_findPanel, &PanelSplitter::lookRequested, this, [this](const QStringList &touches) {
        if (Workspace *workspace = currentWorkspace())
            workspace->showWhatIsTouched(touches);
    });
    if (context.windows)
        context.windows->join(*this);
    connect(&context.client, &api::GraphQlClient::answered, this, [this](const QString &, qint64, bool succeeded) {
        if (succeeded)
            m_context.dialogs.connectionRestored();
    });
    m_find->focusSearch();
}

MainWindow::~MainWindow()
{
    if (m_context.windows)
        m_context.windows->leave(*this);
}

void MainWindow::setSessionStatus(const models::SessionStatus &status)
{
    using State = models::SessionStatus::State;
    const bool isBack = status.state == State::Active && m_session.state != State::Active;
    m_session = status;
    m_bar->setStatus(status);
    if (isBack)
        m_context.dialogs.sessionReturned();
    const bool isProduction = status.kind == models::SessionStatus::Environment::Production;
    setLook(m_frame, "tone", status.isMasquerade ? u"masquerade"_s : isProduction ? u"production"_s : QString());
    refreshTitle();
    m_status->setEnvironment(status.environmentName);
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.current = m_customers->currentIndex();
    for (const Workspace *customer : m_customers->customers()) {
        state.customers += customer->accountNumber();
        state.screens += customer->currentScreen();
    }
    return state;
}

void MainWindow::restore(const WindowState &state)
{
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    fitToScreen(*this);
    for (qsizetype i = 0; i < state.customers.size(); ++i) {
        Workspace *workspace = openCustomer(state.customers.at(i));
        if (i < state.screens.size())
            workspace->showScreen(state.screens.at(i));
    }
    m_customers->setCurrentIndex(state.current);
}

Workspace *MainWindow::showCustomer(const QString &accountNumber) { return m_customers->show(accountNumber); }

Workspace *MainWindow::openCustomer(const QString &accountNumber)
{
    if (Workspace *open = showCustomer(accountNumber))
        return open;
    if (Workspace *elsewhere = m_context.windows ? m_context.windows->show(accountNumber) : nullptr)
        return elsewhere;
    auto *workspace = new Workspace(m_context, accountNumber, this);
    adopt(*workspace);
    return workspace;
}

void MainWindow::adopt(Workspace &customer) { m_customers->adopt(customer); }

Workspace *MainWindow::release(const QString &accountNumber) { return m_customers->release(accountNumber); }

void MainWindow::closeCustomer(const QString &accountNumber) { m_customers->close(accountNumber); }

Workspace *MainWindow::currentWorkspace() const { return m_customers->current(); }

void MainWindow::showFindPage()
{
    m_customers->showFirst();
    m_find->focusSearch();
}

void MainWindow::openPalette()
{
    auto *palette = new PaletteDialog(m_context, paletteEntries(), this);
    connect(palette, &PaletteDialog::chosen, this,
            [this](PaletteEntry::Kind kind, const QString &id, const QString &) { runPaletteEntry(kind, id); });
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, grid(8))));
    palette->open();
}

void MainWindow::openOperation(const QString &operation)
{
    if (Workspace *workspace = currentWorkspace())
        workspace->openOperation(operation);
    else
        m_findPanel->openOperation(operation, {});
}

void MainWindow::openForm(const QString &operation, const models::FormContext &form)
{
    m_customers->showFirst();
    m_findPanel->openOperation(operation, form);
}

void MainWindow::openDraft(const QString &formId)
{
    const QList<models::Draft> drafts = m_context.drafts ? m_context.drafts->drafts() : QList<models::Draft>();
    for (const models::Draft &draft : drafts) {
        if (draft.formId != formId)
            continue;
        if (!draft.account.isEmpty()) {
            openCustomer(draft.account)->openOperation(draft.operation, formId);
            return;
        }
        m_customers->showFirst();
        models::FormContext form;
        form.draftId = formId;
        m_findPanel->openOperation(draft.operation, form);
        return;
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != ErrorDetailsEvent::kind())
        return QMainWindow::event(event);
    const api::Error &error = static_cast<ErrorDetailsEvent *>(event)->error();
    const models::ErrorMessage message = models::describeError(error, m_context.errors, m_context.now());
    m_context.dialogs.explain(offering(message, currentWorkspace() != nullptr, true), this);
    return true;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    Q_EMIT stateChanged();
}

//! Return presses the button that has the focus, as it does in dialogs; held down it presses once.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (!isReturn || event->modifiers() & ~Qt::KeypadModifier || event->isAutoRepeat() || !button)
        QMainWindow::keyPressEvent(event);
    else
        button->click();
}

void MainWindow::makeActions()
{
    const auto add = [this](const QString &id, const QString &text, const QList<QKeySequence> &keys, auto run) {
        connect(m_actions->add(id, text, keys), &QAction::triggered, this, run);
    };
    add(u"palette"_s, QString(), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { openPalette(); });
    add(u"find"_s, tr("Find a customer"), {QKeySequence(Qt::CTRL | Qt::Key_T), QKeySequence(Qt::CTRL | Qt::Key_F)},
        [this] { showFindPage(); });
    add(u"nextTab"_s, QString(), {QKeySequence(Qt::CTRL | Qt::Key_Tab)}, [this] { m_customers->step(1); });
    add(u"previousTab"_s, QString(), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)},
        [this] { m_customers->step(-1); });
    add(u"closeTab"_s, tr("Close this customer"), {QKeySequence(Qt::CTRL | Qt::Key_W)},
        [this] { m_customers->closeCurrent(); });
    add(u"reload"_s, tr("Load again"), {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}, [this] {
        if (Workspace *workspace = currentWorkspace())
            workspace->reload();
    });
    const QList<ScreenInfo> screens = customerScreens();
    for (qsizetype i = 0; i < screens.size(); ++i) {
        const int digit = keyDigit(i);
        const QList<QKeySequence> keys =
            digit < 0 ? QList<QKeySequence>() : QList<QKeySequence>{Qt::CTRL | Qt::Key(Qt::Key_0 + digit)};
        add(u"screen.%1"_s.arg(screens.at(i).id), QString(), keys, [this, id = screens.at(i).id] {
            if (Workspace *workspace = currentWorkspace())
                workspace->showScreen(id);
        });
    }
    addLookActions(*m_actions, m_context.theme);
    add(u"lock"_s, tr("Lock"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { Q_EMIT lockRequested(); });
    add(u"signOut"_s, tr("Sign out"), {}, [this] { Q_EMIT signOutRequested(); });
    add(u"viewer"_s, tr("Who is signed in"), {}, [this] { Q_EMIT viewerRequested(); });
    add(u"otherIdentity"_s, tr("New window for someone else"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        [this] { Q_EMIT otherIdentityRequested(); });
    add(u"masquerade"_s, tr("View as a customer…"), {}, [this] { Q_EMIT masqueradeRequested(); });
    add(u"environments"_s, tr("Environments…"), {}, [this] { Q_EMIT environmentsRequested(); });
    add(u"audit"_s, tr("Audit log"), {}, [this] { Q_EMIT auditRequested(); });
    makeWindowActions();
    add(u"lockSettings"_s, tr("Automatic lock…"), {}, [this] { Q_EMIT lockSettingsRequested(); });
    add(u"quit"_s, tr("Quit"), {QKeySequence(QKeySequence::Quit)}, [this] { Q_EMIT quitRequested(); });
}

void MainWindow::makeWindowActions()
{
    if (!m_context.windows || !m_context.windows->canGrow())
        return;
    QAction *away = m_actions->add(u"moveToNewWindow"_s, tr("Move customer to a new window"),
                                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
    connect(away, &QAction::triggered, this, [this] {
        if (const Workspace *workspace = currentWorkspace())
            m_context.windows->move(workspace->accountNumber(), *this, nullptr);
    });
    QAction *arrange = m_actions->add(u"windowsSideBySide"_s, tr("Windows side by side"), {});
    connect(arrange, &QAction::triggered, m_context.windows, &WindowGroup::arrangeSideBySide);
}

void MainWindow::showTabMenu(const QString &accountNumber, const QPoint &place)
{
    if (!m_context.windows)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"tabMenu"_s);
    m_context.windows->fillTabMenu(*menu, *this, accountNumber);
    menu->popup(place);
}

void MainWindow::setCover(QWidget *cover)
{
    using State = models::SessionStatus::State;
    if (cover && (m_session.state == State::Locked || m_session.state == State::Ended)) {
        for (Workspace *customer : m_customers->customers())
            customer->noteClosed();
    }
    m_layers->setCover(cover);
    statusBar()->setVisible(!cover);
    allowActions(cover != nullptr);
    m_context.dialogs.setPaused(this, cover != nullptr);
    refreshTitle();
}

QWidget *MainWindow::cover() const { return m_layers->cover(); }

void MainWindow::setBanner(QWidget *banner) { qobject_cast<QBoxLayout *>(m_frame->layout())->insertWidget(0, banner); }

void MainWindow::setTitlePrefix(const QString &prefix)
{
    m_titlePrefix = prefix;
    refreshTitle();
}

void MainWindow::closeCustomers()
{
    m_customers->closeAll();
    m_findPanel->closeForLater();
    m_find->setText({});
    m_layers->dropDialogs();
}

void MainWindow::allowActions(bool isCovered)
{
    for (QAction *action : m_actions->actions()) {
        const QString id = action->objectName();
        const bool isHarmless = id.startsWith("theme."_L1) || id.startsWith("text."_L1) || id == "quit"_L1;
        action->setEnabled(!isCovered || isHarmless);
    }
}

void MainWindow::refreshTitle()
{
    const Workspace *workspace = cover() ? nullptr : currentWorkspace();
    const QString title = workspace ? tr("%1 – Tideline").arg(workspace->title()) : tr("Tideline");
    //: %1 says whose or which session it is, %2 is the usual title
    setWindowTitle(m_titlePrefix.isEmpty() ? title : tr("%1 – %2").arg(m_titlePrefix, title));
}

int MainWindow::unsavedForms() const
{
    if (!m_context.drafts)
        return 0;
    if (!m_context.windows || m_context.windows->isAlone(*this))
        return m_context.drafts->unsaved();
    int unsaved = 0;
    for (const QString &account : m_customers->accountNumbers())
        unsaved += m_context.drafts->unsaved(account);
    return unsaved;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int unsaved = m_mayLose ? 0 : unsavedForms();
    if (unsaved > 0) {
        event->ignore();
        askToLose(this, unsaved, [this] {
            m_mayLose = true;
            close();
        });
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::followError(const models::ErrorMessage &message)
{
    using catalogue::ErrorAction;
    const catalogue::ErrorEntry &entry = message.entry;
    if (entry.action == ErrorAction::SignIn)
        Q_EMIT signInRequested();
    if (entry.action == ErrorAction::CheckConnection)
        Q_EMIT connectionCheckRequested();
    if (entry.action == ErrorAction::AskForAccess)
        m_status->note(tr("The details are on the clipboard: paste them into your request for access."));
    Workspace *workspace = currentWorkspace();
    PanelSplitter &panel = workspace ? *workspace->panel() : *m_findPanel;
    if (!workspace && showsCustomer(entry.action) && !message.accountNumber.isEmpty())
        workspace = openCustomer(message.accountNumber);
    if (!followUp(entry, workspace, panel) && !m_find->searchAgain())
        Q_EMIT renewalRequested(); // all else waits for that
}

QList<PaletteEntry> MainWindow::paletteEntries() const
{
    QList<PaletteEntry> entries = paletteentries::drafts(m_context, locale());
    if (currentWorkspace())
        entries += paletteentries::screens(*m_actions);
    return entries + paletteentries::actions(*m_actions);
}

void MainWindow::runPaletteEntry(PaletteEntry::Kind kind, const QString &id)
{
    switch (kind) {
    case PaletteEntry::Kind::Customer:
        openCustomer(id);
        break;
    case PaletteEntry::Kind::Screen:
        if (Workspace *workspace = currentWorkspace())
            workspace->showScreen(id);
        break;
    case PaletteEntry::Kind::Action:
        m_actions->action(id)->trigger();
        break;
    case PaletteEntry::Kind::Operation:
        openOperation(id);
        break;
    case PaletteEntry::Kind::Draft:
        openDraft(id);
        break;
    }
}

} // namespace tideline::ui
