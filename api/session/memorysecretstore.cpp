// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/memorysecretstore.h"

#include "api/client/pending.h"
#include "api/session/wipe.h"

#include <utility>

namespace tideline::api {

namespace {

template <typename T>
CallHandle answerLater(QObject *owner, std::function<void(T)> callback, T answer)
{
    auto *pending = new Pending<T>(std::move(callback), owner);
    pending->finishLater(std::move(answer));
    return Pending<T>::handleOf(pending);
}

} // namespace

CallHandle MemorySecretStore::read(const QString &name, ReadCallback callback)
{
    return answerLater<tl::expected<QString, Error>>(this, std::move(callback), m_secrets.value(name));
}

CallHandle MemorySecretStore::write(const QString &name, const QString &secret, WriteCallback callback)
{
    m_secrets.insert(name, secret);
    return answerLater<tl::expected<void, Error>>(this, std::move(callback), {});
}

CallHandle MemorySecretStore::remove(const QString &name, WriteCallback callback)
{
    forget(name);
    return answerLater<tl::expected<void, Error>>(this, std::move(callback), {});
}

void MemorySecretStore::forget(const QString &name)
{
    QString secret = m_secrets.take(name);
    wipe(secret);
}

} // namespace tideline::api
