// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/httpgraphqlclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace tideline;

namespace {

constexpr int requestsPerRound = 3000;
constexpr int atOnce = 6; //!< As many connections as Qt opens to one host.
constexpr int rounds = 7;

const QByteArray
    requestBody(R"({"query":"query Account($number: String!) { account(accountNumber: $number) { number balance } }",)"
                R"("operationName":"Account","variables":{"number":"A-1B2C3D4E"}})");

QByteArray answerBody()
{
    QByteArray list = R"({"data":{"account":{"number":"A-1B2C3D4E","balance":-1250,"payments":[)";
    for (int i = 0; i < 20; ++i) {
        if (i > 0)
            list += ',';
        list += R"({"id":"payment-)" + QByteArray::number(i) + R"(","amount":4200,"paymentDate":"2026-01-01"})";
    }
    return list + "]}}}";
}

//! The least server there is: answers every POST with the same bytes. In a thread of its own.
class Server final : public QThread
{
public:
    Server()
    {
        start();
        while (m_port.loadAcquire() == 0)
            QThread::msleep(1);
    }
    ~Server() override
    {
        quit();
        wait();
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port.loadAcquire())); }

protected:
    void run() override
    {
        QTcpServer server;
        const QByteArray body = answerBody();
        const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, &answer] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &answer] {
                    QByteArray received = socket->property("received").toByteArray() + socket->readAll();
                    // All requests of a run have bodies that end like this.
                    while (true) {
                        const qsizetype end = received.indexOf("\"A-1B2C3D4E\"}}");
                        if (end < 0)
                            break;
                        received.remove(0, end + 14);
                        socket->write(answer);
                    }
                    socket->setProperty("received", received);
                });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server.listen(QHostAddress::LocalHost);
        m_port.storeRelease(server.serverPort());
        exec();
    }

private:
    QAtomicInt m_port;
};

//! Runs \p one, which calls its argument when a request has ended, again and again; gives requests a second.
double measure(const std::function<void(int slot, std::function<void()> ended)> &one)
{
    int started = 0;
    int ended = 0;
    QEventLoop loop;
    std::function<void(int)> next = [&](int slot) {
        if (started == requestsPerRound)
            return;
        ++started;
        one(slot, [&, slot] {
            if (++ended == requestsPerRound)
                loop.quit();
            else
                next(slot);
        });
    };
    QElapsedTimer timer;
    timer.start();
    for (int slot = 0; slot < atOnce; ++slot)
        next(slot);
    loop.exec();
    return requestsPerRound * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

double bare(QNetworkAccessManager &network, const QUrl &url)
{
    return measure([&network, &url](int, const std::function<void()> &ended) {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = network.post(request, requestBody);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, ended] {
            reply->readAll();
            reply->deleteLater();
            ended();
        });
    });
}

double ours(api::GraphQlClient &client)
{
    api::Request request;
    request.document = "query Account($number: String!) { account(accountNumber: $number) { number balance } }";
    request.operationName = "Account";
    request.rootField = "account";
    request.variables = {{"number", "A-1B2C3D4E"}};
    std::vector<api::CallHandle> handles(atOnce);
    return measure([&client, &request, &handles](int slot, const std::function<void()> &ended) {
        handles[static_cast<std::size_t>(slot)] = client.send(request, [ended](const api::Result &result) {
            if (!result)
                qFatal("the benchmark's server failed");
            ended();
        });
    });
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

//! Requests a second over loopback: the client against a bare QNetworkAccessManager that posts the same bytes.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Server server;
    QNetworkAccessManager network;
    const api::SystemClock clock;
    api::Backoffs backoffs(clock);
    api::HttpClientOptions options;
    options.apiUrl = server.url();
    api::HttpGraphQlClient client(network, options, backoffs, clock);
    api::RequestLog log;
    client.setRequestLog(&log);

    bare(network, server.url());
    ours(client);
    std::vector<double> bareRates;
    std::vector<double> ourRates;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) { // In turns, so that a busy moment hits both.
        bareRates.push_back(bare(network, server.url()));
        ourRates.push_back(ours(client));
        ratios.push_back(ourRates.back() / bareRates.back());
    }
    std::printf("bare QNetworkAccessManager %9.0f requests/s\n", median(bareRates));
    std::printf("HttpGraphQlClient          %9.0f requests/s\n", median(ourRates));
    std::printf("ratio                      %9.0f %% (aim: 90 %% or more)\n", 100 * median(ratios));
    return 0;
}
