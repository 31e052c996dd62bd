// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/secretstore.h"

#include <chrono>

namespace tideline::api {

//! \brief Keeps secrets in the operating system's keychain through QtKeychain; never in its plain-text fallback.
//!
//! A secret longer than partLength is kept in several entries, because Windows limits one to 2,560 bytes. Every answer
//! comes within \p timeLimit, whatever the platform does; a job that is late is left to end by itself. The error's code
//! says what is the matter: `keychain-missing` (no service), `keychain-locked`, `keychain-refused` (by the person),
//! `keychain-slow`, `keychain-failed`. GUI thread only.
//!
//! What Linux cannot tell apart (measured with QtKeychain 0.13.2): reading from a locked keyring answers "not found".
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    static constexpr int partLength = 1000; //!< Characters of base64 text an entry: 2,000 bytes where text is UTF-16.

    //! \p service groups the entries, "Tideline".
    explicit KeychainSecretStore(QString service, QObject *parent = nullptr,
                                 std::chrono::milliseconds timeLimit = std::chrono::seconds(2));

    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] CallHandle read(const QString &name, ReadCallback callback) override;
    [[nodiscard]] CallHandle write(const QString &name, const QString &secret, WriteCallback callback) override;
    [[nodiscard]] CallHandle remove(const QString &name, WriteCallback callback) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace tideline::api
