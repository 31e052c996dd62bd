// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The productions that executable and type system documents share: names, values, directives, types.
#include "api/graphql/language/documentparser.h"
#include "api/graphql/language/stringvalue.h"

namespace tideline::graphql {

// https://spec.graphql.org/October2021/#Name
ast::Name DocumentParser::parseName()
{
    if (!peek(Kind::Name)) {
        failUnexpected("a name");
        return {};
    }
    const ast::Name name{text(m_token), {m_token.begin, m_token.end}};
    advance();
    return name;
}

// https://spec.graphql.org/October2021/#StringValue
std::string_view DocumentParser::parseStringText()
{
    const std::size_t quote = peek(Kind::BlockString) ? 3 : 1;
    std::string_view raw = text(m_token);
    raw = raw.substr(quote, raw.size() - 2 * quote);
    if (peek(Kind::BlockString))
        raw = dedentBlockString(m_arena, raw, m_token.hasEscapes);
    else if (m_token.hasEscapes)
        raw = unescapeString(m_arena, raw);
    advance();
    return raw;
}

// https://spec.graphql.org/October2021/#Description
ast::Description DocumentParser::parseDescription()
{
    if (!peekString())
        return {};
    ast::Description description;
    description.isPresent = true;
    description.isBlock = peek(Kind::BlockString);
    description.range = {m_token.begin, m_token.end};
    description.text = parseStringText();
    return description;
}

// https://spec.graphql.org/October2021/#Value
ast::Value DocumentParser::parseValue(Constness constness)
{
    ast::Value value;
    value.range = {m_token.begin, m_token.end};
    switch (m_token.kind) {
    case Kind::BracketOpen:
        return parseListValue(constness);
    case Kind::BraceOpen:
        return parseObjectValue(constness);
    case Kind::Name:
        return parseNameValue();
    case Kind::Int:
    case Kind::Float:
        value.kind = peek(Kind::Int) ? ast::Value::Kind::Int : ast::Value::Kind::Float;
        value.text = text(m_token);
        advance();
        return value;
    case Kind::String:
    case Kind::BlockString:
        value.kind = ast::Value::Kind::String;
        value.isBlock = peek(Kind::BlockString);
        value.text = parseStringText();
        return value;
    case Kind::Dollar:
        if (constness == Constness::Variable)
            return parseVariable();
        refuseVariable();
        return value;
    default:
        failUnexpected("a value");
        return value;
    }
}

// https://spec.graphql.org/October2021/#BooleanValue, #NullValue and #EnumValue
ast::Value DocumentParser::parseNameValue()
{
    ast::Value value;
    value.range = {m_token.begin, m_token.end};
    value.text = text(m_token);
    value.kind = ast::Value::Kind::Enum;
    if (value.text == "true" || value.text == "false")
        value.kind = ast::Value::Kind::Boolean;
    else if (value.text == "null")
        value.kind = ast::Value::Kind::Null;
    advance();
    return value;
}

// https://spec.graphql.org/October2021/#Variable
ast::Value DocumentParser::parseVariable()
{
    const std::uint32_t begin = m_token.begin;
    expect(Kind::Dollar);
    ast::Value value;
    value.kind = ast::Value::Kind::Variable;
    value.text = parseName().text;
    value.range = since(begin);
    return value;
}

void DocumentParser::refuseVariable()
{
    const std::uint32_t begin = m_token.begin;
    advance();
    if (!hasFailed())
        fail(begin, "Expected a value without variables, found \"$\".");
}

// https://spec.graphql.org/October2021/#ListValue
ast::Value DocumentParser::parseListValue(Constness constness)
{
    const Level level(*this);
    const std::uint32_t begin = m_token.begin;
    ast::Value value;
    value.kind = ast::Value::Kind::List;
    value.items = any(Kind::BracketOpen, Kind::BracketClose, [this, constness] { return parseValue(constness); });
    value.range = since(begin);
    return value;
}

// https://spec.graphql.org/October2021/#ObjectValue
ast::Value DocumentParser::parseObjectValue(Constness constness)
{
    const Level level(*this);
    const std::uint32_t begin = m_token.begin;
    ast::Value value;
    value.kind = ast::Value::Kind::Object;
    value.fields = any(Kind::BraceOpen, Kind::BraceClose, [this, constness] {
        ast::ObjectField field;
        field.name = parseName();
        expect(Kind::Colon);
        field.value = parseValue(constness);
        field.range = since(field.name.range.begin);
        return field;
    });
    value.range = since(begin);
    return value;
}

// https://spec.graphql.org/October2021/#Directives
ast::List<ast::Directive> DocumentParser::parseDirectives(Constness constness)
{
    if (!peek(Kind::At))
        return {};
    const std::size_t start = stack<ast::Directive>().size();
    while (peek(Kind::At)) {
        const std::uint32_t begin = m_token.begin;
        advance();
        ast::Directive directive;
        directive.name = parseName();
        directive.arguments = parseArguments(constness);
        directive.range = since(begin);
        stack<ast::Directive>().push_back(directive);
    }
    return takeFrom<ast::Directive>(start);
}

// https://spec.graphql.org/October2021/#Arguments
ast::List<ast::Argument> DocumentParser::parseArguments(Constness constness)
{
    return optionalMany(Kind::ParenOpen, Kind::ParenClose, [this, constness] {
        ast::Argument argument;
        argument.name = parseName();
        expect(Kind::Colon);
        argument.value = parseValue(constness);
        argument.range = since(argument.name.range.begin);
        return argument;
    });
}

// https://spec.graphql.org/October2021/#Type
const ast::TypeReference *DocumentParser::parseType()
{
    const std::uint32_t begin = m_token.begin;
    ast::TypeReference type;
    if (peek(Kind::BracketOpen)) {
        const Level level(*this);
        accept(Kind::BracketOpen);
        type.kind = ast::TypeReference::Kind::List;
        type.of = parseType();
        expect(Kind::BracketClose);
    } else {
        type.name = parseName();
    }
    type.range = since(begin);
    const ast::TypeReference *made = m_arena.make<ast::TypeReference>(type);
    if (!accept(Kind::Bang))
        return made;
    ast::TypeReference nonNull;
    nonNull.kind = ast::TypeReference::Kind::NonNull;
    nonNull.of = made;
    nonNull.range = since(begin);
    return m_arena.make<ast::TypeReference>(nonNull);
}

// https://spec.graphql.org/October2021/#DefaultValue
const ast::Value *DocumentParser::parseDefaultValue()
{
    if (!accept(Kind::Equals))
        return nullptr;
    const ast::Value value = parseValue(Constness::Constant);
    return m_arena.make<ast::Value>(value);
}

} // namespace tideline::graphql
