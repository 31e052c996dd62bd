// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

//! \file
//! The commands of tideline-cli. Each gets the sorted options and gives the exit code, or nothing when it goes
//! on in the event loop and ends it with QCoreApplication::exit() later.
namespace tideline::cli {

using Outcome = std::optional<int>;

Outcome audit(const Options &options);
Outcome checkVariables(const Options &options);
Outcome describe(const Options &options);
Outcome document(const Options &options);
Outcome errors(const Options &options);
Outcome operations(const Options &options);
Outcome parseDocument(const Options &options);
Outcome query(const Options &options);
Outcome run(const Options &options);
Outcome schema(const Options &options);
Outcome serve(const Options &options);
Outcome validateDocument(const Options &options);

} // namespace tideline::cli
