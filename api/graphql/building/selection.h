// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/building/fieldchoice.h"

#include <deque>
#include <string>
#include <vector>

namespace tideline::graphql {

//! \brief Grows the selection below one field, level by level, until depth or budget ends it.
//!
//! Level by level means that the fields nearest to the root get in first. Borrows schema and options.
class SelectionBuilder
{
public:
    SelectionBuilder(const Schema &schema, const SelectionOptions &options);

    //! `{ … }` for a field of the composite type \p type; never empty.
    [[nodiscard]] std::string build(const Type *type);

private:
    struct Node;
    struct Item
    {
        const FieldType *field = nullptr;
        std::string_view alias;
        const Node *below = nullptr; //!< Null for a leaf.
    };
    //! The selection set of one field or of one inline fragment.
    struct Node
    {
        const Type *type = nullptr;
        const Node *above = nullptr;
        const Type *fragmentOf = nullptr; //!< The abstract type around an inline fragment; null for a field's own set.
        std::vector<const FieldType *> candidates;
        int depth = 0; //!< Objects between the root field and this one.
        int reserved = 0; //!< Fields already paid for.
        bool hasTypeName = false;
        bool isAgain = false; //!< The type is on the way down already: identifiers only.
        std::vector<Item> items;
        std::vector<const Node *> fragments;
    };

    void grow(Node &node);
    void growLeaves(Node &node);
    void growObjects(Node &node);
    void growFragments(Node &node);
    [[nodiscard]] Node *makeChild(const Node &node, const FieldType &field);
    [[nodiscard]] bool pay(Node &node);

    void print(const Node &node, std::string &text) const;
    void printItem(const Item &item, std::string &text) const;

    FieldChoice m_choice;
    const SelectionOptions &m_options;
    int m_maxDepth;
    int m_budget; //!< Fields that may still be added.
    std::deque<Node> m_nodes; //!< In the order in which they grow.
};

} // namespace tideline::graphql
