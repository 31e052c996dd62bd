// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/record.h"

namespace tideline::demo {

Json reference(std::string_view collection, std::string_view id)
{
    return Json{{"$ref", Json::array({collection, id})}};
}

bool isReference(const Json &value) { return value.is_object() && value.size() == 1 && value.contains("$ref"); }

const Json &memberOf(const Json &object, std::string_view member)
{
    static const Json nothing;
    if (!object.is_object()) {
        return nothing;
    }
    const auto found = object.find(member);
    return found == object.end() ? nothing : *found;
}

std::string textOf(const Json &object, std::string_view member)
{
    const Json &value = memberOf(object, member);
    return value.is_string() ? value.get_ref<const std::string &>() : std::string();
}

std::int64_t numberOf(const Json &object, std::string_view member, std::int64_t fallback)
{
    const Json &value = memberOf(object, member);
    return value.is_number() ? value.get<std::int64_t>() : fallback;
}

bool flagOf(const Json &object, std::string_view member, bool fallback)
{
    const Json &value = memberOf(object, member);
    return value.is_boolean() ? value.get<bool>() : fallback;
}

bool isSet(const Json &object, std::string_view member) { return !memberOf(object, member).is_null(); }

} // namespace tideline::demo
