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
    //! The token is still to be removed from the keychain: see leaving().
    void remove(const QString &environment, const QString &identity);
    //! Whose tokens are to be removed: the keychain has not said yet that it did so.
    [[nodiscard]] QStringList leaving(const QString &environment) const;
    void noteGone(const QString &environment, const QString &identity); //!< The keychain has said so.
    //! Nobody may go on without typing, also after the next start, until it is taken back.
    void setHeldBack(bool isHeldBack);
    [[nodiscard]] bool isHeldBack() const;
    [[nodiscard]] QStringList environmentsLeft() const; //!< In which somebody is leaving().

private:
    QSettings &m_settings;
};

} // namespace tideline::app
