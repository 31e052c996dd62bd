// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

class QWidget;

namespace tideline::ui {
class MainWindow;
class Theme;
} // namespace tideline::ui

namespace tideline::app {

class Console;

//! What the steps of a tour can reach: the console, its theme, and widgets by name.
class TourStage final
{
public:
    static constexpr QSize usualSize{1440, 900}; //!< Of the first window.

    TourStage(Console &console, ui::Theme &theme) : m_console(console), m_theme(theme) {}

    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] ui::MainWindow &window() const;
    [[nodiscard]] ui::MainWindow &front() const; //!< The window that was opened last; normally the first.
    [[nodiscard]] QList<ui::MainWindow *> windows() const; //!< That can be seen; the first of the program first.
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] QString account(); //!< The account whose story the tour tells.

    //! The visible widget of that object name, in any window of the program, in the front one before others; null if
    //! there is none.
    [[nodiscard]] QWidget *find(const QString &objectName) const;
    [[nodiscard]] bool isVisible(const QString &objectName) const { return find(objectName) != nullptr; }
    //! The text of a visible label or button contains \p part.
    [[nodiscard]] bool shows(const QString &part) const;
    //! The same, and cells of lists and what stands in lines.
    [[nodiscard]] bool reads(const QString &part) const;
    [[nodiscard]] bool hasRows(const QString &listName, int atLeast = 1) const; //!< A visible list or table.
    [[nodiscard]] bool isIdle() const; //!< No request is out.

    void showScreen(const QString &screen); //!< Of the current customer.
    void showPage(const QString &screen, int page); //!< One of the pages behind the tabs of a screen.
    void choose(const QString &objectName, const QString &value); //!< An entry of a combo box by its data.
    void openForm(const QString &operation); //!< Lets go of what another form holds.
    void closeForm();
    void closeDialogs();
    void trigger(const QString &action); //!< What a menu or a key does.
    void click(const QString &objectName); //!< Nothing happens if it is not there: the step's condition tells.
    void type(const QString &objectName, const QString &text); //!< Replaces what a line holds.
    void scrollTo(const QString &objectName);
    void fail(const QString &faultRule); //!< The demo backend follows this rule from now on, and no other.
    void mend(); //!< It follows none.

private:
    Console &m_console;
    ui::Theme &m_theme;
};

} // namespace tideline::app
