// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/errorcollector.h"
#include "api/graphql/type/schema.h"
#include "api/graphql/type/sourcenodes.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tideline::graphql {

//! \brief The rules that a finished schema can still break: the verdict of graphql-js 16 validateSchema.
class SchemaChecker
{
public:
    SchemaChecker(const Schema &schema, SchemaChecks checks) : m_schema(schema), m_errors(schema.sourceText(), checks)
    {}

    [[nodiscard]] Errors check();

private:
    void checkRoots();
    void checkDirectives();
    void checkType(const Type &type);
    void checkName(std::string_view name, SourceRange place);
    void checkFields(const Type &type);
    void checkArguments(const Type &type, const FieldType &field);
    void checkInterfaces(const Type &type);
    void checkAncestors(const Type &type, const Type &implemented);
    void checkImplementation(const Type &type, const Type &implemented);
    void checkImplementedArguments(const Type &type, const FieldType &field, const Type &implemented,
                                   const FieldType &expected);
    void checkMembers(const Type &type);
    void checkEnumValues(const Type &type);
    void checkInputFields(const Type &type);
    //! Non-null input fields that lead back to their type: no value could ever be given.
    void checkInputCycles(const Type &start);
    [[nodiscard]] bool isSubType(const Type *type, const Type *super) const;
    [[nodiscard]] const SourceNodes &nodes();

    //! A set of named types that is emptied in no time.
    class Marks
    {
    public:
        void clear(std::size_t size)
        {
            m_marks.resize(size);
            ++m_round;
        }
        void add(const Type &type) { m_marks[type.position] = m_round; }
        [[nodiscard]] bool contains(const Type &type) const { return m_marks[type.position] == m_round; }

    private:
        std::vector<std::uint32_t> m_marks;
        std::uint32_t m_round = 0;
    };

    const Schema &m_schema;
    ErrorCollector m_errors;
    std::optional<SourceNodes> m_nodes;
    Marks m_declared; //!< The interfaces that the type in hand declares.
    Marks m_seen;
    std::vector<bool> m_isCycleChecked; //!< By Type::position.
};

} // namespace tideline::graphql
