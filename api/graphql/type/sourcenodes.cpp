// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/sourcenodes.h"

namespace tideline::graphql {

namespace {

template <typename Node>
const Node *findNode(ast::List<Node> nodes, std::string_view name)
{
    for (const Node &node : nodes) {
        if (node.name.text == name)
            return &node;
    }
    return nullptr;
}

const ast::InputValueDefinition *findArgument(const ast::FieldDefinition *field, std::string_view name)
{
    return field == nullptr ? nullptr : findNode(field->arguments, name);
}

SourceRange typeOfNode(const ast::InputValueDefinition *node)
{
    return node == nullptr ? SourceRange() : node->type->range;
}

SourceNodes::Places deprecationOf(const ast::InputValueDefinition *node)
{
    SourceNodes::Places places;
    if (node == nullptr)
        return places;
    if (const ast::Directive *deprecated = findNode(node->directives, "deprecated"))
        places.push_back(deprecated->range);
    places.push_back(node->type->range);
    return places;
}

} // namespace

SourceNodes::SourceNodes(const Schema &schema)
{
    if (schema.document() == nullptr)
        return;
    for (const ast::Definition &definition : schema.document()->definitions()) {
        if (const auto *type = std::get_if<const ast::TypeDefinition *>(&definition)) {
            Nodes &nodes = m_types[(*type)->name.text];
            if ((*type)->isExtension)
                nodes.push_back(*type);
            else
                nodes.insert(nodes.begin(), *type);
        } else if (const auto *directive = std::get_if<const ast::DirectiveDefinition *>(&definition)) {
            m_directives[(*directive)->name.text] = *directive;
        } else if (const auto *node = std::get_if<const ast::SchemaDefinition *>(&definition)) {
            if (!(*node)->isExtension)
                m_schema = (*node)->range;
            for (const ast::OperationTypeDefinition &root : (*node)->operationTypes)
                m_roots.push_back(&root);
        }
    }
}

SourceRange SourceNodes::root(ast::OperationType operation) const
{
    for (const ast::OperationTypeDefinition *root : m_roots) {
        if (root->operation == operation)
            return root->type.range;
    }
    return {};
}

const SourceNodes::Nodes &SourceNodes::nodes(const Type &type) const
{
    static const Nodes none;
    const auto found = m_types.find(type.name);
    return found == m_types.end() ? none : found->second;
}

SourceNodes::Places SourceNodes::definitions(const Type &type) const
{
    Places places;
    for (const ast::TypeDefinition *node : nodes(type))
        places.push_back(node->range);
    return places;
}

SourceNodes::Places SourceNodes::interfaces(const Type &type, const Type &implemented) const
{
    Places places;
    for (const ast::TypeDefinition *node : nodes(type)) {
        for (const ast::Name &name : node->interfaces) {
            if (name.text == implemented.name)
                places.push_back(name.range);
        }
    }
    return places;
}

SourceNodes::Places SourceNodes::members(const Type &type, const Type &member) const
{
    Places places;
    for (const ast::TypeDefinition *node : nodes(type)) {
        for (const ast::Name &name : node->members) {
            if (name.text == member.name)
                places.push_back(name.range);
        }
    }
    return places;
}

const ast::FieldDefinition *SourceNodes::find(const Type &owner, const FieldType &field) const
{
    for (const ast::TypeDefinition *node : nodes(owner)) {
        if (const ast::FieldDefinition *found = findNode(node->fields, field.name))
            return found;
    }
    return nullptr;
}

const ast::InputValueDefinition *SourceNodes::find(const Type &owner, const InputValue &field) const
{
    for (const ast::TypeDefinition *node : nodes(owner)) {
        if (const ast::InputValueDefinition *found = findNode(node->inputFields, field.name))
            return found;
    }
    return nullptr;
}

SourceRange SourceNodes::typeOf(const Type &owner, const FieldType &field) const
{
    const ast::FieldDefinition *node = find(owner, field);
    return node == nullptr ? SourceRange() : node->type->range;
}

SourceRange SourceNodes::typeOf(const Type &owner, const FieldType &field, const InputValue &argument) const
{
    return typeOfNode(findArgument(find(owner, field), argument.name));
}

SourceRange SourceNodes::typeOf(const Type &owner, const InputValue &field) const
{
    return typeOfNode(find(owner, field));
}

SourceNodes::Places SourceNodes::deprecation(const Type &owner, const FieldType &field,
                                             const InputValue &argument) const
{
    return deprecationOf(findArgument(find(owner, field), argument.name));
}

SourceNodes::Places SourceNodes::deprecation(const Type &owner, const InputValue &field) const
{
    return deprecationOf(find(owner, field));
}

SourceNodes::Places SourceNodes::deprecation(const DirectiveType &owner, const InputValue &argument) const
{
    const auto found = m_directives.find(owner.name);
    return found == m_directives.end() ? Places() : deprecationOf(findNode(found->second->arguments, argument.name));
}

} // namespace tideline::graphql
