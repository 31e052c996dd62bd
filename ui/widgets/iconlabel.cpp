// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>

namespace tideline::ui {

IconLabel::IconLabel(QWidget *parent) : QLabel(parent) {}

void IconLabel::setIcon(const QString &name, Role role)
{
    m_name = name;
    m_role = role;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        draw();
    QLabel::changeEvent(event);
}

void IconLabel::draw()
{
    if (!m_name.isEmpty())
        setPixmap(themeIcon(m_name, m_role).pixmap(QSize(iconPixels(), iconPixels()), devicePixelRatioF()));
}

} // namespace tideline::ui
