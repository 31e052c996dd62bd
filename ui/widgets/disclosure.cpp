// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disclosure.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace tideline::ui {

Disclosure::Disclosure(const QString &title, MakeContent makeContent, QWidget *parent)
    : QWidget(parent),
      m_makeContent(std::move(makeContent)),
      m_button(new QToolButton(this)),
      m_layout(new QVBoxLayout(this))
{
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setProperty("kind", QStringLiteral("disclosure"));
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    setTitle(title);
    pointArrow();

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid());
    m_layout->addWidget(m_button, 0, Qt::AlignLeading);

    connect(m_button, &QToolButton::toggled, this, &Disclosure::setOpen);
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

bool Disclosure::isOpen() const { return m_button->isChecked(); }

void Disclosure::setOpen(bool open)
{
    if (open && !m_content) {
        m_content = m_makeContent(this);
        m_layout->addWidget(m_content);
    }
    if (m_content)
        m_content->setVisible(open);
    if (m_button->isChecked() != open) {
        m_button->setChecked(open); // comes back here once, with the same state
        return;
    }
    pointArrow();
    Q_EMIT opened(open);
}

void Disclosure::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        pointArrow();
    QWidget::changeEvent(event);
}

//! Closed it points the way that one reads.
void Disclosure::pointArrow()
{
    m_button->setArrowType(isOpen() ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
}

} // namespace tideline::ui
