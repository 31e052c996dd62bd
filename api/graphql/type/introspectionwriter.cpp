// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/defaultvalues.h"
#include "api/graphql/type/introspection.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace tideline::graphql {

namespace {

Json textOrNull(const std::optional<std::string_view> &text) { return text ? Json(std::string(*text)) : Json(nullptr); }

template <typename Described>
Json descriptionOf(const Described &described)
{
    return described.hasDescription ? Json(std::string(described.description)) : Json(nullptr);
}

//! Writes the members in the order in which the introspection query asks for them.
class Writer
{
public:
    Json write(const Schema &schema)
    {
        Json json = Json::object();
        json["description"] = schema.hasDescription() ? Json(std::string(schema.description())) : Json(nullptr);
        json["queryType"] = root(schema.queryType());
        json["mutationType"] = root(schema.mutationType());
        json["subscriptionType"] = root(schema.subscriptionType());
        json["types"] = list(schema.types(), [this, &schema](const Type *type) { return write(schema, *type); });
        json["directives"] = list(schema.directives(), [this](const DirectiveType *item) { return write(*item); });
        return json;
    }

private:
    template <typename Items, typename Function>
    static Json list(const Items &items, Function function)
    {
        Json json = Json::array();
        json.get_ref<Json::array_t &>().reserve(items.size());
        for (const auto &item : items)
            json.push_back(function(item));
        return json;
    }

    static Json root(const Type *type)
    {
        if (type == nullptr)
            return nullptr;
        return {{"name", std::string(type->name)}, {"kind", toString(type->kind)}};
    }

    //! The whole chain of wrappers. Down to the depth that the introspection query asks for, a named type says that it
    //! wraps nothing, as an answer to that query does.
    static Json reference(const Type *type)
    {
        Json json = {{"kind", toString(type->kind)}, {"name", nameOf(type)}};
        json["ofType"] = wrapped(type->of, 9);
        return json;
    }

    static Json wrapped(const Type *type, int levels)
    {
        if (type == nullptr)
            return nullptr;
        Json json = {{"name", nameOf(type)}, {"kind", toString(type->kind)}};
        if (levels > 1 || type->of != nullptr)
            json["ofType"] = wrapped(type->of, levels - 1);
        return json;
    }

    static Json nameOf(const Type *type) { return type->isNamed() ? Json(std::string(type->name)) : Json(nullptr); }

    static void addDeprecation(Json &json, const std::optional<std::string_view> &reason)
    {
        json["isDeprecated"] = reason.has_value();
        json["deprecationReason"] = textOrNull(reason);
    }

    Json write(const Schema &schema, const Type &type)
    {
        const bool hasFields = type.kind == TypeKind::Object || type.kind == TypeKind::Interface;
        const bool isInputObject = type.kind == TypeKind::InputObject;
        const auto field = [this](const FieldType &item) { return write(item); };
        const auto input = [this](const InputValue &item) { return write(item); };
        const auto value = [](const EnumValue &item) { return write(item); };
        Json json = Json::object();
        json["kind"] = toString(type.kind);
        json["name"] = std::string(type.name);
        json["description"] = descriptionOf(type);
        json["specifiedByURL"] = textOrNull(type.specifiedBy);
        json["isOneOf"] = isInputObject ? Json(type.isOneOf) : Json(nullptr);
        json["fields"] = hasFields ? list(type.fields, field) : Json(nullptr);
        json["inputFields"] = isInputObject ? list(type.inputFields, input) : Json(nullptr);
        json["interfaces"] = hasFields ? list(type.interfaces, reference) : Json(nullptr);
        json["enumValues"] = type.kind == TypeKind::Enum ? list(type.enumValues, value) : Json(nullptr);
        json["possibleTypes"] = type.isAbstract() ? list(schema.possibleTypes(&type), reference) : Json(nullptr);
        return json;
    }

    Json write(const FieldType &field)
    {
        Json json = Json::object();
        json["name"] = std::string(field.name);
        json["description"] = descriptionOf(field);
        json["args"] = list(field.arguments, [this](const InputValue &item) { return write(item); });
        json["type"] = reference(field.type);
        addDeprecation(json, field.deprecationReason);
        return json;
    }

    Json write(const InputValue &value)
    {
        Json json = Json::object();
        json["name"] = std::string(value.name);
        json["description"] = descriptionOf(value);
        json["type"] = reference(value.type);
        json["defaultValue"] = nullptr;
        if (value.defaultValue != nullptr) {
            std::string text = printDefaultValue(value, std::min(maxDefaultLength, m_budget));
            m_budget -= std::min(m_budget, text.size());
            json["defaultValue"] = std::move(text);
        }
        addDeprecation(json, value.deprecationReason);
        return json;
    }

    static Json write(const EnumValue &value)
    {
        Json json = {{"name", std::string(value.name)}, {"description", descriptionOf(value)}};
        addDeprecation(json, value.deprecationReason);
        return json;
    }

    Json write(const DirectiveType &directive)
    {
        Json json = Json::object();
        json["name"] = std::string(directive.name);
        json["description"] = descriptionOf(directive);
        json["isRepeatable"] = directive.isRepeatable;
        addDeprecation(json, directive.deprecationReason);
        json["locations"] = list(directive.locations, [](std::string_view name) { return Json(std::string(name)); });
        json["args"] = list(directive.arguments, [this](const InputValue &item) { return write(item); });
        return json;
    }

    static constexpr std::size_t maxDefaultLength = 1'000'000;
    std::size_t m_budget = 50'000'000; //!< Characters left for the plain forms of default values.
};

} // namespace

Json introspectionFromSchema(const Schema &schema)
{
    Json json = Json::object();
    json["__schema"] = Writer().write(schema);
    return json;
}

} // namespace tideline::graphql
