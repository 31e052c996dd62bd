// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace tideline::ui {

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_systemFont(application.font()),
      m_systemIsDark(application.palette().color(QPalette::Window).lightnessF() < 0.5)
{
    application.setStyle(new Style); // the application owns it
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemIsDark = application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_systemIsDark = scheme == Qt::ColorScheme::Dark;
        if (m_mode == ThemeMode::System)
            apply();
    });
#endif
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_mode) {
    case ThemeMode::Light:
        return Scheme::Light;
    case ThemeMode::Dark:
        return Scheme::Dark;
    case ThemeMode::HighContrast:
        return Scheme::HighContrast;
    case ThemeMode::System:
        break;
    }
    return m_systemIsDark ? Scheme::Dark : Scheme::Light;
}

void Theme::setMode(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, 75, 200);
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    apply();
}

void Theme::apply()
{
    QFont font = m_systemFont;
    const double points = QFontInfo(m_systemFont).pointSizeF();
    font.setPointSizeF(points * m_textPercent / 100.0);
    QPixmapCache::clear();
    m_application.setPalette(makePalette(scheme()));
    m_application.setFont(font);
    m_application.setStyleSheet(makeStyleSheet(scheme()));
    Q_EMIT changed();
}

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace tideline::ui
