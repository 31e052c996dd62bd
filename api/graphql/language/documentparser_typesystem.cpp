// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The productions of type system documents: definitions, extensions and their members.
#include "api/graphql/language/documentparser.h"

#include <algorithm>
#include <array>

namespace tideline::graphql {

namespace {

using TypeKind = ast::TypeDefinition::Kind;

//! https://spec.graphql.org/October2021/#DirectiveLocation, and the last one of later drafts.
constexpr std::array<std::string_view, 20> directiveLocations = {"QUERY",
                                                                 "MUTATION",
                                                                 "SUBSCRIPTION",
                                                                 "FIELD",
                                                                 "FRAGMENT_DEFINITION",
                                                                 "FRAGMENT_SPREAD",
                                                                 "INLINE_FRAGMENT",
                                                                 "VARIABLE_DEFINITION",
                                                                 "SCHEMA",
                                                                 "SCALAR",
                                                                 "OBJECT",
                                                                 "FIELD_DEFINITION",
                                                                 "ARGUMENT_DEFINITION",
                                                                 "INTERFACE",
                                                                 "UNION",
                                                                 "ENUM",
                                                                 "ENUM_VALUE",
                                                                 "INPUT_OBJECT",
                                                                 "INPUT_FIELD_DEFINITION",
                                                                 "DIRECTIVE_DEFINITION"};

} // namespace

std::optional<TypeKind> DocumentParser::peekTypeKeyword() const
{
    if (!peek(Kind::Name))
        return std::nullopt;
    const std::string_view word = text(m_token);
    if (word == "scalar")
        return TypeKind::Scalar;
    if (word == "type")
        return TypeKind::Object;
    if (word == "interface")
        return TypeKind::Interface;
    if (word == "union")
        return TypeKind::Union;
    if (word == "enum")
        return TypeKind::Enum;
    if (word == "input")
        return TypeKind::InputObject;
    return std::nullopt;
}

// https://spec.graphql.org/October2021/#SchemaDefinition
const ast::SchemaDefinition *DocumentParser::parseSchema(const ast::Description &description, std::uint32_t begin)
{
    ast::SchemaDefinition schema;
    schema.description = description;
    expectKeyword("schema");
    schema.directives = parseDirectives(Constness::Constant);
    schema.operationTypes = many(Kind::BraceOpen, Kind::BraceClose, [this] { return parseOperationTypeDefinition(); });
    schema.range = since(begin);
    return m_arena.make<ast::SchemaDefinition>(schema);
}

// https://spec.graphql.org/October2021/#RootOperationTypeDefinition
ast::OperationTypeDefinition DocumentParser::parseOperationTypeDefinition()
{
    const std::uint32_t begin = m_token.begin;
    ast::OperationTypeDefinition root;
    root.operation = parseOperationType();
    expect(Kind::Colon);
    root.type = parseName();
    root.range = since(begin);
    return root;
}

// https://spec.graphql.org/October2021/#TypeDefinition
const ast::TypeDefinition *DocumentParser::parseTypeDefinition(TypeKind kind, const ast::Description &description,
                                                               std::uint32_t begin)
{
    advance(); // the keyword
    ast::TypeDefinition type;
    type.kind = kind;
    type.description = description;
    parseTypeBody(type);
    type.range = since(begin);
    return m_arena.make<ast::TypeDefinition>(type);
}

//! What follows the keyword; nothing of it but the name must be there.
void DocumentParser::parseTypeBody(ast::TypeDefinition &type)
{
    const bool hasFields = type.kind == TypeKind::Object || type.kind == TypeKind::Interface;
    type.name = parseName();
    if (hasFields && acceptKeyword("implements"))
        type.interfaces = delimited(Kind::Ampersand, [this] { return parseName(); });
    type.directives = parseDirectives(Constness::Constant);
    if (hasFields) {
        type.fields = optionalMany(Kind::BraceOpen, Kind::BraceClose, [this] { return parseFieldDefinition(); });
    } else if (type.kind == TypeKind::Union) {
        if (accept(Kind::Equals))
            type.members = delimited(Kind::Pipe, [this] { return parseName(); });
    } else if (type.kind == TypeKind::Enum) {
        type.values = optionalMany(Kind::BraceOpen, Kind::BraceClose, [this] { return parseEnumValueDefinition(); });
    } else if (type.kind == TypeKind::InputObject) {
        type.inputFields =
            optionalMany(Kind::BraceOpen, Kind::BraceClose, [this] { return parseInputValueDefinition(); });
    }
}

// https://spec.graphql.org/October2021/#TypeSystemExtension
ast::Definition DocumentParser::parseExtension(std::uint32_t begin)
{
    expectKeyword("extend");
    if (peekKeyword("schema"))
        return parseSchemaExtension(begin);
    if (const auto kind = peekTypeKeyword())
        return parseTypeExtension(*kind, begin);
    failUnexpected("what to extend");
    return {};
}

// https://spec.graphql.org/October2021/#SchemaExtension
const ast::SchemaDefinition *DocumentParser::parseSchemaExtension(std::uint32_t begin)
{
    ast::SchemaDefinition schema;
    schema.isExtension = true;
    expectKeyword("schema");
    schema.directives = parseDirectives(Constness::Constant);
    schema.operationTypes =
        optionalMany(Kind::BraceOpen, Kind::BraceClose, [this] { return parseOperationTypeDefinition(); });
    if (schema.directives.empty() && schema.operationTypes.empty())
        failUnexpected("what the extension adds");
    schema.range = since(begin);
    return m_arena.make<ast::SchemaDefinition>(schema);
}

// https://spec.graphql.org/October2021/#TypeExtension
const ast::TypeDefinition *DocumentParser::parseTypeExtension(TypeKind kind, std::uint32_t begin)
{
    advance(); // the keyword
    ast::TypeDefinition type;
    type.kind = kind;
    type.isExtension = true;
    parseTypeBody(type);
    const bool addsNothing = type.interfaces.empty() && type.directives.empty() && type.fields.empty()
        && type.members.empty() && type.values.empty() && type.inputFields.empty();
    if (addsNothing)
        failUnexpected("what the extension adds");
    type.range = since(begin);
    return m_arena.make<ast::TypeDefinition>(type);
}

// https://spec.graphql.org/October2021/#DirectiveDefinition
const ast::DirectiveDefinition *DocumentParser::parseDirectiveDefinition(const ast::Description &description,
                                                                         std::uint32_t begin)
{
    ast::DirectiveDefinition directive;
    directive.description = description;
    expectKeyword("directive");
    expect(Kind::At);
    directive.name = parseName();
    directive.arguments =
        optionalMany(Kind::ParenOpen, Kind::ParenClose, [this] { return parseInputValueDefinition(); });
    directive.isRepeatable = acceptKeyword("repeatable");
    expectKeyword("on");
    directive.locations = delimited(Kind::Pipe, [this] { return parseDirectiveLocation(); });
    directive.range = since(begin);
    return m_arena.make<ast::DirectiveDefinition>(directive);
}

// https://spec.graphql.org/October2021/#DirectiveLocation
ast::Name DocumentParser::parseDirectiveLocation()
{
    const Token token = m_token;
    const ast::Name name = parseName();
    const auto found = std::find(directiveLocations.begin(), directiveLocations.end(), name.text);
    if (found == directiveLocations.end() && !hasFailed())
        fail(token.begin, "Expected a directive location such as FIELD, found " + describe(token) + '.');
    return name;
}

// https://spec.graphql.org/October2021/#FieldDefinition
ast::FieldDefinition DocumentParser::parseFieldDefinition()
{
    const std::uint32_t begin = m_token.begin;
    ast::FieldDefinition field;
    field.description = parseDescription();
    field.name = parseName();
    field.arguments = optionalMany(Kind::ParenOpen, Kind::ParenClose, [this] { return parseInputValueDefinition(); });
    expect(Kind::Colon);
    field.type = parseType();
    field.directives = parseDirectives(Constness::Constant);
    field.range = since(begin);
    return field;
}

// https://spec.graphql.org/October2021/#InputValueDefinition
ast::InputValueDefinition DocumentParser::parseInputValueDefinition()
{
    const std::uint32_t begin = m_token.begin;
    ast::InputValueDefinition value;
    value.description = parseDescription();
    value.name = parseName();
    expect(Kind::Colon);
    value.type = parseType();
    value.defaultValue = parseDefaultValue();
    value.directives = parseDirectives(Constness::Constant);
    value.range = since(begin);
    return value;
}

// https://spec.graphql.org/October2021/#EnumValueDefinition
ast::EnumValueDefinition DocumentParser::parseEnumValueDefinition()
{
    const std::uint32_t begin = m_token.begin;
    ast::EnumValueDefinition value;
    value.description = parseDescription();
    if (peekKeyword("true") || peekKeyword("false") || peekKeyword("null"))
        failUnexpected("the name of an enum value other than true, false and null");
    value.name = parseName();
    value.directives = parseDirectives(Constness::Constant);
    value.range = since(begin);
    return value;
}

} // namespace tideline::graphql
