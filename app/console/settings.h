// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/keptidentities.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QSettings>

namespace tideline::app {

//! \brief What the console keeps between runs: theme, text size, window, tabs, recent customers. Never a secret.
//!
//! An INI file in the person's configuration folder. A damaged file counts as empty.
class Settings final
{
public:
    //! \p file: where to keep it; empty: the usual place.
    explicit Settings(const QString &file = {});

    [[nodiscard]] ui::ThemeMode themeMode() const;
    [[nodiscard]] int textPercent() const;
    void setTheme(ui::ThemeMode mode, int textPercent);

    //! Tabs and recent customers are those of one environment.
    [[nodiscard]] ui::WindowState window(const QString &environment) const;
    void setWindow(const QString &environment, const ui::WindowState &state);
    [[nodiscard]] QList<ui::WindowState> furtherWindows(const QString &environment) const;
    void setFurtherWindows(const QString &environment, const QList<ui::WindowState> &states);
    //! Whose tabs they are: the subject of who signed in last; empty: nobody's.
    [[nodiscard]] QString owner(const QString &environment) const;
    void setOwner(const QString &environment, const QString &subject);
    //! Those of one person: another one who signs in does not see them.
    [[nodiscard]] QStringList recents(const QString &environment, const QString &subject) const;
    void setRecents(const QString &environment, const QString &subject, const QStringList &lines);
    void forgetEnvironment(const QString &environment); //!< Tabs and recent customers; not who is kept.

    [[nodiscard]] KeptIdentities &identities() { return m_identities; }
    [[nodiscard]] int lockAfterMinutes() const; //!< 10 unless somebody chose; 0: never by itself.
    void setLockAfterMinutes(int minutes);
    //! How a person left the columns of a list; empty: as it is made.
    [[nodiscard]] QByteArray columns(const QString &list) const;
    void setColumns(const QString &list, const QByteArray &columns);

    void flush(); //!< Writes at once; otherwise Qt writes a little later.

private:
    [[nodiscard]] ui::WindowState readWindow(const QString &group) const;
    void writeWindow(const QString &group, const ui::WindowState &state);

    QSettings m_settings;
    KeptIdentities m_identities;
};

} // namespace tideline::app
