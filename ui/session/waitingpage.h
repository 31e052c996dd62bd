// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tideline::ui {

//! \brief Covers a further window of a session while nobody is signed in or it is locked: the first window asks.
class WaitingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWindowRequested();
};

} // namespace tideline::ui
