// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/core/json.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

//! \file
//! Where the command line reads and writes: data to stdout, messages to stderr, both as UTF-8.
namespace tideline::cli {

//! How the program ends (DESIGN.md, "Command line").
enum ExitCode { Done = 0, ApiError = 1, InputError = 2, TransportError = 3, NotSignedIn = 4 };

void print(std::string_view text); //!< To stdout, with a line break.
void complain(std::string_view text); //!< To stderr, with a line break.

//! Both streams end on a terminal: what stands on one is not said again on the other.
[[nodiscard]] bool isOneTerminal();

//! A closed standard stream would give its number to the next file or socket, and data would be written into that.
//! Call first.
void holdStandardStreams();
//! False if anything that was printed could not be written: a full disk, a closed stream.
[[nodiscard]] bool isOutputWhole();

//! \brief Somebody else's words, fit for a terminal: one line, no control characters, and not endless.
[[nodiscard]] std::string harmless(std::string_view foreign);

//! The whole of a file, or of standard input for "-". The error is a sentence that names the file.
[[nodiscard]] tl::expected<std::string, std::string> readAll(const std::string &file);

//! Parses JSON without exceptions; the error says where it breaks. Nesting is limited to 500 levels.
[[nodiscard]] tl::expected<graphql::Json, std::string> parseJson(const std::string &text);

//! JSON on one line; bytes that are no UTF-8 are replaced.
[[nodiscard]] std::string compact(const graphql::Json &json);
//! JSON with two-space indentation.
[[nodiscard]] std::string pretty(const graphql::Json &json);

} // namespace tideline::cli
