// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"

#include <cstddef>
#include <deque>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace tideline::graphql::validation {

//! \brief Turns the type references of a document into types and answers how types relate.
//!
//! Owns the wrappers that the document makes and the schema has not (`[[Int]]`); they live as long as the
//! resolver. Borrows the schema.
class TypeResolver
{
public:
    explicit TypeResolver(const Schema &schema) : m_schema(schema) {}

    [[nodiscard]] const Type *named(std::string_view name) const { return m_schema.type(name); } //!< Null if unknown.
    //! The named or wrapped type; null when its innermost name is unknown.
    [[nodiscard]] const Type *resolve(const ast::TypeReference &reference);

    //! A value of \p type can stand wherever \p super is expected (IsSubType, "AreTypesCompatible" of
    //! https://spec.graphql.org/October2021/#AreTypesCompatible()).
    [[nodiscard]] bool isSubtype(const Type *type, const Type *super) const;
    //! Some object can be both (https://spec.graphql.org/October2021/#GetPossibleTypes()).
    [[nodiscard]] bool overlap(const Type *one, const Type *other);

private:
    struct PairHash
    {
        std::size_t operator()(const std::pair<const Type *, const Type *> &pair) const
        {
            return std::hash<const Type *>()(pair.first) * 31 + std::hash<const Type *>()(pair.second);
        }
    };

    const Schema &m_schema;
    std::deque<Type> m_wrappers;
    std::unordered_map<const Type *, const Type *> m_lists;
    std::unordered_map<const Type *, const Type *> m_nonNulls;
    std::unordered_map<std::pair<const Type *, const Type *>, bool, PairHash> m_overlaps;
};

} // namespace tideline::graphql::validation
