// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callout.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errordetailsevent.h"
#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

struct Look
{
    QString tone; //!< As the style sheet names it.
    QString icon;
    Role role;
};

Look lookOf(Callout::Tone tone)
{
    switch (tone) {
    case Callout::Tone::Good:
        return {u"good"_s, u"check"_s, Role::Good};
    case Callout::Tone::Warning:
        return {u"warning"_s, u"warning"_s, Role::Warning};
    case Callout::Tone::Error:
        return {u"error"_s, u"error"_s, Role::Error};
    case Callout::Tone::Info:
        return {u"info"_s, u"info"_s, Role::Info};
    case Callout::Tone::Neutral:
        break;
    }
    return {u"neutral"_s, u"info"_s, Role::Muted};
}

} // namespace

Callout::Callout(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_details(new QPushButton(tr("Details"), this))
{
    setProperty("kind", u"notice"_s);
    m_headline->setProperty("type", u"strong"_s);
    for (QLabel *label : {m_headline, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_action->setObjectName(u"calloutAction"_s);
    m_details->setObjectName(u"calloutDetails"_s);
    for (QPushButton *button : {m_action, m_details}) {
        button->setProperty("kind", u"link"_s);
        button->hide();
    }
    auto *buttons = new FlowLayout;
    buttons->setSpacing(grid(2));
    buttons->addWidget(m_action);
    buttons->addWidget(m_details);

    auto *words = new QVBoxLayout;
    words->setSpacing(grid(0.5));
    words->addWidget(m_headline);
    words->addWidget(m_text);
    words->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(1.5), grid(1.25), grid(1.5), grid(1.25));
    layout->setSpacing(grid(1.25));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);

    connect(m_action, &QPushButton::clicked, this, &Callout::actionTriggered);
    connect(m_details, &QPushButton::clicked, this, [this] {
        ErrorDetailsEvent event(*m_error);
        QCoreApplication::sendEvent(window(), &event);
    });
}

Callout::~Callout() = default;

void Callout::putActionBeside()
{
    auto *line = static_cast<QHBoxLayout *>(layout());
    line->addWidget(m_action, 0, Qt::AlignTop);
    line->addWidget(m_details, 0, Qt::AlignTop);
}

void Callout::show(Tone tone, const QString &headline, const QString &text, const QString &actionText)
{
    m_tone = tone;
    setLook(this, "tone", lookOf(tone).tone);
    paintIcon();
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_details->hide();
    setAccessibleName(headline.isEmpty() ? text : u"%1. %2"_s.arg(headline, text));
    m_action->setAccessibleDescription(accessibleName());
    setVisible(true);
}

void Callout::offerDetails(const api::Error &error)
{
    m_error = std::make_unique<api::Error>(error);
    m_details->show();
}

void Callout::announce()
{
    setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Callout::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        paintIcon(); // another theme or size
    QFrame::changeEvent(event);
}

void Callout::paintIcon()
{
    const Look look = lookOf(m_tone);
    m_icon->setPixmap(themeIcon(look.icon, look.role).pixmap(QSize(iconPixels(), iconPixels()), devicePixelRatioF()));
}

} // namespace tideline::ui
