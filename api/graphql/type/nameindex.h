// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/arena.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tideline::graphql {

//! \brief Finds the members of a type by name.
//!
//! A short list is searched as it stands; a long one has a hash table with open addressing in the schema's
//! arena. The index does not hold the items: find() gets the list that the index was made for.
class NameIndex
{
public:
    //! Indexes \p items and calls \p onDuplicate(first, second) for each item whose name came before.
    template <typename T, typename OnDuplicate>
    [[nodiscard]] static NameIndex make(Arena &arena, std::span<const T> items, OnDuplicate onDuplicate)
    {
        NameIndex index;
        if (items.size() <= linearLimit) {
            for (std::size_t i = 1; i < items.size(); ++i) {
                for (std::size_t k = 0; k < i; ++k) {
                    if (items[k].name == items[i].name) {
                        onDuplicate(items[k], items[i]);
                        break;
                    }
                }
            }
            return index;
        }
        std::size_t size = 32;
        while (size < items.size() * 2)
            size *= 2;
        std::vector<std::uint32_t> slots(size, 0);
        for (std::size_t i = 0; i < items.size(); ++i) {
            std::size_t slot = hash(items[i].name) & (size - 1);
            while (slots[slot] != 0 && items[slots[slot] - 1].name != items[i].name)
                slot = (slot + 1) & (size - 1);
            if (slots[slot] != 0)
                onDuplicate(items[slots[slot] - 1], items[i]);
            else
                slots[slot] = static_cast<std::uint32_t>(i + 1);
        }
        index.m_slots = arena.copy(slots);
        return index;
    }

    //! The item called \p name; null if there is none.
    template <typename T>
    [[nodiscard]] const T *find(std::span<const T> items, std::string_view name) const
    {
        if (m_slots.empty()) {
            for (const T &item : items) {
                if (item.name == name)
                    return &item;
            }
            return nullptr;
        }
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t slot = hash(name) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
            const T &item = items[m_slots[slot] - 1];
            if (item.name == name)
                return &item;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t linearLimit = 8;

    [[nodiscard]] static std::size_t hash(std::string_view name)
    {
        std::uint64_t value = 0xcbf29ce484222325U; // FNV-1a
        for (const char c : name)
            value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        return static_cast<std::size_t>(value ^ (value >> 32U));
    }

    std::span<const std::uint32_t> m_slots; //!< Item number + 1, 0 for a free slot; empty for a short list.
};

} // namespace tideline::graphql
