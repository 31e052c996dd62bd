// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/building/selection.h"

#include "api/graphql/building/connection.h"

#include <algorithm>

namespace tideline::graphql {
namespace {

constexpr int deepest = 40; // keeps every document well under the parser's own limit

bool isIdentifier(const FieldType *field)
{
    const Type *type = field->type->innermost();
    return type->kind == TypeKind::Scalar && type->name == "ID";
}

template <typename Node>
bool isOnTheWayDown(const Node *node, const Type *type)
{
    for (; node; node = node->above) {
        if (node->type == type)
            return true;
    }
    return false;
}

} // namespace

SelectionBuilder::SelectionBuilder(const Schema &schema, const SelectionOptions &options)
    : m_choice(schema, options),
      m_options(options),
      m_maxDepth(std::clamp(options.maxDepth, 0, deepest)),
      m_budget(std::max(options.fieldBudget, 2) - 2)
{}

std::string SelectionBuilder::build(const Type *type)
{
    Node &root = m_nodes.emplace_back();
    root.type = type;
    root.candidates = m_choice.fields(type);
    root.reserved = 1;
    for (std::size_t grown = 0; grown < m_nodes.size();) // more come as they grow
        grow(m_nodes[grown++]);
    std::string text;
    print(root, text);
    return text;
}

void SelectionBuilder::grow(Node &node)
{
    const bool isAbstractField = node.type->isAbstract() && !node.fragmentOf;
    if (isAbstractField)
        node.hasTypeName = pay(node);
    growLeaves(node);
    if (!node.isAgain) {
        growObjects(node);
        if (isAbstractField)
            growFragments(node);
    }
    const auto isEarlier = [](const Item &left, const Item &right) { return left.field < right.field; };
    std::sort(node.items.begin(), node.items.end(), isEarlier); // fields of one type stand in one array
}

void SelectionBuilder::growLeaves(Node &node)
{
    for (const FieldType *field : node.candidates) {
        if (field->type->innermost()->isLeaf() && (!node.isAgain || isIdentifier(field)) && pay(node))
            node.items.push_back({field, m_choice.alias(node.fragmentOf, field), nullptr});
    }
}

void SelectionBuilder::growObjects(Node &node)
{
    for (const FieldType *field : node.candidates) {
        if (!field->type->innermost()->isComposite())
            continue;
        if (const Node *below = makeChild(node, *field))
            node.items.push_back({field, m_choice.alias(node.fragmentOf, field), below});
    }
}

void SelectionBuilder::growFragments(Node &node)
{
    for (const FieldChoice::Member &member : m_choice.members(node.type)) {
        if (m_budget == 0)
            return;
        if (member.fields.empty())
            continue;
        Node &fragment = m_nodes.emplace_back();
        fragment.type = member.type;
        fragment.above = &node;
        fragment.fragmentOf = node.type;
        fragment.candidates = member.fields;
        fragment.depth = node.depth;
        node.fragments.push_back(&fragment);
    }
}

//! Null when depth, budget or a type met before leave no room.
SelectionBuilder::Node *SelectionBuilder::makeChild(const Node &node, const FieldType &field)
{
    const Type *type = field.type->innermost();
    const bool isEdges = field.name == "edges" && isConnection(*node.type);
    const int levels = isEdges ? 0 : 1;
    const int levelsBelow = isConnection(*type) ? 1 : 0; // a connection without its nodes is no use
    const bool isAgain = isOnTheWayDown(&node, type);
    if (m_budget < 2 || node.depth + levels + levelsBelow > m_maxDepth)
        return nullptr;
    const std::vector<const FieldType *> &candidates = m_choice.fields(type);
    if (isAgain && std::none_of(candidates.begin(), candidates.end(), isIdentifier))
        return nullptr;
    m_budget -= 2; // the field itself and the first thing below it
    Node &child = m_nodes.emplace_back();
    child.type = type;
    child.above = &node;
    child.candidates = candidates;
    child.depth = node.depth + levels;
    child.reserved = 1;
    child.isAgain = isAgain;
    return &child;
}

bool SelectionBuilder::pay(Node &node)
{
    int &purse = node.reserved > 0 ? node.reserved : m_budget;
    if (purse == 0)
        return false;
    --purse;
    return true;
}

void SelectionBuilder::print(const Node &node, std::string &text) const
{
    text += " {";
    if (node.hasTypeName)
        text += " __typename";
    for (const Item &item : node.items)
        printItem(item, text);
    bool isEmpty = !node.hasTypeName && node.items.empty();
    for (const Node *fragment : node.fragments) {
        if (fragment->items.empty())
            continue;
        text.append(" ... on ").append(fragment->type->name);
        print(*fragment, text);
        isEmpty = false;
    }
    text += isEmpty ? " __typename }" : " }";
}

void SelectionBuilder::printItem(const Item &item, std::string &text) const
{
    text += ' ';
    if (!item.alias.empty())
        text.append(item.alias).append(": ");
    text += item.field->name;
    if (isPaged(*item.field))
        text += "(first: " + std::to_string(std::max(m_options.connectionPageSize, 1)) + ')';
    if (item.below)
        print(*item.below, text);
}

} // namespace tideline::graphql
