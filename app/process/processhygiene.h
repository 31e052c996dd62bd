// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tideline::app {

//! \brief Keeps what is in memory out of crash files: no core dumps, and no other process of this user may read it.
//!
//! Call it first in main(). Does what the system offers and says nothing where it offers nothing. In builds with a
//! sanitizer the process stays readable: the leak checker has to read it.
void keepMemoryPrivate();

} // namespace tideline::app
