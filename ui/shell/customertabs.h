// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace tideline::ui {

//! \brief The tabs of a window: many of them get narrower, but the one in front keeps the room that its name needs.
class CustomerTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit CustomerTabs(QWidget *parent = nullptr);

protected:
    QSize minimumTabSizeHint(int index) const override;
};

} // namespace tideline::ui
