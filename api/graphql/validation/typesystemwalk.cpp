// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! \file
//! The part of Walker for type system definitions. An executable document should hold none; where one does,
//! its names, directives and literals are checked all the same, so that every mistake is seen at once.
#include "api/graphql/validation/walker.h"

namespace tideline::graphql::validation {

namespace {

std::string_view locationOf(ast::TypeDefinition::Kind kind)
{
    switch (kind) {
    case ast::TypeDefinition::Kind::Scalar:
        return "SCALAR";
    case ast::TypeDefinition::Kind::Object:
        return "OBJECT";
    case ast::TypeDefinition::Kind::Interface:
        return "INTERFACE";
    case ast::TypeDefinition::Kind::Union:
        return "UNION";
    case ast::TypeDefinition::Kind::Enum:
        return "ENUM";
    case ast::TypeDefinition::Kind::InputObject:
        break;
    }
    return "INPUT_OBJECT";
}

} // namespace

void Walker::definition(const ast::SchemaDefinition &node)
{
    tell([&node](Rule &rule) {
        rule.enterDirectiveHost({node.directives, "SCHEMA", DirectiveHost::Scope::Schema, {}});
    });
    directives(node.directives, "SCHEMA");
    for (const ast::OperationTypeDefinition &root : node.operationTypes)
        namedType(root.type, true);
}

void Walker::definition(const ast::TypeDefinition &node)
{
    const std::string_view location = locationOf(node.kind);
    tell([&node, location](Rule &rule) {
        rule.enterDirectiveHost({node.directives, location, DirectiveHost::Scope::Type, node.name.text});
    });
    for (const ast::Name &interface : node.interfaces)
        namedType(interface, true);
    directives(node.directives, location);
    fieldDefinitions(node.fields);
    for (const ast::Name &member : node.members)
        namedType(member, true);
    for (const ast::EnumValueDefinition &item : node.values) {
        tell([&item](Rule &rule) {
            rule.enterDirectiveHost({item.directives, "ENUM_VALUE", DirectiveHost::Scope::Node, {}});
        });
        directives(item.directives, "ENUM_VALUE");
    }
    // graphql-js takes the fields of an extension for arguments.
    inputValues(node.inputFields, node.isExtension ? "ARGUMENT_DEFINITION" : "INPUT_FIELD_DEFINITION");
}

void Walker::definition(const ast::DirectiveDefinition &node) { inputValues(node.arguments, "ARGUMENT_DEFINITION"); }

void Walker::inputValues(ast::List<ast::InputValueDefinition> nodes, std::string_view location)
{
    for (const ast::InputValueDefinition &node : nodes) {
        if (m_sink.isClosed())
            return;
        tell([&node, location](Rule &rule) {
            rule.enterDirectiveHost({node.directives, location, DirectiveHost::Scope::Node, {}});
        });
        typeReference(*node.type, true);
        if (node.defaultValue != nullptr)
            value(*node.defaultValue);
        directives(node.directives, location);
    }
}

void Walker::fieldDefinitions(ast::List<ast::FieldDefinition> nodes)
{
    for (const ast::FieldDefinition &node : nodes) {
        if (m_sink.isClosed())
            return;
        tell([&node](Rule &rule) {
            rule.enterDirectiveHost({node.directives, "FIELD_DEFINITION", DirectiveHost::Scope::Node, {}});
        });
        inputValues(node.arguments, "ARGUMENT_DEFINITION");
        typeReference(*node.type, true);
        directives(node.directives, "FIELD_DEFINITION");
    }
}

} // namespace tideline::graphql::validation
