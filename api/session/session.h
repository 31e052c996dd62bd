// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/graphqlclient.h"
#include "api/client/pending.h"
#include "api/client/tokensource.h"
#include "api/session/environment.h"
#include "api/session/secretstore.h"
#include "api/session/signin.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace tideline::api {

//! \brief One identity in one environment, from sign-in to end: holds the tokens and renews them.
//!
//! Refreshes shortly before the token ends, once for any number of waiting calls. Tokens live in memory;
//! the refresh token also goes to the secret store when there is one. Signs in through a client of its own
//! that sends no token. Borrows that client, the clock and the store: they outlive it.
class Session final : public QObject, public TokenSource
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, Active, Refreshing, Locked, Ended };
    Q_ENUM(State)
    static constexpr std::chrono::minutes longestMasquerade{30};
    using SignInCallback = std::function<void(tl::expected<void, Error>)>;

    Session(Environment environment, GraphQlClient &signInClient, const Clock &clock, SecretStore *secrets = nullptr,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] State state() const { return m_isLocked ? State::Locked : m_state; }
    [[nodiscard]] QString identity() const; //!< Email or subject of the token; empty if it does not say.
    [[nodiscard]] bool renewsItself() const; //!< False: it ends with its token.
    //! Until the token ends, never negative; none if nobody knows.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

    //! True from a sign-in with a MasqueradeToken on: never renewed, never kept, and over when it is locked.
    [[nodiscard]] bool isMasquerade() const { return m_isMasquerade; }
    //! Names whom the token speaks for; the key of what is kept. "" before a sign-in.
    [[nodiscard]] QString subject() const { return m_tokens.claims.subject; }
    [[nodiscard]] QString wayIn() const { return m_wayIn; } //!< "api-key", "masquerade" … for the audit; no secret.
    [[nodiscard]] QString keptAs() const { return m_keptAs; } //!< Whose refresh token the store holds; empty: none.
    //! False: a refresh token is not written to the secret store. For one sign-in after the other.
    void setKeeping(bool keeps) { m_keeps = keeps; }

    //! Ends what was and signs in. Cancelling leaves the session signed out.
    [[nodiscard]] CallHandle signIn(const Credentials &credentials, SignInCallback callback);
    //! Signs in with the refresh token that the secret store has of \p identity; error "keychain-empty" if there is
    //! none.
    [[nodiscard]] CallHandle resume(const QString &identity, SignInCallback callback);
    //! The name under which the secret store has the refresh token of \p identity in \p environment.
    [[nodiscard]] static QString secretName(const QString &environment, const QString &identity);
    //! Removes what the secret store has of an identity.
    void forgetKept(const QString &identity);
    //! Signs in again while locked, and unlocks if it is the same person; else error "gate.other-identity".
    [[nodiscard]] CallHandle unlockWith(const Credentials &credentials, SignInCallback callback);
    void signOut(); //!< Forgets the tokens, also in the secret store; waiting calls fail.
    void lock(); //!< Gives out no token until unlock(); keeps the session.
    void unlock();

    [[nodiscard]] std::optional<QString> readyToken() const override;
    [[nodiscard]] CallHandle token(TokenCallback callback) override;
    void reject(const QString &token) override;
    void revoke(const QString &token, const Error &why) override;

    //! Looks at the clock: refreshes, counts down, ends. Called by a timer each second; by tests at will.
    void tick();

Q_SIGNALS:
    void stateChanged(tideline::api::Session::State state);
    void timeLeftChanged(); //!< Once a second while a token with a known end is held.
    void signedIn(); //!< By signIn() or resume(), not by a refresh.
    void renewalFailed(const tideline::api::Error &why); //!< For now; it is tried again. The token has run out already.
    void ended(const tideline::api::Error &why); //!< By itself: the token ran out or is not accepted any more.
    void secretsFailed(const tideline::api::Error &error); //!< The store did not do as asked; the session goes on.

private:
    using TokenCall = Pending<tl::expected<QString, Error>>;
    using UnlockCall = Pending<tl::expected<void, Error>>;
    class SignInCall;

    void setState(State state);
    [[nodiscard]] CallHandle newSignIn(SignInCallback callback);
    void begin(const Credentials &credentials);
    void tryAsPreSigned(const LoginLink &link);
    void askToUnlock(const Credentials &credentials, const QPointer<UnlockCall> &call);
    void tryToUnlock(tl::expected<TokenSet, Error> tokens, const Credentials &credentials,
                     const QPointer<UnlockCall> &call);
    void limitMasquerade();
    [[nodiscard]] bool isMasqueradeOver() const;
    void signInAnswered(const Result &result, const Credentials &credentials);
    void accept(TokenSet tokens, const Credentials &credentials);
    void refresh();
    void refreshAnswered(const Result &result, bool byToken);
    void renewBy(const Credentials &credentials, bool byToken);
    void end(const Error &why);
    void forget();
    void answerWaiting(const tl::expected<QString, Error> &answer);
    void storeRefreshToken();
    [[nodiscard]] QString bound(const QString &token) const;
    [[nodiscard]] QString unbound(const QString &secret) const; //!< Empty: it is for other servers.
    [[nodiscard]] QString binding() const;
    void removeRefreshToken();
    [[nodiscard]] bool isUsable() const; //!< The token can be sent now.
    [[nodiscard]] bool isHoldingOff() const; //!< A refresh failed a moment ago.
    [[nodiscard]] std::chrono::milliseconds margin() const;

    Environment m_environment;
    GraphQlClient &m_client;
    const Clock &m_clock;
    SecretStore *m_secrets;
    State m_state = State::SignedOut;
    bool m_isLocked = false;
    bool m_isMasquerade = false;
    bool m_keeps = true;
    QString m_wayIn;
    QString m_keptAs; //!< Whose refresh token the store has from this session; empty: none.
    TokenSet m_tokens;
    bool m_wasRejected = false; //!< The access token is known to be refused.
    Credentials m_renewal; //!< A key to sign in anew; else NoCredentials.
    std::optional<Clock::SteadyTime> m_holdOffUntil;
    Error m_lastFailure; //!< Of the refresh, while holding off.
    std::optional<Clock::SteadyTime> m_masqueradeEnds; //!< By the clock that nobody can set back.
    QList<QPointer<TokenCall>> m_waiting;
    QPointer<SignInCall> m_signInCall; //!< The one that someone waits for.
    QTimer m_ticker;
    std::map<QString, CallHandle> m_storeCalls; //!< By identity: the last thing asked of the store for it.
    CallHandle m_unlockCall; //!< The sign-in of unlockWith().
    CallHandle m_transport; //!< The sign-in or refresh on the way. Last member: destroyed first.
};

} // namespace tideline::api
