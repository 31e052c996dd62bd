// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/passwords.h"
#include "api/demo/auth/tokenservice.h"
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/emails.h"
#include "api/demo/engine/presigned.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Passwords: forgotten ones set anew with a token from an email, known ones changed.
//!
//! Assumptions: a token counts once and for a day, and every other one of the user ends with it, as do all sessions:
//! who had the old password may have been somebody else. A changed password leaves sessions alone. updatePassword,
//! which documents no codes, reports everything as KT-CT-5450 with the fields that are wrong. Of the twins KT-CT-5413
//! and KT-CT-5414 the first is about the stored data, the second about the input.
namespace tideline::demo {

namespace {

using Path = std::vector<std::string>;

constexpr std::string_view refused = "The password does not meet the rules.";

MutationResult requestPasswordReset(Context &context, const Json &arguments)
{
    const std::string given = textOf(memberOf(arguments, "input"), "email");
    const std::string email = lowered(given);
    if (!isEmail(email)) {
        return context.refuse("KT-CT-11331", {}, {{{"input", "email"}, "Enter a valid email address.", "invalid"}});
    }
    if (!canBeReached(email)) {
        return context.refuse("KT-CT-1133", "Nothing can be sent to this address.");
    }
    if (const Record user = context.data.users.findBy("email", email)) {
        sendPasswordReset(context.data, *user);
    }
    return Json{{"email", given}};
}

//! Why the token does not set the password of \p userId: a code, or empty when it does.
std::string_view tokenComplaint(const Context &context, const std::string &token, const std::string &userId)
{
    const Record reset = context.data.passwordResets.find(token);
    if (!reset || flagOf(*reset, "$used") || numberOf(*reset, "$expiresAt") <= context.data.clock.unixTime()) {
        return "KT-CT-4125";
    }
    return textOf(*reset, "$user") == userId ? std::string_view() : "KT-CT-1132";
}

void resetTo(Context &context, Json &user, const std::string &password)
{
    const std::string id = textOf(user, "id");
    setPassword(user, password);
    user["$emailStatus"] = "COMPLETED"; // The link came to the address, so the address is the person's.
    for (const Record &reset : context.data.passwordResets.of(id)) {
        (*reset)["$used"] = true;
    }
    context.tokens.invalidate(id);
}

//! Failures stand in the payload as soon as one of its deprecated fields is asked for, and are errors otherwise.
MutationResult resetUserPassword(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string userId = textOf(input, "userId");
    const std::string password = textOf(input, "newPassword");
    if (const std::string_view code = tokenComplaint(context, textOf(input, "token"), userId); !code.empty()) {
        return context.refuse(code, "The token does not set this person's password.");
    }
    const Record user = context.data.users.find(userId);
    const auto problems = passwordProblems(password, passwordOwner(*user), {"input", "password"});
    const bool isOldStyle = context.isAskedFor("passwordUpdated") || context.isAskedFor("failureReasons")
        || context.isAskedFor("failureCodes");
    if (!problems.empty() && !isOldStyle) {
        return context.refuse("KT-CT-5450", refused, problems);
    }
    Json reasons = Json::array();
    Json codes = Json::array();
    for (const InputProblem &problem : problems) {
        reasons.push_back(problem.message);
        codes.push_back(problem.code);
    }
    if (problems.empty()) {
        resetTo(context, *user, password);
    }
    return Json{{"userId", userId},
                {"passwordUpdated", problems.empty()},
                {"failureReasons", std::move(reasons)},
                {"failureCodes", std::move(codes)}};
}

//! The older form: every failure stands in the payload, under its field.
MutationResult resetPassword(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string userId = textOf(input, "userId");
    const std::string password = textOf(input, "password");
    Json errors = Json::array();
    const auto report = [&errors](const char *field, Json list) {
        errors.push_back({{"field", field}, {"errors", std::move(list)}});
    };
    const auto entry = [](const std::string &message, const std::string &code) {
        return Json{{"__typename", "SerializerErrorType"}, {"message", message}, {"code", code}};
    };
    if (!tokenComplaint(context, textOf(input, "token"), userId).empty()) {
        report("token", Json::array({entry("The token does not set this person's password.", "invalid")}));
    } else {
        const Record user = context.data.users.find(userId);
        Json list = Json::array();
        for (const InputProblem &problem : passwordProblems(password, passwordOwner(*user), {})) {
            list.push_back(entry(problem.message, problem.code));
        }
        if (list.empty()) {
            resetTo(context, *user, password);
        } else {
            report("password", std::move(list));
        }
    }
    return Json{{"errors", std::move(errors)}, {"clientMutationId", memberOf(input, "clientMutationId")}};
}

MutationResult updatePassword(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const Record user = context.viewerRecord();
    const PasswordOwner owner = passwordOwner(*user);
    const std::string password = textOf(input, "newPassword");
    std::vector<InputProblem> problems = passwordProblems(password, owner, {"input", "newPassword"});
    if (owner.current.empty() || textOf(input, "oldPassword") != owner.current) {
        problems.push_back({{"input", "oldPassword"}, "This is not the password in use now.", "invalid"});
    }
    if (textOf(input, "newPasswordConfirmed") != password) {
        problems.push_back({{"input", "newPasswordConfirmed"}, "The two new passwords differ.", "invalid"});
    }
    if (!problems.empty()) {
        return context.refuse("KT-CT-5450", refused, problems);
    }
    setPassword(*user, password);
    return Json{{"viewer", reference("users", context.viewer.userId)}};
}

MutationResult updateEmailAndPassword(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string email = lowered(textOf(input, "email"));
    const Path field = {"input", "email"};
    if (!isEmail(email) || isStandInEmail(email)) {
        return context.refuse("KT-CT-5414", {}, {{field, "Enter a valid email address.", "invalid"}});
    }
    const Record user = context.viewerRecord();
    const Record other = context.data.users.findBy("email", email);
    if (other && other != user) {
        return context.refuse("KT-CT-5413", {}, {{field, "Another user has this email address.", "taken"}});
    }
    PasswordOwner owner = passwordOwner(*user);
    owner.email = email;
    const std::string password = textOf(input, "password");
    if (const auto problems = passwordProblems(password, owner, {"input", "password"}); !problems.empty()) {
        return context.refuse("KT-CT-5450", refused, problems);
    }
    setEmail(context.data, *user, email);
    setPassword(*user, password);
    return Json{{"success", true}};
}

constexpr MutationEntry table[] = {
    {"requestPasswordReset", &requestPasswordReset, Access::Anyone},
    {"resetUserPassword", &resetUserPassword, Access::Anyone},
    {"resetPassword", &resetPassword, Access::Anyone},
    {"updatePassword", &updatePassword},
    {"updateEmailAndPassword", &updateEmailAndPassword},
};

} // namespace

std::span<const MutationEntry> passwordMutations() { return table; }

} // namespace tideline::demo
