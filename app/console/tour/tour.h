// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/tour/toursteps.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tideline::app {

//! \brief Walks through the console by itself: does a step, waits until it shows, saves a picture.
//!
//! Uses the widgets as a person would, by name. A step whose condition does not come true in time is said on
//! stderr, pictured as it is, and counted. No nested event loop: a timer looks. Nobody else should use the window.
class Tour final : public QObject
{
    Q_OBJECT

public:
    //! Borrows console and theme; makes \p folder if it is missing.
    Tour(Console &console, ui::Theme &theme, QString folder, TourSteps steps, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int failures);

private:
    void begin();
    void look();
    void picture();

    TourStage m_stage;
    QString m_folder;
    TourSteps m_steps;
    qsizetype m_current = 0;
    int m_pictures = 0;
    int m_failures = 0;
    int m_calmTicks = 0; //!< Ticks since the condition came true: lets layouts and fonts settle.
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace tideline::app
