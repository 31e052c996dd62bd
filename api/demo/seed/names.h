// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/random.h"

#include <string>

namespace tideline::demo {

//! An invented person.
struct Person
{
    std::string title;
    std::string givenName;
    std::string familyName;
    std::string pronouns;
};

//! An invented address in a town of the English Midlands.
struct Place
{
    std::string house; //!< "12"
    std::string street;
    std::string locality; //!< May be empty.
    std::string town;
    std::string county;
    std::string postcode;
    double latitude = 0.0;
    double longitude = 0.0;
};

[[nodiscard]] Person inventPerson(Random &random);
[[nodiscard]] Place inventPlace(Random &random);
[[nodiscard]] std::string inventBusiness(Random &random);
//! Numbers that the regulator keeps free for stories, so that nobody's telephone rings.
[[nodiscard]] std::string inventMobile(Random &random);
[[nodiscard]] std::string inventLandline(Random &random);
//! Two ordinary words and a number: easy to type, the same for the same seed.
[[nodiscard]] std::string inventPassword(Random &random);

} // namespace tideline::demo
