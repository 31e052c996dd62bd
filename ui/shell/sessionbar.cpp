// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::SessionStatus;

SessionBar::SessionBar(QWidget *parent)
    : QFrame(parent),
      m_chip(new QLabel(this)),
      m_viewer(new ElidedLabel(this)),
      m_search(new QPushButton(tr("Search or run…"), this)),
      m_time(new QLabel(this)),
      m_forgotten(new QLabel(tr("not remembered"), this)),
      m_lock(new QToolButton(this)),
      m_menu(new QToolButton(this))
{
    setObjectName(u"sessionBar"_s);
    m_chip->setProperty("kind", u"chip"_s);
    m_chip->setObjectName(u"environmentChip"_s);
    m_viewer->setProperty("tone", u"muted"_s);
    m_viewer->setTextFormat(Qt::PlainText);
    m_search->setObjectName(u"openPalette"_s);
    m_search->setIcon(themeIcon(u"search"_s, Role::Muted));
    m_search->setProperty("kind", u"search"_s);
    m_keys = new QLabel(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), m_search);
    m_keys->setProperty("tone", u"muted"_s);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(0, 0, grid(1.5), 0);
    inside->addWidget(m_keys, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->installEventFilter(this);
    keepScaled(this, [this] {
        m_search->setMinimumSize(grid(12), controlHeight());
        m_search->setMaximumWidth(grid(60));
    });
    m_search->setAccessibleName(tr("Search or run"));
    m_time->setProperty("tone", u"muted"_s);
    m_time->setObjectName(u"timeLeft"_s);
    m_forgotten->setObjectName(u"notRemembered"_s);
    m_forgotten->setProperty("tone", u"warning"_s);
    m_forgotten->setToolTip(tr("There is no keychain: the sign-in lasts until you quit."));
    m_forgotten->setAccessibleDescription(m_forgotten->toolTip());
    m_forgotten->hide();
    m_lock->setIcon(themeIcon(u"lock"_s));
    m_lock->setObjectName(u"lock"_s);
    m_lock->setToolTip(tr("Lock (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    m_lock->setAccessibleName(tr("Lock"));
    m_menu->setIcon(themeIcon(u"settings"_s));
    m_menu->setObjectName(u"settingsMenu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("Settings"));
    m_menu->setAccessibleName(tr("Settings"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(1.5), grid(0.75), grid(1.5), grid(0.75));
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_chip);
    layout->addWidget(m_viewer);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_forgotten);
    layout->addWidget(m_time);
    layout->addWidget(m_lock);
    layout->addWidget(m_menu);

    connect(m_search, &QPushButton::clicked, this, &SessionBar::paletteRequested);
    connect(m_lock, &QToolButton::clicked, this, &SessionBar::lockRequested);
}

void SessionBar::setStatus(const SessionStatus &status)
{
    m_status = status;
    m_chip->setText(status.environmentName.toUpper());
    m_chip->setAccessibleName(tr("Environment: %1").arg(status.environmentName));
    setLook(m_chip, "tone", status.tone);
    m_forgotten->setVisible(status.isForgotten);
    m_lock->setVisible(!status.isMasquerade);
    m_viewer->setText(status.viewer);
    if (status.left) {
        m_end = QDeadlineTimer(*status.left);
        m_tick.start(1000, this);
    } else {
        m_tick.stop();
    }
    refreshTime();
}

//! The hint at the keys goes first when there is no room for it beside the words.
bool SessionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize) {
        const int words = m_search->fontMetrics().horizontalAdvance(m_search->text()) + iconPixels() + grid(5);
        m_keys->setVisible(m_search->width() >= words + m_keys->sizeHint().width());
    }
    return QFrame::eventFilter(watched, event);
}

void SessionBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId())
        refreshTime();
    else
        QFrame::timerEvent(event);
}

void SessionBar::refreshTime()
{
    switch (m_status.state) {
    case SessionStatus::State::SignedOut:
        m_time->setText(tr("signed out"));
        return;
    case SessionStatus::State::SigningIn:
        m_time->setText(tr("signing in…"));
        return;
    case SessionStatus::State::Locked:
        m_time->setText(tr("locked"));
        return;
    case SessionStatus::State::Ended:
        m_time->setText(tr("session ended"));
        return;
    case SessionStatus::State::Active:
    case SessionStatus::State::Refreshing:
        break;
    }
    if (!m_status.left) {
        m_time->clear();
        return;
    }
    constexpr qint64 soon = 120; // seconds
    const qint64 seconds = std::max<qint64>(0, m_end.remainingTime() / 1000);
    setLook(m_time, "tone", seconds < soon ? u"warning"_s : u"muted"_s);
    m_time->setText(tr("session %1:%2 left").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
}

} // namespace tideline::ui
