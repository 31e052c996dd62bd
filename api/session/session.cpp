// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/session.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace tideline::api {

namespace {

Q_LOGGING_CATEGORY(lcSession, "tideline.session", QtWarningMsg)

using namespace std::chrono_literals;

constexpr auto longestMargin = 60s; //!< Refresh this long before the end, or a tenth of the lifetime before.
constexpr auto holdOff = 5s; //!< Between refreshes that fail, so that nobody hammers the login.
constexpr auto lastMoment = 2s; //!< A token that ends sooner is not worth sending, if there can be another.

Error gateError(const char *code, const QString &message)
{
    Error error;
    error.kind = Error::Kind::Gate;
    error.code = QLatin1String(code);
    error.message = message;
    return error;
}

Error signedOutError() { return gateError("gate.signed-out", QStringLiteral("nobody is signed in")); }
Error lockedError() { return gateError("gate.locked", QStringLiteral("the session is locked")); }
Error otherIdentityError()
{
    return gateError("gate.other-identity", QStringLiteral("the session belongs to someone else"));
}
Error masqueradeEndedError() { return gateError("gate.masquerade-ended", QStringLiteral("the masquerade is over")); }
Error endedError() { return gateError("gate.session-ended", QStringLiteral("the session has ended")); }

//! True if the server said no, and will again; false if it merely could not be asked.
bool isFinal(const Error &error)
{
    constexpr int unauthorized = 401;
    if (error.kind == Error::Kind::Http)
        return error.httpStatus == unauthorized;
    return error.kind == Error::Kind::PayloadErrors
        || (error.kind == Error::Kind::GraphQl && error.code != u"KT-CT-1199");
}

} // namespace

//! For the audit: which way, never with what.
struct NameOfWay
{
    QString operator()(const NoCredentials &) const { return QStringLiteral("none"); }
    QString operator()(const EmailAndPassword &) const { return QStringLiteral("password"); }
    QString operator()(const ApiKey &) const { return QStringLiteral("api-key"); }
    QString operator()(const OrganisationKey &) const { return QStringLiteral("organisation-key"); }
    QString operator()(const PreSignedKey &) const { return QStringLiteral("pre-signed-key"); }
    QString operator()(const RefreshToken &) const { return QStringLiteral("refresh-token"); }
    QString operator()(const AccessToken &) const { return QStringLiteral("access-token"); }
    QString operator()(const LoginLink &) const { return QStringLiteral("login-link"); }
    QString operator()(const MasqueradeToken &) const { return QStringLiteral("masquerade"); }
};

//! A sign-in that someone waits for; cancelling it signs out.
class Session::SignInCall final : public Pending<tl::expected<void, Error>>
{
public:
    SignInCall(Session &session, SignInCallback callback) : Pending(std::move(callback), &session), m_session(session)
    {}

    CallHandle reading; //!< The secret store, for resume().

protected:
    void release() override
    {
        reading.cancel();
        if (m_session.m_state == State::SigningIn)
            m_session.forget();
    }

private:
    Session &m_session;
};

Session::Session(Environment environment, GraphQlClient &signInClient, const Clock &clock, SecretStore *secrets,
                 QObject *parent)
    : QObject(parent),
      m_environment(std::move(environment)),
      m_client(signInClient),
      m_clock(clock),
      m_secrets(secrets)
{
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &Session::tick);
}

Session::~Session() = default;

QString Session::identity() const
{
    return m_tokens.claims.email.isEmpty() ? m_tokens.claims.subject : m_tokens.claims.email;
}

bool Session::renewsItself() const { return !m_tokens.refresh.isEmpty() || canRenew(m_renewal); }

std::optional<std::chrono::seconds> Session::timeLeft() const
{
    if (!m_tokens.expires)
        return std::nullopt;
    return std::max(std::chrono::floor<std::chrono::seconds>(*m_tokens.expires - m_clock.now()), 0s);
}

CallHandle Session::newSignIn(SignInCallback callback)
{
    forget();
    m_signInCall = new SignInCall(*this, std::move(callback));
    setState(State::SigningIn);
    return SignInCall::handleOf(m_signInCall);
}

CallHandle Session::signIn(const Credentials &credentials, SignInCallback callback)
{
    CallHandle handle = newSignIn(std::move(callback));
    begin(credentials);
    return handle;
}

CallHandle Session::resume(const QString &identity, SignInCallback callback)
{
    CallHandle handle = newSignIn(std::move(callback));
    const QPointer<SignInCall> call = m_signInCall;
    if (!m_secrets) {
        setState(State::SignedOut);
        call->finishLater(tl::unexpected(signedOutError()));
        return handle;
    }
    call->reading = m_secrets->read(secretName(identity), [this, call](const tl::expected<QString, Error> &secret) {
        if (secret && !secret->isEmpty()) {
            begin(RefreshToken{*secret});
            return;
        }
        setState(State::SignedOut);
        if (call)
            call->finish(tl::unexpected(secret ? signedOutError() : secret.error()));
    });
    return handle;
}

void Session::begin(const Credentials &credentials)
{
    m_wayIn = std::visit(NameOfWay(), credentials);
    const bool isPasted = std::holds_alternative<AccessToken>(credentials);
    if (!isPasted && !std::holds_alternative<NoCredentials>(credentials)) {
        m_transport = m_client.send(signInRequest(credentials),
                                    [this, credentials](const Result &result) { signInAnswered(result, credentials); });
        return;
    }
    const QPointer<SignInCall> call = m_signInCall;
    auto tokens = isPasted ? tokensFromPasted(std::get<AccessToken>(credentials).token, m_clock.now())
                           : tl::expected<TokenSet, Error>(TokenSet());
    if (tokens) {
        accept(*std::move(tokens), credentials);
        if (call)
            call->finishLater({});
        return;
    }
    setState(State::SignedOut);
    if (call)
        call->finishLater(tl::unexpected(std::move(tokens.error())));
}

void Session::signInAnswered(const Result &result, const Credentials &credentials)
{
    auto tokens = result ? readTokens(*result, m_clock.now()) : tl::unexpected(result.error());
    const QPointer<SignInCall> call = m_signInCall; // Goes with the session.
    if (const auto *link = std::get_if<LoginLink>(&credentials);
        link && !tokens && tokens.error().kind == Error::Kind::GraphQl) {
        tryAsPreSigned(*link);
        return;
    }
    if (!tokens) {
        tokens.error().maybeDone = false; // Asking for a token changes nothing of a customer's.
        setState(State::SignedOut);
        if (call)
            answerWaiting(tl::unexpected(signedOutError()));
        if (call)
            call->finish(tl::unexpected(std::move(tokens.error())));
        return;
    }
    if (const auto *kept = std::get_if<RefreshToken>(&credentials); kept && tokens->refresh.isEmpty())
        tokens->refresh = kept->token; // Renewing does not rotate it.
    accept(*std::move(tokens), credentials);
    if (call)
        call->finish({});
}

//! Not a refresh token, says the server: perhaps a pre-signed key.
void Session::tryAsPreSigned(const LoginLink &link)
{
    const Credentials asKey = PreSignedKey{link.key};
    m_transport =
        m_client.send(signInRequest(asKey), [this, asKey](const Result &result) { signInAnswered(result, asKey); });
}

//! Half an hour at most, whatever the token allows.
void Session::limitMasquerade()
{
    const Clock::WallTime latest = m_clock.now() + longestMasquerade;
    m_tokens.refresh.clear();
    m_tokens.expires = m_tokens.expires ? std::min(*m_tokens.expires, latest) : latest;
}

CallHandle Session::unlockWith(const Credentials &credentials, SignInCallback callback)
{
    auto *call = new Pending<tl::expected<void, Error>>(std::move(callback), this);
    CallHandle handle = Pending<tl::expected<void, Error>>::handleOf(call);
    if (!m_isLocked) {
        call->finishLater({});
        return handle;
    }
    const auto take = [this, credentials, waiting = QPointer(call)](tl::expected<TokenSet, Error> tokens) {
        if (!waiting)
            return;
        if (tokens && (tokens->claims.subject != m_tokens.claims.subject || tokens->claims.subject.isEmpty()))
            tokens = tl::unexpected(otherIdentityError());
        if (!tokens) {
            tokens.error().maybeDone = false;
            waiting->finish(tl::unexpected(std::move(tokens.error())));
            return;
        }
        if (tokens->refresh.isEmpty())
            tokens->refresh = m_tokens.refresh;
        const QPointer<Session> self(this);
        m_transport.cancel(); // a refresh that was on its way
        m_isLocked = false;
        m_state = State::Refreshing; // so that accept() tells everyone
        accept(*std::move(tokens), canRenew(credentials) ? credentials : m_renewal);
        if (self && waiting)
            waiting->finish({});
    };
    if (const auto *pasted = std::get_if<AccessToken>(&credentials)) {
        QMetaObject::invokeMethod(
            call, [this, take, token = pasted->token] { take(tokensFromPasted(token, m_clock.now())); },
            Qt::QueuedConnection);
        return handle;
    }
    m_unlockCall = m_client.send(signInRequest(credentials), [this, take](const Result &result) {
        take(result ? readTokens(*result, m_clock.now()) : tl::unexpected(result.error()));
    });
    return handle;
}

//! New tokens are in force from here on.
void Session::accept(TokenSet tokens, const Credentials &credentials)
{
    const bool isNewRefreshToken = tokens.refresh != m_tokens.refresh;
    m_tokens = std::move(tokens);
    if (std::holds_alternative<MasqueradeToken>(credentials)) {
        m_isMasquerade = true;
        limitMasquerade();
    }
    m_wasRejected = false;
    m_holdOffUntil.reset();
    m_renewal = canRenew(credentials) ? credentials : Credentials(NoCredentials());
    if (m_tokens.expires)
        m_ticker.start();
    else
        m_ticker.stop();
    if (isNewRefreshToken)
        storeRefreshToken();
    const bool isSignIn = m_state == State::SigningIn;
    const QPointer<Session> self(this);
    setState(State::Active);
    if (self)
        answerWaiting(m_tokens.access);
    if (self && isSignIn)
        Q_EMIT signedIn();
}

void Session::signOut()
{
    removeRefreshToken();
    forget();
}

//! Drops everything the session knew.
void Session::forget()
{
    m_transport.cancel();
    if (SignInCall *replaced = m_signInCall; m_state == State::SigningIn && replaced) {
        m_signInCall.clear();
        replaced->cancel();
    }
    m_ticker.stop();
    m_tokens = {};
    m_wasRejected = false;
    m_renewal = NoCredentials();
    m_holdOffUntil.reset();
    m_isLocked = false;
    m_isMasquerade = false;
    m_wayIn.clear();
    m_keptAs.clear();
    m_unlockCall.cancel();
    const QPointer<Session> self(this);
    setState(State::SignedOut);
    if (self)
        answerWaiting(tl::unexpected(signedOutError()));
}

void Session::end(const Error &why)
{
    qCInfo(lcSession) << "ended:" << toString(why.kind) << why.code;
    removeRefreshToken();
    m_ticker.stop();
    m_tokens = {};
    m_renewal = NoCredentials();
    const QPointer<Session> self(this);
    setState(State::Ended);
    if (self)
        answerWaiting(tl::unexpected(why));
    if (self)
        Q_EMIT ended(why);
}

void Session::lock()
{
    if (m_isLocked || (m_state != State::Active && m_state != State::Refreshing))
        return;
    if (m_isMasquerade) {
        end(masqueradeEndedError());
        return;
    }
    m_isLocked = true;
    Q_EMIT stateChanged(State::Locked);
}

void Session::unlock()
{
    if (!std::exchange(m_isLocked, false))
        return;
    Q_EMIT stateChanged(m_state);
}

void Session::setState(State state)
{
    if (std::exchange(m_state, state) != state && !m_isLocked)
        Q_EMIT stateChanged(state);
}

bool Session::isUsable() const
{
    if (m_wasRejected || (m_state != State::Active && m_state != State::Refreshing))
        return false;
    const auto needed = renewsItself() ? lastMoment : 0s;
    return !m_tokens.expires || *m_tokens.expires - m_clock.now() > needed;
}

std::chrono::milliseconds Session::margin() const
{
    if (!m_tokens.expires || !m_tokens.received)
        return longestMargin;
    const auto lifetime = std::chrono::duration_cast<std::chrono::milliseconds>(*m_tokens.expires - *m_tokens.received);
    return std::min<std::chrono::milliseconds>(longestMargin, lifetime / 10);
}

bool Session::isHoldingOff() const { return m_holdOffUntil && m_clock.steady() < *m_holdOffUntil; }

std::optional<QString> Session::readyToken() const
{
    if (m_isLocked || !isUsable())
        return std::nullopt;
    return m_tokens.access;
}

CallHandle Session::token(TokenCallback callback)
{
    auto *call = new TokenCall(std::move(callback), this);
    CallHandle handle = TokenCall::handleOf(call);
    if (m_isLocked) {
        call->finishLater(tl::unexpected(lockedError()));
    } else if (m_state == State::SignedOut) {
        call->finishLater(tl::unexpected(signedOutError()));
    } else if (m_state == State::Ended) {
        call->finishLater(tl::unexpected(endedError()));
    } else if (isUsable()) {
        call->finishLater(m_tokens.access);
    } else if (m_state == State::Active && isHoldingOff()) {
        call->finishLater(tl::unexpected(m_lastFailure));
    } else {
        m_waiting.append(call);
        if (m_state == State::Active) // From the event loop: ending the session would answer the call at once.
            QMetaObject::invokeMethod(this, &Session::refresh, Qt::QueuedConnection);
    }
    return handle;
}

void Session::reject(const QString &token)
{
    if (token.isEmpty() || token != m_tokens.access || m_wasRejected)
        return;
    m_wasRejected = true;
    if (!renewsItself()) // From the event loop: the caller is in the middle of something.
        QMetaObject::invokeMethod(this, &Session::refresh, Qt::QueuedConnection);
}

void Session::revoke(const QString &token, const Error &why)
{
    if (token.isEmpty() || token != m_tokens.access)
        return;
    m_wasRejected = true;
    // From the event loop: the caller is in the middle of something.
    QMetaObject::invokeMethod(
        this,
        [this, token, why] {
            if (token != m_tokens.access)
                return; // somebody has signed in anew
            m_transport.cancel();
            end(why);
        },
        Qt::QueuedConnection);
}

void Session::tick()
{
    if (!m_tokens.expires)
        return;
    const QPointer<Session> self(this);
    Q_EMIT timeLeftChanged();
    if (!self || m_isLocked || m_state != State::Active || !m_tokens.expires)
        return;
    const auto left = *m_tokens.expires - m_clock.now();
    if (renewsItself()) {
        if (left <= margin() && !isHoldingOff())
            refresh();
    } else if (left <= 0s) {
        end(m_isMasquerade ? masqueradeEndedError() : endedError());
    }
}

//! Gets a new access token, by the refresh token if there is one, else by the key.
void Session::refresh()
{
    const bool isDue = m_tokens.expires && *m_tokens.expires - m_clock.now() <= margin();
    if (m_state != State::Active || (isUsable() && !isDue))
        return;
    if (!m_tokens.refresh.isEmpty())
        renewBy(RefreshToken{m_tokens.refresh}, true);
    else if (canRenew(m_renewal))
        renewBy(m_renewal, false);
    else
        end(endedError());
}

void Session::renewBy(const Credentials &credentials, bool byToken)
{
    m_transport = m_client.send(signInRequest(credentials),
                                [this, byToken](const Result &result) { refreshAnswered(result, byToken); });
    setState(State::Refreshing);
}

void Session::refreshAnswered(const Result &result, bool byToken)
{
    auto tokens = result ? readTokens(*result, m_clock.now()) : tl::unexpected(result.error());
    if (tokens) {
        if (tokens->refresh.isEmpty())
            tokens->refresh = m_tokens.refresh;
        accept(*std::move(tokens), m_renewal);
        return;
    }
    if (isFinal(tokens.error())) {
        if (byToken && canRenew(m_renewal)) {
            m_tokens.refresh.clear();
            renewBy(m_renewal, false);
        } else {
            end(tokens.error());
        }
        return;
    }
    m_lastFailure = std::move(tokens.error());
    m_lastFailure.maybeDone = false; // What waits was never sent.
    m_holdOffUntil = m_clock.steady() + std::max<std::chrono::seconds>(holdOff, m_lastFailure.retryAfter.value_or(0s));
    const QPointer<Session> self(this);
    setState(State::Active);
    if (self)
        answerWaiting(tl::unexpected(m_lastFailure));
    if (self && !isUsable())
        Q_EMIT renewalFailed(m_lastFailure);
}

//! Callbacks may do anything, to the session too: nothing of it is touched after the first.
void Session::answerWaiting(const tl::expected<QString, Error> &answer)
{
    const QList<QPointer<TokenCall>> waiting = std::exchange(m_waiting, {});
    const tl::expected<QString, Error> given = m_isLocked && answer ? tl::unexpected(lockedError()) : answer;
    for (const QPointer<TokenCall> &call : waiting) {
        if (call)
            call->finish(given);
    }
}

//! One entry an identity: several may be kept for one environment.
QString Session::secretName(const QString &identity) const
{
    return QStringLiteral("%1/%2/refresh-token").arg(m_environment.name, identity);
}

void Session::storeRefreshToken()
{
    if (!m_secrets || !m_keeps || m_isMasquerade || m_tokens.refresh.isEmpty() || identity().isEmpty())
        return;
    m_keptAs = identity();
    m_storeCall =
        m_secrets->write(secretName(m_keptAs), m_tokens.refresh, [this](const tl::expected<void, Error> &done) {
            if (!done)
                Q_EMIT secretsFailed(done.error());
        });
}

void Session::removeRefreshToken()
{
    if (!m_keptAs.isEmpty())
        forgetKept(std::exchange(m_keptAs, {}));
}

void Session::forgetKept(const QString &identity)
{
    if (!m_secrets)
        return;
    m_storeCall = m_secrets->remove(secretName(identity), [this](const tl::expected<void, Error> &done) {
        if (!done)
            Q_EMIT secretsFailed(done.error());
    });
}

} // namespace tideline::api
