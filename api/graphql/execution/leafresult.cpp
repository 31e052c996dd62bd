// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/execution/leafresult.h"

#include "api/graphql/coercion/scalars.h"

#include <cmath>

namespace tideline::graphql {
namespace {

tl::unexpected<std::string> misfit(const Json &value, const Type &type)
{
    return tl::unexpected(std::string(type.name) + " cannot represent " + describe(value) + '.');
}

tl::expected<Json, std::string> numberResult(Json value, const Type &type)
{
    if (value.is_boolean())
        return Json(value.get<bool>() ? 1 : 0);
    if (type.name == "Int") {
        if (const auto whole = int32Of(value))
            return Json(*whole);
        return misfit(value, type);
    }
    if (value.is_number() && std::isfinite(value.get<double>()))
        return value;
    return misfit(value, type);
}

tl::expected<Json, std::string> textResult(Json value, const Type &type)
{
    if (value.is_string())
        return value;
    if (type.name == "ID") {
        if (auto text = wholeNumberText(value))
            return Json(std::move(*text));
        return misfit(value, type);
    }
    if (value.is_boolean() || value.is_number())
        return Json(value.dump());
    return misfit(value, type);
}

} // namespace

tl::expected<Json, std::string> leafResult(Json value, const Type &type)
{
    if (type.kind == TypeKind::Enum) {
        if (value.is_string() && type.enumValue(value.get_ref<const std::string &>()))
            return value;
        return misfit(value, type);
    }
    if (type.name == "Int" || type.name == "Float")
        return numberResult(std::move(value), type);
    if (type.name == "String" || type.name == "ID")
        return textResult(std::move(value), type);
    if (type.name == "Boolean") {
        if (value.is_boolean())
            return value;
        if (value.is_number())
            return Json(value.get<double>() != 0);
        return misfit(value, type);
    }
    return value;
}

} // namespace tideline::graphql
