// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"
#include "api/graphql/validation/typeresolver.h"

#include <string_view>
#include <vector>

namespace tideline::graphql::validation {

//! \brief Which types apply at the place where a walk over a document stands.
//!
//! Walker calls enter and leave around each node. All answers are null where the document names something
//! that the schema has not, so that one mistake is reported once. Follows what graphql-js calls TypeInfo.
class TypeInfo
{
public:
    //! Borrows both.
    TypeInfo(const Schema &schema, TypeResolver &resolver) : m_schema(schema), m_resolver(resolver) {}

    [[nodiscard]] const Type *type() const { return top(m_types); } //!< Of the field or fragment; with wrappers.
    [[nodiscard]] const Type *parentType() const { return top(m_parentTypes); } //!< Composite type selected from.
    [[nodiscard]] const FieldType *field() const { return top(m_fields); }
    [[nodiscard]] const DirectiveType *directive() const { return m_directive; }
    [[nodiscard]] const InputValue *argument() const { return m_argument; }
    [[nodiscard]] const Type *inputType() const { return top(m_inputTypes); } //!< Expected of the value here.
    [[nodiscard]] const Type *parentInputType() const; //!< Expected of the value around this one.
    [[nodiscard]] const ast::Value *defaultValue() const { return top(m_defaults); } //!< Of the position; null if none.

    void enterSelectionSet();
    void leaveSelectionSet() { m_parentTypes.pop_back(); }
    void enterField(const ast::Field &node);
    void leaveField();
    void enterOperation(const ast::OperationDefinition &node);
    void enterFragment(const ast::Name &typeCondition); //!< Inline or defined; the condition may be empty.
    void leaveDefinition() { m_types.pop_back(); } //!< Of an operation or a fragment of either kind.
    void enterDirective(const ast::Directive &node) { m_directive = m_schema.directive(node.name.text); }
    void leaveDirective() { m_directive = nullptr; }
    void enterVariable(const ast::VariableDefinition &node);
    void leaveVariable() { m_inputTypes.pop_back(); }
    void enterArgument(const ast::Argument &node);
    void leaveArgument();
    void enterList();
    void enterObjectField(const ast::ObjectField &node);
    void leaveInput(); //!< Of a list or an object field.

private:
    template <typename T>
    static const T *top(const std::vector<const T *> &stack)
    {
        return stack.empty() ? nullptr : stack.back();
    }

    const Schema &m_schema;
    TypeResolver &m_resolver;
    std::vector<const Type *> m_types;
    std::vector<const Type *> m_parentTypes;
    std::vector<const FieldType *> m_fields;
    std::vector<const Type *> m_inputTypes;
    std::vector<const ast::Value *> m_defaults;
    const DirectiveType *m_directive = nullptr;
    const InputValue *m_argument = nullptr;
};

} // namespace tideline::graphql::validation
