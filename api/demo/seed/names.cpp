// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/names.h"

#include <array>

namespace tideline::demo {

namespace {

struct Town
{
    const char *name;
    const char *county;
    const char *outward;
    double latitude;
    double longitude;
};

constexpr std::array womensNames = {"Priya",  "Grace",  "Eleanor", "Aisha", "Megan",  "Harriet",
                                    "Joanna", "Nadia",  "Bethan",  "Chloe", "Sunita", "Ruth",
                                    "Imogen", "Fatima", "Rosie",   "Wendy", "Olwen",  "Marta"};
constexpr std::array mensNames = {"Daniel", "Arjun",   "Thomas",  "Callum", "Winston", "Gareth",
                                  "Omar",   "Stephen", "Rhys",    "Hugo",   "Imran",   "Neil",
                                  "Kofi",   "Patrick", "Dominic", "Alfred", "Tomasz",  "Leon"};
constexpr std::array familyNames = {
    "Ashdown", "Bramley",  "Cartwright", "Dhillon",  "Ellwood",     "Fairclough", "Greaves",  "Hollis",    "Iqbal",
    "Jessop",  "Kowalski", "Lockwood",   "Merrick",  "Nightingale", "Okafor",     "Pearsall", "Quinney",   "Rawson",
    "Sandhu",  "Thornley", "Underhill",  "Venables", "Wetherby",    "Yardley",    "Zaman",    "Beckinsale"};
constexpr std::array streets = {"Reservoir Road",   "Millrace Lane",    "Weir Street",    "Fountain Close",
                                "Brookside Avenue", "Sluice Gardens",   "Kingfisher Way", "Aqueduct Terrace",
                                "Ferry Hill",       "Willowbank Drive", "Pumphouse Row",  "Cistern Court",
                                "Heron Rise",       "Lockkeeper's Walk"};
constexpr std::array localities = {"", "", "", "Nether Wade", "Upper Ford", "Springfield End"};
constexpr std::array<Town, 8> towns = {{{"Coventry", "West Midlands", "CV", 52.406, -1.519},
                                        {"Leicester", "Leicestershire", "LE", 52.636, -1.139},
                                        {"Derby", "Derbyshire", "DE", 52.922, -1.476},
                                        {"Nottingham", "Nottinghamshire", "NG", 52.954, -1.158},
                                        {"Worcester", "Worcestershire", "WR", 52.192, -2.220},
                                        {"Gloucester", "Gloucestershire", "GL", 51.864, -2.238},
                                        {"Shrewsbury", "Shropshire", "SY", 52.707, -2.754},
                                        {"Stafford", "Staffordshire", "ST", 52.806, -2.117}}};
constexpr std::array trades = {"Bakery", "Laundry", "Garden Centre", "Brewing", "Car Wash", "Nursery School"};
constexpr std::array words = {"harbour", "copper", "meadow", "lantern", "pebble",  "orchard", "timber", "canvas",
                              "saddle",  "marble", "willow", "anchor",  "bracken", "juniper", "velvet", "beacon"};

} // namespace

Person inventPerson(Random &random)
{
    Person person;
    const bool isWoman = random.chance(50);
    person.givenName = isWoman ? random.pick(womensNames) : random.pick(mensNames);
    person.familyName = random.pick(familyNames);
    const int style = random.between(0, 9);
    person.title = style == 0 ? "Dr" : style == 1 ? "Mx" : !isWoman ? "Mr" : style < 6 ? "Ms" : "Mrs";
    person.pronouns = style > 6 ? "" : style == 1 ? "they/them" : isWoman ? "she/her" : "he/him";
    return person;
}

Place inventPlace(Random &random)
{
    const Town &town = random.pick(towns);
    Place place;
    place.house = std::to_string(random.between(1, 140));
    place.street = random.pick(streets);
    place.locality = random.pick(localities);
    place.town = town.name;
    place.county = town.county;
    place.postcode = std::string(town.outward) + std::to_string(random.between(1, 9)) + ' ' + random.digits(1)
        + random.text(2, "ABDEFGHJLNPQRSTUWXYZ");
    place.latitude = town.latitude + random.between(-300, 300) / 10000.0;
    place.longitude = town.longitude + random.between(-300, 300) / 10000.0;
    return place;
}

std::string inventBusiness(Random &random)
{
    return std::string(random.pick(familyNames)) + ' ' + random.pick(trades) + " Ltd";
}

std::string inventMobile(Random &random) { return "+447700900" + random.digits(3); }

std::string inventLandline(Random &random) { return "+441632960" + random.digits(3); }

std::string inventPassword(Random &random)
{
    std::string first = random.pick(words);
    first.front() = static_cast<char>(first.front() - 'a' + 'A');
    return first + '-' + random.pick(words) + '-' + random.digits(3);
}

} // namespace tideline::demo
