// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/mfa.h"
#include "api/demo/auth/totp.h"
#include "api/demo/engine/emails.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>

//! \file
//! Second sign-in steps: made, confirmed with a code, taken away.
//!
//! Assumptions, where the facts are silent: codes have six digits; those of an app count one step before and after
//! their time, those by email and text message for ten minutes; a code that was accepted never counts again. A device
//! that was never confirmed does not stand in the way of another one of its kind, and two of them cannot be told apart
//! any more (KT-CT-1151). Who acts as somebody else may not touch how that person signs in (KT-CT-1128, KT-CT-1154).
//! When MFA is on is written in engine/mfa.h.
namespace tideline::demo {

namespace {

constexpr int stepsOfApp = 1;
constexpr int stepsOfMessage = 20;
constexpr std::size_t mostUnconfirmed = 5; //!< Of one kind; further ones are refused.

std::vector<Record> devicesOf(const Context &context, const std::string &method)
{
    std::vector<Record> found;
    for (const Record &device : context.data.mfaDevices.of(context.viewer.userId)) {
        if (textOf(*device, "deviceType") == method) {
            found.push_back(device);
        }
    }
    return found;
}

//! Where codes of this method go; empty when there is nowhere. An app needs no address.
std::string addressFor(const Json &user, const std::string &method)
{
    if (method == "SMS") {
        return textOf(user, "mobile");
    }
    const std::string email = textOf(user, "email");
    return canBeReached(email) ? email : std::string();
}

MutationResult createMfaDevice(Context &context, const Json &arguments)
{
    const std::string method = textOf(memberOf(arguments, "input"), "mfaMethod");
    const std::string user = context.viewer.userId;
    if (context.viewer.isMasqueraded) {
        return context.refuse("KT-CT-1128", "Devices are the person's own: nobody else can add one.");
    }
    const std::vector<Record> present = devicesOf(context, method);
    const bool isThere = std::any_of(present.begin(), present.end(),
                                     [](const Record &device) { return flagOf(*device, "isConfirmed"); });
    const std::string to = method == "TOTP" ? std::string() : addressFor(*context.viewerRecord(), method);
    if (isThere || present.size() >= mostUnconfirmed || (method != "TOTP" && to.empty())) {
        return context.refuse("KT-CT-1153",
                              isThere ? "There is a device of this kind already."
                                  : present.size() >= mostUnconfirmed
                                  ? "There are too many devices that were never confirmed."
                                  : "There is nowhere to send codes to.");
    }
    const std::string secret = context.data.random.text(32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    const std::string id = user + '/' + method + '/' + std::to_string(context.data.nextId());
    context.data.mfaDevices.add(
        id, {{"$id", id}, {"deviceType", method}, {"isConfirmed", false}, {"$secret", secret}, {"$to", to}}, user);
    if (!to.empty()) {
        const std::string code = totpCode(*fromBase32(secret), context.data.clock.unixTime());
        sendMessage(context.data, {to, "Your code", "Your code is " + code + ". It counts for ten minutes.", code});
    }
    return Json{{"deviceEmail", method == "EMAIL" ? Json(to) : Json()},
                {"devicePhone", method == "SMS" ? Json(to) : Json()},
                {"totpSecret", method == "TOTP" ? Json(secret) : Json()}};
}

MutationResult validateMfaDevice(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string method = textOf(input, "mfaMethod");
    const std::vector<Record> found = devicesOf(context, method);
    if (found.empty()) {
        return context.refuse("KT-CT-1150", "There is no device of this kind.");
    }
    if (found.size() > 1) {
        return context.refuse("KT-CT-1151", "There are several devices of this kind.");
    }
    Json &device = *found.front();
    const bool isApp = method == "TOTP";
    const std::optional<std::int64_t> step =
        totpStepOf(textOf(device, "$secret"), textOf(input, "token"), context.data.clock.unixTime(),
                   isApp ? stepsOfApp : stepsOfMessage, isApp ? stepsOfApp : 0);
    if (!step || (isSet(device, "$lastStep") && *step <= numberOf(device, "$lastStep"))) {
        return context.refuse("KT-CT-1152", "The code is wrong, or not the newest.",
                              {{{"input", "token"}, "Enter the newest code.", "invalid"}});
    }
    std::vector<Record> confirmed = confirmedDevices(context.data, context.viewer.userId);
    if (!flagOf(device, "isConfirmed")) {
        confirmed.push_back(found.front());
    }
    if (!isSafeMfa(confirmed)) {
        return context.refuse("KT-CT-1155", "Confirm a device of another kind first.");
    }
    device["$lastStep"] = *step;
    device["isConfirmed"] = true;
    return Json{{"deviceIsValid", true}};
}

//! Takes away every device of the kind, confirmed or not.
MutationResult deleteMfaDevice(Context &context, const Json &arguments)
{
    const std::string method = textOf(memberOf(arguments, "input"), "mfaMethod");
    const std::vector<Record> found = devicesOf(context, method);
    if (found.empty()) {
        return context.refuse("KT-CT-1150", "There is no device of this kind.");
    }
    std::vector<Record> remaining = confirmedDevices(context.data, context.viewer.userId);
    std::erase_if(remaining, [&method](const Record &device) { return textOf(*device, "deviceType") == method; });
    if (context.viewer.isMasqueraded || !isSafeMfa(remaining)) {
        return context.refuse("KT-CT-1154",
                              context.viewer.isMasqueraded ? "Devices are the person's own: nobody else can remove one."
                                                           : "It is the backup of the device that is left.");
    }
    for (const Record &device : found) {
        context.data.mfaDevices.remove(textOf(*device, "$id"));
    }
    return Json{{"deviceDeleted", true}};
}

constexpr MutationEntry table[] = {
    {"createMfaDevice", &createMfaDevice},
    {"validateMfaDevice", &validateMfaDevice},
    {"deleteMfaDevice", &deleteMfaDevice},
};

} // namespace

std::span<const MutationEntry> mfaMutations() { return table; }

} // namespace tideline::demo
