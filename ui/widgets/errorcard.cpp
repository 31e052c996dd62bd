// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorcard.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/disclosure.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using catalogue::ErrorKind;

namespace {

struct Look
{
    QString icon;
    Role role;
};

Look lookOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FixForm:
        return {u"edit"_s, Role::Error};
    case ErrorKind::NotNow:
        return {u"warning"_s, Role::Warning};
    case ErrorKind::NotAllowed:
        return {u"lock"_s, Role::Error};
    case ErrorKind::NotAvailable:
        return {u"info"_s, Role::Info};
    case ErrorKind::SessionEnded:
        return {u"user"_s, Role::Info};
    case ErrorKind::Busy:
        return {u"clock"_s, Role::Warning};
    case ErrorKind::Unreachable:
        return {u"retry"_s, Role::Error};
    case ErrorKind::MaybeDone:
        return {u"search"_s, Role::Warning};
    case ErrorKind::Warning:
        return {u"check"_s, Role::Warning};
    case ErrorKind::Unexpected:
        break;
    }
    return {u"error"_s, Role::Error};
}

} // namespace

Callout::Tone calloutTone(ErrorKind kind)
{
    switch (lookOf(kind).role) {
    case Role::Warning:
        return Callout::Tone::Warning;
    case Role::Info:
        return Callout::Tone::Info;
    default:
        return Callout::Tone::Error;
    }
}

ErrorCard::ErrorCard(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_text(new QLabel(this)),
      m_added(new QLabel(this)),
      m_also(new QLabel(this)),
      m_repeats(new QLabel(this)),
      m_disclosure(new Disclosure(
          tr("Details"), [this](QWidget *owner) { return makeDetails(owner); }, this))
{
    m_headline->setProperty("type", u"section"_s);
    m_headline->setObjectName(u"errorHeadline"_s);
    m_text->setObjectName(u"errorText"_s);
    m_added->setObjectName(u"errorAdded"_s);
    m_also->setObjectName(u"errorAlso"_s);
    m_repeats->setObjectName(u"errorRepeats"_s);
    for (QLabel *label : {m_headline, m_text, m_added, m_also, m_repeats}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_repeats->setProperty("tone", u"muted"_s);
    m_disclosure->setObjectName(u"errorDisclosure"_s);
    m_disclosure->button()->setObjectName(u"errorDisclosure.button"_s);

    connect(m_disclosure, &Disclosure::opened, this, &ErrorCard::resized);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid());
    words->addWidget(m_headline);
    words->addWidget(m_text);
    words->addWidget(m_added);
    words->addWidget(m_also);
    words->addWidget(m_repeats);
    words->addWidget(m_disclosure);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

QWidget *ErrorCard::makeDetails(QWidget *owner)
{
    auto *box = new QWidget(owner);
    m_details = new QPlainTextEdit(m_detailsText, box);
    m_details->setObjectName(u"errorDetails"_s);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setMinimumHeight(grid(16));
    m_copy = new QPushButton(tr("Copy details"), box);
    m_copy->setObjectName(u"copyDetails"_s);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, grid(0.5), 0, 0);
    layout->addWidget(m_details);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &ErrorCard::copy);
    return box;
}

void ErrorCard::setMessage(const models::ErrorMessage &message)
{
    const Look look = lookOf(message.entry.kind);
    const int size = grid(3);
    m_icon->setPixmap(themeIcon(look.icon, look.role).pixmap(QSize(size, size), devicePixelRatioF()));
    m_headline->setText(message.entry.headline);
    m_text->setText(message.entry.text);
    m_added->setVisible(!message.added.isEmpty());
    m_added->setText(tr("The server adds: \u201C%1\u201D").arg(message.added));
    m_also->setVisible(!message.also.isEmpty());
    m_also->setText(tr("Also: %1").arg(message.also.join(u"; "_s)));
    m_repeats->setVisible(message.repeats > 1);
    m_repeats->setText(tr("%n requests ended for the same reason.", nullptr, message.repeats));
    QStringList lines;
    for (const auto &[label, value] : message.details)
        lines += u"%1: %2"_s.arg(label, value);
    m_detailsText = lines.join(u'\n');
    if (m_details)
        m_details->setPlainText(m_detailsText);
    if (m_copy)
        m_copy->setText(tr("Copy details"));
    m_copyText = message.copyText();
    QStringList spoken = {message.entry.headline + u'.', message.entry.text};
    for (const QLabel *label : {m_added, m_also, m_repeats}) {
        if (!label->isHidden())
            spoken += label->text();
    }
    setAccessibleName(spoken.join(u' '));
}

void ErrorCard::copy()
{
    QGuiApplication::clipboard()->setText(m_copyText);
    m_copy->setText(tr("Copied"));
}

} // namespace tideline::ui
