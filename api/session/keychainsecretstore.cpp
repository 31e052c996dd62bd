// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/keychainsecretstore.h"

#include "api/session/keychainoperation.h"

namespace tideline::api {

KeychainSecretStore::KeychainSecretStore(QString service, QObject *parent, std::chrono::milliseconds timeLimit)
    : SecretStore(parent),
      m_service(std::move(service)),
      m_timeLimit(timeLimit)
{}

CallHandle KeychainSecretStore::read(const QString &name, ReadCallback callback)
{
    auto *operation = new KeychainRead(m_service, name, m_timeLimit, std::move(callback), this);
    operation->start();
    return Pending<tl::expected<QString, Error>>::handleOf(operation);
}

CallHandle KeychainSecretStore::write(const QString &name, const QString &secret, WriteCallback callback)
{
    auto *operation = new KeychainWrite(m_service, name, secret, m_timeLimit, std::move(callback), this);
    operation->start();
    return Pending<tl::expected<void, Error>>::handleOf(operation);
}

CallHandle KeychainSecretStore::remove(const QString &name, WriteCallback callback)
{
    auto *operation = new KeychainWrite(m_service, name, {}, m_timeLimit, std::move(callback), this);
    operation->start();
    return Pending<tl::expected<void, Error>>::handleOf(operation);
}

} // namespace tideline::api
