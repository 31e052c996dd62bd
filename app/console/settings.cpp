// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

QString key(const QString &environment, const QString &name) { return u"%1/%2"_s.arg(environment, name); }

//! Names of people hold signs that mean something in a settings file.
QString recentsKey(const QString &environment, const QString &subject)
{
    return u"%1/recents/%2"_s.arg(environment, QString::fromLatin1(subject.toUtf8().toHex()));
}

constexpr int mostFurtherWindows = 16; //!< What a damaged file says is not believed.

QString furtherGroup(const QString &environment, int place) { return u"%1/window%2"_s.arg(environment).arg(place); }

} // namespace

Settings::Settings(const QString &file)
    : m_settings(file.isEmpty() ? KeptIdentities::usualFile() : file, QSettings::IniFormat),
      m_identities(m_settings)
{}

ui::ThemeMode Settings::themeMode() const
{
    const QString mode = m_settings.value(u"look/theme"_s).toString();
    if (mode == "light"_L1)
        return ui::ThemeMode::Light;
    if (mode == "dark"_L1)
        return ui::ThemeMode::Dark;
    return mode == "contrast"_L1 ? ui::ThemeMode::HighContrast : ui::ThemeMode::System;
}

int Settings::textPercent() const { return m_settings.value(u"look/textPercent"_s, 100).toInt(); }

void Settings::setTheme(ui::ThemeMode mode, int textPercent)
{
    QString name;
    switch (mode) {
    case ui::ThemeMode::Light:
        name = u"light"_s;
        break;
    case ui::ThemeMode::Dark:
        name = u"dark"_s;
        break;
    case ui::ThemeMode::HighContrast:
        name = u"contrast"_s;
        break;
    case ui::ThemeMode::System:
        name = u"system"_s;
        break;
    }
    m_settings.setValue(u"look/theme"_s, name);
    m_settings.setValue(u"look/textPercent"_s, textPercent);
}

ui::WindowState Settings::readWindow(const QString &group) const
{
    ui::WindowState state;
    state.geometry = m_settings.value(key(group, u"geometry"_s)).toByteArray();
    state.customers = m_settings.value(key(group, u"customers"_s)).toStringList();
    state.screens = m_settings.value(key(group, u"screens"_s)).toStringList();
    state.current = m_settings.value(key(group, u"current"_s)).toInt();
    return state;
}

void Settings::writeWindow(const QString &group, const ui::WindowState &state)
{
    m_settings.setValue(key(group, u"geometry"_s), state.geometry);
    m_settings.setValue(key(group, u"customers"_s), state.customers);
    m_settings.setValue(key(group, u"screens"_s), state.screens);
    m_settings.setValue(key(group, u"current"_s), state.current);
}

ui::WindowState Settings::window(const QString &environment) const { return readWindow(environment); }

void Settings::setWindow(const QString &environment, const ui::WindowState &state) { writeWindow(environment, state); }

QList<ui::WindowState> Settings::furtherWindows(const QString &environment) const
{
    const int count = m_settings.value(key(environment, u"furtherWindows"_s)).toInt();
    QList<ui::WindowState> states;
    for (int place = 1; place <= std::min(count, mostFurtherWindows); ++place)
        states += readWindow(furtherGroup(environment, place));
    return states;
}

void Settings::setFurtherWindows(const QString &environment, const QList<ui::WindowState> &states)
{
    const int before = m_settings.value(key(environment, u"furtherWindows"_s)).toInt();
    const int count = std::min(int(states.size()), mostFurtherWindows);
    m_settings.setValue(key(environment, u"furtherWindows"_s), count);
    for (int place = 1; place <= count; ++place)
        writeWindow(furtherGroup(environment, place), states.at(place - 1));
    for (int place = count + 1; place <= std::min(before, mostFurtherWindows); ++place)
        m_settings.remove(furtherGroup(environment, place));
}

QString Settings::owner(const QString &environment) const
{
    return m_settings.value(key(environment, u"owner"_s)).toString();
}

void Settings::setOwner(const QString &environment, const QString &subject)
{
    m_settings.setValue(key(environment, u"owner"_s), subject);
}

QStringList Settings::recents(const QString &environment, const QString &subject) const
{
    return subject.isEmpty() ? QStringList() : m_settings.value(recentsKey(environment, subject)).toStringList();
}

void Settings::setRecents(const QString &environment, const QString &subject, const QStringList &lines)
{
    if (subject.isEmpty())
        return;
    if (lines.isEmpty())
        m_settings.remove(recentsKey(environment, subject));
    else
        m_settings.setValue(recentsKey(environment, subject), lines);
}

void Settings::forgetEnvironment(const QString &environment)
{
    setFurtherWindows(environment, {});
    for (const QString &name :
         {u"geometry"_s, u"customers"_s, u"screens"_s, u"current"_s, u"furtherWindows"_s, u"owner"_s, u"recents"_s})
        m_settings.remove(key(environment, name));
}

int Settings::lockAfterMinutes() const
{
    constexpr int usual = 10;
    bool isNumber = false;
    const int minutes = m_settings.value(u"session/lockAfterMinutes"_s, usual).toInt(&isNumber);
    return isNumber && minutes >= 0 ? minutes : usual;
}

void Settings::setLockAfterMinutes(int minutes) { m_settings.setValue(u"session/lockAfterMinutes"_s, minutes); }

QByteArray Settings::columns(const QString &list) const { return m_settings.value(u"columns/"_s + list).toByteArray(); }

void Settings::setColumns(const QString &list, const QByteArray &columns)
{
    m_settings.setValue(u"columns/"_s + list, columns);
}

void Settings::flush() { m_settings.sync(); }

} // namespace tideline::app
