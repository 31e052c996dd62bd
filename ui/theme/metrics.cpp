// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

#include <cmath>

namespace tideline::ui {

namespace {

//! How much larger the application's font is than the 13 px that the grid is drawn for.
double scale()
{
    constexpr double designPixels = 13.0;
    return std::max(0.75, QFontInfo(QApplication::font()).pixelSize() / designPixels);
}

int scaled(double pixels) { return int(std::lround(pixels * scale())); }

//! Watches its parent for a new style sheet, which comes with every change of text size.
class Scaler final : public QObject
{
public:
    Scaler(QWidget *widget, std::function<void()> apply) : QObject(widget), m_apply(std::move(apply)), m_scale(scale())
    {
        widget->installEventFilter(this);
        m_apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isScaled = event->type() == QEvent::StyleChange && !qFuzzyCompare(m_scale, scale());
        if (isScaled) {
            m_scale = scale();
            m_apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
    double m_scale;
};

} // namespace

int grid(double steps) { return scaled(8 * steps); }

int controlHeight() { return scaled(32); }

int rowHeight() { return scaled(30); }

int iconPixels() { return scaled(16); }

int cornerRadius() { return scaled(6); }

int lineMargin() { return std::max(0, (grid(3) - QFontMetrics(QApplication::font()).height()) / 2); }

double bodyPoints() { return QFontInfo(QApplication::font()).pointSizeF(); }

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const double factor = size == TextSize::Body ? 1.0 : size == TextSize::Section ? 1.25 : 1.6;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

QFont tabularFont()
{
    // Qt 6.4 cannot switch on the tnum feature; the fonts of the three systems have tabular digits by default.
    return QApplication::font();
}

void keepScaled(QWidget *widget, std::function<void()> apply)
{
    new Scaler(widget, std::move(apply)); // the widget owns it
}

} // namespace tideline::ui
