// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

//! \file
//! The text formats of the custom scalars that Kraken schemas use (kraken/behaviour.md). Pure functions; forms and
//! the demo backend ask the same ones.
namespace tideline::graphql {

[[nodiscard]] bool isDateText(std::string_view text); //!< `YYYY-MM-DD`, a day that exists.
[[nodiscard]] bool isTimeText(std::string_view text); //!< `HH:MM[:SS[.fraction]]`, zone optional.
[[nodiscard]] bool isDateTimeText(std::string_view text); //!< ISO 8601: date, `T` or a blank, time; zone optional.
[[nodiscard]] bool isDecimalText(std::string_view text); //!< `-12.50`, `.5`, `1E+3`; no NaN, no infinity.
[[nodiscard]] bool isIntegerText(std::string_view text); //!< Digits with an optional sign, of any length.
[[nodiscard]] bool isUuidText(std::string_view text); //!< 32 hexadecimal digits, with or without the four dashes.
[[nodiscard]] bool isEmailText(std::string_view text); //!< Something, `@`, something with neither blanks nor `@`.

} // namespace tideline::graphql
