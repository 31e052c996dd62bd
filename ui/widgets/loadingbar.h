// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace tideline::ui {

//! \brief The thin bar on top of what is loading. Takes its place even when idle, so that nothing jumps.
class LoadingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingBar(QWidget *parent = nullptr);

    void setLoading(bool loading);
    [[nodiscard]] bool isLoading() const { return m_timer.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    int m_position = 0; //!< Of the moving part, in hundredths of the width.
};

} // namespace tideline::ui
