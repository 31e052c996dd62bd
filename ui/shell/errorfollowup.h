// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"

namespace tideline::ui {

class PanelSplitter;
class Workspace;

//! \brief Does what the main action of an error promises inside a customer's tab: goes to a list, sends or loads again.
//!
//! \p workspace is null on the find page; \p panel holds the form that failed, if one did. Signing in and asking for
//! access are the window's own business. GUI thread only.
void followUp(const catalogue::ErrorEntry &entry, Workspace *workspace, PanelSplitter &panel);

} // namespace tideline::ui
