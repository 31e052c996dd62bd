// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keptsignins.h"

#include "api/session/session.h"

namespace tideline::app {

KeptSignIns::KeptSignIns(KeptIdentities &identities, api::SecretStore &secrets, QObject *parent)
    : QObject(parent),
      m_identities(identities),
      m_secrets(secrets)
{}

QStringList KeptSignIns::offered(const QString &environment) const
{
    return areHeldBack() ? QStringList() : of(environment);
}

void KeptSignIns::holdBack(bool areHeldBack)
{
    if (this->areHeldBack() == areHeldBack)
        return;
    m_identities.setHeldBack(areHeldBack);
    Q_EMIT offersChanged();
}

void KeptSignIns::add(const QString &environment, const QString &identity)
{
    m_calls.erase(api::Session::secretName(environment, identity)); // a removal would take the new token with it
    m_identities.add(environment, identity);
    goOn(); // more than are kept push the oldest out
}

void KeptSignIns::forget(const QString &environment, const QString &identity)
{
    if (!of(environment).contains(identity))
        return;
    m_identities.remove(environment, identity);
    remove(environment, identity, true);
}

void KeptSignIns::forgetAll(const QString &environment)
{
    const QStringList all = of(environment);
    for (const QString &identity : all)
        forget(environment, identity);
}

void KeptSignIns::goOn()
{
    const QStringList environments = m_identities.environmentsLeft();
    for (const QString &environment : environments) {
        const QStringList leaving = m_identities.leaving(environment);
        for (const QString &identity : leaving)
            remove(environment, identity, false);
    }
}

void KeptSignIns::remove(const QString &environment, const QString &identity, bool tells)
{
    const QString name = api::Session::secretName(environment, identity);
    if (const auto running = m_calls.find(name); running != m_calls.end() && running->second.isActive())
        return;
    m_calls[name] =
        m_secrets.remove(name, [this, environment, identity, tells](const tl::expected<void, api::Error> &done) {
            if (done)
                m_identities.noteGone(environment, identity);
            else if (tells)
                Q_EMIT stayed(identity);
        });
}

} // namespace tideline::app
