// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/context.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/findpage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palettedialog.h"
#include "ui/shell/panelsplitter.h"
#include "ui/shell/sessionbar.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::PaletteEntry;

namespace {

//! What the frame of a window takes of the screen, before there is a frame to ask.
QSize frameRoom() { return {grid(0.5), grid(4)}; }

} // namespace

MainWindow::MainWindow(Context &context, QWidget *parent)
    : QMainWindow(parent),
      m_context(context),
      m_frame(new QFrame(this)),
      m_layers(new QStackedWidget(m_frame)),
      m_actions(new ActionRegistry(this)),
      m_bar(new SessionBar(this)),
      m_connection(new Callout(this)),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_find(new FindPage(context, this)),
      m_findPanel(new PanelSplitter(context, m_find, this)),
      m_lastAnswer(new QLabel(this)),
      m_running(new QLabel(this)),
      m_note(new ElidedLabel(this)),
      m_drafts(new QLabel(this)),
      m_environment(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Tideline"));
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Customers"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(true);
    m_connection->setObjectName(u"connectionBar"_s);
    m_connection->hide();

    m_pages->addWidget(m_findPanel);
    m_tabs->addTab(themeIcon(u"search"_s), tr("Find"));

    auto *centre = new QWidget(this);
    centre->setObjectName(u"centralArea"_s);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_connection);
    layout->addWidget(m_tabs);
    auto *line = new QFrame(centre);
    line->setProperty("kind", u"line"_s);
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    m_layers->addWidget(centre);
    m_frame->setProperty("kind", u"sessionFrame"_s);
    m_frame->setObjectName(u"sessionFrame"_s);
    auto *framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(0, 0, 0, 0);
    framed->setSpacing(0);
    framed->addWidget(m_layers, 1);
    setCentralWidget(m_frame);
    statusBar()->setSizeGripEnabled(false);
    keepScaled(this, [this] { statusBar()->setMinimumHeight(grid(2.5)); });
    statusBar()->addWidget(m_lastAnswer);
    statusBar()->addWidget(m_running);
    statusBar()->addWidget(m_drafts);
    m_drafts->setObjectName(u"draftsStatus"_s);
    statusBar()->addWidget(m_note, 1);
    m_noteEnd.setSingleShot(true);
    connect(&m_noteEnd, &QTimer::timeout, m_note, &QLabel::clear);
    statusBar()->addPermanentWidget(m_environment);
    keepScaled(
        this, [this] { setMinimumSize(QSize(grid(64), grid(40)).boundedTo(screen()->availableSize() - frameRoom())); });
    resize(QSize(grid(168), grid(104)).boundedTo(screen()->availableSize() - frameRoom()));

    makeActions();
    makeMenu();
    connect(m_bar, &SessionBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_bar, &SessionBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
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
    connect(&context.dialogs, &DialogHost::actionChosen, this, &MainWindow::followError);
    connect(&context.client, &api::GraphQlClient::answered, this, &MainWindow::refreshStatus);
    connect(&context.client, &api::GraphQlClient::activityChanged, this, [this](int running) {
        m_running->setText(running > 0 ? tr("%n requests running", nullptr, running) : QString());
    });
    if (context.drafts)
        connect(context.drafts, &models::DraftBook::savingChanged, this, &MainWindow::showSaving);
    showSaving();
    m_find->focusSearch();
}

MainWindow::~MainWindow()
{
    // Forms that go after this keep their drafts, and there is no status bar left to say so.
    if (m_context.drafts)
        m_context.drafts->disconnect(this);
}

void MainWindow::showSaving()
{
    using Saving = models::DraftBook::Saving;
    switch (m_context.drafts ? m_context.drafts->saving() : Saving::Off) {
    case Saving::Off:
        m_drafts->clear();
        break;
    case Saving::Waiting:
        m_drafts->setText(tr("saving drafts…"));
        break;
    case Saving::Saved:
        m_drafts->setText(tr("drafts saved"));
        break;
    case Saving::Failed:
        m_drafts->setText(tr("drafts are not saved"));
        break;
    }
}

void MainWindow::setSessionStatus(const models::SessionStatus &status)
{
    m_status = status;
    m_bar->setStatus(status);
    const bool isProduction = status.kind == models::SessionStatus::Environment::Production;
    setLook(m_frame, "tone", status.isMasquerade ? u"masquerade"_s : isProduction ? u"production"_s : QString());
    refreshTitle();
    m_environment->setText(status.environmentName.toUpper());
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.current = m_tabs->currentIndex();
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        state.customers += workspaceAt(tab)->accountNumber();
        state.screens += workspaceAt(tab)->currentScreen();
    }
    return state;
}

void MainWindow::restore(const WindowState &state)
{
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    fitScreen();
    for (qsizetype i = 0; i < state.customers.size(); ++i) {
        Workspace *workspace = openCustomer(state.customers.at(i));
        if (i < state.screens.size())
            workspace->showScreen(state.screens.at(i));
    }
    if (state.current < m_tabs->count())
        m_tabs->setCurrentIndex(state.current);
}

//! What was kept on a large screen may come back on a small one.
void MainWindow::fitScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    const QRect room = screen()->availableGeometry();
    resize(size().boundedTo(room.size() - frameRoom()));
    QRect frame = frameGeometry();
    frame.moveRight(std::min(frame.right(), room.right()));
    frame.moveBottom(std::min(frame.bottom(), room.bottom()));
    frame.moveTopLeft(QPoint(std::max(frame.left(), room.left()), std::max(frame.top(), room.top())));
    if (frame.topLeft() != frameGeometry().topLeft())
        move(frame.topLeft());
}

Workspace *MainWindow::openCustomer(const QString &accountNumber)
{
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        if (workspaceAt(tab)->accountNumber() == accountNumber) {
            m_tabs->setCurrentIndex(tab);
            return workspaceAt(tab);
        }
    }
    auto *workspace = new Workspace(m_context, accountNumber, this);
    m_pages->addWidget(workspace);
    const int tab = m_tabs->addTab(themeIcon(u"user"_s), workspace->title());
    auto *close = new QToolButton(m_tabs);
    close->setIcon(themeIcon(u"close"_s, Role::Muted));
    close->setToolTip(tr("Close this customer"));
    close->setAccessibleName(tr("Close %1").arg(accountNumber));
    m_tabs->setTabButton(tab, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, workspace, [this, workspace] { closeTab(m_pages->indexOf(workspace)); });
    connect(workspace, &Workspace::titleChanged, this, [this, workspace] {
        const int index = m_pages->indexOf(workspace);
        m_tabs->setTabText(index, workspace->title());
        m_tabs->setTabToolTip(index, workspace->title());
        if (index == m_tabs->currentIndex())
            refreshTitle();
    });
    connect(workspace, &Workspace::screenChanged, this, &MainWindow::stateChanged);
    m_tabs->setCurrentIndex(tab);
    Q_EMIT stateChanged();
    return workspace;
}

Workspace *MainWindow::currentWorkspace() const { return workspaceAt(m_tabs->currentIndex()); }

Workspace *MainWindow::workspaceAt(int tab) const { return qobject_cast<Workspace *>(m_pages->widget(tab)); }

void MainWindow::showFindPage()
{
    m_tabs->setCurrentIndex(0);
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
        m_tabs->setCurrentIndex(0);
        models::FormContext form;
        form.draftId = formId;
        m_findPanel->openOperation(draft.operation, form);
        return;
    }
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
    add(u"nextTab"_s, QString(), {QKeySequence(Qt::CTRL | Qt::Key_Tab)}, [this] { stepTab(1); });
    add(u"previousTab"_s, QString(), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}, [this] { stepTab(-1); });
    add(u"closeTab"_s, tr("Close this customer"), {QKeySequence(Qt::CTRL | Qt::Key_W)},
        [this] { closeTab(m_tabs->currentIndex()); });
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
    add(u"theme.light"_s, tr("Light theme"), {}, [this] { m_context.theme.setMode(ThemeMode::Light); });
    add(u"theme.dark"_s, tr("Dark theme"), {}, [this] { m_context.theme.setMode(ThemeMode::Dark); });
    add(u"theme.contrast"_s, tr("High contrast theme"), {},
        [this] { m_context.theme.setMode(ThemeMode::HighContrast); });
    add(u"theme.system"_s, tr("Follow the system's theme"), {}, [this] { m_context.theme.setMode(ThemeMode::System); });
    constexpr int step = 10;
    add(u"text.larger"_s, tr("Larger text"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { m_context.theme.setTextPercent(m_context.theme.textPercent() + step); });
    add(u"text.smaller"_s, tr("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        [this] { m_context.theme.setTextPercent(m_context.theme.textPercent() - step); });
    add(u"text.normal"_s, tr("Normal text size"), {}, [this] { m_context.theme.setTextPercent(100); });
    add(u"lock"_s, tr("Lock"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { Q_EMIT lockRequested(); });
    add(u"signOut"_s, tr("Sign out"), {}, [this] { Q_EMIT signOutRequested(); });
    add(u"viewer"_s, tr("Who is signed in"), {}, [this] { Q_EMIT viewerRequested(); });
    add(u"otherIdentity"_s, tr("New window for someone else"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        [this] { Q_EMIT otherIdentityRequested(); });
    add(u"masquerade"_s, tr("View as a customer…"), {}, [this] { Q_EMIT masqueradeRequested(); });
    add(u"environments"_s, tr("Environments…"), {}, [this] { Q_EMIT environmentsRequested(); });
    add(u"audit"_s, tr("Audit log"), {}, [this] { Q_EMIT auditRequested(); });
    add(u"quit"_s, tr("Quit"), {QKeySequence(QKeySequence::Quit)}, [this] { Q_EMIT quitRequested(); });
}

void MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    auto *themes = new QActionGroup(menu);
    for (const QString &id : {u"theme.system"_s, u"theme.light"_s, u"theme.dark"_s, u"theme.contrast"_s}) {
        m_actions->action(id)->setCheckable(true);
        themes->addAction(m_actions->action(id));
        menu->addAction(m_actions->action(id));
    }
    const auto markTheme = [this] {
        const std::pair<ThemeMode, const char16_t *> modes[] = {{ThemeMode::System, u"theme.system"},
                                                                {ThemeMode::Light, u"theme.light"},
                                                                {ThemeMode::Dark, u"theme.dark"},
                                                                {ThemeMode::HighContrast, u"theme.contrast"}};
        for (const auto &[mode, id] : modes)
            m_actions->action(QString::fromUtf16(id))->setChecked(mode == m_context.theme.mode());
    };
    markTheme();
    connect(&m_context.theme, &Theme::changed, this, markTheme);
    menu->addSeparator();
    menu->addAction(m_actions->action(u"text.larger"_s));
    menu->addAction(m_actions->action(u"text.smaller"_s));
    menu->addAction(m_actions->action(u"text.normal"_s));
    menu->addSeparator();
    for (const QString &id : {u"viewer"_s, u"otherIdentity"_s, u"masquerade"_s, u"environments"_s, u"audit"_s})
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    menu->addAction(m_actions->action(u"lock"_s));
    menu->addAction(m_actions->action(u"signOut"_s));
    menu->addAction(m_actions->action(u"quit"_s));
    m_bar->menuButton()->setMenu(menu);
}

void MainWindow::closeTab(int index)
{
    Workspace *workspace = workspaceAt(index);
    if (!workspace)
        return;
    m_tabs->removeTab(index);
    m_pages->removeWidget(workspace);
    workspace->deleteLater();
    Q_EMIT stateChanged();
}

void MainWindow::showTab(int index)
{
    m_pages->setCurrentIndex(index);
    Workspace *workspace = workspaceAt(index);
    refreshTitle();
    if (workspace)
        workspace->focusContent();
    else
        m_find->focusSearch();
    Q_EMIT stateChanged();
}

void MainWindow::setCover(QWidget *cover)
{
    QWidget *before = m_cover;
    m_cover = cover;
    if (cover) {
        m_layers->addWidget(cover);
        m_layers->setCurrentWidget(cover);
        hideDialogs();
    } else {
        m_layers->setCurrentIndex(0);
    }
    if (before) {
        m_layers->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    statusBar()->setVisible(!cover);
    allowActions(cover != nullptr);
    m_context.dialogs.setPaused(cover != nullptr);
    refreshTitle();
    if (!cover)
        showDialogs();
}

void MainWindow::setBanner(QWidget *banner) { qobject_cast<QBoxLayout *>(m_frame->layout())->insertWidget(0, banner); }

void MainWindow::setTitlePrefix(const QString &prefix)
{
    m_titlePrefix = prefix;
    refreshTitle();
}

void MainWindow::closeCustomers()
{
    while (m_tabs->count() > 1)
        closeTab(m_tabs->count() - 1);
    m_findPanel->closeForLater();
    m_find->setText({});
}

//! Palettes and menus go; dialogs with something in them come back.
void MainWindow::hideDialogs()
{
    for (QWidget *dialog : findChildren<QWidget *>()) {
        if (!dialog->isWindow() || !dialog->isVisible())
            continue;
        if (dialog->windowType() == Qt::Dialog && dialog->objectName() != "palette"_L1)
            m_hidden += dialog;
        else if (dialog->objectName() == "palette"_L1)
            dialog->deleteLater();
        dialog->hide();
    }
}

void MainWindow::showDialogs()
{
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &dialog : hidden) {
        if (dialog)
            dialog->show();
    }
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
    const Workspace *workspace = m_cover ? nullptr : currentWorkspace();
    const QString title = workspace ? tr("%1 – Tideline").arg(workspace->title()) : tr("Tideline");
    //: %1 says whose or which session it is, %2 is the usual title
    setWindowTitle(m_titlePrefix.isEmpty() ? title : tr("%1 – %2").arg(m_titlePrefix, title));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::followError(const catalogue::ErrorEntry &entry)
{
    using catalogue::ErrorAction;
    Workspace *workspace = currentWorkspace();
    PanelSplitter *panel = workspace ? workspace->panel() : m_findPanel;
    const auto show = [workspace](const QString &screen, const QString &list = {}) {
        if (workspace)
            workspace->showList(screen, list);
    };
    switch (entry.action) {
    case ErrorAction::SignIn:
        Q_EMIT signInRequested();
        break;
    case ErrorAction::TryAgain:
        if (!panel->sendAgain(entry.operation) && workspace)
            workspace->reload();
        break;
    case ErrorAction::GoToField:
        panel->focusForm();
        break;
    case ErrorAction::OpenPayments:
        show(u"payments"_s, u"payments.payments"_s);
        break;
    case ErrorAction::OpenSchedules:
        show(u"payments"_s, u"payments.schedules"_s);
        break;
    case ErrorAction::OpenLedgers:
        show(u"account"_s);
        break;
    case ErrorAction::OpenScreen:
        show(entry.screen);
        break;
    case ErrorAction::LookFirst:
    case ErrorAction::CheckConnection:
        if (workspace)
            workspace->reload();
        break;
    case ErrorAction::AskForAccess:
        note(tr("The details are on the clipboard: paste them into your request for access."));
        break;
    case ErrorAction::None:
        break;
    }
}

void MainWindow::note(const QString &text)
{
    constexpr int timeToRead = 10'000; // milliseconds
    m_note->setText(text);
    m_noteEnd.start(timeToRead);
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MainWindow::stepTab(int step)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
}

QList<PaletteEntry> MainWindow::paletteEntries() const
{
    QList<PaletteEntry> entries = draftEntries();
    const auto add = [&entries](PaletteEntry::Kind kind, const QString &id, const QString &title, const QString &detail,
                                const QString &shortcut) {
        PaletteEntry entry;
        entry.kind = kind;
        entry.id = id;
        entry.title = title;
        entry.detail = detail;
        entry.shortcut = shortcut;
        entry.searchText = u"%1 %2"_s.arg(title, detail).toCaseFolded();
        entries += entry;
    };
    if (currentWorkspace()) {
        for (const ScreenInfo &screen : customerScreens()) {
            const QAction *action = m_actions->action(u"screen.%1"_s.arg(screen.id));
            add(PaletteEntry::Kind::Screen, screen.id, screen.title, tr("Screen"),
                action->shortcut().toString(QKeySequence::NativeText));
        }
    }
    for (const QAction *action : m_actions->actions()) {
        if (!action->text().isEmpty())
            add(PaletteEntry::Kind::Action, action->objectName(), action->text(), tr("Action"),
                action->shortcut().toString(QKeySequence::NativeText));
    }
    return entries;
}

QList<PaletteEntry> MainWindow::draftEntries() const
{
    QList<PaletteEntry> entries;
    const models::CatalogueSource::Pointer catalogue = m_context.catalogue.current();
    const QList<models::Draft> drafts = m_context.drafts ? m_context.drafts->drafts() : QList<models::Draft>();
    for (const models::Draft &draft : drafts) {
        const catalogue::Operation *operation = catalogue ? catalogue->find(draft.operation) : nullptr;
        if (!operation)
            continue;
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Draft;
        entry.id = draft.formId;
        //: Of a form that was begun: "Go on: Take a payment"
        entry.title = tr("Go on: %1").arg(operation->title);
        const QString when = locale().toString(draft.savedAt.toLocalTime(), QLocale::ShortFormat);
        entry.detail =
            draft.account.isEmpty() ? tr("Draft of %1").arg(when) : tr("%1 · draft of %2").arg(draft.account, when);
        entry.searchText = u"%1 %2 %3"_s.arg(entry.title, draft.operation, entry.detail).toCaseFolded();
        entries += entry;
    }
    return entries;
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

void MainWindow::refreshStatus(const QString &operation, qint64 milliseconds, bool succeeded)
{
    const models::CatalogueSource::Pointer catalogue = m_context.catalogue.current();
    const catalogue::Operation *known = catalogue ? catalogue->find(operation) : nullptr;
    //: What a request did that is no form of a person's, such as reading a list.
    const QString title = known ? known->title : tr("Loading");
    m_lastAnswer->setText(succeeded ? tr("last answer %1 ms").arg(milliseconds)
                                    : tr("%1 ended with an error after %2 ms").arg(title).arg(milliseconds));
    if (succeeded)
        m_context.dialogs.connectionRestored();
}

} // namespace tideline::ui
