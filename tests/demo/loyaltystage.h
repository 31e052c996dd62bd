// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provocation.h"

#include <string>

//! \file
//! What the tests about points, referrals and campaigns have in common.
namespace tideline::demo::testing::loyalty {

// Accounts by their place in the seed.
inline constexpr std::size_t collecting = 0; //!< Domestic, active, in the points programme.
inline constexpr std::size_t notJoined = 2; //!< Domestic, active, not in the programme.
inline constexpr std::size_t business = 5;
inline constexpr std::size_t closed = 13;
inline constexpr std::size_t twoPeople = 24; //!< In the programme, with two people on it.
inline constexpr std::size_t enteredAhead = 28; //!< Points entered for a day to come.
inline constexpr std::size_t belowZero = 36;
inline constexpr std::size_t bought = 46; //!< Of the bought brand.

//! Runs one of the seven mutations with the selection that tells most.
Reply runOn(Demo &demo, const std::string &mutation, const Json &input);
//! An input about the account in that place.
[[nodiscard]] Json of(Demo &demo, std::size_t place, const Json &more = Json::object());
[[nodiscard]] std::string holderId(Demo &demo, std::size_t place);
[[nodiscard]] std::string secondId(Demo &demo, std::size_t place); //!< Of the other person on the account.
[[nodiscard]] std::string codeOf(const std::string &number); //!< By which the account recommends the company.

//! The points that a query shows for the account, of the person named or else of its collector.
[[nodiscard]] std::int64_t points(Demo &demo, std::size_t place, const std::string &user = {});
[[nodiscard]] Json entries(Demo &demo, const std::string &user); //!< That a query shows for a person, newest first.
[[nodiscard]] Json account(Demo &demo, std::size_t place, const char *selection);

} // namespace tideline::demo::testing::loyalty
