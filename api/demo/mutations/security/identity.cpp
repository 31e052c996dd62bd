// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/emails.h"
#include "api/demo/engine/presigned.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>
#include <cctype>

//! \file
//! Callers without a sign-in: who they are, and the email address that they get instead of a stand-in.
//!
//! Assumptions: names and addresses are compared by letters and digits alone. Details that fit several people open
//! nothing. The key of verifyIdentity lets its owner name the account; the key of verifyIdentityFallback, made for
//! people who do not know its number, opens updateBlackholeEmail only. An agent may do both for the holder of an
//! account. The new address gets an email for setting a password; if that cannot be sent (KT-CT-1133), the address
//! stays set.
namespace tideline::demo {

namespace {

constexpr std::string_view withNumber = "UPDATE_BLACKHOLE_EMAIL";
constexpr std::string_view withoutNumber = "UPDATE_BLACKHOLE_EMAIL_NO_ACCOUNT_NUMBER";

//! What is compared: "12, Weir-Street" and "12 weir street" are the same.
std::string essence(const std::string &text)
{
    std::string kept = lowered(text);
    std::erase_if(kept, [](unsigned char one) { return one < 0x80 && std::isalnum(one) == 0; });
    return kept;
}

bool isAt(const Json &account, const Json &input)
{
    const std::vector<std::string> lines = addressLines(memberOf(account, "address"));
    const std::string line = essence(textOf(input, "firstLineOfAddress"));
    return !line.empty() && !lines.empty() && essence(lines.front()) == line
        && essence(textOf(memberOf(account, "address"), "postalCode")) == essence(textOf(input, "postcode"));
}

//! The users of the account whose \p member reads like \p name.
std::vector<std::string> usersNamed(const DataSet &data, const Json &account, std::string_view member,
                                    const std::string &name)
{
    std::vector<std::string> found;
    for (const Json &id : memberOf(account, "$users")) {
        const Record user = data.users.find(id.get<std::string>());
        if (user && !name.empty() && essence(textOf(*user, member)) == name) {
            found.push_back(id.get<std::string>());
        }
    }
    return found;
}

MutationResult verifyIdentity(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const Record account = context.data.accounts.find(textOf(input, "accountNumber"));
    const std::vector<std::string> users = account && isAt(*account, input)
        ? usersNamed(context.data, *account, "fullName", essence(textOf(input, "fullName")))
        : std::vector<std::string>();
    if (users.size() != 1) {
        return context.refuse("KT-CT-1145");
    }
    return Json{
        {"token", addPreSigned(context.data, context.data.random.hex(64), PreSigned{users.front(), withNumber})}};
}

MutationResult verifyIdentityFallback(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string name = essence(textOf(input, "familyName"));
    std::vector<std::string> users;
    for (const Record &account : context.data.accounts.all()) {
        if (!isAt(*account, input)) {
            continue;
        }
        for (const std::string &user : usersNamed(context.data, *account, "familyName", name)) {
            if (std::find(users.begin(), users.end(), user) == users.end()) {
                users.push_back(user);
            }
        }
    }
    if (users.size() != 1) {
        return context.refuse("KT-CT-1145");
    }
    return Json{
        {"token", addPreSigned(context.data, context.data.random.hex(64), PreSigned{users.front(), withoutNumber})}};
}

//! Whose address it is: the viewer's own, or for an agent that of the account's holder. Null when that is nobody.
Record personOf(const Context &context, const Record &account)
{
    if (!context.viewer.isAgent) {
        return context.viewerRecord();
    }
    return account ? context.data.users.find(textOf(*account, "$holder")) : nullptr;
}

//! Replaces the stand-in address; the payload of both mutations without their own members.
MutationResult replaceStandIn(Context &context, const Record &user, const std::string &given)
{
    const std::string email = lowered(given);
    if (!isStandInEmail(textOf(*user, "email"))) {
        return context.refuse("KT-GB-5412");
    }
    if (!isEmail(email) || isStandInEmail(email) || context.data.users.findBy("email", email)) {
        return context.refuse("KT-GB-5413", {},
                              {{{"input", "email"}, "Enter a valid email address that nobody else has.", "invalid"}});
    }
    setEmail(context.data, *user, email);
    (*user)["$emailStatus"] = "PENDING";
    if (!canBeReached(email)) {
        return context.refuse("KT-CT-1133", "The address is set. Nothing can be sent to it.");
    }
    sendPasswordReset(context.data, *user);
    Json accounts = Json::array();
    for (const Json &number : memberOf(*user, "$accounts")) {
        accounts.push_back({{"number", number}});
    }
    return Json{{"blackholeEmailAccountUser", {{"email", email}, {"accounts", std::move(accounts)}}}};
}

MutationResult registerEmail(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-10006", "KT-CT-10006");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Record user = personOf(context, *account);
    return user ? replaceStandIn(context, user, textOf(input, "email")) : context.refuse("KT-CT-10006");
}

MutationResult updateBlackholeEmail(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const bool isNamed = isSet(input, "accountNumber");
    const Record named = isNamed ? context.data.accounts.find(textOf(input, "accountNumber")) : nullptr;
    const Record user = personOf(context, named);
    const bool isUsable = isNamed ? named && context.maySee(*named) : context.viewer.scope != withNumber;
    if (!isUsable || !user) {
        return context.refuse("KT-GB-5413", {},
                              {{{"input", "accountNumber"}, "Name the account of the person.", "invalid"}});
    }
    MutationResult result = replaceStandIn(context, user, textOf(input, "email"));
    if (result) {
        const Json &accounts = memberOf(*user, "$accounts");
        (*result)["blackholeEmailAccount"] = isNamed ? Json{{"number", memberOf(*named, "number")}}
            : accounts.empty()                       ? Json()
                                                     : Json{{"number", accounts.front()}};
    }
    return result;
}

constexpr MutationEntry table[] = {
    {"verifyIdentity", &verifyIdentity, Access::Anyone},
    {"verifyIdentityFallback", &verifyIdentityFallback, Access::Anyone},
    {"registerEmail", &registerEmail, Access::SignedIn, withNumber},
    {"updateBlackholeEmail", &updateBlackholeEmail, Access::SignedIn, withNumber, withoutNumber},
};

} // namespace

std::span<const MutationEntry> identityMutations() { return table; }

} // namespace tideline::demo
