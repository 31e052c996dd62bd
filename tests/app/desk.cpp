// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include "api/catalogue/bundledschema.h"
#include "models/shell/palettemodel.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tideline::tests {

namespace {

constexpr int patienceMs = 20000;

} // namespace

models::CatalogueSource::Pointer bundledOperations()
{
    return std::make_shared<const catalogue::OperationCatalogue>(
        catalogue::bundledSchema(catalogue::Service::Api).value_or(nullptr),
        catalogue::bundledSchema(catalogue::Service::Auth).value_or(nullptr));
}

Desk::Desk(models::CatalogueSource::Pointer operations, ui::Theme &theme)
    : m_choices(client()),
      m_context{client(),  m_errors,  m_catalogue,
                m_choices, m_editors, m_recents,
                theme,     m_dialogs, [] { return QDateTime::currentDateTime(); }}
{
    m_catalogue.set(std::move(operations));
}

Desk::~Desk() { window.reset(); }

api::GraphQlClient &Desk::client()
{
    if (m_connection)
        return m_connection->gate();
    if (!server.start())
        qFatal("the demo backend did not start");
    api::Environment environment;
    environment.name = u"demo"_s;
    environment.apiUrl = server.apiUrl();
    environment.authUrl = server.authUrl();
    m_connection =
        std::make_unique<api::Connection>(environment, api::Connection::Parts{m_network, m_backoffs, m_clock});
    return m_connection->gate();
}

api::Credentials Desk::credentials(const QString &as) const
{
    if (as == "agent"_L1)
        return api::ApiKey{demo::Server::agentApiKey()};
    if (as == "organisation"_L1)
        return api::OrganisationKey{u"sk_demo_organisation"_s};
    const QList<demo::DemoLogin> logins = server.logins();
    for (const demo::DemoLogin &login : logins) {
        if (login.email == as.section(u':', 1))
            return api::EmailAndPassword{login.email, login.password};
    }
    return api::NoCredentials{};
}

bool Desk::open(const QString &as)
{
    bool isSignedIn = false;
    const api::CallHandle signIn = m_connection->session().signIn(
        credentials(as), [&isSignedIn](const auto &result) { isSignedIn = result.has_value(); });
    if (!QTest::qWaitFor([&isSignedIn] { return isSignedIn; }, patienceMs))
        return false;
    window = makeWindow();
    return window->isActiveWindow();
}

std::unique_ptr<ui::MainWindow> Desk::makeWindow()
{
    auto made = std::make_unique<ui::MainWindow>(m_context);
    made->resize(1344, 832); // whatever the screen of the test is
    made->show();
    if (!QTest::qWaitForWindowActive(made.get()))
        qWarning("the window did not become active");
    return made;
}

void Desk::keepDrafts(const QString &file)
{
    m_draftStore = std::make_unique<app::SqliteDraftStore>(file);
    m_drafts = std::make_unique<models::DraftBook>(*m_draftStore, [] { return QDateTime::currentDateTime(); });
    m_drafts->setScope(models::DraftScope{u"demo"_s, u"agent"_s});
    m_context.drafts = m_drafts.get();
}

ui::ActionPanel *Desk::openFromPalette(const QString &operation, ui::MainWindow *in)
{
    ui::MainWindow &where = in ? *in : *window;
    QTest::keyClick(&where, Qt::Key_K, Qt::ControlModifier);
    auto *box = where.findChild<QLineEdit *>(u"paletteBox"_s);
    auto *list = where.findChild<QListView *>(u"paletteList"_s);
    if (!box || !list)
        return nullptr;
    QTest::keyClicks(box, operation);
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->currentIndex().data(models::PaletteModel::IdRole).toString() == operation)
            break;
        QTest::keyClick(box, Qt::Key_Down);
    }
    QTest::keyClick(box, Qt::Key_Return);
    // Window systems give the window back its keys when the palette goes; the offscreen one takes them away later.
    const QPointer<QLineEdit> palette(box);
    if (!QTest::qWaitFor([&palette] { return !palette; }, patienceMs))
        return nullptr;
    where.activateWindow();
    if (!QTest::qWaitForWindowActive(&where))
        return nullptr;
    const QList<ui::ActionPanel *> panels = where.findChildren<ui::ActionPanel *>();
    for (ui::ActionPanel *panel : panels) {
        if (panel->isOpen() && panel->submission()->operation().name == operation)
            return panel;
    }
    return nullptr;
}

} // namespace tideline::tests
