// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tideline::demo {

//! \brief Numbers that look random and are the same on every platform for the same seed (SplitMix64).
//!
//! For the look of demo data and for identifiers only, never for anything that must be secret in earnest.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] int between(int low, int high); //!< Both ends included; \p low must not exceed \p high.
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    //! \p length characters out of \p alphabet.
    [[nodiscard]] std::string text(std::size_t length, std::string_view alphabet);
    [[nodiscard]] std::string digits(std::size_t length) { return text(length, "0123456789"); }
    [[nodiscard]] std::string hex(std::size_t length) { return text(length, "0123456789abcdef"); }
    [[nodiscard]] std::string uuid(); //!< Version 4.

    template <typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }

private:
    std::uint64_t m_state;
};

//! A number that depends on nothing but the text: the same meter and hour always give the same one.
[[nodiscard]] std::uint64_t hashOf(std::string_view text);

} // namespace tideline::demo
