// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/coercion/coercion.h"
#include "api/graphql/type/schema.h"

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tideline::graphql {

struct SelectionPlan;

//! \brief One response key of a selection on one object type: every field of the document that merges into it.
//!
//! Arguments are the same for each object of a list, so they are coerced once, here.
struct FieldPlan
{
    std::string_view key;
    const FieldType *field = nullptr;
    std::vector<const ast::Field *> nodes; //!< Never empty; the first one stands for all.
    Json arguments = Json::object();
    std::optional<Error> argumentError; //!< The field fails with it instead of being resolved.
    //! What is selected below, by the object's type; filled as types turn up.
    std::vector<std::pair<const Type *, std::unique_ptr<SelectionPlan>>> below;
};

struct SelectionPlan
{
    std::vector<FieldPlan> fields; //!< In the order of the answer.
    std::optional<Error> error; //!< A `@skip` or `@include` that cannot be decided; `fields` is incomplete then.
};

//! \brief Merges selections per object type (specification section 6.3.2, CollectFields, and 6.4.3).
//!
//! Borrows schema, document and variables; the plans it makes point into them.
class Planner
{
public:
    Planner(const Schema &schema, const ast::Document &document, const Json &variables, const ScalarCheck &check);

    //! The fields that \p selectionSet selects on an object of type \p objectType.
    [[nodiscard]] std::unique_ptr<SelectionPlan> plan(const Type *objectType, const ast::SelectionSet &selectionSet);
    //! The fields below \p field for an object of type \p objectType; made once, then remembered.
    [[nodiscard]] SelectionPlan &planBelow(FieldPlan &field, const Type *objectType);

private:
    class Collector;

    const Schema &m_schema;
    const Json &m_variables;
    const ScalarCheck &m_check;
    std::unordered_map<std::string_view, const ast::FragmentDefinition *> m_fragments;
};

} // namespace tideline::graphql
