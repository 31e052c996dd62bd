// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/http/message.h"
#include "api/demo/store/dataset.h"

namespace tideline::demo {

//! \brief What the demo company sent by email and text message, newest first, as a page for a browser.
//!
//! Nothing really leaves the demo: whoever plays the customer reads links and codes here.
[[nodiscard]] HttpAnswer outboxPage(const DataSet &data);

} // namespace tideline::demo
