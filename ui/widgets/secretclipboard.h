// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tideline::ui {

//! \brief Puts a secret on the clipboard for twenty seconds, marked so that clipboard histories leave it out.
//!
//! Afterwards, and when the program ends, it is cleared if it is still there; never what someone else copied meanwhile.
//! The marks are those of KDE and of Windows.
void copySecret(const QString &secret);

void clearCopiedSecret(); //!< At once, if it is still there.

} // namespace tideline::ui
