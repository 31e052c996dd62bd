// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/random.h"

namespace tideline::demo {

std::uint64_t Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

int Random::between(int low, int high)
{
    const auto span = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<int>(next() % span);
}

std::string Random::text(std::size_t length, std::string_view alphabet)
{
    std::string made;
    made.reserve(length);
    for (std::size_t i = 0; i < length; ++i) {
        made.push_back(pick(alphabet));
    }
    return made;
}

std::string Random::uuid()
{
    std::string made = hex(36);
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) {
        made[dash] = '-';
    }
    made[14] = '4';
    made[19] = "89ab"[next() % 4];
    return made;
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a
    for (const char character : text) {
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001B3ULL;
    }
    return Random(hash).next();
}

} // namespace tideline::demo
