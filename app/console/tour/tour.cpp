// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/tour.h"

#include "app/console/console.h"
#include "ui/theme/role.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

constexpr int tickMs = 30;
constexpr int ticksToSettle = 4;
constexpr int patienceMs = 8000;
constexpr int quickly = 75; //!< The files are a little larger, and written in half the time.

//! The window with what floats above it, as a person sees the screen. Other main windows are behind it.
QPixmap screenshot(QWidget *window)
{
    QPixmap pixmap = window->grab();
    QPainter painter(&pixmap);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const bool isBehind = qobject_cast<ui::MainWindow *>(top) != nullptr;
        if (isBehind || !top->isVisible() || top->windowType() == Qt::ToolTip)
            continue;
        const QPoint place = top->mapToGlobal(QPoint(0, 0)) - window->mapToGlobal(QPoint(0, 0));
        painter.drawPixmap(place, top->grab());
        painter.setPen(ui::color(ui::Role::Outline, top->palette())); // where a system draws its frame
        painter.drawRect(QRect(place, top->size()).adjusted(-1, -1, 0, 0));
    }
    return pixmap;
}

//! As they stand beside each other on a wide screen.
QPixmap sideBySide(const QList<ui::MainWindow *> &windows)
{
    QSize size(0, 0);
    for (const QWidget *window : windows)
        size = QSize(size.width() + window->width(), std::max(size.height(), window->height()));
    QPixmap pixmap(size);
    pixmap.fill(ui::color(ui::Role::Outline, windows.first()->palette()));
    QPainter painter(&pixmap);
    int left = 0;
    for (QWidget *window : windows) {
        painter.drawPixmap(left, 0, window->grab());
        left += window->width();
    }
    return pixmap;
}

} // namespace

Tour::Tour(Console &console, ui::Theme &theme, QString folder, TourSteps steps, QObject *parent)
    : QObject(parent),
      m_stage(console, theme),
      m_folder(std::move(folder)),
      m_steps(std::move(steps))
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "The folder %s cannot be made. Choose another one.\n", qPrintable(m_folder));
        Q_EMIT finished(1);
        return;
    }
    m_stage.console().window().resize(TourStage::usualSize);
    begin();
}

void Tour::begin()
{
    if (m_current == m_steps.size()) {
        std::printf("%d pictures in %s\n", m_pictures, qPrintable(m_folder));
        Q_EMIT finished(m_failures);
        return;
    }
    const TourStep &step = m_steps.at(m_current);
    if (step.act)
        step.act(m_stage);
    m_calmTicks = 0;
    m_since.start();
    m_timer.start();
}

void Tour::look()
{
    const TourStep &step = m_steps.at(m_current);
    const bool isThere = !step.isShown || step.isShown(m_stage);
    if (isThere && !step.name.isEmpty() && ++m_calmTicks < ticksToSettle)
        return;
    if (!isThere) {
        m_calmTicks = 0;
        if (m_since.elapsed() < patienceMs)
            return;
        const QString called = step.name.isEmpty() ? step.about : step.name;
        const QString name =
            called.isEmpty() ? u"step %1"_s.arg(m_current + 1) : u"step %1, %2"_s.arg(m_current + 1).arg(called);
        std::fprintf(stderr, "The tour waited in vain at %s.\n", qPrintable(name));
        ++m_failures;
    }
    m_timer.stop();
    picture();
    ++m_current;
    QTimer::singleShot(0, this, &Tour::begin);
}

void Tour::picture()
{
    const TourStep &step = m_steps.at(m_current);
    const QString &name = step.name;
    if (name.isEmpty())
        return;
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_pictures, 3, 10, QChar(u'0')).arg(name);
    const QPixmap taken = step.showsAll ? sideBySide(m_stage.windows()) : screenshot(&m_stage.front());
    if (!taken.save(file, "PNG", quickly)) {
        std::fprintf(stderr, "The picture %s could not be written.\n", qPrintable(file));
        ++m_failures;
    }
}

} // namespace tideline::app
