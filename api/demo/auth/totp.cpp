// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/auth/totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>
#include <string_view>

namespace tideline::demo {

namespace {

constexpr std::string_view base32Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

bool isBlank(char character) { return character == ' ' || character == '-'; }

} // namespace

std::optional<QByteArray> fromBase32(const std::string &text)
{
    QByteArray bytes;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char character : text) {
        if (isBlank(character) || character == '=') {
            continue;
        }
        const bool isSmall = character >= 'a' && character <= 'z';
        const std::size_t value = base32Letters.find(isSmall ? static_cast<char>(character - 'a' + 'A') : character);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        bits = ((bits << 5U) | static_cast<std::uint32_t>(value)) & 0xFFFU;
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes.append(static_cast<char>((bits >> static_cast<unsigned>(held)) & 0xFFU));
        }
    }
    return bytes;
}

std::string totpCode(const QByteArray &key, std::int64_t unixTime, int digits)
{
    QByteArray counter(8, '\0');
    qToBigEndian<qint64>(unixTime / totpStepSeconds, counter.data());
    const QByteArray hash = QMessageAuthenticationCode::hash(counter, key, QCryptographicHash::Sha1);
    const int offset = hash.back() & 0x0F;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7FFFFFFFU;
    const std::string text = std::to_string(number);
    const auto wanted = static_cast<std::size_t>(digits);
    return text.size() >= wanted ? text.substr(text.size() - wanted) : std::string(wanted - text.size(), '0') + text;
}

std::optional<std::int64_t> totpStepOf(const std::string &secret, const std::string &code, std::int64_t unixTime,
                                       int stepsBack, int stepsAhead)
{
    const std::optional<QByteArray> key = fromBase32(secret);
    std::string given = code;
    std::erase_if(given, isBlank);
    if (!key || key->isEmpty() || given.empty()) {
        return std::nullopt;
    }
    for (int step = -stepsBack; step <= stepsAhead; ++step) {
        if (totpCode(*key, unixTime + step * totpStepSeconds) == given) {
            return unixTime / totpStepSeconds + step;
        }
    }
    return std::nullopt;
}

} // namespace tideline::demo
