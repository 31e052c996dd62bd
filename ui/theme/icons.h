// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tideline::ui {

//! \brief An icon of the program's own set (`:/tideline/icons/NAME.svg`), drawn in the colour of a role.
//!
//! The colour follows the application's palette at the moment of painting, so icons need no refresh when the
//! theme changes. Sharp at any scale. An unknown name gives an empty icon and a warning in debug builds.
[[nodiscard]] QIcon themeIcon(const QString &name, Role role = Role::Text);

//! One picture of an icon, for painting in delegates. \p size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace tideline::ui
