// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/errormessage.h"

namespace tideline::ui {

class PanelSplitter;
class Workspace;

//! True for actions that show something of a customer.
[[nodiscard]] bool showsCustomer(catalogue::ErrorAction action);

//! \brief \p message with an action that can be kept where it is told; without one where there is none.
//!
//! \p hasCustomer: it is told in a customer's tab. Elsewhere records are offered of the account that the form names.
//! \p mayGoAgain: the form can be sent as it is.
[[nodiscard]] models::ErrorMessage offering(models::ErrorMessage message, bool hasCustomer, bool mayGoAgain);

//! \brief Does what the main action of an error promises inside a customer's tab: goes to a list, sends or loads again.
//!
//! \p workspace is null where there is no customer; \p panel holds the form that failed, if one did. False when there
//! was nothing to send or to load again. Signing in, asking for access and checking the connection are the window's own
//! business. GUI thread only.
bool followUp(const catalogue::ErrorEntry &entry, Workspace *workspace, PanelSplitter &panel);

} // namespace tideline::ui
