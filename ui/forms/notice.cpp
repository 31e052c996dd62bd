// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/notice.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tideline::ui {

namespace {

struct Look
{
    const char *tone;
    const char *icon;
    Role role;
};

Look lookOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Good:
        return {"good", "check", Role::Good};
    case Notice::Tone::Warning:
        return {"warning", "warning", Role::Warning};
    case Notice::Tone::Error:
        return {"error", "error", Role::Error};
    case Notice::Tone::Info:
        break;
    }
    return {"info", "info", Role::Info};
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this))
{
    setProperty("kind", QStringLiteral("notice"));
    setFocusPolicy(Qt::StrongFocus);
    m_headline->setFont(tideline::ui::textFont(TextSize::Body, QFont::DemiBold));
    for (QLabel *label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_action->setProperty("kind", QStringLiteral("link"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(grid(1.5), grid(), grid(1.5), grid());
    layout->setHorizontalSpacing(grid());
    layout->setVerticalSpacing(grid(0.5));
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_headline, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(m_action, 2, 1, Qt::AlignLeading);
    layout->setColumnStretch(1, 1);
    hide();

    connect(m_action, &QPushButton::clicked, this, &Notice::acted);
}

void Notice::setContent(Tone tone, const QString &headline, const QString &text, const QString &action)
{
    const Look look = lookOf(tone);
    setLook(this, "tone", QString::fromLatin1(look.tone));
    m_sign->setPixmap(themeIcon(QString::fromLatin1(look.icon), look.role).pixmap(iconPixels(), iconPixels()));
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(text);
    setVisible(!headline.isEmpty() || !text.isEmpty());
}

void Notice::announce()
{
    setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tideline::ui
