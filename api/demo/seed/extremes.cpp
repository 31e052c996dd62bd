// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/extremes.h"

#include "api/demo/seed/manypayments.h"
#include "api/demo/store/customers.h"

namespace tideline::demo {

namespace {

constexpr int payments = 100'000;

std::string addPerson(DataSet &data, const std::string &givenName, const std::string &familyName,
                      const std::string &street)
{
    NewCustomer customer;
    customer.title = "Mx";
    customer.givenName = givenName;
    customer.familyName = familyName;
    customer.dateOfBirth = "1980-05-17";
    customer.email = givenName + "@example.com";
    customer.email.front() = static_cast<char>(customer.email.front() - 'A' + 'a');
    customer.mobile = "+447700900999";
    const Json address = {{"streetAddress", street}, {"locality", "Leicester"}, {"postalCode", "LE2 4TA"}};
    return addCustomer(data, customer, address);
}

} // namespace

void addExtremes(DataSet &data)
{
    addPerson(data, "Noor", "Newland", "1 Empty Yard");
    addManyPayments(data, addPerson(data, "Max", "Ledger", "2 Paper Mill Lane"), payments);
}

} // namespace tideline::demo
