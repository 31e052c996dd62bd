// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/record.h"

#include <string>
#include <vector>

namespace tideline::demo {

//! The lines of a rich address, without name, postcode and country; empty parts left out.
[[nodiscard]] std::vector<std::string> addressLines(const Json &address);
//! All in one line, parts separated by commas.
[[nodiscard]] std::string addressAsText(const Json &address, bool withCountry, bool withPostcode, bool withName);

[[nodiscard]] std::string digitsOf(const std::string &text); //!< Telephone numbers without spaces and signs.
[[nodiscard]] std::string lowered(std::string text); //!< ASCII letters in lower case.
//! A postcode of the United Kingdom by its pattern, with or without the space.
[[nodiscard]] bool isPostcode(const std::string &text);
//! Something before and after one @ and a dot in the domain: what the API takes for an email address.
[[nodiscard]] bool isEmail(const std::string &text);

} // namespace tideline::demo
