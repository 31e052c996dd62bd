// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/homefinder.h"
#include "api/demo/mutations/tables.h"
#include "api/demo/store/bills.h"
#include "api/demo/store/customers.h"
#include "api/demo/store/moving.h"

//! \file
//! Moving out: moveOut, and forceMoveIn, which it took the place of.
//! What brings their errors about is written in causes/moves.cpp.
//!
//! Assumptions where the facts are silent: a move is reported up to a year ahead, and for a day that no bill covers
//! yet, as bills that are out are not made again; on the day itself the period and the agreement end, the meters are
//! estimated where nobody read them, and the final bill is made. `moveInNewProperty` says that the new property is one
//! of ours: the account goes on there; otherwise the new address only becomes the billing address. moveOut notes the
//! new tenant in the property's metadata (`next-occupier`), for moveInCreateCustomer; forceMoveIn makes the new tenant
//! a customer at once. forceMoveIn documents no codes and uses KT-GB-6628 of its successor.
namespace tideline::demo {

namespace {

constexpr int daysAhead = 365;

//! The day must lie in the home's time, after the last bill, and not too far ahead.
void checkDay(const DataSet &data, const Home &home, const QDate &day, const char *field, InputProblems &problems)
{
    const std::string account = textOf(*home.account, "number");
    const Json *const period = openPeriod(*home.property, account);
    const QDate since = dateFrom(textOf(*period, "effectiveFrom"));
    const QDate billed = billedUntil(data, account);
    if (!day.isValid() || day < since || day > data.clock.today().addDays(daysAhead)) {
        problems.add(field, "A day on which the customer lives there, at most a year ahead.");
    } else if (billed.isValid() && day < billed) {
        problems.add(field, "That day is on a bill already.");
    }
}

void checkTenant(const Json &tenant, InputProblems &problems)
{
    if (!textOf(tenant, "email").empty() && !isEmail(textOf(tenant, "email"))) {
        problems.add("newTenant", "email", "Enter a valid email address.");
    }
    if (!textOf(tenant, "mobile").empty() && !isPhone(textOf(tenant, "mobile"))) {
        problems.add("newTenant", "mobile", "Enter a telephone number.");
    }
}

//! Where the customer goes on with us. Null: nowhere, or an error is among the problems.
struct NextHome
{
    bool isOurs = false;
    Record known; //!< Null for an address that is new to the company.
    QDate day;
};

NextHome checkNextHome(const DataSet &data, const Json &given, const QDate &moveOut, InputProblems &problems)
{
    NextHome next;
    if (!given.is_object()) {
        return next;
    }
    next.isOurs = flagOf(given, "moveInNewProperty");
    next.day = isSet(given, "moveInDate") ? dateFrom(textOf(given, "moveInDate")) : moveOut;
    if (isBlank(textOf(given, "address"))) {
        problems.add("newProperty", "address", "An address is required.");
    }
    if (!isPostcode(textOf(given, "postcode"))) {
        problems.add("newProperty", "postcode", "A UK postcode is required.");
    }
    if (!next.day.isValid() || qAbs(next.day.daysTo(moveOut)) > daysAhead) {
        problems.add("newProperty", "moveInDate", "A date within a year of moving out.");
        return next;
    }
    next.known = propertyAt(data, textOf(given, "address"), textOf(given, "postcode"));
    if (next.isOurs && next.known && isOccupied(*next.known, next.day)) {
        problems.add("newProperty", "address", "Somebody lives there on that day.");
    }
    return next;
}

//! Bills go to where the customer lives now.
void writeBillingAddress(Json &account, const Json &given)
{
    Json &address = account["address"];
    for (const char *const member :
         {"dependentLocality", "locality", "administrativeArea", "sortingCode", "deliveryPointIdentifier"}) {
        address[member] = "";
    }
    address["structuredStreetAddress"] = nullptr;
    address["streetAddress"] = textOf(given, "address");
    address["postalCode"] = textOf(given, "postcode");
}

void noteTenant(DataSet &data, const Json &property, const Json &tenant, const QDate &day)
{
    Json note = tenant;
    note["from"] = isoDate(day);
    const std::string owner = "PROPERTY/" + textOf(property, "id");
    data.metadata.add(owner + "/next-occupier", {{"key", "next-occupier"}, {"value", note.dump()}}, owner);
}

MutationResult moveOut(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    DataSet &data = context.data;
    InputProblems problems;
    const Home home = findHome(context, input, problems);
    const QDate day = dateFrom(textOf(input, "moveOutDate"));
    if (home.property) {
        checkDay(data, home, day, "moveOutDate", problems);
    }
    const Json &newProperty = memberOf(input, "newProperty");
    const NextHome next = checkNextHome(data, newProperty, day, problems);
    checkTenant(memberOf(input, "newTenant"), problems);
    if (!problems.isEmpty()) {
        return context.refuse("KT-GB-6628", {}, problems.list());
    }
    const std::string number = textOf(*home.account, "number");
    const std::int64_t occupants = numberOf(*openPeriod(*home.property, number), "numberOfOccupants", 1);
    leaveHome(data, number, home.property, day, next.isOurs);
    if (newProperty.is_object()) {
        writeBillingAddress(*home.account, newProperty);
    }
    if (next.isOurs) {
        const Record property = next.known
            ? next.known
            : addProperty(data, textOf(newProperty, "address"), textOf(newProperty, "postcode"));
        enterHome(data, number, property, next.day, occupants, true);
    }
    if (isSet(input, "newTenant")) {
        noteTenant(data, *home.property, memberOf(input, "newTenant"), day);
    }
    settleMoves(data);
    return Json{{"account", reference("accounts", number)}};
}

MutationResult forceMoveIn(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const Json &tenant = memberOf(input, "newTenant");
    DataSet &data = context.data;
    InputProblems problems;
    const Home home = findHome(context, input, problems);
    const QDate day = dateFrom(textOf(input, "moveInDate"));
    if (home.property) {
        checkDay(data, home, day, "moveInDate", problems);
    }
    checkTenant(tenant, problems);
    if (isBlank(textOf(tenant, "familyName"))) {
        problems.add("newTenant", "familyName", "A name is required.");
    }
    const std::string email = lowered(textOf(tenant, "email"));
    if (!email.empty() && data.users.findBy("email", email)) {
        problems.add("newTenant", "email", "Somebody signs in with this email address.");
    }
    if (!problems.isEmpty()) {
        return context.refuse("KT-GB-6628", {}, problems.list());
    }
    const std::string number = textOf(*home.account, "number");
    leaveHome(data, number, home.property, day, false);
    NewCustomer customer;
    customer.givenName = textOf(tenant, "givenName");
    customer.familyName = textOf(tenant, "familyName");
    customer.email = email;
    customer.mobile = textOf(tenant, "mobile");
    const std::string created = addCustomer(data, customer, memberOf(*home.property, "richAddress"));
    enterHome(data, created, home.property, day, 1, false);
    settleMoves(data);
    return Json{{"account", reference("accounts", number)}};
}

constexpr MutationEntry table[] = {
    {"moveOut", &moveOut},
    {"forceMoveIn", &forceMoveIn},
};

} // namespace

std::span<const MutationEntry> moveOutMutations() { return table; }

} // namespace tideline::demo
