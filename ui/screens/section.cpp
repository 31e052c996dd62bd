// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/section.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

Section::Section(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_heading(new QHBoxLayout),
      m_actions(new FlowLayout),
      m_content(new QVBoxLayout)
{
    setProperty("kind", u"card"_s);
    setAccessibleName(title);
    auto *label = new QLabel(title, this);
    label->setProperty("type", u"section"_s);
    // As high as with buttons beside it, so that headings of neighbours stand in one line.
    keepScaled(label, [label] { label->setMinimumHeight(grid(3)); });
    m_heading->setSpacing(grid());
    m_heading->addWidget(label);
    m_heading->addStretch(1);
    m_heading->addLayout(m_actions); // goes on in the next line where a heading and large text leave no room
    m_content->setSpacing(grid());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(1.5), grid(2), grid(2));
    layout->setSpacing(grid(1.25));
    layout->addLayout(m_heading);
    layout->addLayout(m_content);
}

void Section::add(QWidget *content) { m_content->addWidget(content); }

QPushButton *Section::addAction(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setProperty("kind", u"link"_s);
    m_actions->addWidget(button);
    return button;
}

} // namespace tideline::ui
