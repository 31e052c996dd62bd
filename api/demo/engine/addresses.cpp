// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace tideline::demo {

std::vector<std::string> addressLines(const Json &address)
{
    std::vector<std::string> lines;
    std::string text = textOf(address, "streetAddress");
    for (const char *const part : {"dependentLocality", "locality", "administrativeArea"}) {
        text += '\n' + textOf(address, part);
    }
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin) {
            lines.push_back(text.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return lines;
}

std::string addressAsText(const Json &address, bool withCountry, bool withPostcode, bool withName)
{
    std::vector<std::string> parts = addressLines(address);
    if (withName) {
        parts.insert(parts.begin(), {textOf(address, "name"), textOf(address, "organization")});
    }
    if (withPostcode) {
        parts.push_back(textOf(address, "postalCode"));
    }
    if (withCountry) {
        parts.push_back(textOf(address, "country"));
    }
    std::string text;
    for (const std::string &part : parts) {
        text += (text.empty() || part.empty() ? "" : ", ") + part;
    }
    return text;
}

std::string digitsOf(const std::string &text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char character) { return character >= '0' && character <= '9'; });
    return digits;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

bool isPostcode(const std::string &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromStdString(text).trimmed()).hasMatch();
}

bool isEmail(const std::string &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    return pattern.match(QString::fromStdString(text)).hasMatch();
}

} // namespace tideline::demo
