// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/fallbacksecretstore.h"

#include <utility>

namespace tideline::api {

FallbackSecretStore::FallbackSecretStore(SecretStore &keychain, QObject *parent)
    : SecretStore(parent),
      m_keychain(keychain)
{}

CallHandle FallbackSecretStore::read(const QString &name, ReadCallback callback)
{
    if (m_hasFailed && m_memory.has(name))
        return m_memory.read(name, std::move(callback));
    return m_keychain.read(name, [this, done = std::move(callback)](tl::expected<QString, Error> secret) {
        if (!secret)
            noteFailure(secret.error());
        else if (!secret->isEmpty() && std::exchange(m_hasFailed, false))
            Q_EMIT recovered();
        done(std::move(secret));
    });
}

CallHandle FallbackSecretStore::write(const QString &name, const QString &secret, WriteCallback callback)
{
    if (m_hasFailed)
        return m_memory.write(name, secret, std::move(callback));
    // Into both: whatever the keychain says, the session can go on from memory.
    CallHandle kept = m_memory.write(name, secret, [](const tl::expected<void, Error> &) {});
    return m_keychain.write(
        name, secret,
        [this, done = std::move(callback),
         inMemory = std::make_shared<CallHandle>(std::move(kept))](const tl::expected<void, Error> &result) {
            if (!result)
                noteFailure(result.error());
            done({});
        });
}

CallHandle FallbackSecretStore::remove(const QString &name, WriteCallback callback)
{
    m_memory.forget(name);
    return m_keychain.remove(name, [done = std::move(callback)](tl::expected<void, Error> result) {
        // Where there is no keychain there is nothing in it.
        const bool isThere = result || result.error().code != u"keychain-missing";
        done(isThere ? std::move(result) : tl::expected<void, Error>());
    });
}

void FallbackSecretStore::noteFailure(const Error &error)
{
    m_hasFailed = true;
    if (!std::exchange(m_saidSo, true))
        Q_EMIT fellBack(error);
}

} // namespace tideline::api
