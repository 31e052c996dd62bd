// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace tideline::tests {

//! \brief Fields that a person types because nothing could do it for them, and why.
[[nodiscard]] const QHash<QString, QString> &freeTexts();

} // namespace tideline::tests
