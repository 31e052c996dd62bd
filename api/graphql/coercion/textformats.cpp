// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/textformats.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace tideline::graphql {
namespace {

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

bool isHexDigit(char letter)
{
    return isDigit(letter) || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
}

//! \brief Eats a text from the left; every step says whether it could.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool take(char letter)
    {
        if (next() != letter || isAtEnd())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool takeSign() { return take('+') || take('-'); }
    //! Takes all digits that follow and says how many they were.
    std::size_t takeDigits()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isDigit);
        const auto count = static_cast<std::size_t>(end - m_rest.begin());
        m_rest.remove_prefix(count);
        return count;
    }
    //! A number of exactly \p width digits, at most 4.
    std::optional<int> takeNumber(std::size_t width)
    {
        if (m_rest.size() < width)
            return std::nullopt;
        int number = 0;
        for (const char letter : m_rest.substr(0, width)) {
            if (!isDigit(letter))
                return std::nullopt;
            number = number * 10 + (letter - '0');
        }
        m_rest.remove_prefix(width);
        return number;
    }

private:
    std::string_view m_rest;
};

int daysOfMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[month - 1];
}

bool takeDate(Reader &reader)
{
    const auto year = reader.takeNumber(4);
    if (!year || *year == 0 || !reader.take('-'))
        return false;
    const auto month = reader.takeNumber(2);
    if (!month || *month < 1 || *month > 12 || !reader.take('-'))
        return false;
    const auto day = reader.takeNumber(2);
    return day && *day >= 1 && *day <= daysOfMonth(*year, *month);
}

bool takeHourMinute(Reader &reader, bool isColonRequired)
{
    const auto hour = reader.takeNumber(2);
    if (!hour || *hour > 23 || (!reader.take(':') && isColonRequired))
        return false;
    const auto minute = reader.takeNumber(2);
    return minute && *minute <= 59;
}

bool takeZone(Reader &reader)
{
    if (reader.take('Z') || reader.take('z') || reader.isAtEnd())
        return true;
    return reader.takeSign() && takeHourMinute(reader, false);
}

bool takeTime(Reader &reader)
{
    if (!takeHourMinute(reader, true))
        return false;
    if (reader.take(':')) {
        const auto second = reader.takeNumber(2);
        if (!second || *second > 59)
            return false;
        if ((reader.take('.') || reader.take(',')) && reader.takeDigits() == 0)
            return false;
    }
    return takeZone(reader);
}

} // namespace

bool isDateText(std::string_view text)
{
    Reader reader(text);
    return takeDate(reader) && reader.isAtEnd();
}

bool isTimeText(std::string_view text)
{
    Reader reader(text);
    return takeTime(reader) && reader.isAtEnd();
}

bool isDateTimeText(std::string_view text)
{
    Reader reader(text);
    return takeDate(reader) && (reader.take('T') || reader.take('t') || reader.take(' ')) && takeTime(reader)
        && reader.isAtEnd();
}

bool isDecimalText(std::string_view text)
{
    Reader reader(text);
    reader.takeSign();
    std::size_t digits = reader.takeDigits();
    if (reader.take('.'))
        digits += reader.takeDigits();
    if (digits == 0)
        return false;
    if (reader.take('e') || reader.take('E')) {
        reader.takeSign();
        if (reader.takeDigits() == 0)
            return false;
    }
    return reader.isAtEnd();
}

bool isIntegerText(std::string_view text)
{
    Reader reader(text);
    reader.takeSign();
    return reader.takeDigits() > 0 && reader.isAtEnd();
}

bool isUuidText(std::string_view text)
{
    if (text.size() == 32)
        return std::all_of(text.begin(), text.end(), isHexDigit);
    if (text.size() != 36)
        return false;
    for (std::size_t index = 0; index < text.size(); ++index) {
        const bool isDash = index == 8 || index == 13 || index == 18 || index == 23;
        if (isDash ? text[index] != '-' : !isHexDigit(text[index]))
            return false;
    }
    return true;
}

bool isEmailText(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size()
        && text.find('@', at + 1) == std::string_view::npos && text.find_first_of(" \t\r\n") == std::string_view::npos;
}

} // namespace tideline::graphql
