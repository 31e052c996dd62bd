// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/building/operation.h"
#include "api/graphql/type/schema.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::graphql {

//! \brief Which fields of a type a built document may select, and under which names.
//!
//! Both follow from the schema alone, never from what was selected elsewhere: one response key below one type
//! always means a value of one type. That is what makes any two selections of a type mergeable
//! (specification section 5.3.2), wherever fragments bring them together.
//! Borrows schema and options; remembers what it worked out.
class FieldChoice
{
public:
    FieldChoice(const Schema &schema, const SelectionOptions &options) : m_schema(schema), m_options(options) {}

    //! The fields of an object or interface, in declared order: no deprecated ones, none with required
    //! arguments but `first` of a connection, only the parts of a connection that paging needs.
    [[nodiscard]] const std::vector<const FieldType *> &fields(const Type *type);

    //! A member of a union or interface that gets a fragment of its own.
    struct Member
    {
        const Type *type = nullptr;
        std::vector<const FieldType *> fields; //!< Without those that the interface has itself.
    };
    [[nodiscard]] const std::vector<Member> &members(const Type *abstract);

    //! The alias that \p field of a member needs in its fragment on \p abstract; empty when it needs none.
    [[nodiscard]] std::string_view alias(const Type *abstract, const FieldType *field);

private:
    using Aliases = std::unordered_map<const FieldType *, std::string>;

    [[nodiscard]] bool isSelectable(const Type &type, const FieldType &field) const;
    [[nodiscard]] std::vector<const FieldType *> chooseFields(const Type &type) const;
    [[nodiscard]] static Aliases chooseAliases(const Type &abstract, const std::vector<Member> &members);

    const Schema &m_schema;
    const SelectionOptions &m_options;
    std::unordered_map<const Type *, std::vector<const FieldType *>> m_fields;
    std::unordered_map<const Type *, std::vector<Member>> m_members;
    std::unordered_map<const Type *, Aliases> m_aliases;
};

} // namespace tideline::graphql
