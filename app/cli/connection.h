// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/schemas.h"

#include "api/client/request.h"
#include "api/session/environment.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tideline::cli {

//! \brief One request of the command line, from connecting to the exit code.
//!
//! Starts a demo backend of its own for --demo, takes the token of --token-stdin or the sign-in that the console
//! keeps, signs in where it must, sends once, prints, and ends the event loop. Never retries: who calls a command can
//! call it again.
class Connector final : public QObject
{
    Q_OBJECT

public:
    //! Gives the exit code for an answer that came; prints the data itself.
    using Taker = std::function<int(const api::Response &)>;

    explicit Connector(Options options, QObject *parent = nullptr);
    ~Connector() override;

    //! What is wrong with where to send, before anything is sent; empty if nothing is.
    [[nodiscard]] QString complaint() const;
    void send(api::Request request, Taker take);
    //! As send(); on an answer with errors calls \p otherwise instead of ending, once.
    void sendOr(api::Request request, Taker take, std::function<void()> otherwise);

private:
    struct Parts;
    [[nodiscard]] std::optional<api::Environment> ownEnvironment() const; //!< Of --environment; not the demo.
    void connectTo(const QUrl &api, const QUrl &auth);
    void connectTo(const api::Environment &environment);
    //! Goes on with what the keychain has of \p identity.
    void resume(const QString &identity);
    void noteSignIn(const tl::expected<void, api::Error> &answer);
    void sendNow();
    void finish(const api::Result &result);

    Options m_options;
    api::Request m_request;
    Taker m_take;
    std::function<void()> m_otherwise;
    bool m_hasToken = false;
    std::unique_ptr<Parts> m_parts;
};

//! The authentication server beside an API address: `/auth/graphql/` on this computer, `auth.` for `api.`
//! elsewhere; empty when it cannot be told.
[[nodiscard]] QUrl authUrlFor(const QUrl &api);

} // namespace tideline::cli
