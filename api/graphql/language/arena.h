// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace tideline::graphql {

//! \brief Memory that only grows and is given back as a whole.
//!
//! Owns every node of a document or a schema. Nodes must be trivially destructible: no destructor runs.
//! Not thread-safe while it grows; free to read from any thread afterwards.
class Arena
{
public:
    Arena() : m_memory(std::make_unique<std::pmr::monotonic_buffer_resource>(firstBlockBytes)) {}

    //! A new T made from \p arguments; lives as long as the arena.
    template <typename T, typename... Arguments>
    T *make(Arguments &&...arguments)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        void *place = m_memory->allocate(sizeof(T), alignof(T));
        return ::new (place) T{std::forward<Arguments>(arguments)...};
    }

    //! A copy of \p items in the arena. An empty input costs nothing.
    template <typename T>
    std::span<T> copy(const std::vector<T> &items)
    {
        return copy(std::span<const T>(items));
    }

    template <typename T>
    std::span<T> copy(std::span<const T> items)
    {
        static_assert(std::is_trivially_destructible_v<T> && std::is_trivially_copyable_v<T>);
        if (items.empty())
            return {};
        auto *place = static_cast<T *>(m_memory->allocate(sizeof(T) * items.size(), alignof(T)));
        std::uninitialized_copy(items.begin(), items.end(), place);
        return {place, items.size()};
    }

    //! A copy of \p text in the arena.
    std::string_view copy(std::string_view text)
    {
        if (text.empty())
            return {};
        char *place = characters(text.size());
        std::copy(text.begin(), text.end(), place);
        return {place, text.size()};
    }

    //! Room for \p count characters, which the caller fills. Never null; \p count may be zero.
    char *characters(std::size_t count) { return static_cast<char *>(m_memory->allocate(count, 1)); }

private:
    static constexpr std::size_t firstBlockBytes = 4096;
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_memory;
};

} // namespace tideline::graphql
