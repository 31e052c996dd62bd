// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tideline::ui {

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid(2));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    keepScaled(this, [this] {
        m_grid->setColumnMinimumWidth(0, grid(16));
        for (int row = 0; row < m_rows; ++row)
            m_grid->setRowMinimumHeight(row, grid(3));
    });
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        else if (item->layout()) {
            while (QLayoutItem *inner = item->layout()->takeAt(0)) {
                if (inner->widget())
                    inner->widget()->deleteLater();
                std::unique_ptr<QLayoutItem> gone(inner);
            }
        }
        std::unique_ptr<QLayoutItem> gone(item);
    }
    for (int row = 0; row < m_rows; ++row)
        m_grid->setRowMinimumHeight(row, 0);
    m_rows = 0;
}

void FactList::add(const QString &label, const QString &value, Copy copy, const QString &tone)
{
    auto *name = new QLabel(label, this);
    name->setProperty("tone", u"muted"_s);
    const bool isOneLine = copy == Copy::Yes && !value.isEmpty(); // an address or a number is no text to wrap
    const QString shown = value.isEmpty() ? u"–"_s : value;
    auto *text = isOneLine ? new ElidedLabel(shown, this) : new QLabel(shown, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(!isOneLine);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(u"%1: %2"_s.arg(label, text->text()));
    if (!tone.isEmpty())
        text->setProperty("tone", tone);
    for (QLabel *part : {name, text})
        part->setContentsMargins(0, lineMargin(), 0, lineMargin());
    m_grid->setRowMinimumHeight(m_rows, grid(3)); // the same with and without a copy button
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    if (isOneLine) {
        auto *line = new QHBoxLayout;
        line->setSpacing(grid(0.5));
        line->addWidget(text, 0, Qt::AlignTop);
        line->addWidget(new CopyButton(label, value, this), 0, Qt::AlignTop);
        line->addStretch(1);
        m_grid->addLayout(line, m_rows, 1);
    } else {
        m_grid->addWidget(text, m_rows, 1, Qt::AlignTop);
    }
    ++m_rows;
}

void FactList::addRefused(const QString &label) { add(label, tr("not shown to you"), Copy::No, u"muted"_s); }

} // namespace tideline::ui
