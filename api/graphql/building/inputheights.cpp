// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/building/inputheights.h"

#include <algorithm>
#include <vector>

namespace tideline::graphql {

std::optional<int> InputHeights::of(const Type *inputObject)
{
    if (!m_heights.contains(inputObject))
        measure(inputObject);
    return m_heights[inputObject];
}

std::optional<int> InputHeights::ofValue(const Type *type)
{
    type = type->nullable();
    return type->kind == TypeKind::InputObject ? of(type) : 0;
}

//! Measures all that \p inputObject can reach: what only needs things of known height gets the next one.
void InputHeights::measure(const Type *inputObject)
{
    std::vector<const Type *> reachable = {inputObject};
    m_heights.emplace(inputObject, std::nullopt);
    for (std::size_t index = 0; index < reachable.size(); ++index) {
        for (const InputValue &field : reachable[index]->inputFields) {
            const Type *type = field.type->innermost();
            if (type->kind == TypeKind::InputObject && m_heights.emplace(type, std::nullopt).second)
                reachable.push_back(type);
        }
    }
    for (bool isChanging = true; isChanging;) {
        std::vector<std::pair<const Type *, int>> found;
        for (const Type *type : reachable) {
            if (m_heights[type])
                continue;
            if (const auto height = heightFromParts(*type))
                found.emplace_back(type, *height);
        }
        for (const auto &[type, height] : found)
            m_heights[type] = height;
        isChanging = !found.empty();
    }
}

std::optional<int> InputHeights::heightFromParts(const Type &inputObject) const
{
    if (inputObject.isOneOf) {
        std::optional<int> smallest;
        for (const InputValue &field : inputObject.inputFields) {
            if (const auto height = known(field.type); height && (!smallest || *height < *smallest))
                smallest = height;
        }
        return smallest ? std::optional(*smallest + 1) : std::nullopt;
    }
    int highest = 0;
    for (const InputValue &field : inputObject.inputFields) {
        if (!field.isRequired())
            continue;
        const auto height = known(field.type);
        if (!height)
            return std::nullopt;
        highest = std::max(highest, *height);
    }
    return highest + 1;
}

std::optional<int> InputHeights::known(const Type *type) const
{
    type = type->nullable();
    if (type->kind != TypeKind::InputObject)
        return 0;
    const auto found = m_heights.find(type);
    return found == m_heights.end() ? std::nullopt : found->second;
}

} // namespace tideline::graphql
