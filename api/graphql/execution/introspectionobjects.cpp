// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/execution/introspectionobjects.h"

#include "api/graphql/type/defaultvalues.h"

namespace tideline::graphql {
namespace {

Json textOrNull(std::string_view text, bool isPresent) { return isPresent ? Json(text) : Json(nullptr); }

Json textOrNull(const std::optional<std::string_view> &text) { return text ? Json(*text) : Json(nullptr); }

bool wantsDeprecated(const FieldCall &call)
{
    const auto argument = call.arguments.find("includeDeprecated");
    return argument != call.arguments.end() && argument->is_boolean() && argument->get<bool>();
}

//! \brief An object over a node of the schema; the answers are given by a free function for each kind of node.
//! Borrows the node, which lives as long as the schema.
template <typename Node>
class NodeObject final : public Object
{
public:
    using Answer = Resolved (*)(const Node &node, const FieldCall &call);

    NodeObject(std::string_view typeName, const Node &node, Answer answer)
        : m_typeName(typeName),
          m_node(node),
          m_answer(answer)
    {}

    [[nodiscard]] std::string_view typeName() const override { return m_typeName; }
    [[nodiscard]] Resolution resolve(const FieldCall &call) const override { return m_answer(m_node, call); }

private:
    std::string_view m_typeName;
    const Node &m_node;
    Answer m_answer;
};

Resolved answerType(const Type &type, const FieldCall &call);
Resolved answerInputValue(const InputValue &value, const FieldCall &call);

Resolved typeObject(const Type *type)
{
    if (!type)
        return {};
    return std::shared_ptr<const Object>(std::make_shared<NodeObject<Type>>("__Type", *type, answerType));
}

Resolved typeList(std::span<const Type *const> types)
{
    ResolvedList list;
    for (const Type *type : types)
        list.push_back(typeObject(type));
    return list;
}

//! The nodes as objects, without the deprecated ones unless they are asked for.
template <typename Node>
Resolved nodeList(std::string_view typeName, std::span<const Node> nodes,
                  Resolved (*answer)(const Node &, const FieldCall &), const FieldCall &call)
{
    const bool isDeprecatedWanted = wantsDeprecated(call);
    ResolvedList list;
    for (const Node &node : nodes) {
        if (isDeprecatedWanted || !node.deprecationReason)
            list.emplace_back(
                std::shared_ptr<const Object>(std::make_shared<NodeObject<Node>>(typeName, node, answer)));
    }
    return list;
}

//! name, description, isDeprecated, deprecationReason: what all nodes but types have in common.
template <typename Node>
Resolved answerCommon(const Node &node, const FieldCall &call)
{
    const std::string_view name = call.field.name;
    if (name == "name")
        return Json(node.name);
    if (name == "description")
        return textOrNull(node.description, node.hasDescription);
    if (name == "isDeprecated")
        return Json(node.deprecationReason.has_value());
    if (name == "deprecationReason")
        return textOrNull(node.deprecationReason);
    return {};
}

Resolved answerEnumValue(const EnumValue &value, const FieldCall &call) { return answerCommon(value, call); }

Resolved answerInputValue(const InputValue &value, const FieldCall &call)
{
    if (call.field.name == "type")
        return typeObject(value.type);
    if (call.field.name == "defaultValue")
        return value.defaultValue ? Json(printDefaultValue(value)) : Json(nullptr);
    return answerCommon(value, call);
}

Resolved answerField(const FieldType &field, const FieldCall &call)
{
    if (call.field.name == "type")
        return typeObject(field.type);
    if (call.field.name == "args")
        return nodeList("__InputValue", field.arguments, answerInputValue, call);
    return answerCommon(field, call);
}

//! The members of `__Type` that are lists or types.
Resolved answerTypeParts(const Type &type, const FieldCall &call)
{
    const std::string_view name = call.field.name;
    const bool hasFields = type.kind == TypeKind::Object || type.kind == TypeKind::Interface;
    if (name == "fields" && hasFields)
        return nodeList("__Field", type.fields, answerField, call);
    if (name == "interfaces" && hasFields)
        return typeList(type.interfaces);
    if (name == "possibleTypes" && type.isAbstract())
        return typeList(call.schema.possibleTypes(&type));
    if (name == "enumValues" && type.kind == TypeKind::Enum)
        return nodeList("__EnumValue", type.enumValues, answerEnumValue, call);
    if (name == "inputFields" && type.kind == TypeKind::InputObject)
        return nodeList("__InputValue", type.inputFields, answerInputValue, call);
    if (name == "ofType")
        return typeObject(type.of);
    return {};
}

Resolved answerType(const Type &type, const FieldCall &call)
{
    const std::string_view name = call.field.name;
    if (name == "kind")
        return Json(toString(type.kind));
    if (name == "name")
        return textOrNull(type.name, type.isNamed());
    if (name == "description")
        return textOrNull(type.description, type.hasDescription);
    if (name == "specifiedByURL")
        return textOrNull(type.specifiedBy);
    if (name == "isOneOf")
        return type.kind == TypeKind::InputObject ? Json(type.isOneOf) : Json(nullptr);
    return answerTypeParts(type, call);
}

Resolved answerDirective(const DirectiveType &directive, const FieldCall &call)
{
    const std::string_view name = call.field.name;
    if (name == "isRepeatable")
        return Json(directive.isRepeatable);
    if (name == "args")
        return nodeList("__InputValue", directive.arguments, answerInputValue, call);
    if (name == "locations") {
        Json list = Json::array();
        for (const std::string_view location : directive.locations)
            list.push_back(location);
        return list;
    }
    return answerCommon(directive, call);
}

Resolved directiveList(const Schema &schema, const FieldCall &call)
{
    const bool isDeprecatedWanted = wantsDeprecated(call);
    ResolvedList list;
    for (const DirectiveType *directive : schema.directives()) {
        if (isDeprecatedWanted || !directive->deprecationReason)
            list.emplace_back(std::shared_ptr<const Object>(
                std::make_shared<NodeObject<DirectiveType>>("__Directive", *directive, answerDirective)));
    }
    return list;
}

Resolved answerSchema(const Schema &schema, const FieldCall &call)
{
    const std::string_view name = call.field.name;
    if (name == "description")
        return textOrNull(schema.description(), schema.hasDescription());
    if (name == "types")
        return typeList(schema.types());
    if (name == "queryType")
        return typeObject(schema.queryType());
    if (name == "mutationType")
        return typeObject(schema.mutationType());
    if (name == "subscriptionType")
        return typeObject(schema.subscriptionType());
    if (name == "directives")
        return directiveList(schema, call);
    return {};
}

} // namespace

std::shared_ptr<const Object> introspectSchema(const Schema &schema)
{
    return std::make_shared<NodeObject<Schema>>("__Schema", schema, answerSchema);
}

std::shared_ptr<const Object> introspectType(const Schema &schema, const Json &arguments)
{
    const auto name = arguments.find("name");
    const Type *type =
        name != arguments.end() && name->is_string() ? schema.type(name->get_ref<const std::string &>()) : nullptr;
    if (!type)
        return nullptr;
    return std::make_shared<NodeObject<Type>>("__Type", *type, answerType);
}

} // namespace tideline::graphql
