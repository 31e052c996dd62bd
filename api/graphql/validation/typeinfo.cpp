// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/typeinfo.h"

namespace tideline::graphql::validation {

namespace {

const Type *ifInput(const Type *type) { return type != nullptr && type->isInput() ? type : nullptr; }

const Type *ifOutput(const Type *type) { return type != nullptr && type->isOutput() ? type : nullptr; }

} // namespace

const Type *TypeInfo::parentInputType() const
{
    return m_inputTypes.size() > 1 ? m_inputTypes[m_inputTypes.size() - 2] : nullptr;
}

void TypeInfo::enterSelectionSet()
{
    const Type *named = type() == nullptr ? nullptr : type()->innermost();
    m_parentTypes.push_back(named != nullptr && named->isComposite() ? named : nullptr);
}

void TypeInfo::enterField(const ast::Field &node)
{
    const Type *parent = parentType();
    const FieldType *field = parent == nullptr ? nullptr : fieldOf(m_schema, parent, node.name.text);
    m_fields.push_back(field);
    m_types.push_back(field == nullptr ? nullptr : ifOutput(field->type));
}

void TypeInfo::leaveField()
{
    m_fields.pop_back();
    m_types.pop_back();
}

void TypeInfo::enterOperation(const ast::OperationDefinition &node)
{
    const Type *root = m_schema.rootType(node.operation);
    m_types.push_back(root != nullptr && root->kind == TypeKind::Object ? root : nullptr);
}

void TypeInfo::enterFragment(const ast::Name &typeCondition)
{
    if (!typeCondition.isEmpty())
        m_types.push_back(ifOutput(m_resolver.named(typeCondition.text)));
    else
        m_types.push_back(type() == nullptr ? nullptr : type()->innermost());
}

void TypeInfo::enterVariable(const ast::VariableDefinition &node)
{
    m_inputTypes.push_back(ifInput(m_resolver.resolve(*node.type)));
}

void TypeInfo::enterArgument(const ast::Argument &node)
{
    m_argument = nullptr;
    if (m_directive != nullptr)
        m_argument = m_directive->argument(node.name.text);
    else if (field() != nullptr)
        m_argument = field()->argument(node.name.text);
    m_defaults.push_back(m_argument == nullptr ? nullptr : m_argument->defaultValue);
    m_inputTypes.push_back(m_argument == nullptr ? nullptr : ifInput(m_argument->type));
}

void TypeInfo::leaveArgument()
{
    m_argument = nullptr;
    leaveInput();
}

void TypeInfo::enterList()
{
    const Type *list = inputType() == nullptr ? nullptr : inputType()->nullable();
    m_defaults.push_back(nullptr); // an item never has a default
    m_inputTypes.push_back(list != nullptr && list->isList() ? list->of : list);
}

void TypeInfo::enterObjectField(const ast::ObjectField &node)
{
    const Type *object = inputType() == nullptr ? nullptr : inputType()->innermost();
    const InputValue *field = nullptr;
    if (object != nullptr && object->kind == TypeKind::InputObject)
        field = object->inputField(node.name.text);
    m_defaults.push_back(field == nullptr ? nullptr : field->defaultValue);
    m_inputTypes.push_back(field == nullptr ? nullptr : ifInput(field->type));
}

void TypeInfo::leaveInput()
{
    m_defaults.pop_back();
    m_inputTypes.pop_back();
}

} // namespace tideline::graphql::validation
