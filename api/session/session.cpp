// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/session.h"

#include "api/session/sessionerrors.h"
#include "api/session/wipe.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tideline::api {

namespace {

Q_LOGGING_CATEGORY(lcSession, "tideline.session", QtWarningMsg)

using namespace std::chrono_literals;

const QString boundTo = QStringLiteral("at:"); //!< How a kept token begins; what follows is of its servers.

//! The key of a login link that the server does not know as a refresh token: perhaps it is a pre-signed key. Null when
//! another try would hide why this one failed.
const LoginLink *linkToTryOtherwise(const Credentials &credentials, const Error &error)
{
    const bool saysWhy = error.code == u"KT-CT-1148" || error.code == u"KT-CT-1199";
    return error.kind == Error::Kind::GraphQl && !saysWhy ? std::get_if<LoginLink>(&credentials) : nullptr;
}

} // namespace

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

Session::~Session()
{
    wipe(m_tokens);
    wipe(m_renewal);
}

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
        call->finishLater(tl::unexpected(sessionerrors::signedOut()));
        return handle;
    }
    const QString name = secretName(m_environment.name, identity);
    call->reading = m_secrets->read(name, [this, call](const tl::expected<QString, Error> &secret) {
        const QString token = secret ? unbound(*secret) : QString();
        if (!token.isEmpty()) {
            begin(RefreshToken{token});
            return;
        }
        setState(State::SignedOut);
        const bool isOfElsewhere = secret && !secret->isEmpty();
        if (call)
            call->finish(tl::unexpected(isOfElsewhere ? sessionerrors::keptForElsewhere()
                                            : secret  ? sessionerrors::nothingKept()
                                                      : secret.error()));
    });
    return handle;
}

void Session::begin(const Credentials &credentials)
{
    m_wayIn = nameOf(credentials);
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
    auto tokens = tokensOf(result, m_clock.now());
    const QPointer<SignInCall> call = m_signInCall; // Goes with the session.
    if (const LoginLink *link = tokens ? nullptr : linkToTryOtherwise(credentials, tokens.error())) {
        tryAsPreSigned(*link);
        return;
    }
    if (!tokens) {
        tokens.error().maybeDone = false; // Asking for a token changes nothing of a customer's.
        setState(State::SignedOut);
        if (call)
            answerWaiting(tl::unexpected(sessionerrors::signedOut()));
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
    m_masqueradeEnds = m_clock.steady() + (*m_tokens.expires - m_clock.now());
}

//! Setting the computer's clock back prolongs nothing.
bool Session::isMasqueradeOver() const
{
    return m_isMasquerade && m_masqueradeEnds && m_clock.steady() >= *m_masqueradeEnds;
}

CallHandle Session::unlockWith(const Credentials &credentials, SignInCallback callback)
{
    auto *call = new UnlockCall(std::move(callback), this);
    CallHandle handle = UnlockCall::handleOf(call);
    if (!m_isLocked) {
        call->finishLater({});
    } else if (const auto *pasted = std::get_if<AccessToken>(&credentials)) {
        QMetaObject::invokeMethod(
            call,
            [this, credentials, call, token = pasted->token] {
                // What a token says of its owner is not checked by anyone here: only the very same one is a proof.
                if (token.trimmed() == m_tokens.access && !token.trimmed().isEmpty())
                    tryToUnlock(m_tokens, credentials, call);
                else
                    tryToUnlock(tl::unexpected(sessionerrors::unprovenToken()), credentials, call);
            },
            Qt::QueuedConnection);
    } else {
        askToUnlock(credentials, call);
    }
    return handle;
}

void Session::askToUnlock(const Credentials &credentials, const QPointer<UnlockCall> &call)
{
    m_unlockCall = m_client.send(signInRequest(credentials), [this, credentials, call](const Result &result) {
        auto tokens = tokensOf(result, m_clock.now());
        if (const LoginLink *link = tokens ? nullptr : linkToTryOtherwise(credentials, tokens.error()))
            askToUnlock(PreSignedKey{link->key}, call);
        else
            tryToUnlock(std::move(tokens), credentials, call);
    });
}

void Session::tryToUnlock(tl::expected<TokenSet, Error> tokens, const Credentials &credentials,
                          const QPointer<UnlockCall> &call)
{
    if (!call || !m_isLocked)
        return;
    if (tokens && (tokens->claims.subject != m_tokens.claims.subject || tokens->claims.subject.isEmpty()))
        tokens = tl::unexpected(sessionerrors::otherIdentity());
    if (!tokens) {
        tokens.error().maybeDone = false;
        call->finish(tl::unexpected(std::move(tokens.error())));
        return;
    }
    if (tokens->refresh.isEmpty())
        tokens->refresh = m_tokens.refresh;
    const QPointer<Session> self(this);
    m_transport.cancel(); // a refresh that was on its way
    m_isLocked = false;
    m_state = State::Refreshing; // so that accept() tells everyone
    accept(*std::move(tokens), canRenew(credentials) ? credentials : m_renewal);
    if (self && call)
        call->finish({});
}

//! New tokens are in force from here on.
void Session::accept(TokenSet tokens, const Credentials &credentials)
{
    const bool isNewRefreshToken = tokens.refresh != m_tokens.refresh;
    wipe(m_tokens);
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
    wipe(m_tokens);
    m_wasRejected = false;
    wipe(m_renewal);
    m_holdOffUntil.reset();
    m_isLocked = false;
    m_isMasquerade = false;
    m_masqueradeEnds.reset();
    m_wayIn.clear();
    m_keptAs.clear();
    m_unlockCall.cancel();
    const QPointer<Session> self(this);
    setState(State::SignedOut);
    if (self)
        answerWaiting(tl::unexpected(sessionerrors::signedOut()));
}

void Session::end(const Error &why)
{
    qCInfo(lcSession) << "ended:" << toString(why.kind) << why.code;
    removeRefreshToken();
    m_ticker.stop();
    wipe(m_tokens);
    wipe(m_renewal);
    // Whose session it was is gone with the tokens: a sign-in goes on from here, and nothing is left to unlock.
    m_isLocked = false;
    m_unlockCall.cancel();
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
        end(sessionerrors::masqueradeEnded());
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

//! One entry an identity: several may be kept for one environment.
QString Session::secretName(const QString &environment, const QString &identity)
{
    return QStringLiteral("%1/%2/refresh-token").arg(environment, identity);
}

//! An entry says for which servers it was made: a token goes to no other, whatever the settings say by then.
QString Session::bound(const QString &token) const { return binding() + token; }

QString Session::unbound(const QString &secret) const
{
    if (!secret.startsWith(boundTo))
        return secret; // made before entries were bound
    return secret.startsWith(binding()) ? secret.mid(binding().size()) : QString();
}

QString Session::binding() const
{
    constexpr auto origin = QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    const QByteArray servers =
        m_environment.apiUrl.adjusted(origin).toEncoded() + ' ' + m_environment.authUrl.adjusted(origin).toEncoded();
    const QByteArray digest = QCryptographicHash::hash(servers, QCryptographicHash::Sha256).toHex();
    return boundTo + QString::fromLatin1(digest.first(32)) + QLatin1Char(':');
}

void Session::storeRefreshToken()
{
    if (!m_secrets || !m_keeps || m_isMasquerade || m_tokens.refresh.isEmpty() || identity().isEmpty())
        return;
    m_keptAs = identity();
    m_storeCalls[m_keptAs] = m_secrets->write(secretName(m_environment.name, m_keptAs), bound(m_tokens.refresh),
                                              [this](const tl::expected<void, Error> &done) {
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
    m_storeCalls[identity] =
        m_secrets->remove(secretName(m_environment.name, identity), [this](const tl::expected<void, Error> &done) {
            if (!done)
                Q_EMIT secretsFailed(done.error());
        });
}

} // namespace tideline::api
