// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/serverthread.h"
#include "api/session/connection.h"
#include "models/records/connectionmodel.h"
#include "models/screens/screendescription.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>

#include <algorithm>
#include <cstdio>
#include <memory>

//! \file
//! A list of 100,000 payments that the demo backend serves page by page: the first page, the ones after it, and the
//! longest time that the window would stand still meanwhile.

using namespace tideline;

namespace {

constexpr int payments = 100'000;
constexpr int pagesToLoad = 40;

//! Loads pages one after the other and prints the times.
class Loader : public QObject
{
public:
    explicit Loader(demo::ServerThread &server)
        : m_server(server),
          m_connection(environmentOf(server), api::Connection::Parts{m_network, m_backoffs, m_clock, nullptr})
    {
        m_signIn = m_connection.session().signIn(api::ApiKey{demo::Server::agentApiKey()},
                                                 [this](const tl::expected<void, api::Error> &) { begin(); });
    }

private:
    static api::Environment environmentOf(const demo::ServerThread &server)
    {
        api::Environment environment;
        environment.name = QStringLiteral("demo");
        environment.kind = api::Environment::Kind::Demo;
        environment.apiUrl = server.apiUrl();
        environment.authUrl = server.authUrl();
        return environment;
    }

    void begin()
    {
        const models::ListDescription list = models::paymentsScreen().lists.first();
        m_list = std::make_unique<models::ConnectionModel>(m_connection.gate(), list.query, list.path, list.columns,
                                                           list.idPath);
        const QString account = m_server.logins().value(1).accountNumbers.value(0);
        m_list->setVariables({{"accountNumber", account.toStdString()}});
        connect(m_list.get(), &models::ConnectionModel::loaded, this, &Loader::next, Qt::QueuedConnection);
        connect(m_list.get(), &models::ConnectionModel::failed, this, [] { QCoreApplication::exit(1); });
        m_clockOfPage.start();
        m_list->reload();
        startTimer(1); // ticks while nothing holds up the event loop
        m_sinceTick.start();
    }

    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, double(m_sinceTick.nsecsElapsed()) / 1e6);
        m_sinceTick.start();
    }

    void next()
    {
        const double ms = double(m_clockOfPage.nsecsElapsed()) / 1e6;
        if (m_pages++ == 0)
            std::printf("%-44s %8.1f ms  (%d of %d)\n", "first page of 100,000", ms, m_list->rowCount(),
                        m_list->totalCount());
        else
            m_sum += ms;
        if (m_pages > pagesToLoad) {
            std::printf("%-44s %8.1f ms\n", "each page after it, on average", m_sum / pagesToLoad);
            std::printf("%-44s %8.1f ms\n", "longest standstill of the event loop", m_longest);
            QCoreApplication::exit(0);
            return;
        }
        m_clockOfPage.start();
        m_list->fetchMore({});
    }

    demo::ServerThread &m_server;
    api::SystemClock m_clock;
    QNetworkAccessManager m_network;
    api::Backoffs m_backoffs{m_clock};
    api::Connection m_connection;
    std::unique_ptr<models::ConnectionModel> m_list;
    QElapsedTimer m_clockOfPage;
    QElapsedTimer m_sinceTick;
    double m_longest = 0;
    double m_sum = 0;
    int m_pages = 0;
    api::CallHandle m_signIn;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    demo::ServerOptions options;
    options.payments = payments;
    demo::ServerThread server(options);
    std::unique_ptr<Loader> loader;
    QObject::connect(&server, &demo::ServerThread::started, &application,
                     [&server, &loader] { loader = std::make_unique<Loader>(server); });
    server.start();
    const int result = QCoreApplication::exec();
    loader.reset();
    return result;
}
