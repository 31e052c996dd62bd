// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/secretstore.h"
#include "app/store/keptidentities.h"

#include <QObject>

#include <map>

namespace tideline::app {

//! \brief The sign-ins that are kept between runs: their names in the settings, their tokens in the keychain.
//!
//! One that is to be forgotten is marked until the keychain has removed it, so that the next start can go on where a
//! locked keychain or the end of the program stopped it. Borrows both, which outlive it.
class KeptSignIns final : public QObject
{
    Q_OBJECT

public:
    KeptSignIns(KeptIdentities &identities, api::SecretStore &secrets, QObject *parent = nullptr);

    [[nodiscard]] QStringList of(const QString &environment) const { return m_identities.of(environment); }
    //! The same, but nobody while a locked session waits for its person: else the lock could be walked around.
    [[nodiscard]] QStringList offered(const QString &environment) const;
    [[nodiscard]] bool areHeldBack() const { return m_identities.isHeldBack(); }
    void holdBack(bool areHeldBack); //!< From a lock until somebody has proved who they are; outlives the program.
    void add(const QString &environment, const QString &identity); //!< Its token is in the keychain, or on the way.
    void forget(const QString &environment, const QString &identity); //!< Nothing happens if it is not kept.
    void forgetAll(const QString &environment);
    void goOn(); //!< With what is still to be removed. Asks no keychain if there is nothing.

Q_SIGNALS:
    void offersChanged();
    void stayed(const QString &identity); //!< The keychain did not remove it, by forget(): it is tried again later.

private:
    void remove(const QString &environment, const QString &identity, bool tells);

    KeptIdentities &m_identities;
    api::SecretStore &m_secrets;
    std::map<QString, api::CallHandle> m_calls; //!< By the name of the secret. Last: destroyed first.
};

} // namespace tideline::app
