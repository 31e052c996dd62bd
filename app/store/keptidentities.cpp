// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keptidentities.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

const QString heldBackKey = u"lock/heldBack"_s;

QString key(const QString &environment) { return environment + u"/identities"_s; }
QString leavingKey(const QString &environment) { return environment + u"/leaving"_s; }

} // namespace

void KeptIdentities::setHeldBack(bool isHeldBack)
{
    if (isHeldBack)
        m_settings.setValue(heldBackKey, true);
    else
        m_settings.remove(heldBackKey);
    m_settings.sync(); // a killed program stays locked
}

bool KeptIdentities::isHeldBack() const { return m_settings.value(heldBackKey, false).toBool(); }

QString KeptIdentities::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/tideline/settings.ini"_s;
}

QStringList KeptIdentities::of(const QString &environment) const
{
    return m_settings.value(key(environment)).toStringList();
}

void KeptIdentities::add(const QString &environment, const QString &identity)
{
    constexpr qsizetype most = 8;
    QStringList known = of(environment);
    known.removeAll(identity);
    known.prepend(identity);
    m_settings.setValue(key(environment), known.mid(0, most));
    noteGone(environment, identity);
    const QStringList tooMany = known.mid(most);
    for (const QString &oldest : tooMany)
        remove(environment, oldest);
}

void KeptIdentities::remove(const QString &environment, const QString &identity)
{
    QStringList known = of(environment);
    if (known.removeAll(identity) > 0)
        m_settings.setValue(key(environment), known);
    QStringList gone = leaving(environment);
    if (!gone.contains(identity))
        m_settings.setValue(leavingKey(environment), gone += identity);
}

QStringList KeptIdentities::leaving(const QString &environment) const
{
    return m_settings.value(leavingKey(environment)).toStringList();
}

void KeptIdentities::noteGone(const QString &environment, const QString &identity)
{
    QStringList left = leaving(environment);
    if (left.removeAll(identity) == 0)
        return;
    if (left.isEmpty())
        m_settings.remove(leavingKey(environment));
    else
        m_settings.setValue(leavingKey(environment), left);
}

QStringList KeptIdentities::environmentsLeft() const
{
    QStringList environments = m_settings.childGroups();
    environments.removeIf([this](const QString &environment) { return leaving(environment).isEmpty(); });
    return environments;
}

} // namespace tideline::app
