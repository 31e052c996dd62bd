// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/secretstore.h"

#include <QHash>

namespace tideline::api {

//! Secrets for this run only: for tests, and for computers without a keychain.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    [[nodiscard]] bool isPersistent() const override { return false; }
    [[nodiscard]] CallHandle read(const QString &name, ReadCallback callback) override;
    [[nodiscard]] CallHandle write(const QString &name, const QString &secret, WriteCallback callback) override;
    [[nodiscard]] CallHandle remove(const QString &name, WriteCallback callback) override;
    [[nodiscard]] bool has(const QString &name) const { return m_secrets.contains(name); }
    void forget(const QString &name); //!< At once, and wiped.

private:
    QHash<QString, QString> m_secrets;
};

} // namespace tideline::api
