// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/schema.h"

#include <deque>

namespace tideline::graphql {

//! \brief The types that a document's variables name, with wrappers that the schema itself may not use.
//!
//! Owns those wrappers: pointers it gave out live as long as it does. Borrows the schema.
class DocumentTypes
{
public:
    explicit DocumentTypes(const Schema &schema) : m_schema(schema) {}

    [[nodiscard]] const Type *resolve(const ast::TypeReference &reference); //!< Null for an unknown name.

private:
    const Schema &m_schema;
    std::deque<Type> m_wrappers;
};

} // namespace tideline::graphql
