// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/mutations/tables.h"

//! \file
//! What the account screen changes on an account.
//! What brings their errors about is written in causes/account.cpp.
//!
//! Assumptions where the facts are silent: an account that the viewer may not see looks like one that does not exist,
//! as the reference lists one code for both; of the twins KT-CT-8310 and KT-CT-8311 the first is about the text, the
//! second about what is stored already.
namespace tideline::demo {

namespace {

constexpr std::size_t longestText = 100;

bool isStorable(const std::string &text) { return !text.empty() && text.size() <= longestText; }

Json accountPayload(const Json &account) { return {{"account", reference("accounts", textOf(account, "number"))}}; }

//! Writes the members that are given and not null.
void take(Json &target, const char *member, const Json &input, const char *name)
{
    if (isSet(input, name)) {
        target[member] = memberOf(input, name);
    }
}

MutationResult updateAccountAddress(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-4178", "KT-CT-4178");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Json &given = memberOf(input, "address");
    Json &stored = (**account)["address"];
    if (isSet(given, "lines")) {
        if (isSet(stored, "structuredStreetAddress")) {
            return context.refuse("KT-CT-4411");
        }
        std::string street;
        for (const Json &line : memberOf(given, "lines")) {
            if (line.is_string() && !line.get_ref<const std::string &>().empty()) {
                street += (street.empty() ? "" : "\n") + line.get<std::string>();
            }
        }
        // The lines stand for the whole address: what they do not say is not part of it any more.
        stored["streetAddress"] = street;
        stored["dependentLocality"] = "";
        stored["locality"] = "";
        stored["administrativeArea"] = "";
    }
    take(stored, "postalCode", given, "postcode");
    take(stored, "country", given, "countryCode");
    take(stored, "deliveryPointIdentifier", given, "deliveryPointIdentifier");
    Json payload = accountPayload(**account);
    payload["viewer"] = reference("users", context.viewer.userId);
    return payload;
}

//! Assumption: without an account number the viewer's only account is meant.
tl::expected<Record, graphql::FieldError> billingAccount(Context &context, const Json &input)
{
    if (isSet(input, "accountNumber")) {
        return context.account(textOf(input, "accountNumber"), "KT-CT-7123", "KT-CT-7123");
    }
    const Record viewer = context.viewerRecord();
    const Json &numbers = memberOf(*viewer, "$accounts");
    if (numbers.size() != 1) {
        return context.refuse("KT-CT-7123", "Say which account is meant.");
    }
    return context.account(numbers.front().get<std::string>(), "KT-CT-7123", "KT-CT-7123");
}

MutationResult updateAccountBillingAddress(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto account = billingAccount(context, input);
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Json &given = memberOf(input, "billingAddress");
    const std::string country = isSet(given, "country") ? textOf(given, "country") : std::string("GB");
    std::vector<InputProblem> problems;
    if (textOf(given, "streetAddress").empty() && !isSet(given, "structuredStreetAddress")) {
        problems.push_back({{"input", "billingAddress", "streetAddress"}, "A street is required.", {}});
    }
    if (country == "GB" && !isPostcode(textOf(given, "postalCode"))) {
        problems.push_back({{"input", "billingAddress", "postalCode"}, "A UK postcode is required.", {}});
    }
    if (!problems.empty()) {
        return context.refuse("KT-CT-4145", {}, problems);
    }
    Json &stored = (**account)["address"];
    // A new address takes the place of the old one as a whole; name and organisation are not part of the input.
    for (const char *const member : {"streetAddress", "dependentLocality", "locality", "administrativeArea",
                                     "postalCode", "sortingCode", "deliveryPointIdentifier"}) {
        stored[member] = textOf(given, member);
    }
    stored["structuredStreetAddress"] = memberOf(given, "structuredStreetAddress");
    stored["country"] = country;
    return accountPayload(**account);
}

//! Left out leaves the email as it is, null takes it away. Assumption: an account without an email is written to by
//! post.
MutationResult updateAccountBillingEmail(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-4123", "KT-CT-4123");
    if (!account) {
        return tl::unexpected(account.error());
    }
    if (input.contains("billingEmail")) {
        const Json &email = memberOf(input, "billingEmail");
        if (email.is_string() && !isEmail(email.get<std::string>())) {
            return context.refuse("KT-CT-4122", {}, {{{"input", "billingEmail"}, "Enter a valid email address.", {}}});
        }
        (**account)["billingEmail"] = email;
        if (email.is_null()) {
            (**account)["commsDeliveryPreference"] = "POSTAL_MAIL";
        }
    }
    return accountPayload(**account);
}

MutationResult writeReference(Context &context, const Json &arguments, bool mustExist)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-4123", "KT-CT-4123");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::string name = textOf(input, "namespace");
    const std::string value = textOf(input, "value");
    std::vector<InputProblem> problems;
    if (!isStorable(name)) {
        problems.push_back({{"input", "namespace"}, "Between 1 and 100 characters.", {}});
    }
    if (!isStorable(value)) {
        problems.push_back({{"input", "value"}, "Between 1 and 100 characters.", {}});
    }
    if (!problems.empty()) {
        return context.refuse("KT-CT-8310", {}, problems);
    }
    const std::string id = number + '/' + name;
    const Record stored = context.data.references.find(id);
    if ((stored != nullptr) != mustExist) {
        return context.refuse("KT-CT-8311",
                              mustExist ? "The account has no reference in this namespace."
                                        : "The account has a reference in this namespace already.",
                              {{{"input", "namespace"}, mustExist ? "Not found." : "Taken.", {}}});
    }
    const std::string now = isoDateTime(context.data.clock.now());
    if (stored) {
        (*stored)["value"] = value;
        (*stored)["updatedAt"] = now;
    } else {
        context.data.references.add(id,
                                    {{"namespace", name},
                                     {"value", value},
                                     {"createdAt", now},
                                     {"updatedAt", now},
                                     {"account", reference("accounts", number)}},
                                    number);
    }
    return Json{{"accountReference", reference("references", id)}};
}

MutationResult createAccountReference(Context &context, const Json &arguments)
{
    return writeReference(context, arguments, false);
}

MutationResult updateAccountReference(Context &context, const Json &arguments)
{
    return writeReference(context, arguments, true);
}

//! Whether the viewer may write metadata there: account by number, user by email, property by id.
//! Assumption: an occupancy (ACCOUNT_PROPERTY_EFFECTIVE_PERIOD) is named by its id, and only the agent writes to it.
bool mayWriteMetadata(const Context &context, const std::string &type, const std::string &identifier)
{
    if (type == "ACCOUNT") {
        const Record account = context.data.accounts.find(identifier);
        return account && context.maySee(*account);
    }
    if (type == "ACCOUNT_USER") {
        const Record user = context.data.users.findBy("email", identifier);
        return user && context.maySeeUser(textOf(*user, "id"));
    }
    if (type == "PROPERTY") {
        return context.viewer.isAgent && context.data.properties.find(identifier);
    }
    return context.viewer.isAgent;
}

MutationResult updateMetadata(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string type = textOf(input, "linkedObjectType");
    const std::string identifier = textOf(input, "identifier");
    if (!mayWriteMetadata(context, type, identifier)) {
        return context.refuse("KT-CT-4323");
    }
    const std::string key = textOf(input, "key");
    const std::string value = textOf(input, "value");
    if (!isStorable(key)) {
        return context.refuse("KT-CT-8413", {}, {{{"input", "key"}, "Between 1 and 100 characters.", {}}});
    }
    if (!Json::accept(value)) {
        return context.refuse("KT-CT-8413", {}, {{{"input", "value"}, "Not valid JSON.", {}}});
    }
    const std::string owner = type + '/' + identifier;
    context.data.metadata.add(owner + '/' + key, {{"key", key}, {"value", value}}, owner);
    return Json{{"metadata", reference("metadata", owner + '/' + key)}};
}

MutationResult updateCommsDeliveryPreference(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-4123", "KT-CT-4123");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::string preference = textOf(input, "commsDeliveryPreference");
    if (preference == "EMAIL" && textOf(**account, "billingEmail").empty()) {
        return context.refuse("KT-CT-4136", {},
                              {{{"input", "commsDeliveryPreference"}, "The account has no billing email.", {}}});
    }
    (**account)["commsDeliveryPreference"] = preference;
    return accountPayload(**account);
}

MutationResult requestPrintedBill(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-3824", "KT-CT-3824");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Record bill = context.data.bills.find(textOf(input, "billingDocumentId"));
    if (!bill || textOf(*bill, "$account") != number) {
        return context.refuse("KT-CT-3824", "The account has no such bill.");
    }
    if (!isSet(*bill, "issuedDate")) {
        return context.refuse("KT-CT-9705");
    }
    Json &copies = (*bill)["printedCopyRequests"];
    if (!copies.is_array()) {
        copies = Json::array();
    }
    copies.push_back(isoDate(context.data.clock.today()));
    return Json{{"success", true}};
}

constexpr MutationEntry table[] = {
    {"updateAccountAddress", &updateAccountAddress},
    {"updateAccountBillingAddress", &updateAccountBillingAddress},
    {"updateAccountBillingEmail", &updateAccountBillingEmail},
    {"createAccountReference", &createAccountReference},
    {"updateAccountReference", &updateAccountReference},
    {"updateMetadata", &updateMetadata},
    {"updateCommsDeliveryPreference", &updateCommsDeliveryPreference},
    {"requestPrintedBill", &requestPrintedBill},
};

} // namespace

std::span<const MutationEntry> accountMutations() { return table; }

} // namespace tideline::demo
