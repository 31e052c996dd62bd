// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keptidentities.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

QString key(const QString &environment) { return environment + u"/identities"_s; }

} // namespace

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
}

void KeptIdentities::remove(const QString &environment, const QString &identity)
{
    QStringList known = of(environment);
    if (known.removeAll(identity) > 0)
        m_settings.setValue(key(environment), known);
}

} // namespace tideline::app
