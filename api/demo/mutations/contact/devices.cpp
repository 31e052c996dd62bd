// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/mutations/tables.h"

#include <algorithm>
#include <array>
#include <cctype>

//! \file
//! Where the company can reach the viewer besides email: devices with its app, and LINE.
//!
//! Assumptions where the facts are silent: a device token belongs to the person who registered it last; registering it
//! again renews it. Without an end it counts for 90 days. Nothing says how a registration fails: one that cannot be
//! gives no binding. A LINE link token counts once. The customer's consent on LINE's page, where the redirect leads, is
//! taken for given. LINE refuses to unlink people whose record says so, which only the seed makes.
namespace tideline::demo {

namespace {

constexpr int usualDays = 90;

//! The text in upper case if it is among \p known, \p usual when nothing is given, else empty.
template <std::size_t count>
std::string choiceOf(const Json &input, const char *name, const std::array<std::string_view, count> &known,
                     std::string_view usual)
{
    if (!isSet(input, name)) {
        return std::string(usual);
    }
    std::string text = textOf(input, name);
    std::ranges::transform(text, text.begin(),
                           [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return std::ranges::find(known, text) == known.end() ? std::string() : text;
}

constexpr std::array<std::string_view, 3> services = {"GCM", "APNS", "APNS_SANDBOX"};
constexpr std::array<std::string_view, 2> providers = {"PINPOINT", "FCM"};

MutationResult registerPushNotificationBinding(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    DataSet &data = context.data;
    const std::string token = textOf(input, "token");
    const std::string bundle = textOf(input, "bundleId");
    const std::string service = choiceOf(input, "service", services, "GCM");
    const std::string provider = choiceOf(input, "externalProvider", providers, service == "GCM" ? "FCM" : "PINPOINT");
    const QDateTime expires =
        isSet(input, "expiresAt") ? dateTimeFrom(textOf(input, "expiresAt")) : data.clock.now().addDays(usualDays);
    if (token.empty() || bundle.empty() || service.empty() || provider.empty() || !expires.isValid()) {
        return Json{{"pushNotificationBinding", nullptr}};
    }
    const Record before = data.pushBindings.find(token);
    const Json id = before ? memberOf(*before, "id") : Json(std::to_string(data.nextId()));
    const std::string user = context.viewer.userId;
    const Record binding = data.pushBindings.add(token,
                                                 {{"id", id},
                                                  {"registeredAt", isoDateTime(data.clock.now())},
                                                  {"expiresAt", isoDateTime(expires.toUTC())},
                                                  {"user", reference("users", user)},
                                                  {"application",
                                                   {{"id", bundle + '/' + service},
                                                    {"name", "Tidewater"},
                                                    {"bundleId", bundle},
                                                    {"service", service},
                                                    {"externalProvider", provider},
                                                    {"externalProjectId", "tidewater-demo"},
                                                    {"description", "The company's app"}}},
                                                  {"token", token},
                                                  {"$user", user}},
                                                 user);
    return Json{{"pushNotificationBinding", *binding}};
}

MutationResult deletePushNotificationBinding(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string token = textOf(input, "token");
    const Record binding = context.data.pushBindings.find(token);
    if (!binding || textOf(*binding, "$user") != context.viewer.userId) {
        return context.refuse("KT-CT-5411");
    }
    if (dateTimeFrom(textOf(*binding, "expiresAt")) <= context.data.clock.now()) {
        return context.refuse("KT-CT-5411", "The device's registration has run out.");
    }
    const std::string provider = textOf(memberOf(*binding, "application"), "externalProvider");
    if (choiceOf(input, "externalProvider", providers, provider) != provider) {
        return context.refuse("KT-CT-5411", "Another service delivers to the device.");
    }
    context.data.pushBindings.remove(token);
    return Json{{"status", "SUCCESSFUL"}};
}

Json lineFailure(const char *typeName, const char *type) { return {{"__typename", typeName}, {"type", type}}; }

MutationResult linkUserToLine(Context &context, const Json &arguments)
{
    const std::string token = textOf(memberOf(arguments, "input"), "linkToken");
    const Record offered = context.data.lineTokens.find(token);
    if (!offered) {
        return lineFailure("LinkTokenNotFound", "NO_MATCHING_LINE_LINK");
    }
    const Record viewer = context.viewerRecord();
    if (isSet(*viewer, "$lineUser")) {
        return lineFailure("AlreadyLinkedError", "ALREADY_LINKED");
    }
    (*viewer)["$lineUser"] = memberOf(*offered, "$lineUser");
    context.data.lineTokens.remove(token);
    return Json{{"__typename", "LineLinkRedirectResponse"},
                {"redirectUrl",
                 "https://line.example.com/accountLink?linkToken=" + token + "&nonce=" + context.data.random.hex(16)}};
}

MutationResult unlinkUserFromLine(Context &context, const Json & /*arguments*/)
{
    const Record viewer = context.viewerRecord();
    if (!isSet(*viewer, "$lineUser")) {
        return lineFailure("LinkTokenNotFound", "NO_MATCHING_LINE_LINK");
    }
    if (flagOf(*viewer, "$lineRefuses")) {
        return Json{{"__typename", "LineCommonError"},
                    {"message", "LINE does not answer for this person."},
                    {"field", nullptr}};
    }
    viewer->erase("$lineUser");
    return Json{{"__typename", "LineUnlinkedResponse"}, {"message", "The login is no longer linked with LINE."}};
}

constexpr MutationEntry table[] = {
    {"registerPushNotificationBinding", &registerPushNotificationBinding},
    {"deletePushNotificationBinding", &deletePushNotificationBinding},
    {"linkUserToLine", &linkUserToLine},
    {"unlinkUserFromLine", &unlinkUserFromLine},
};

} // namespace

std::span<const MutationEntry> deviceMutations() { return table; }

} // namespace tideline::demo
