// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/masqueradebar.h"

#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace tideline::ui {

MasqueradeBar::MasqueradeBar(Form form, QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(form == Form::Full ? u"masqueradeBar"_s : u"masqueradeNote"_s);
    setProperty("kind", u"masqueradeBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(form == Form::Telling);
    m_text->setObjectName(u"masqueradeText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(0.75), grid(2), grid(0.75));
    layout->setSpacing(grid());
    layout->addWidget(m_text, 1);
    if (form == Form::Full) {
        m_question = new QLabel(this);
        m_question->setTextFormat(Qt::PlainText);
        m_act = new QPushButton(tr("Act for the customer…"), this);
        m_act->setObjectName(u"actForCustomer"_s);
        m_confirm = new QPushButton(tr("Allow changes"), this);
        m_confirm->setObjectName(u"confirmActing"_s);
        m_keep = new QPushButton(tr("Stay read only"), this);
        m_keep->setObjectName(u"stayReadOnly"_s);
        auto *end = new QPushButton(tr("End"), this);
        end->setObjectName(u"endMasquerade"_s);
        for (QWidget *widget :
             {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_act), static_cast<QWidget *>(m_confirm),
              static_cast<QWidget *>(m_keep), static_cast<QWidget *>(end)})
            layout->addWidget(widget);
        connect(m_act, &QPushButton::clicked, this, [this] { askToAct(true); });
        connect(m_keep, &QPushButton::clicked, this, [this] { askToAct(false); });
        connect(m_confirm, &QPushButton::clicked, this, [this] {
            askToAct(false);
            Q_EMIT actRequested();
        });
        connect(end, &QPushButton::clicked, this, &MasqueradeBar::endRequested);
        askToAct(false);
    }
    m_tick.start(1000, this);
    refresh();
}

void MasqueradeBar::setCustomer(const QString &name)
{
    m_customer = name;
    refresh();
}

void MasqueradeBar::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    refresh();
    if (m_act)
        askToAct(false);
}

void MasqueradeBar::setTimeLeft(std::chrono::milliseconds left)
{
    m_end = QDeadlineTimer(left);
    refresh();
}

void MasqueradeBar::warn(int minutesLeft)
{
    m_warned = minutesLeft;
    refresh();
    setAccessibleName(tr("The session in the customer's place ends in %n minutes", nullptr, minutesLeft));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MasqueradeBar::text() const { return m_text->text(); }

void MasqueradeBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId())
        refresh();
    else
        QFrame::timerEvent(event);
}

void MasqueradeBar::askToAct(bool asks)
{
    m_question->setText(tr("Changes will be made as %1, and noted with your name.").arg(m_customer));
    m_question->setVisible(asks);
    m_act->setVisible(!asks && m_isReadOnly);
    m_confirm->setVisible(asks);
    m_keep->setVisible(asks);
    if (asks)
        m_keep->setFocus(Qt::OtherFocusReason);
}

void MasqueradeBar::refresh()
{
    constexpr qint64 minute = 60;
    const qint64 seconds = std::max<qint64>(0, m_end.remainingTime() / 1000);
    const QString left = u"%1:%2"_s.arg(seconds / minute).arg(seconds % minute, 2, 10, QChar(u'0'));
    QString text = m_isReadOnly ? tr("You are viewing as %1 — read only — %2 left").arg(m_customer, left)
                                : tr("You are acting as %1 — changes count — %2 left").arg(m_customer, left);
    if (m_warned > 0)
        text += u' ' + tr("(ends soon, can't be prolonged)");
    m_text->setText(text);
}

} // namespace tideline::ui
