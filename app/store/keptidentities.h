// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace tideline::app {

//! \brief Who may go on without typing, by environment: names only, the tokens are in the keychain.
//!
//! Part of the console's settings, which the command line reads too. Borrows them.
class KeptIdentities final
{
public:
    explicit KeptIdentities(QSettings &settings) : m_settings(settings) {}

    [[nodiscard]] static QString usualFile(); //!< The console's settings, also when the command line asks.

    [[nodiscard]] QStringList of(const QString &environment) const; //!< Who signed in last stands on top.
    void add(const QString &environment, const QString &identity); //!< On top.
    void remove(const QString &environment, const QString &identity);

private:
    QSettings &m_settings;
};

} // namespace tideline::app
