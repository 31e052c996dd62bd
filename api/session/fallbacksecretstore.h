// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/memorysecretstore.h"

namespace tideline::api {

//! \brief A keychain, and memory in its place as soon as it fails: a sign-in never fails for want of a keychain.
//!
//! Says so once. A keychain that gives out a secret later on, because somebody has unlocked it, is used again; what was
//! kept in memory meanwhile is not moved there. Borrows the keychain, which outlives it.
class FallbackSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit FallbackSecretStore(SecretStore &keychain, QObject *parent = nullptr);

    [[nodiscard]] bool isPersistent() const override { return !m_hasFailed && m_keychain.isPersistent(); }
    [[nodiscard]] CallHandle read(const QString &name, ReadCallback callback) override;
    [[nodiscard]] CallHandle write(const QString &name, const QString &secret, WriteCallback callback) override;
    //! From both, whatever happened before: what a person wants to be gone must not wait in the keychain.
    [[nodiscard]] CallHandle remove(const QString &name, WriteCallback callback) override;

Q_SIGNALS:
    void fellBack(const tideline::api::Error &why); //!< From now on secrets last as long as the program.
    void recovered(); //!< The keychain opens again.

private:
    void noteFailure(const Error &error);

    SecretStore &m_keychain;
    MemorySecretStore m_memory;
    bool m_hasFailed = false;
    bool m_saidSo = false;
};

} // namespace tideline::api
