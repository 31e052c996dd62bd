// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace tideline::ui {
class Theme;
class Workspace;
} // namespace tideline::ui

namespace tideline::app {

class Console;

//! What the steps of a tour can reach: the console, its theme, and widgets by name.
class TourStage final
{
public:
    TourStage(Console &console, ui::Theme &theme) : m_console(console), m_theme(theme) {}

    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }

    //! The visible widget of that object name, in any window of the program; null if there is none.
    [[nodiscard]] QWidget *find(const QString &objectName) const;
    [[nodiscard]] bool isVisible(const QString &objectName) const { return find(objectName) != nullptr; }
    //! The text of a visible label, line or button contains \p part.
    [[nodiscard]] bool shows(const QString &part) const;
    void click(const QString &objectName); //!< Nothing happens if it is not there: the step's condition tells.
    void type(const QString &objectName, const QString &text); //!< Replaces what a line holds.
    void press(int key); //!< In the widget that has the focus.

private:
    Console &m_console;
    ui::Theme &m_theme;
};

//! One picture: what to do, and how to tell that it shows.
struct TourStep
{
    QString name; //!< Of the file: "find-a-customer".
    std::function<void(TourStage &)> act; //!< May be empty.
    std::function<bool(TourStage &)> isShown; //!< May be empty: shown at once.
};

[[nodiscard]] QList<TourStep> tourSteps();

} // namespace tideline::app
