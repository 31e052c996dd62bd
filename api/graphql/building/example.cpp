// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/building/examplescalars.h"
#include "api/graphql/building/inputheights.h"
#include "api/graphql/building/operation.h"
#include "api/graphql/building/rootarguments.h"

#include <algorithm>
#include <vector>

namespace tideline::graphql {
namespace {

//! \brief Writes one example. Types on the way down are remembered: met again, they get their smallest value.
class ExampleWriter
{
public:
    //! Optional objects, and items of lists, inside more than \p maxDepth others are left out.
    ExampleWriter(ExampleSize size, std::size_t maxDepth, InputHeights &heights)
        : m_size(size),
          m_maxDepth(maxDepth),
          m_heights(heights)
    {}

    //! The example grew too large and was given up.
    [[nodiscard]] bool isTooLarge() const { return m_written > limit; }

    Json write(const Type *type)
    {
        type = type->nullable();
        if (isTooLarge())
            return nullptr;
        ++m_written;
        if (type->isList())
            return writeList(type->of);
        if (type->kind == TypeKind::Enum)
            return enumValue(*type);
        if (type->kind != TypeKind::InputObject)
            return exampleScalar(type->name);
        const ExampleSize sizeAround = m_size;
        const bool wasAgain = m_isAgain;
        m_isAgain = wasAgain || isOnTheWay(type);
        if (m_isAgain)
            m_size = ExampleSize::Smallest;
        m_way.push_back(type);
        Json object = type->isOneOf ? writeOneOf(*type) : writeObject(*type);
        m_way.pop_back();
        m_size = sizeAround;
        m_isAgain = wasAgain;
        return object;
    }

private:
    static constexpr std::size_t limit = 1'000; // values

    [[nodiscard]] bool isOnTheWay(const Type *type) const
    {
        return std::find(m_way.begin(), m_way.end(), type) != m_way.end();
    }

    Json writeList(const Type *itemType)
    {
        Json list = Json::array();
        const Type *inner = itemType->innermost();
        const bool isObject = inner->kind == TypeKind::InputObject;
        const bool hasRoom = !isObject || (!isOnTheWay(inner) && m_way.size() <= m_maxDepth && m_heights.of(inner));
        if (!m_isAgain && hasRoom)
            list.push_back(write(itemType));
        return list;
    }

    static Json enumValue(const Type &type)
    {
        for (const EnumValue &value : type.enumValues) {
            if (!value.deprecationReason)
                return value.name;
        }
        return type.enumValues.empty() ? Json(nullptr) : Json(type.enumValues.front().name);
    }

    [[nodiscard]] bool isWanted(const InputValue &field)
    {
        if (field.isRequired())
            return true;
        if (m_size == ExampleSize::Smallest)
            return false;
        const Type *inner = field.type->innermost();
        if (inner->kind != TypeKind::InputObject)
            return true;
        if (m_way.size() > m_maxDepth)
            return false;
        return field.type->nullable()->isList() || (!isOnTheWay(inner) && m_heights.of(inner));
    }

    Json writeObject(const Type &type)
    {
        Json::object_t members;
        for (const InputValue &field : type.inputFields) {
            if (isWanted(field))
                appendMember(members, field.name, write(field.type));
        }
        return Json(std::move(members));
    }

    Json writeOneOf(const Type &type)
    {
        Json::object_t members;
        if (const InputValue *field = chooseOneOf(type))
            appendMember(members, field->name, write(field->type));
        return Json(std::move(members));
    }

    //! The field with the smallest value, rather a current one than one that is deprecated.
    const InputValue *chooseOneOf(const Type &type)
    {
        const InputValue *best = nullptr;
        std::pair<int, bool> bestRank;
        for (const InputValue &field : type.inputFields) {
            const auto height = m_heights.ofValue(field.type);
            if (!height)
                continue;
            const std::pair<int, bool> rank(*height, field.deprecationReason.has_value());
            if (!best || rank < bestRank) {
                best = &field;
                bestRank = rank;
            }
        }
        return best;
    }

    ExampleSize m_size;
    std::size_t m_maxDepth;
    bool m_isAgain = false; //!< Inside a type that was met on the way down before.
    std::size_t m_written = 0;
    std::vector<const Type *> m_way; //!< Input objects around the value being written.
    InputHeights &m_heights;
};

} // namespace

//! Input objects that lead to ever more others would make an example that no one can read: of the depths below,
//! the first is taken whose example is of a bearable size.
Json exampleValue(const Type *type, ExampleSize size)
{
    InputHeights heights;
    Json example;
    for (const unsigned maxDepth : {16U, 8U, 4U, 2U, 1U, 0U}) {
        ExampleWriter writer(size, maxDepth, heights);
        example = writer.write(type);
        if (!writer.isTooLarge())
            break;
    }
    return example;
}

Json exampleVariables(const FieldType &field, ExampleSize size)
{
    Json::object_t variables;
    for (const InputValue *argument : rootArguments(field, size == ExampleSize::Full)) {
        if (size == ExampleSize::Full || argument->isRequired())
            appendMember(variables, argument->name, exampleValue(argument->type, size));
    }
    return Json(std::move(variables));
}

} // namespace tideline::graphql
