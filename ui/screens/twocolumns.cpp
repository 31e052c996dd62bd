// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/twocolumns.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>

#include <algorithm>

namespace tideline::ui {

TwoColumns::TwoColumns(QWidget *parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->addStretch(1);
        m_layout->addLayout(column, 1);
    }
    keepScaled(this, [this] {
        for (QBoxLayout *layout : {m_layout, static_cast<QBoxLayout *>(m_left), static_cast<QBoxLayout *>(m_right)})
            layout->setSpacing(grid(2));
        arrange();
    });
}

void TwoColumns::addLeft(QWidget *card) { m_left->insertWidget(m_left->count() - 1, card); }

void TwoColumns::addRight(QWidget *card) { m_right->insertWidget(m_right->count() - 1, card); }

//! The width of one column: the other can go below it.
QSize TwoColumns::minimumSizeHint() const
{
    const int width = std::max(m_left->minimumSize().width(), m_right->minimumSize().width());
    return {width, m_layout->minimumSize().height()};
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void TwoColumns::arrange()
{
    const int needed = m_left->minimumSize().width() + m_layout->spacing() + m_right->minimumSize().width();
    const bool isWide = width() >= std::max(needed, grid(96));
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tideline::ui
