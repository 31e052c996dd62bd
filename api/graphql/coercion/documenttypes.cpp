// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/documenttypes.h"

namespace tideline::graphql {

const Type *DocumentTypes::resolve(const ast::TypeReference &reference)
{
    if (reference.kind == ast::TypeReference::Kind::Named)
        return m_schema.type(reference.name.text);
    const Type *inner = resolve(*reference.of);
    if (!inner)
        return nullptr;
    const TypeKind kind = reference.kind == ast::TypeReference::Kind::List ? TypeKind::List : TypeKind::NonNull;
    if (const Type *known = m_schema.wrapped(inner, kind))
        return known;
    Type &wrapper = m_wrappers.emplace_back();
    wrapper.kind = kind;
    wrapper.of = inner;
    return &wrapper;
}

} // namespace tideline::graphql
