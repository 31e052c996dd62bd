// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schemas.h"
#include "app/cli/streams.h"
#include "app/cli/subject.h"

#include "api/graphql/language/printer.h"

#include <algorithm>
#include <unordered_set>

namespace tideline::cli {

using graphql::InputValue;
using graphql::Json;
using graphql::Type;
using graphql::TypeKind;

namespace {

//! Walks an input type as a tree. Each type is opened once: schemas whose types all name each other would fill the
//! memory otherwise.
class InputTree
{
public:
    explicit InputTree(const catalogue::OperationCatalogue &catalogue) : m_catalogue(catalogue) {}

    Json describe(std::span<const InputValue> values, const std::string &owner)
    {
        Json list = Json::array();
        for (const InputValue &value : values)
            list.push_back(describe(value, owner));
        return list;
    }

private:
    Json describe(const InputValue &value, const std::string &owner)
    {
        const QString coordinate = QString::fromStdString(owner + '.' + std::string(value.name));
        const catalogue::FieldHint &hint = m_catalogue.hint(coordinate);
        Json node = {{"name", value.name},
                     {"type", toString(*value.type)},
                     {"required", value.isRequired()},
                     {"default", value.defaultValue ? Json(graphql::print(*value.defaultValue)) : Json()},
                     {"label", m_catalogue.label(coordinate).toStdString()},
                     {"hint", hint.help.isEmpty() ? std::string(value.description) : hint.help.toStdString()},
                     {"deprecated", value.deprecationReason.has_value()}};
        const Type *inner = value.type->innermost();
        if (inner->kind == TypeKind::Enum) {
            node["values"] = Json::array();
            for (const graphql::EnumValue &option : inner->enumValues)
                node["values"].push_back(option.name);
        }
        if (inner->kind != TypeKind::InputObject)
            return node;
        if (m_depth == deepest || !m_opened.insert(inner).second) {
            node[m_depth == deepest ? "tooDeep" : "seeAbove"] = true;
            return node;
        }
        ++m_depth;
        node["fields"] = describe(inner->inputFields, std::string(inner->name));
        --m_depth;
        return node;
    }

    const catalogue::OperationCatalogue &m_catalogue;
    static constexpr int deepest = 100;
    std::unordered_set<const Type *> m_opened;
    int m_depth = 0;
};

void printTree(const Json &nodes, const std::string &indent)
{
    for (const Json &node : nodes) {
        std::string line = indent + node["name"].get<std::string>() + ": " + node["type"].get<std::string>();
        line += node["required"].get<bool>() ? "  required" : "  optional";
        if (!node["default"].is_null())
            line += "  default " + node["default"].get<std::string>();
        if (node["deprecated"].get<bool>())
            line += "  deprecated";
        if (const auto hint = node["hint"].get<std::string>(); !hint.empty())
            line += "  - " + hint;
        if (node.contains("seeAbove"))
            line += "  (see above)";
        if (node.contains("tooDeep"))
            line += "  (…)";
        std::replace(line.begin(), line.end(), '\n', ' ');
        print(line);
        if (node.contains("fields"))
            printTree(node["fields"], indent + "  ");
    }
}

} // namespace

Outcome describe(const Options &options)
{
    const auto operation = loadOperation(options);
    if (!operation)
        return InputError;
    const auto &[schemas, root] = *operation;

    const catalogue::OperationCatalogue catalogue(schemas.api, schemas.auth);
    const std::string name(root.field->name);
    const Json arguments = InputTree(catalogue).describe(root.field->arguments, name);
    if (options.json) {
        print(pretty({{"name", name},
                      {"service", toString(root.service)},
                      {"description", root.field->description},
                      {"deprecated", root.field->deprecationReason.has_value()},
                      {"type", toString(*root.field->type)},
                      {"arguments", arguments}}));
        return Done;
    }
    print(name + ": " + toString(*root.field->type) + "  (" + std::string(toString(root.service)) + ')');
    if (!root.field->description.empty())
        print("  " + std::string(root.field->description));
    if (root.field->deprecationReason)
        print("  deprecated: " + std::string(*root.field->deprecationReason));
    printTree(arguments, "  ");
    return Done;
}

} // namespace tideline::cli
