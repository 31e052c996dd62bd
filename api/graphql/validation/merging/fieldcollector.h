// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"
#include "api/graphql/validation/context.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tideline::graphql::validation {

//! One field as it is selected from one type.
struct FieldUse
{
    const Type *parent = nullptr; //!< Null when the type is unknown.
    const ast::Field *node = nullptr;
    const FieldType *definition = nullptr; //!< Null for unknown fields and `__typename`.

    //! Without arguments and selection: two such uses of one field always merge.
    [[nodiscard]] bool isPlain() const { return node->arguments.empty() && node->selectionSet == nullptr; }
};

//! Fields that answer under one response key.
struct FieldGroup
{
    std::string_view key;
    std::vector<FieldUse> uses;
};

//! The fields of one selection set, those of inline fragments included, and the fragments that it spreads.
struct CollectedFields
{
    std::vector<FieldGroup> groups; //!< In the order of their first field.
    std::unordered_map<std::string_view, std::size_t> indexes; //!< Of groups, by key.
    std::vector<FragmentId> fragments; //!< Each once, in the order of their first spread.

    [[nodiscard]] const FieldGroup *group(std::string_view key) const
    {
        const auto found = indexes.find(key);
        return found == indexes.end() ? nullptr : &groups[found->second];
    }
};

//! \brief Collects the fields of selection sets, each once. Results live as long as the collector.
class FieldCollector
{
public:
    explicit FieldCollector(Context &context) : m_context(context) {} //!< Borrows \p context.

    [[nodiscard]] const CollectedFields &collect(const Type *parent, const ast::SelectionSet &set);
    [[nodiscard]] const CollectedFields *collect(FragmentId fragment); //!< Null when it is not defined.

private:
    using Key = std::pair<const Type *, const ast::SelectionSet *>;
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const
        {
            return std::hash<const Type *>()(key.first) * 31 + std::hash<const ast::SelectionSet *>()(key.second);
        }
    };

    void fill(CollectedFields &fields, const Type *parent, const ast::SelectionSet &set);

    Context &m_context;
    std::unordered_map<Key, std::unique_ptr<CollectedFields>, KeyHash> m_collected;
};

} // namespace tideline::graphql::validation
