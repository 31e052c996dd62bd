// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/screen.h"

#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace tideline::ui {

Screen::Screen(const QString &id, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(id);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(grid(2), grid(1.5), grid(2), grid(3));
    m_column->setSpacing(grid(2));
    setWidget(content);
}

} // namespace tideline::ui
