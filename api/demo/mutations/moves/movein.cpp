// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/homefinder.h"
#include "api/demo/engine/passwords.h"
#include "api/demo/mutations/tables.h"
#include "api/demo/store/customers.h"
#include "api/demo/store/moving.h"

//! \file
//! moveInCreateCustomer: somebody moves in and becomes a customer.
//! What brings its errors about is written in causes/moves.cpp.
//!
//! Assumptions where the facts are silent: it needs no sign-in, as who moves in has none yet; the account is PENDING
//! until its enrolment completes, and the customer can sign in at once; customers are sixteen at least; a property that
//! is unknown or still lived in is a house move that cannot be processed (KT-GB-6633), everything else about the input
//! is KT-GB-5416; without a property the customer has an account and no home yet.
namespace tideline::demo {

namespace {

constexpr int daysBack = 730;
constexpr int daysAhead = 365;
constexpr int youngest = 16;
constexpr std::int64_t mostOccupants = 50;

InputProblems problemsOf(const Json &input, const QDate &today)
{
    InputProblems problems;
    for (const char *const name : {"givenName", "familyName"}) {
        if (isBlank(textOf(input, name))) {
            problems.add(name, "May not be empty.");
        }
    }
    if (!isEmail(textOf(input, "email"))) {
        problems.add("email", "Enter a valid email address.");
    }
    for (const char *const name : {"mobile", "landline"}) {
        if (!textOf(input, name).empty() && !isPhone(textOf(input, name))) {
            problems.add(name, "Enter a telephone number.");
        }
    }
    const QDate born = dateFrom(textOf(input, "dateOfBirth"));
    if (isSet(input, "dateOfBirth") && (!born.isValid() || born.addYears(youngest) > today || born.year() < 1890)) {
        problems.add("dateOfBirth", "Customers are sixteen at least.");
    }
    const QDate day = dateFrom(textOf(input, "moveInDate"));
    if (!day.isValid() || day < today.addDays(-daysBack) || day > today.addDays(daysAhead)) {
        problems.add("moveInDate", "At most two years back and one year ahead.");
    }
    const std::int64_t occupants = numberOf(input, "numberOfOccupants", 1);
    if (occupants < 1 || occupants > mostOccupants) {
        problems.add("numberOfOccupants", "Between 1 and 50.");
    }
    return problems;
}

Json emptyAddress()
{
    return {{"name", ""},
            {"organization", ""},
            {"streetAddress", ""},
            {"structuredStreetAddress", nullptr},
            {"dependentLocality", ""},
            {"locality", ""},
            {"administrativeArea", ""},
            {"postalCode", ""},
            {"sortingCode", ""},
            {"country", "GB"},
            {"deliveryPointIdentifier", ""}};
}

MutationResult moveInCreateCustomer(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    DataSet &data = context.data;
    const InputProblems problems = problemsOf(input, data.clock.today());
    if (!problems.isEmpty()) {
        return context.refuse("KT-GB-5416", {}, problems.list());
    }
    const std::string email = lowered(textOf(input, "email"));
    const std::string password = textOf(input, "password");
    const auto weak = passwordProblems(password, PasswordOwner{email, {}, {}, {}}, {"input", "password"});
    if (!weak.empty()) {
        return context.refuse("KT-CT-5450", {}, weak);
    }
    if (data.users.findBy("email", email)) {
        return context.refuse("KT-CT-4111", {}, {{{"input", "email"}, "Somebody signs in with it.", "invalid"}});
    }
    const QDate day = dateFrom(textOf(input, "moveInDate"));
    const Record property = data.properties.find(idOf(input, "propertyId"));
    if (isSet(input, "propertyId") && (!property || isOccupied(*property, day))) {
        return context.refuse("KT-GB-6633", property ? "Somebody lives there on that day." : "No such property.",
                              {{{"input", "propertyId"}, "Not free.", "invalid"}});
    }
    const NewCustomer customer = {
        textOf(input, "title"),  textOf(input, "givenName"), textOf(input, "familyName"), email, password,
        textOf(input, "mobile"), textOf(input, "landline"),  textOf(input, "dateOfBirth")};
    const std::string number =
        addCustomer(data, customer, property ? memberOf(*property, "richAddress") : emptyAddress());
    if (property) {
        enterHome(data, number, property, day, numberOf(input, "numberOfOccupants", 1), false);
        settleMoves(data);
    }
    return Json{{"accountNumber", number}};
}

constexpr MutationEntry table[] = {
    {"moveInCreateCustomer", &moveInCreateCustomer, Access::Anyone},
};

} // namespace

std::span<const MutationEntry> moveInMutations() { return table; }

} // namespace tideline::demo
