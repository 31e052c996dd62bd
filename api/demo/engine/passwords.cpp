// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/passwords.h"

#include "api/demo/engine/addresses.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace tideline::demo {

namespace {

constexpr int minimumLength = 10;
constexpr std::size_t rememberedPasswords = 5;
constexpr std::size_t shortestPartOfEmail = 4;

//! Compared by their letters alone, so that digits and signs around a word do not help.
constexpr std::array<std::string_view, 16> commonWords = {
    "password", "passwort", "qwerty", "qwertyuiop", "letmein", "welcome",  "iloveyou",  "administrator",
    "changeme", "sunshine", "secret", "football",   "dragon",  "princess", "passwords", "trustno",
};
constexpr std::array<std::string_view, 4> commonNumbers = {"1234567890", "0123456789", "0987654321", "1111111111"};

bool contains(const auto &list, const std::string &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

//! The ASCII letters and digits, the letters small; with \p digits left out when it is false.
std::string plain(const std::string &text, bool digits)
{
    std::string kept = lowered(text);
    std::erase_if(kept, [digits](char one) {
        const bool isDigit = one >= '0' && one <= '9';
        return !(one >= 'a' && one <= 'z') && !(digits && isDigit);
    });
    return kept;
}

bool isCommon(const std::string &password)
{
    const std::string letters = plain(password, false);
    return letters.empty() ? contains(commonNumbers, digitsOf(password)) : contains(commonWords, letters);
}

bool containsAccountNumber(const std::string &password, const PasswordOwner &owner)
{
    const std::string within = plain(password, true);
    return std::any_of(owner.accountNumbers.begin(), owner.accountNumbers.end(), [&within](const std::string &number) {
        // The letter and the dash that every number begins with may be left out.
        const std::string essence = plain(number.substr(std::min(number.find('-') + 1, number.size())), true);
        return !essence.empty() && within.find(essence) != std::string::npos;
    });
}

bool containsPartOfEmail(const std::string &password, const std::string &email)
{
    const std::string within = lowered(password);
    const std::string name = lowered(email.substr(0, email.find('@')));
    std::string part;
    for (std::size_t place = 0; place <= name.size(); ++place) {
        const char one = place < name.size() ? name[place] : '.';
        if ((one >= 'a' && one <= 'z') || (one >= '0' && one <= '9')) {
            part += one;
            continue;
        }
        if (part.size() >= shortestPartOfEmail && within.find(part) != std::string::npos) {
            return true;
        }
        part.clear();
    }
    return false;
}

//! Characters of each kind.
struct Census
{
    qsizetype length = 0;
    int digits = 0;
    int small = 0;
    int large = 0;
    int signs = 0;

    explicit Census(const std::string &password)
    {
        const auto characters = QString::fromStdString(password).toUcs4();
        length = characters.size();
        for (const uint character : characters) {
            if (QChar::isDigit(character)) {
                ++digits;
            } else if (QChar::isLower(character)) {
                ++small;
            } else if (QChar::isUpper(character)) {
                ++large;
            } else if (!QChar::isLetter(character)) {
                ++signs;
            }
        }
    }
};

} // namespace

PasswordOwner passwordOwner(const Json &user)
{
    PasswordOwner owner{textOf(user, "email"), {}, textOf(user, "$password"), {}};
    for (const Json &number : memberOf(user, "$accounts")) {
        owner.accountNumbers.push_back(number.get<std::string>());
    }
    for (const Json &former : memberOf(user, "$formerPasswords")) {
        owner.former.push_back(former.get<std::string>());
    }
    return owner;
}

std::vector<InputProblem> passwordProblems(const std::string &password, const PasswordOwner &owner,
                                           const std::vector<std::string> &path)
{
    const Census census(password);
    std::vector<InputProblem> problems;
    const auto demand = [&problems, &path](bool isMet, const char *code, const char *message) {
        if (!isMet) {
            problems.push_back({path, message, code});
        }
    };
    demand(census.length >= minimumLength, "password_too_short", "The password needs at least 10 characters.");
    demand(!isCommon(password), "password_too_common", "The password is one of those that many people use.");
    demand(!contains(owner.former, password), "password_reused", "The password was in use before.");
    demand(owner.current.empty() || password != owner.current, "password_matches_current",
           "The password is the one that is in use now.");
    demand(census.digits > 0, "password_has_too_few_numeric_characters", "The password needs a digit.");
    demand(census.signs > 0, "password_has_too_few_special_characters",
           "The password needs a sign that is neither letter nor digit.");
    demand(census.small > 0, "password_has_too_few_lowercase_characters", "The password needs a small letter.");
    demand(census.large > 0, "password_has_too_few_uppercase_characters", "The password needs a capital letter.");
    demand(!containsAccountNumber(password, owner), "password_contains_account_number",
           "The password contains an account number.");
    demand(!containsPartOfEmail(password, owner.email), "password_contains_part_of_email_address",
           "The password contains a part of the email address.");
    return problems;
}

std::vector<std::string> passwordRules()
{
    return {"At least 10 characters.", "A small letter, a capital letter, a digit and another sign.",
            "No part of your email address and none of your account numbers.",
            "Neither the password in use now nor one of the five before.",
            "No password that many people use, such as a common word with digits after it."};
}

void setPassword(Json &user, const std::string &password)
{
    Json former = Json::array();
    if (!textOf(user, "$password").empty()) {
        former.push_back(textOf(user, "$password"));
    }
    for (const Json &one : memberOf(user, "$formerPasswords")) {
        if (former.size() < rememberedPasswords) {
            former.push_back(one);
        }
    }
    user["$formerPasswords"] = std::move(former);
    user["$password"] = password;
}

} // namespace tideline::demo
