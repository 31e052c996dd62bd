// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QString>

namespace tideline::ui {

//! \brief The application's style sheet for a scheme at the application's present font.
//!
//! Widgets ask for a look by a dynamic property, never by colours of their own:
//! - `kind`: "primary", "quiet", "link", "danger" on buttons; "card", "raised", "notice" on frames
//! - `type`: "strong", "section", "headline" on labels
//! - `tone`: "good", "warning", "error", "info", "muted" on labels and notices
//! - `hasError`: true on an editor whose value is refused
[[nodiscard]] QString makeStyleSheet(Scheme scheme);

} // namespace tideline::ui
