// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QLabel>

namespace tideline::ui {

//! An icon that stands beside words, drawn anew when the theme or the text size changes.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(const QString &name, Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_name;
    Role m_role = Role::Text;
};

} // namespace tideline::ui
