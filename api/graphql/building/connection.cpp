// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/building/connection.h"

namespace tideline::graphql {

bool isConnection(const Type &type)
{
    if (type.kind != TypeKind::Object && type.kind != TypeKind::Interface)
        return false;
    const FieldType *edges = type.field("edges");
    const FieldType *pageInfo = type.field("pageInfo");
    return edges && pageInfo && edges->type->nullable()->isList() && edges->type->innermost()->isComposite()
        && pageInfo->type->innermost()->isComposite();
}

bool isPageSize(const InputValue &argument)
{
    const Type *type = argument.type->nullable();
    return argument.name == "first" && type->kind == TypeKind::Scalar && type->name == "Int";
}

bool isPaged(const FieldType &field)
{
    const InputValue *first = field.argument("first");
    return first && isPageSize(*first) && isConnection(*field.type->innermost());
}

} // namespace tideline::graphql
