// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/bankdetails.h"

#include "api/demo/engine/addresses.h"

#include <algorithm>
#include <cctype>

namespace tideline::demo {

namespace {

//! The text without spaces and dashes.
std::string compact(const std::string &text)
{
    std::string kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [](char character) { return character != ' ' && character != '-'; });
    return kept;
}

bool isDigits(const std::string &text)
{
    return std::all_of(text.begin(), text.end(), [](char character) { return character >= '0' && character <= '9'; });
}

} // namespace

bool isSortCode(const std::string &text)
{
    const std::string digits = compact(text);
    return digits.size() == 6 && text.size() <= 8 && isDigits(digits);
}

bool isBankAccountNumber(const std::string &text) { return text.size() == 8 && isDigits(text); }

bool isIban(const std::string &text)
{
    const std::string iban = compact(text);
    if (iban.size() < 15 || iban.size() > 34 || std::isalpha(static_cast<unsigned char>(iban[0])) == 0
        || std::isalpha(static_cast<unsigned char>(iban[1])) == 0 || !isDigits(iban.substr(2, 2))) {
        return false;
    }
    // The first four characters go to the end, letters count from 10: what is left of 97 must be 1.
    int rest = 0;
    for (std::size_t i = 0; i < iban.size(); ++i) {
        const auto character = static_cast<unsigned char>(iban[(i + 4) % iban.size()]);
        if (character >= '0' && character <= '9') {
            rest = (rest * 10 + character - '0') % 97;
        } else if ((character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')) {
            rest = (rest * 100 + (character & 31) + 9) % 97;
        } else {
            return false;
        }
    }
    return rest == 1;
}

bool isCardNumber(const std::string &text)
{
    const std::string digits = compact(text);
    if (digits.size() < 12 || digits.size() > 19 || !isDigits(digits)) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        const int doubled = digit * 2;
        sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0 && digits.find_first_not_of('0') != std::string::npos;
}

std::string pairedSortCode(const std::string &text)
{
    const std::string digits = digitsOf(text);
    return digits.size() == 6 ? digits.substr(0, 2) + '-' + digits.substr(2, 2) + '-' + digits.substr(4) : text;
}

bool isKnownSortCode(const std::string &text) { return digitsOf(text) != "000000"; }

bool refusesCollections(const std::string &number) { return digitsOf(number).ends_with("99"); }

} // namespace tideline::demo
