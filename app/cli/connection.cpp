// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connection.h"

#include "app/cli/streams.h"
#include "app/store/environmentfile.h"
#include "app/store/keptidentities.h"

#include "api/catalogue/errorcatalogue.h"
#include "api/demo/serverthread.h"
#include "api/session/connection.h"
#include "api/session/keychainsecretstore.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSettings>

#include <algorithm>
#include <iostream>

using namespace Qt::StringLiterals;

namespace tideline::cli {

using api::Error;

struct Connector::Parts
{
    api::SystemClock clock;
    QNetworkAccessManager network;
    api::Backoffs backoffs{clock, api::RetryPolicy::none()};
    std::unique_ptr<demo::ServerThread> demo;
    std::unique_ptr<api::KeychainSecretStore> keychain; //!< Null unless it has to be asked.
    std::unique_ptr<api::Connection> connection;
    api::CallHandle signIn;
    api::CallHandle call; //!< Last: no callback may meet what is gone.
};

namespace {

QString noSuchEnvironment(const QString &name)
{
    QStringList names = {u"demo"_s};
    QStringList complaints;
    const QList<api::Environment> environments = app::EnvironmentFile().load(&complaints);
    for (const api::Environment &environment : environments)
        names += environment.name;
    complaints.prepend(u"There is no environment called \"%1\". There are: %2."_s.arg(name, names.join(u", "_s)));
    return complaints.join(u'\n');
}

//! Who is kept for an environment, as the console left it.
QStringList keptFor(const QString &environment)
{
    QSettings settings(app::KeptIdentities::usualFile(), QSettings::IniFormat);
    return app::KeptIdentities(settings).of(environment);
}

constexpr const char *otherWaysIn =
    "Sign in in the console and let it keep the sign-in, or give a token with --token-stdin.";

constexpr std::size_t longestToken = 64 * 1024; //!< Bytes; no server takes a longer header.

//! The first line of standard input without white space around it; nothing if it does not end.
std::optional<QString> readToken()
{
    std::string line;
    for (int next = std::cin.get(); next != std::char_traits<char>::eof() && next != '\n'; next = std::cin.get()) {
        if (line.size() == longestToken)
            return std::nullopt;
        line += static_cast<char>(next);
    }
    return QString::fromStdString(line).trimmed();
}

//! No token, one that cannot be used, or one that the server refused.
bool isAboutSession(const Error &error)
{
    return error.code == "gate.signed-out"_L1 || error.code == "gate.session-ended"_L1
        || error.code == "gate.unusable-token"_L1;
}

int exitCode(const Error &error, bool hadToken)
{
    switch (error.kind) {
    case Error::Kind::GraphQl:
    case Error::Kind::PayloadErrors:
        return error.code == "KT-CT-1112"_L1 && !hadToken ? NotSignedIn : ApiError;
    case Error::Kind::Gate:
        return isAboutSession(error) ? NotSignedIn : InputError;
    case Error::Kind::Secrets:
        return NotSignedIn;
    case Error::Kind::Http:
        return error.httpStatus == 401 ? NotSignedIn : TransportError;
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::Protocol:
        break;
    }
    return TransportError;
}

//! Ends the event loop, also when it has not begun yet.
void endWith(int code)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

//! Much of an error is the server's own words, and stderr may be a terminal.
void complainOf(const Error &error)
{
    const catalogue::ErrorCatalogue catalogue;
    const auto say = [](const std::string &text) { complain(harmless(text)); };
    const auto line = [&say, &catalogue](const Error &one) {
        std::string text = one.code.isEmpty() ? std::string() : one.code.toStdString() + ": ";
        text += one.message.toStdString();
        if (!one.path.empty())
            text += " (at " + graphql::toString(one.path) + ')';
        say(text);
        for (const api::ValidationError &validation : one.validationErrors) {
            const QString known = catalogue.fieldText(validation.code); // what the form says beside the field
            const QString &words = known.isEmpty() ? validation.message : known;
            std::string part = "  " + graphql::toString(validation.inputPath) + ": " + words.toStdString();
            if (!validation.code.isEmpty())
                part += " [" + validation.code.toStdString() + ']';
            say(part);
        }
    };
    line(error);
    for (const Error &other : error.others)
        line(other);
    if (error.code == "gate.session-ended"_L1) {
        complain("The server does not accept this token, and it cannot be renewed here. Get a new one.");
        return;
    }
    const catalogue::ErrorEntry entry = catalogue.describe(error.facts());
    say(entry.headline.toStdString() + ". " + entry.text.toStdString());
}

//! What is wrong with an address; empty if nothing is.
QString addressComplaint(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return u"\"%1\" is not an address. It looks like https://api.example.org/v1/graphql/."_s.arg(text);
    if (!api::isSafeUrl(url))
        return u"Only https is allowed, except to this computer: \"%1\" is not."_s.arg(text);
    if (!url.userInfo().isEmpty())
        return u"Leave user and password out of the address."_s; // and do not print them
    return {};
}

} // namespace

QUrl authUrlFor(const QUrl &api)
{
    QUrl auth = api;
    if (api.host() == "127.0.0.1"_L1 || api.host() == "localhost"_L1 || api.host() == "::1"_L1) {
        auth.setPath(u"/auth/graphql/"_s);
        return auth;
    }
    if (!api.host().startsWith("api."_L1))
        return {};
    auth.setHost(u"auth."_s + api.host().mid(4));
    auth.setPath(u"/graphql/"_s);
    return auth;
}

Connector::Connector(Options options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_parts(std::make_unique<Parts>())
{}

Connector::~Connector() = default;

QString Connector::complaint() const
{
    if (m_options.environment == "demo"_L1 || m_options.demo)
        return {};
    if (!m_options.environment.isEmpty())
        return ownEnvironment() ? QString() : noSuchEnvironment(m_options.environment);
    if (m_options.endpoint.isEmpty())
        return u"Say where to send it: --demo, --environment NAME or --endpoint URL."_s;
    const QString complaint = addressComplaint(m_options.endpoint);
    return complaint.isEmpty() && !m_options.authEndpoint.isEmpty() ? addressComplaint(m_options.authEndpoint)
                                                                    : complaint;
}

void Connector::send(api::Request request, Taker take)
{
    m_request = std::move(request);
    m_take = std::move(take);
    if (const auto own = ownEnvironment()) {
        connectTo(*own);
        return;
    }
    if (!m_options.demo && m_options.environment != "demo"_L1) {
        const QUrl api(m_options.endpoint);
        connectTo(api, m_options.authEndpoint.isEmpty() ? authUrlFor(api) : QUrl(m_options.authEndpoint));
        return;
    }
    demo::ServerOptions options;
    options.seed = m_options.seed.value_or(options.seed);
    options.faults = m_options.faults;
    if (!m_options.now.isEmpty())
        options.now = QDateTime::fromString(m_options.now, Qt::ISODate);
    m_parts->demo = std::make_unique<demo::ServerThread>(options);
    connect(m_parts->demo.get(), &demo::ServerThread::failed, this, [](const QString &sentence) {
        complain(sentence.toStdString());
        endWith(InputError);
    });
    connect(m_parts->demo.get(), &demo::ServerThread::started, this,
            [this] { connectTo(m_parts->demo->apiUrl(), m_parts->demo->authUrl()); });
    m_parts->demo->start();
}

void Connector::sendOr(api::Request request, Taker take, std::function<void()> otherwise)
{
    m_otherwise = std::move(otherwise);
    send(std::move(request), std::move(take));
}

std::optional<api::Environment> Connector::ownEnvironment() const
{
    if (m_options.environment.isEmpty() || m_options.environment == "demo"_L1)
        return std::nullopt;
    const QList<api::Environment> environments = app::EnvironmentFile().load();
    for (const api::Environment &environment : environments) {
        if (environment.name.compare(m_options.environment, Qt::CaseInsensitive) == 0)
            return environment;
    }
    return std::nullopt;
}

void Connector::connectTo(const QUrl &api, const QUrl &auth)
{
    api::Environment environment;
    environment.name = m_parts->demo ? u"demo"_s : api.host();
    environment.apiUrl = api;
    environment.authUrl = auth;
    connectTo(environment);
}

void Connector::connectTo(const api::Environment &environment)
{
    if (m_request.service == catalogue::Service::Auth && environment.authUrl.isEmpty()) {
        complain("Say where the authentication server is: --auth-endpoint URL.");
        endWith(InputError);
        return;
    }
    const bool isKept = !m_options.environment.isEmpty() && !m_parts->demo && !m_options.tokenFromStdin;
    const QStringList kept = isKept ? keptFor(environment.name) : QStringList();
    if (!m_options.identity.isEmpty() && !kept.contains(m_options.identity, Qt::CaseInsensitive)) {
        complain(u"No sign-in of \"%1\" is kept for %2. Kept: %3."_s
                     .arg(m_options.identity, environment.name, kept.isEmpty() ? u"none"_s : kept.join(u", "_s))
                     .toStdString());
        endWith(NotSignedIn);
        return;
    }
    if (!kept.isEmpty())
        m_parts->keychain = std::make_unique<api::KeychainSecretStore>(u"Tideline"_s);
    m_parts->connection = std::make_unique<api::Connection>(
        environment,
        api::Connection::Parts{m_parts->network, m_parts->backoffs, m_parts->clock, nullptr, m_parts->keychain.get()});
    if (!kept.isEmpty()) {
        const auto isMeant = [this](const QString &one) {
            return one.compare(m_options.identity, Qt::CaseInsensitive) == 0;
        };
        const auto chosen = std::find_if(kept.cbegin(), kept.cend(), isMeant);
        resume(chosen == kept.cend() ? kept.constFirst() : *chosen);
        return;
    }

    api::Credentials credentials = api::NoCredentials{};
    if (m_options.tokenFromStdin) {
        const std::optional<QString> token = readToken();
        if (!token) {
            complain("The first line of standard input is longer than 64 kB, so it is no token.");
            endWith(InputError);
            return;
        }
        credentials = api::AccessToken{*token};
    } else if (m_parts->demo) {
        credentials = api::ApiKey{demo::Server::agentApiKey()};
    }
    m_hasToken = m_options.tokenFromStdin || m_parts->demo;
    m_parts->signIn = m_parts->connection->session().signIn(
        credentials, [this](const tl::expected<void, Error> &answer) { noteSignIn(answer); });
}

void Connector::resume(const QString &identity)
{
    m_hasToken = true;
    m_parts->connection->session().setKeeping(false); // the entry is the console's: read, never written
    m_parts->signIn =
        m_parts->connection->session().resume(identity, [this, identity](const tl::expected<void, Error> &answer) {
            if (answer || answer.error().code != "keychain-empty"_L1) {
                noteSignIn(answer);
                return;
            }
            complain(u"The keychain gives out no sign-in of %1 for %2: it is locked, or the entry is gone."_s
                         .arg(identity, m_parts->connection->session().environment().name)
                         .toStdString());
            complain(otherWaysIn);
            endWith(NotSignedIn);
        });
}

void Connector::noteSignIn(const tl::expected<void, Error> &answer)
{
    if (answer) {
        sendNow();
        return;
    }
    if (answer.error().kind == Error::Kind::Secrets) {
        const catalogue::ErrorEntry entry = catalogue::ErrorCatalogue().describe(answer.error().facts());
        complain(entry.headline.toStdString() + '.');
        complain(otherWaysIn);
        endWith(NotSignedIn);
        return;
    }
    complainOf(answer.error());
    const int code = exitCode(answer.error(), m_hasToken);
    endWith(code == ApiError ? NotSignedIn : code);
}

void Connector::sendNow()
{
    m_parts->call = m_parts->connection->gate().send(m_request, [this](const api::Result &result) { finish(result); });
}

void Connector::finish(const api::Result &result)
{
    if (result) {
        for (const Error &warning : result->warnings)
            complainOf(warning);
        endWith(m_take(*result));
        return;
    }
    if (m_otherwise && exitCode(result.error(), m_hasToken) == ApiError) {
        std::exchange(m_otherwise, {})();
        return;
    }
    complainOf(result.error());
    const int code = exitCode(result.error(), m_hasToken);
    if (code == NotSignedIn && !m_hasToken && !m_options.environment.isEmpty())
        complain(otherWaysIn);
    endWith(code);
}

} // namespace tideline::cli
