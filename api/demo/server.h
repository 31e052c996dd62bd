// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace tideline::demo {

class DataSet;

struct ServerOptions
{
    quint16 port = 0; //!< 0: any free one.
    quint64 seed = 1;
    std::optional<QDateTime> now; //!< The clock stands still there; the computer's clock when not set.
    QStringList faults; //!< As `serve --fault` takes them.
    int payments = 0; //!< That the first customer's account has beside its own, to try long lists.
    //! Two more customers, the last ones: one who has nothing yet, then one with 100,000 payments.
    bool extremes = false;
};

//! One who can sign in to the demo.
struct DemoLogin
{
    QString name;
    QString email;
    QString password; //!< Empty for the agent, who has a key only.
    QString apiKey;
    QStringList accountNumbers; //!< Empty for the agent, who may see all of them.
};

//! \brief The demo backend: an HTTP server on 127.0.0.1 with both services over a living data set.
//!
//! Lives in one thread, the one it was made in (or moved to before start()), and works in that thread's event loop. All
//! functions belong to that thread too; ServerThread runs one beside the GUI. Holds all data in memory: a new server
//! with the same seed and clock is the same company.
class Server final : public QObject
{
    Q_OBJECT

public:
    explicit Server(ServerOptions options, QObject *parent = nullptr);
    ~Server() override;

    //! Makes the data and listens. The error is a sentence for a person: port in use, a fault rule that is wrong.
    [[nodiscard]] tl::expected<quint16, QString> start();
    void stop(); //!< Closes every connection; the data stays.
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const; //!< 0 while it does not listen.

    [[nodiscard]] QUrl url() const; //!< `http://127.0.0.1:PORT`
    [[nodiscard]] QUrl apiUrl() const; //!< `…/v1/graphql/`
    [[nodiscard]] QUrl authUrl() const; //!< `…/auth/graphql/`

    [[nodiscard]] static QString agentApiKey(); //!< `sk_demo_agent`
    [[nodiscard]] QList<DemoLogin> logins() const; //!< The agent first, then every customer. Empty before start().

    //! Adds a rule while the server runs; the error is a sentence for a person.
    [[nodiscard]] tl::expected<void, QString> addFault(const QString &rule);
    void clearFaults();
    void setNow(const QDateTime &now); //!< From here on the clock stands still at \p now.

    [[nodiscard]] int requestCount() const; //!< GraphQL requests served since start, refused ones too.
    [[nodiscard]] DataSet &data(); //!< After start(); for tests that look at or prepare the state.

Q_SIGNALS:
    //! A request was answered (or its answer deliberately lost). \p service is "api" or "auth".
    void requestHandled(const QString &service, const QByteArray &body, int status);
    void answered(const QByteArray &body); //!< What a request that ran was told, also when that was lost on the way.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tideline::demo
