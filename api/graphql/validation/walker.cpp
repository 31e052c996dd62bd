// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/walker.h"

#include <variant>

namespace tideline::graphql::validation {

namespace {

std::string_view locationOf(ast::OperationType type)
{
    switch (type) {
    case ast::OperationType::Query:
        return "QUERY";
    case ast::OperationType::Mutation:
        return "MUTATION";
    case ast::OperationType::Subscription:
        break;
    }
    return "SUBSCRIPTION";
}

} // namespace

void Walker::walk(const ast::Document &document)
{
    tell([](Rule &rule) { rule.enterDocument(); });
    for (const ast::Definition &any : document.definitions()) {
        if (m_sink.isClosed())
            return;
        if (const auto *const *executable = std::get_if<const ast::OperationDefinition *>(&any))
            operation(**executable);
        else if (const auto *const *reusable = std::get_if<const ast::FragmentDefinition *>(&any))
            fragment(**reusable);
        else if (const auto *const *schema = std::get_if<const ast::SchemaDefinition *>(&any))
            definition(**schema);
        else if (const auto *const *type = std::get_if<const ast::TypeDefinition *>(&any))
            definition(**type);
        else
            definition(*std::get<const ast::DirectiveDefinition *>(any));
    }
    tell([](Rule &rule) { rule.leaveDocument(); });
}

void Walker::operation(const ast::OperationDefinition &node)
{
    m_types.enterOperation(node);
    tell([&node](Rule &rule) {
        rule.enterDirectiveHost({node.directives, locationOf(node.operation), DirectiveHost::Scope::Node, {}});
        rule.enterOperation(node);
    });
    for (const ast::VariableDefinition &definition : node.variables)
        variable(definition);
    directives(node.directives, locationOf(node.operation));
    selectionSet(*node.selectionSet);
    tell([&node](Rule &rule) { rule.leaveOperation(node); });
    m_types.leaveDefinition();
}

void Walker::fragment(const ast::FragmentDefinition &node)
{
    m_types.enterFragment(node.typeCondition);
    tell([&node](Rule &rule) {
        rule.enterDirectiveHost({node.directives, "FRAGMENT_DEFINITION", DirectiveHost::Scope::Node, {}});
        rule.enterFragmentDefinition(node);
    });
    namedType(node.typeCondition, false);
    directives(node.directives, "FRAGMENT_DEFINITION");
    selectionSet(*node.selectionSet);
    m_types.leaveDefinition();
}

void Walker::walkBody(const ast::OperationDefinition &node)
{
    m_types.enterOperation(node);
    directives(node.directives, locationOf(node.operation));
    selectionSet(*node.selectionSet);
    m_types.leaveDefinition();
}

void Walker::walkBody(const ast::FragmentDefinition &node)
{
    m_types.enterFragment(node.typeCondition);
    directives(node.directives, "FRAGMENT_DEFINITION");
    selectionSet(*node.selectionSet);
    m_types.leaveDefinition();
}

void Walker::variable(const ast::VariableDefinition &node)
{
    m_types.enterVariable(node);
    tell([&node](Rule &rule) {
        rule.enterDirectiveHost({node.directives, "VARIABLE_DEFINITION", DirectiveHost::Scope::Node, {}});
        rule.enterVariableDefinition(node);
    });
    typeReference(*node.type, false);
    if (node.defaultValue != nullptr)
        value(*node.defaultValue);
    directives(node.directives, "VARIABLE_DEFINITION");
    m_types.leaveVariable();
}

void Walker::selectionSet(const ast::SelectionSet &node, bool isOfInlineFragment)
{
    m_types.enterSelectionSet();
    tell([&node, isOfInlineFragment](Rule &rule) { rule.enterSelectionSet(node, isOfInlineFragment); });
    for (const ast::Selection &any : node.selections) {
        if (m_sink.isClosed())
            break;
        std::visit([this](const auto *one) { selection(*one); }, any);
    }
    m_types.leaveSelectionSet();
}

void Walker::selection(const ast::Field &node)
{
    m_types.enterField(node);
    tell([&node](Rule &rule) {
        rule.enterDirectiveHost({node.directives, "FIELD", DirectiveHost::Scope::Node, {}});
        rule.enterField(node);
    });
    arguments(node.arguments);
    directives(node.directives, "FIELD");
    if (node.selectionSet != nullptr)
        selectionSet(*node.selectionSet);
    tell([&node](Rule &rule) { rule.leaveField(node); });
    m_types.leaveField();
}

void Walker::selection(const ast::FragmentSpread &node)
{
    tell([&node](Rule &rule) {
        rule.enterDirectiveHost({node.directives, "FRAGMENT_SPREAD", DirectiveHost::Scope::Node, {}});
        rule.enterFragmentSpread(node);
    });
    directives(node.directives, "FRAGMENT_SPREAD");
}

void Walker::selection(const ast::InlineFragment &node)
{
    m_types.enterFragment(node.typeCondition);
    tell([&node](Rule &rule) {
        rule.enterDirectiveHost({node.directives, "INLINE_FRAGMENT", DirectiveHost::Scope::Node, {}});
        rule.enterInlineFragment(node);
    });
    if (!node.typeCondition.isEmpty())
        namedType(node.typeCondition, false);
    directives(node.directives, "INLINE_FRAGMENT");
    selectionSet(*node.selectionSet, true);
    m_types.leaveDefinition();
}

void Walker::directives(ast::List<ast::Directive> nodes, std::string_view location)
{
    for (const ast::Directive &node : nodes) {
        m_types.enterDirective(node);
        tell([&node, location](Rule &rule) { rule.enterDirective(node, location); });
        arguments(node.arguments);
        tell([&node](Rule &rule) { rule.leaveDirective(node); });
        m_types.leaveDirective();
    }
}

void Walker::arguments(ast::List<ast::Argument> nodes)
{
    for (const ast::Argument &node : nodes) {
        m_types.enterArgument(node);
        tell([&node](Rule &rule) { rule.enterArgument(node); });
        value(node.value);
        m_types.leaveArgument();
    }
}

void Walker::value(const ast::Value &node)
{
    const bool isList = node.kind == ast::Value::Kind::List;
    if (isList)
        m_types.enterList();
    tell([&node](Rule &rule) { rule.enterValue(node); });
    for (const ast::Value &item : node.items)
        value(item);
    for (const ast::ObjectField &field : node.fields) {
        m_types.enterObjectField(field);
        tell([&field](Rule &rule) { rule.enterObjectField(field); });
        value(field.value);
        m_types.leaveInput();
    }
    tell([&node](Rule &rule) { rule.leaveValue(node); });
    if (isList)
        m_types.leaveInput();
}

void Walker::typeReference(const ast::TypeReference &node, bool inTypeSystem)
{
    const ast::TypeReference *innermost = &node;
    while (innermost->of != nullptr)
        innermost = innermost->of;
    namedType(innermost->name, inTypeSystem);
}

void Walker::namedType(const ast::Name &name, bool inTypeSystem)
{
    tell([&name, inTypeSystem](Rule &rule) { rule.enterNamedType(name, inTypeSystem); });
}

} // namespace tideline::graphql::validation
