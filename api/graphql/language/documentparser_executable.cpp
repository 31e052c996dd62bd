// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The productions of executable documents: operations, selection sets, fragments.
#include "api/graphql/language/documentparser.h"

namespace tideline::graphql {

// https://spec.graphql.org/October2021/#OperationDefinition
const ast::OperationDefinition *DocumentParser::parseOperation(const ast::Description &description, std::uint32_t begin)
{
    ast::OperationDefinition operation;
    operation.description = description;
    operation.operation = parseOperationType();
    if (peek(Kind::Name))
        operation.name = parseName();
    operation.variables = optionalMany(Kind::ParenOpen, Kind::ParenClose, [this] { return parseVariableDefinition(); });
    operation.directives = parseDirectives(Constness::Variable);
    operation.selectionSet = parseSelectionSet();
    operation.range = since(begin);
    return m_arena.make<ast::OperationDefinition>(operation);
}

const ast::OperationDefinition *DocumentParser::parseShorthandOperation()
{
    const std::uint32_t begin = m_token.begin;
    ast::OperationDefinition operation;
    operation.isShorthand = true;
    operation.selectionSet = parseSelectionSet();
    operation.range = since(begin);
    return m_arena.make<ast::OperationDefinition>(operation);
}

// https://spec.graphql.org/October2021/#OperationType
ast::OperationType DocumentParser::parseOperationType()
{
    if (acceptKeyword("query"))
        return ast::OperationType::Query;
    if (acceptKeyword("mutation"))
        return ast::OperationType::Mutation;
    if (!acceptKeyword("subscription"))
        failUnexpected("\"query\", \"mutation\" or \"subscription\"");
    return ast::OperationType::Subscription;
}

// https://spec.graphql.org/October2021/#VariableDefinition, with the description of later drafts
ast::VariableDefinition DocumentParser::parseVariableDefinition()
{
    const std::uint32_t begin = m_token.begin;
    ast::VariableDefinition variable;
    variable.description = parseDescription();
    expect(Kind::Dollar);
    variable.name = parseName();
    expect(Kind::Colon);
    variable.type = parseType();
    variable.defaultValue = parseDefaultValue();
    variable.directives = parseDirectives(Constness::Constant);
    variable.range = since(begin);
    return variable;
}

// https://spec.graphql.org/October2021/#SelectionSet
const ast::SelectionSet *DocumentParser::parseSelectionSet()
{
    const Level level(*this);
    const std::uint32_t begin = m_token.begin;
    ast::SelectionSet set;
    set.selections = many(Kind::BraceOpen, Kind::BraceClose, [this] { return parseSelection(); });
    set.range = since(begin);
    return m_arena.make<ast::SelectionSet>(set);
}

// https://spec.graphql.org/October2021/#Selection
ast::Selection DocumentParser::parseSelection() { return peek(Kind::Spread) ? parseFragment() : parseField(); }

// https://spec.graphql.org/October2021/#Field
ast::Selection DocumentParser::parseField()
{
    const std::uint32_t begin = m_token.begin;
    ast::Field field;
    field.name = parseName();
    if (accept(Kind::Colon)) {
        field.alias = field.name;
        field.name = parseName();
    }
    field.arguments = parseArguments(Constness::Variable);
    field.directives = parseDirectives(Constness::Variable);
    if (peek(Kind::BraceOpen))
        field.selectionSet = parseSelectionSet();
    field.range = since(begin);
    return m_arena.make<ast::Field>(field);
}

// https://spec.graphql.org/October2021/#FragmentSpread and #InlineFragment
ast::Selection DocumentParser::parseFragment()
{
    const std::uint32_t begin = m_token.begin;
    expect(Kind::Spread);
    const bool hasTypeCondition = acceptKeyword("on");
    if (!hasTypeCondition && peek(Kind::Name)) {
        ast::FragmentSpread spread;
        spread.name = parseName();
        spread.directives = parseDirectives(Constness::Variable);
        spread.range = since(begin);
        return m_arena.make<ast::FragmentSpread>(spread);
    }
    ast::InlineFragment fragment;
    if (hasTypeCondition)
        fragment.typeCondition = parseName();
    fragment.directives = parseDirectives(Constness::Variable);
    fragment.selectionSet = parseSelectionSet();
    fragment.range = since(begin);
    return m_arena.make<ast::InlineFragment>(fragment);
}

// https://spec.graphql.org/October2021/#FragmentDefinition
const ast::FragmentDefinition *DocumentParser::parseFragmentDefinition(const ast::Description &description,
                                                                       std::uint32_t begin)
{
    ast::FragmentDefinition fragment;
    fragment.description = description;
    expectKeyword("fragment");
    fragment.name = parseFragmentName();
    expectKeyword("on");
    fragment.typeCondition = parseName();
    fragment.directives = parseDirectives(Constness::Variable);
    fragment.selectionSet = parseSelectionSet();
    fragment.range = since(begin);
    return m_arena.make<ast::FragmentDefinition>(fragment);
}

// https://spec.graphql.org/October2021/#FragmentName
ast::Name DocumentParser::parseFragmentName()
{
    if (peekKeyword("on")) {
        failUnexpected("the fragment's name");
        return {};
    }
    return parseName();
}

} // namespace tideline::graphql
