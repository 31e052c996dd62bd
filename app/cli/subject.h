// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/schemas.h"

//! \file
//! What a command with a single argument is about. Both complain on stderr and give nothing when there is no such
//! thing.
namespace tideline::cli {

struct NamedOperation
{
    Schemas schemas;
    RootField root;
};

//! The operation that the only argument names, in the schemas of the options.
[[nodiscard]] std::optional<NamedOperation> loadOperation(const Options &options);

struct SourceFile
{
    std::string name; //!< As it was given, for messages; "-" is standard input.
    std::string text;
};

//! The file that the only argument names.
[[nodiscard]] std::optional<SourceFile> loadFile(const Options &options);

} // namespace tideline::cli
