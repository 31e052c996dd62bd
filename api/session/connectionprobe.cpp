// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/connectionprobe.h"

#include "api/client/httpgraphqlclient.h"
#include "api/client/httprequest.h"
#include "api/client/pending.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimeZone>

#include <utility>

namespace tideline::api {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 10s;
constexpr qint64 largestFirstAnswer = qint64{64} * 1024;

Request ask(const char *document, const char *operation, const char *root, catalogue::Service service)
{
    Request request;
    request.document = document;
    request.operationName = operation;
    request.rootField = root;
    request.service = service;
    request.needsToken = false;
    return request;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return QStringLiteral("TLS");
    }
}

std::chrono::milliseconds since(Clock::SteadyTime then, const Clock &clock)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(clock.steady() - then);
}

void readCertificate(const QSslConfiguration &configuration, ServerReport &report)
{
    const QSslCertificate certificate = configuration.peerCertificate();
    report.isEncrypted = !certificate.isNull();
    if (!report.isEncrypted)
        return;
    report.protocol = protocolName(configuration.sessionProtocol());
    report.issuer = certificate.issuerDisplayName();
    report.certificateEnds = Clock::WallTime(std::chrono::seconds(certificate.expiryDate().toSecsSinceEpoch()));
}

//! Both servers, one after the other: first contact, schema, and the version of the API.
class Probe final : public Pending<ConnectionReport>
{
public:
    Probe(QNetworkAccessManager &network, const Clock &clock, const Environment &environment, Done done)
        : Pending(std::move(done), &network),
          m_network(network),
          m_clock(clock),
          m_environment(environment),
          m_backoffs(clock, RetryPolicy::none()),
          m_client(network, options(environment), m_backoffs, clock)
    {}

    void start() { greet(catalogue::Service::Api); }

protected:
    void release() override
    {
        m_call.cancel();
        if (m_reply)
            m_reply->abort();
    }

private:
    static HttpClientOptions options(const Environment &environment)
    {
        HttpClientOptions options = environment.clientOptions();
        options.queryTimeout = patience;
        return options;
    }

    [[nodiscard]] ServerReport &report(catalogue::Service service)
    {
        return service == catalogue::Service::Api ? m_report.api : *m_report.auth;
    }

    //! The one request that is made by hand: only the reply knows certificate and date.
    void greet(catalogue::Service service)
    {
        const bool isApi = service == catalogue::Service::Api;
        const QUrl url = isApi ? m_environment.apiUrl : m_environment.authUrl;
        report(service).url = url;
        if (!isSafeUrl(url)) {
            askSchema(service); // the client says what is wrong with it
            return;
        }
        QNetworkRequest request = httpRequest(url, OperationKind::Query);
        request.setTransferTimeout(std::chrono::duration_cast<std::chrono::milliseconds>(patience).count());
        const Clock::SteadyTime sent = m_clock.steady();
        m_reply =
            m_network.post(request, requestBytes(ask("query Greet { __typename }", "Greet", "__typename", service)));
        connect(
            m_reply, &QNetworkReply::finished, this, [this, service, sent] { readGreeting(service, sent); },
            Qt::QueuedConnection);
    }

    void readGreeting(catalogue::Service service, Clock::SteadyTime sent)
    {
        if (!m_reply)
            return;
        QNetworkReply &reply = *m_reply;
        ServerReport &found = report(service);
        found.elapsed = since(sent, m_clock);
        readCertificate(reply.sslConfiguration(), found);
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")),
                                                 QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        date.setTimeZone(QTimeZone::utc());
        if (date.isValid()) {
            const auto ours = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch();
            found.clockDifference = std::chrono::seconds(date.toSecsSinceEpoch()) - ours;
        }
        HttpAnswer answer;
        answer.transport = transportOf(reply);
        answer.transportText = reply.errorString();
        answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.contentType = reply.rawHeader("Content-Type");
        answer.location = reply.rawHeader("Location");
        answer.body = reply.read(largestFirstAnswer).toStdString();
        m_reply->deleteLater();
        m_reply.clear();
        Asked asked;
        asked.operation = QStringLiteral("__typename");
        const Result result = readAnswer(asked, std::move(answer), AnswerRules{m_clock.now(), {}});
        // A server that asks for a sign-in before anything else is there all the same.
        if (!result && result.error().kind != Error::Kind::GraphQl) {
            found.trouble = result.error();
            next(service);
            return;
        }
        askSchema(service);
    }

    void askSchema(catalogue::Service service)
    {
        m_call = m_client.send(
            ask("query Offered { __schema { mutationType { fields(includeDeprecated: true) { name } } } }", "Offered",
                "__schema", service),
            [this, service](const Result &result) {
                ServerReport &found = report(service);
                if (result)
                    readMutations(result->data, found);
                else if (isSafeUrl(found.url))
                    found.schemaTrouble = result.error();
                else
                    found.trouble = result.error();
                next(service);
            });
    }

    static void readMutations(const graphql::Json &data, ServerReport &found)
    {
        static const graphql::Json::json_pointer place("/__schema/mutationType/fields");
        if (!data.is_object() || !data.contains(place) || !data.at(place).is_array())
            return;
        for (const graphql::Json &field : data.at(place)) {
            if (field.is_object() && field.contains("name") && field.at("name").is_string())
                found.mutations += QString::fromStdString(field.at("name").get_ref<const std::string &>());
        }
    }

    void next(catalogue::Service service)
    {
        if (service == catalogue::Service::Auth) {
            finish(std::move(m_report));
        } else if (m_report.api.trouble) {
            afterApi();
        } else {
            m_call =
                m_client.send(ask("query Version { krakenVersion { number } }", "Version", "krakenVersion", service),
                              [this](const Result &result) {
                                  static const graphql::Json::json_pointer place("/krakenVersion/number");
                                  if (result && result->data.is_object() && result->data.contains(place)
                                      && result->data.at(place).is_string())
                                      m_report.version =
                                          QString::fromStdString(result->data.at(place).get_ref<const std::string &>());
                                  afterApi();
                              });
        }
    }

    void afterApi()
    {
        if (m_environment.authUrl.isEmpty()) {
            finish(std::move(m_report));
            return;
        }
        m_report.auth.emplace();
        greet(catalogue::Service::Auth);
    }

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    Environment m_environment;
    Backoffs m_backoffs;
    HttpGraphQlClient m_client;
    ConnectionReport m_report;
    QPointer<QNetworkReply> m_reply;
    CallHandle m_call; //!< Last: destroyed first.
};

} // namespace

CallHandle probeConnection(QNetworkAccessManager &network, const Clock &clock, const Environment &environment,
                           ConnectionReportCallback callback)
{
    auto *probe = new Probe(network, clock, environment, std::move(callback));
    CallHandle handle = Probe::handleOf(probe);
    probe->start();
    return handle;
}

} // namespace tideline::api
