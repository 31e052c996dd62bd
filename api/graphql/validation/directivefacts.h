// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::graphql::validation {

//! What is known of one directive.
struct DirectiveFact
{
    std::vector<std::string_view> locations;
    std::vector<std::string_view> arguments;
    std::vector<std::pair<std::string_view, std::string>> required; //!< Name and type of each required argument.
    bool isRepeatable = false;
};

//! \brief The directives that a document may use: the schema's and, before them, those that it defines itself.
class DirectiveFacts
{
public:
    DirectiveFacts(const Schema &schema, const ast::Document &document);

    [[nodiscard]] const DirectiveFact *find(std::string_view name) const; //!< Null for an unknown directive.
    [[nodiscard]] std::vector<std::string_view> names() const;

private:
    std::unordered_map<std::string_view, DirectiveFact> m_facts;
};

} // namespace tideline::graphql::validation
