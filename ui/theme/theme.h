// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QFont>
#include <QObject>

class QApplication;
class QWidget;

namespace tideline::ui {

enum class ThemeMode { System, Light, Dark, HighContrast };

//! \brief Puts scheme and text size on the whole application.
//!
//! One a program, made by main() and handed to what may change it. Installs the style, the palette, the font
//! and the style sheet; everything else follows through palette and font changes. GUI thread only.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] Scheme scheme() const; //!< What the mode comes to at present.
    [[nodiscard]] int textPercent() const { return m_textPercent; }

    void setMode(ThemeMode mode);
    void setTextPercent(int percent); //!< 75 to 200; other values are brought into that range.

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    QFont m_systemFont;
    bool m_systemIsDark = false;
    ThemeMode m_mode = ThemeMode::System;
    int m_textPercent = 100;
};

//! Sets a dynamic property that the style sheet looks at, and restyles the widget if it changed.
void setLook(QWidget *widget, const char *property, const QVariant &value);

} // namespace tideline::ui
