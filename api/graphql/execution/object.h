// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "api/graphql/type/schema.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tideline::graphql {

class Object;
struct Resolved;
using ResolvedList = std::vector<Resolved>;

//! \brief What a resolver gives for a field: nothing, a leaf, an object, or a list of them.
struct Resolved
{
    std::variant<std::monostate, Json, std::shared_ptr<const Object>, ResolvedList> value;

    Resolved() = default;
    Resolved(Json leaf) : value(std::move(leaf)) {} // NOLINT: conversion is the point
    Resolved(std::shared_ptr<const Object> object) : value(std::move(object)) {} // NOLINT
    Resolved(ResolvedList list) : value(std::move(list)) {} // NOLINT
};

//! Why a field could not be resolved. Becomes one entry of `errors`, with the field's path and place.
struct FieldError
{
    std::string message;
    Json extensions = nullptr; //!< An object, or null when there are none.
};

using Resolution = tl::expected<Resolved, FieldError>;

//! One field of one selection, as a resolver sees it.
struct FieldCall
{
    const Schema &schema;
    const Type *parentType; //!< The object type that has the field.
    const FieldType &field;
    const Json &arguments; //!< Coerced; arguments not given and without default are absent.
    void *context; //!< The executor's request context, as passed in; may be null.
    const Json &path; //!< Of the field in the answer, as a JSON list.
    //! Whether a field of this name is asked for below, when the type of this one is an object type (or a list of it).
    std::function<bool(std::string_view name)> selects = {};
};

//! \brief An object of the answer. Servers derive from it; the executor only asks.
class Object
{
public:
    Object() = default;
    virtual ~Object() = default;
    Object(const Object &) = delete;
    Object &operator=(const Object &) = delete;

    //! The object type's name: decides fragments on interfaces and unions, and answers `__typename`.
    [[nodiscard]] virtual std::string_view typeName() const = 0;
    //! The value of one field. Called once for each field of a merged selection, in its order.
    [[nodiscard]] virtual Resolution resolve(const FieldCall &call) const = 0;
};

} // namespace tideline::graphql
