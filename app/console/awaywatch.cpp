// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/awaywatch.h"

#include <QCoreApplication>
#include <QEvent>

#ifdef TIDELINE_DBUS
#include <QDBusConnection>
#endif

namespace tideline::app {

namespace {

using namespace std::chrono_literals;

constexpr auto lookInterval = 1s;
constexpr auto gap = 60s; //!< A second that lasted so long was spent asleep.

} // namespace

AwayWatch::AwayWatch(const api::Clock &clock, std::chrono::minutes limit, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_limit(limit),
      m_lastInput(clock.steady()),
      m_lastSteady(clock.steady()),
      m_lastWall(clock.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &AwayWatch::look);
    m_timer.start();
    QTimer::singleShot(2s, this, &AwayWatch::listenToSystem); // not on the way to the first window
}

bool AwayWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all that is left of a key that was a shortcut
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        m_lastInput = m_clock.steady();
        m_isAway = false;
        break;
    default:
        break;
    }
    return false;
}

void AwayWatch::look()
{
    const auto steady = m_clock.steady();
    const auto wall = m_clock.now();
    // Some systems' steady clocks stand still in sleep, others go on: either way one of the two jumps.
    const bool hasSlept = wall - m_lastWall > gap || steady - m_lastSteady > gap;
    m_lastSteady = steady;
    m_lastWall = wall;
    const bool isIdle = m_limit.count() > 0 && steady - m_lastInput >= m_limit;
    if (hasSlept || (isIdle && !m_isAway)) {
        m_isAway = true;
        Q_EMIT away();
    }
}

void AwayWatch::noteSleep(bool begins)
{
    if (begins)
        Q_EMIT away();
}

void AwayWatch::noteScreenLock(bool isLocked)
{
    if (isLocked)
        Q_EMIT away();
}

void AwayWatch::noteSessionLock() { Q_EMIT away(); }

void AwayWatch::listenToSystem()
{
    m_screen = std::make_unique<ScreenLock>([this] { Q_EMIT away(); });
#ifdef TIDELINE_DBUS
    QDBusConnection system = QDBusConnection::systemBus();
    const QString login = QStringLiteral("org.freedesktop.login1");
    if (system.isConnected()) {
        system.connect(login, QStringLiteral("/org/freedesktop/login1"),
                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                       SLOT(noteSleep(bool)));
        system.connect(login, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                       SLOT(noteSessionLock()));
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const QString &name : {QStringLiteral("org.freedesktop.ScreenSaver"),
                                    QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("org.cinnamon.ScreenSaver"),
                                    QStringLiteral("org.mate.ScreenSaver"), QStringLiteral("org.xfce.ScreenSaver")})
            session.connect(QString(), QString(), name, QStringLiteral("ActiveChanged"), this,
                            SLOT(noteScreenLock(bool)));
    }
#endif
}

} // namespace tideline::app
