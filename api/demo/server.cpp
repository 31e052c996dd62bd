// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/server.h"

#include "api/catalogue/bundledschema.h"
#include "api/demo/auth/tokenservice.h"
#include "api/demo/faults/faultrules.h"
#include "api/demo/http/demosocket.h"
#include "api/demo/http/endpoint.h"
#include "api/demo/http/outboxpage.h"
#include "api/demo/http/paymentpages.h"
#include "api/demo/http/qthttp.h"
#include "api/demo/seed/extremes.h"
#include "api/demo/seed/makedataset.h"
#include "api/demo/seed/manypayments.h"

#include <QHttpServer>

#include <unordered_map>

namespace tideline::demo {

namespace {

//! Between them there are two years of history before the clock's time and room for dates after it.
constexpr int earliestYear = 1970;
constexpr int latestYear = 9990;

//! Complexity spent by one viewer in the running hour.
struct Points
{
    std::int64_t hour = 0;
    std::int64_t used = 0;
};

} // namespace

class Server::Private
{
public:
    Private(Server &theServer, ServerOptions theOptions) : server(theServer), options(std::move(theOptions)) {}

    std::optional<QString> prepare();
    std::optional<QString> objectionTo(const FaultRule &rule) const;
    std::optional<QString> listen();
    HttpAnswer handle(Endpoint &endpoint, const QString &service, const HttpRequest &request);
    Viewer viewerOf(const HttpRequest &request);
    HttpAnswer runAs(Endpoint &endpoint, const PreparedRequest &prepared, const HttpRequest &request);

    Server &server;
    ServerOptions options;
    Facts facts;
    FaultRules faults;
    std::unique_ptr<DataSet> data;
    std::unique_ptr<TokenService> tokens;
    std::unique_ptr<Endpoint> api;
    std::unique_ptr<Endpoint> auth;
    DemoListener *listener = nullptr; //!< Owned by http once bound.
    std::unique_ptr<QHttpServer> http;
    QUrl url;
    std::unordered_map<std::string, Points> points;
    int requestCount = 0;
};

std::optional<QString> Server::Private::prepare()
{
    if (data) {
        return std::nullopt;
    }
    if (options.now && (options.now->date().year() < earliestYear || options.now->date().year() > latestYear)) {
        return Server::tr("The demo's clock goes from the year %1 to %2, not to %3.")
            .arg(earliestYear)
            .arg(latestYear)
            .arg(options.now->date().year());
    }
    for (const QString &text : options.faults) {
        const auto rule = FaultRule::parse(text, facts);
        if (!rule) {
            return rule.error();
        }
        faults.add(*rule);
    }
    auto apiSchema = catalogue::bundledSchema(catalogue::Service::Api);
    auto authSchema = catalogue::bundledSchema(catalogue::Service::Auth);
    if (!apiSchema || !authSchema) {
        const graphql::Errors &errors = !apiSchema ? apiSchema.error() : authSchema.error();
        const QString first = errors.empty() ? QString() : QString::fromStdString(graphql::toString(errors.front()));
        return Server::tr("The demo's schema is broken: %1").arg(first);
    }
    api = std::make_unique<Endpoint>(*std::move(apiSchema));
    auth = std::make_unique<Endpoint>(*std::move(authSchema));
    for (const FaultRule &rule : faults.rules()) {
        if (std::optional<QString> objection = objectionTo(rule)) {
            return objection;
        }
    }
    data = makeDataSet(options.seed, Clock(options.now));
    addManyPayments(*data, options.payments);
    if (options.extremes) {
        addExtremes(*data);
    }
    tokens = std::make_unique<TokenService>(options.seed, *data);
    return std::nullopt;
}

//! What is wrong with a rule that only the schemas know.
std::optional<QString> Server::Private::objectionTo(const FaultRule &rule) const
{
    if (rule.kind != FaultRule::Kind::Field) {
        return std::nullopt;
    }
    const std::size_t dot = rule.field.find('.');
    for (const Endpoint *endpoint : {api.get(), auth.get()}) {
        const graphql::Type *const type = endpoint ? endpoint->schema().type(rule.field.substr(0, dot)) : nullptr;
        if (type != nullptr && type->field(rule.field.substr(dot + 1)) != nullptr) {
            return std::nullopt;
        }
    }
    return Server::tr("There is no field called \"%1\".").arg(QString::fromStdString(rule.field));
}

std::optional<QString> Server::Private::listen()
{
    auto socket = std::make_unique<DemoListener>();
    if (!socket->listen(QHostAddress::LocalHost, options.port)) {
        if (socket->serverError() == QAbstractSocket::AddressInUseError) {
            return Server::tr("Port %1 is in use by another program. Choose another port, or 0 for any free one.")
                .arg(options.port);
        }
        return Server::tr("The demo cannot listen on port %1: %2").arg(options.port).arg(socket->errorString());
    }
    url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(socket->serverPort()));
    tokens->setIssuer(server.apiUrl().toString().toStdString());
    http = std::make_unique<QHttpServer>();
    const auto serve = [this](Endpoint &endpoint, const QString &service) {
        return [this, target = &endpoint, service](const QHttpServerRequest &request) {
            return toQt(handle(*target, service, fromQt(request)));
        };
    };
    for (const char *const path : {"/v1/graphql/", "/v1/graphql"}) {
        http->route(QString::fromLatin1(path), serve(*api, QStringLiteral("api")));
    }
    for (const char *const path : {"/auth/graphql/", "/auth/graphql"}) {
        http->route(QString::fromLatin1(path), serve(*auth, QStringLiteral("auth")));
    }
    http->route(QStringLiteral("/outbox"), [this] { return toQt(outboxPage(*data)); });
    http->route(QStringLiteral("/pay/<arg>"), [this](const QString &secret, const QHttpServerRequest &request) {
        return toQt(PaymentPages(*data).hosted(secret, fromQt(request)));
    });
    http->route(QStringLiteral("/vendor"), [this](const QHttpServerRequest &request) {
        return toQt(PaymentPages(*data).vendor(fromQt(request)));
    });
    // The last route, as it takes whatever is left.
    http->route(QStringLiteral("/<arg>"), [](const QUrl &) {
        return toQt({404,
                     "text/plain; charset=utf-8",
                     "There is nothing here. The demo serves /v1/graphql/ and /auth/graphql/.\n",
                     {}});
    });
    listener = socket.get();
    http->bind(socket.release());
    return std::nullopt;
}

Viewer Server::Private::viewerOf(const HttpRequest &request)
{
    Viewer viewer;
    if (request.authorization.trimmed().isEmpty()) {
        return viewer;
    }
    if (faults.take(FaultRule::Kind::Expire)) {
        tokens->expireAll();
    }
    const auto claims = tokens->verify(request.authorization);
    if (!claims) {
        viewer.refusal = krakenError(facts, claims.error());
        return viewer;
    }
    viewer.userId = claims->userId;
    viewer.scope = claims->scope;
    viewer.isMasqueraded = claims->grantType == masqueradeGrant;
    viewer.tokenId = claims->userId;
    viewer.isAgent = flagOf(*data->users.find(claims->userId), "$isAgent");
    return viewer;
}

HttpAnswer Server::Private::runAs(Endpoint &endpoint, const PreparedRequest &prepared, const HttpRequest &request)
{
    data->catchUp();
    Viewer viewer = viewerOf(request);
    Points &spent = points[viewer.tokenId];
    const std::int64_t hour = data->clock.unixTime() / 3600;
    if (spent.hour != hour) {
        spent = {hour, 0};
    }
    Context context{*data, facts,     endpoint.resolvers(), *tokens, faults, endpoint.schema(), std::move(viewer),
                    url,   spent.used};
    HttpAnswer answer = endpoint.run(prepared, context);
    spent.used = context.usedPoints;
    return answer;
}

HttpAnswer Server::Private::handle(Endpoint &endpoint, const QString &service, const HttpRequest &request)
{
    ++requestCount;
    DemoSocket *const socket = listener->current();
    const tl::expected<PreparedRequest, HttpAnswer> prepared = endpoint.prepare(request);
    const bool isSpared = prepared && prepared->isSignIn();
    // A late answer ends no session, so a delay for all is for sign-ins too. One for a few is not spent on them.
    if (const auto delay = faults.take(FaultRule::Kind::Delay, isSpared)) {
        socket->delayAnswer(delay->delayMs);
    }
    if (!prepared) {
        Q_EMIT server.requestHandled(service, request.body, prepared.error().status);
        return prepared.error();
    }
    if (!isSpared && faults.take(FaultRule::Kind::DropBefore)) {
        socket->dropAnswer();
        Q_EMIT server.requestHandled(service, request.body, 0);
        return HttpAnswer{503, {}, {}, {}};
    }
    if (const auto rule = isSpared ? std::nullopt : faults.take(FaultRule::Kind::Http)) {
        Q_EMIT server.requestHandled(service, request.body, rule->status);
        return brokenAnswer(*rule);
    }
    HttpAnswer answer = runAs(endpoint, *prepared, request);
    Q_EMIT server.answered(answer.body);
    if (!isSpared && faults.take(FaultRule::Kind::DropAfter)) {
        socket->dropAnswer();
    } else if (const auto rule = isSpared ? std::nullopt : faults.take(FaultRule::Kind::Body)) {
        if (rule->body == FaultRule::Body::Truncated) {
            socket->cutAnswer();
        } else {
            answer = brokenAnswer(*rule);
        }
    }
    Q_EMIT server.requestHandled(service, request.body, answer.status);
    return answer;
}

Server::Server(ServerOptions options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, std::move(options)))
{}

Server::~Server() { stop(); }

tl::expected<quint16, QString> Server::start()
{
    if (isListening()) {
        return port();
    }
    if (const auto sentence = d->prepare()) {
        return tl::unexpected(*sentence);
    }
    if (const auto sentence = d->listen()) {
        return tl::unexpected(*sentence);
    }
    return port();
}

void Server::stop()
{
    d->listener = nullptr;
    d->http.reset();
}

bool Server::isListening() const { return d->listener != nullptr; }

quint16 Server::port() const { return d->listener == nullptr ? quint16(0) : d->listener->serverPort(); }

QUrl Server::url() const { return d->url; }

QUrl Server::apiUrl() const { return d->url.resolved(QUrl(QStringLiteral("/v1/graphql/"))); }

QUrl Server::authUrl() const { return d->url.resolved(QUrl(QStringLiteral("/auth/graphql/"))); }

QString Server::agentApiKey() { return QStringLiteral("sk_demo_agent"); }

QList<DemoLogin> Server::logins() const
{
    QList<DemoLogin> list;
    if (!d->data) {
        return list;
    }
    for (const Record &user : d->data->users.all()) {
        DemoLogin login;
        login.name = QString::fromStdString(textOf(*user, "fullName"));
        login.email = QString::fromStdString(textOf(*user, "email"));
        login.password = QString::fromStdString(textOf(*user, "$password"));
        login.apiKey = QString::fromStdString(textOf(*user, "liveSecretKey"));
        for (const Json &number : memberOf(*user, "$accounts")) {
            login.accountNumbers.append(QString::fromStdString(number.get<std::string>()));
        }
        list.append(login);
    }
    return list;
}

tl::expected<void, QString> Server::addFault(const QString &text)
{
    const auto rule = FaultRule::parse(text, d->facts);
    if (!rule) {
        return tl::unexpected(rule.error());
    }
    if (const std::optional<QString> objection = d->objectionTo(*rule)) {
        return tl::unexpected(*objection);
    }
    d->faults.add(*rule);
    return {};
}

void Server::clearFaults() { d->faults.clear(); }

void Server::setNow(const QDateTime &now)
{
    Q_ASSERT(d->data);
    d->data->clock.set(now);
}

int Server::requestCount() const { return d->requestCount; }

DataSet &Server::data()
{
    Q_ASSERT(d->data);
    return *d->data;
}

} // namespace tideline::demo
