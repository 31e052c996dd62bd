// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/jsontree.h"
#include "api/graphql/type/schemaassembly.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <variant>
#include <vector>

namespace tideline::graphql {

//! \brief Turns an introspection answer into types of an assembly (specification section 4.2).
//!
//! Takes what servers since 2018 leave out (deprecation of inputs, isRepeatable, specifiedByURL, isOneOf, interfaces
//! of interfaces) and skips members it does not know. Reports everything else that is not as it should be,
//! with its JSON path.
class IntrospectionReader
{
public:
    explicit IntrospectionReader(SchemaAssembly &assembly) : m_assembly(assembly), m_errors(assembly.errors()) {}

    void read(const JsonNode &root);
    //! Whether the answer has a list of directives, even an empty one.
    [[nodiscard]] bool hasDirectives() const { return m_hasDirectives; }

private:
    //! A node and how it was reached; lives on the stack, so that only errors cost a path.
    struct Cursor
    {
        const JsonNode *node = nullptr; //!< Null for a member that is missing.
        const Cursor *parent = nullptr;
        std::string_view key;
        std::size_t index = 0; //!< Counts when key is empty.

        [[nodiscard]] bool isAbsent() const { return node == nullptr || node->isNull(); }
        [[nodiscard]] Cursor operator[](std::string_view name) const;
    };
    struct Pending
    {
        Type *type = nullptr;
        const JsonNode *node = nullptr;
        std::size_t index = 0;
    };

    [[nodiscard]] static Path pathOf(const Cursor &cursor);
    void report(const Cursor &cursor, const std::string &message);
    [[nodiscard]] bool isObject(const Cursor &cursor);

    template <typename Function>
    void forEach(const Cursor &list, bool isOptional, Function function);
    [[nodiscard]] std::string_view readName(const Cursor &owner); //!< Empty when there is no proper name.
    [[nodiscard]] std::optional<std::string_view> readText(const Cursor &text);
    [[nodiscard]] bool readFlag(const Cursor &flag);
    [[nodiscard]] std::optional<std::string_view> readDeprecation(const Cursor &owner);
    [[nodiscard]] std::optional<std::string_view> keep(const std::optional<std::string_view> &text);
    template <typename Described>
    void describe(Described &described, const Cursor &owner);

    void readSchema(const Cursor &schema);
    void declare(const Cursor &type);
    void readType(const Cursor &cursor, Type *type);
    void readFields(const Cursor &cursor, Type *type);
    void readEnumValues(const Cursor &cursor, Type *type);
    [[nodiscard]] std::vector<InputValue> readInputValues(const Cursor &list, bool isOptional);
    [[nodiscard]] const ast::Value *readDefault(const Cursor &text);
    [[nodiscard]] std::span<const Type *const> readReferences(const Cursor &list, TypeKind kind, bool isOptional);
    void readDirective(const Cursor &cursor);
    void readRoot(const Cursor &root, ast::OperationType operation);
    [[nodiscard]] Type *readReference(const Cursor &cursor); //!< Null after an error.

    SchemaAssembly &m_assembly;
    ErrorCollector &m_errors;
    std::vector<Pending> m_pending;
    std::unordered_set<std::string_view> m_names;
    bool m_hasDirectives = false;
};

} // namespace tideline::graphql
