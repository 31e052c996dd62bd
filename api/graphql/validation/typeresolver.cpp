// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/typeresolver.h"

#include <algorithm>
#include <functional>

namespace tideline::graphql::validation {

const Type *TypeResolver::resolve(const ast::TypeReference &reference)
{
    if (reference.kind == ast::TypeReference::Kind::Named)
        return named(reference.name.text);
    const Type *inner = resolve(*reference.of);
    if (inner == nullptr)
        return nullptr;
    const bool isList = reference.kind == ast::TypeReference::Kind::List;
    const TypeKind kind = isList ? TypeKind::List : TypeKind::NonNull;
    if (const Type *known = m_schema.wrapped(inner, kind))
        return known;
    const Type *&wrapper = (isList ? m_lists : m_nonNulls)[inner];
    if (wrapper == nullptr) {
        Type &made = m_wrappers.emplace_back();
        made.kind = kind;
        made.of = inner;
        wrapper = &made;
    }
    return wrapper;
}

bool TypeResolver::isSubtype(const Type *type, const Type *super) const
{
    while (type != super) {
        if (super->isNonNull()) {
            if (!type->isNonNull())
                return false;
            super = super->of;
            type = type->of;
        } else if (type->isNonNull()) {
            type = type->of;
        } else if (super->isList() && type->isList()) {
            super = super->of;
            type = type->of;
        } else {
            return !super->isList() && !type->isList() && super->isAbstract()
                && (type->kind == TypeKind::Object || type->kind == TypeKind::Interface)
                && m_schema.isSubType(super, type);
        }
    }
    return true;
}

bool TypeResolver::overlap(const Type *one, const Type *other)
{
    if (one == other)
        return true;
    const auto [place, isNew] = m_overlaps.try_emplace(std::minmax(one, other, std::less<>()), false);
    if (!isNew)
        return place->second;
    const auto contains = [this](const Type *abstract, const Type *object) {
        return m_schema.isSubType(abstract, object);
    };
    bool result = false;
    if (one->isAbstract() && other->isAbstract()) {
        const auto objects = m_schema.possibleTypes(one);
        result =
            std::any_of(objects.begin(), objects.end(), [&](const Type *object) { return contains(other, object); });
    } else if (one->isAbstract()) {
        result = contains(one, other);
    } else if (other->isAbstract()) {
        result = contains(other, one);
    }
    place->second = result;
    return result;
}

} // namespace tideline::graphql::validation
