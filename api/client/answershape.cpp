// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/answershape.h"

#include "api/graphql/language/parser.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace tideline::api {

namespace {

using graphql::Json;
namespace ast = graphql::ast;

//! Whether a selection is in the answer.
enum class Presence { No, Maybe, Yes };

class RootCollector
{
public:
    RootCollector(const ast::Document &document, const ast::OperationDefinition &operation, const Request &request)
        : m_document(document),
          m_operation(operation),
          m_request(request)
    {}

    std::vector<ExpectedField> collect()
    {
        add(m_operation.selectionSet, Presence::Yes);
        return std::move(m_fields);
    }

private:
    void add(const ast::SelectionSet *selections, Presence outer)
    {
        if (selections == nullptr)
            return;
        for (const ast::Selection &selection : selections->selections)
            std::visit([this, outer](const auto *node) { addNode(*node, std::min(outer, presenceOf(*node))); },
                       selection);
    }

    void addNode(const ast::Field &field, Presence presence)
    {
        if (presence == Presence::No)
            return;
        const std::string_view key = field.responseKey();
        const auto known = std::find_if(m_fields.begin(), m_fields.end(),
                                        [key](const ExpectedField &expected) { return expected.key == key; });
        if (known != m_fields.end()) {
            known->mayBeMissing = known->mayBeMissing && presence != Presence::Yes;
            return;
        }
        ExpectedField expected{std::string(key), field.selectionSet != nullptr, presence != Presence::Yes};
        if (field.name.text == m_request.rootField)
            expected.isList = m_request.rootIsList;
        m_fields.push_back(std::move(expected));
    }

    void addNode(const ast::InlineFragment &fragment, Presence presence)
    {
        if (presence != Presence::No)
            add(fragment.selectionSet, presence);
    }

    void addNode(const ast::FragmentSpread &spread, Presence presence)
    {
        const ast::FragmentDefinition *const fragment = m_document.fragment(spread.name.text);
        if (fragment == nullptr || presence == Presence::No || !m_open.insert(spread.name.text).second)
            return;
        add(fragment->selectionSet, presence);
        m_open.erase(spread.name.text);
    }

    template <typename Node>
    Presence presenceOf(const Node &node) const
    {
        Presence presence = Presence::Yes;
        for (const ast::Directive &directive : node.directives) {
            const bool isSkip = directive.name.text == "skip";
            if (!isSkip && directive.name.text != "include")
                continue;
            const std::optional<bool> condition = conditionOf(directive);
            if (!condition)
                presence = std::min(presence, Presence::Maybe);
            else if (*condition == isSkip)
                presence = Presence::No;
        }
        return presence;
    }

    std::optional<bool> conditionOf(const ast::Directive &directive) const
    {
        const auto argument = std::find_if(directive.arguments.begin(), directive.arguments.end(),
                                           [](const ast::Argument &one) { return one.name.text == "if"; });
        if (argument == directive.arguments.end())
            return std::nullopt;
        if (argument->value.kind != ast::Value::Kind::Variable)
            return truth(argument->value);
        const std::string_view name = argument->value.text;
        if (m_request.variables.is_object()) {
            if (const auto given = m_request.variables.find(name); given != m_request.variables.end())
                return given->is_boolean() ? std::optional(given->get<bool>()) : std::nullopt;
        }
        for (const ast::VariableDefinition &variable : m_operation.variables) {
            if (variable.name.text == name && variable.defaultValue != nullptr)
                return truth(*variable.defaultValue);
        }
        return std::nullopt;
    }

    static std::optional<bool> truth(const ast::Value &value)
    {
        return value.kind == ast::Value::Kind::Boolean ? std::optional(value.text == "true") : std::nullopt;
    }

    const ast::Document &m_document;
    const ast::OperationDefinition &m_operation;
    const Request &m_request;
    std::vector<ExpectedField> m_fields;
    std::unordered_set<std::string_view> m_open; //!< Fragments on the way, so that a circle ends.
};

const char *nameOf(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::object:
        return "an object";
    case Json::value_t::array:
        return "a list";
    case Json::value_t::string:
        return "text";
    case Json::value_t::boolean:
        return "true or false";
    case Json::value_t::null:
        return "null";
    default:
        return "a number";
    }
}

//! Null is right everywhere: what may be null is known to the server alone.
bool isObjectsOrNull(const Json &value)
{
    if (value.is_array())
        return std::all_of(value.begin(), value.end(), isObjectsOrNull);
    return value.is_object() || value.is_null();
}

QString complaintAbout(const ExpectedField &expected, const Json &value)
{
    const QString found = QLatin1String(nameOf(value));
    if (expected.isList && !value.is_null() && value.is_array() != *expected.isList)
        return QStringLiteral("is %1, not %2")
            .arg(found, *expected.isList ? QLatin1String("a list") : QLatin1String("a single value"));
    if (!expected.hasSelection || isObjectsOrNull(value))
        return {};
    return value.is_array() ? QStringLiteral("is a list of other things than objects")
                            : QStringLiteral("is %1, not an object").arg(found);
}

} // namespace

std::vector<ExpectedField> expectedFields(const Request &request)
{
    const auto document = graphql::parse(request.document);
    if (!document)
        return {};
    const ast::OperationDefinition *const operation = document->operation(request.operationName);
    return operation ? RootCollector(*document, *operation, request).collect() : std::vector<ExpectedField>();
}

QString shapeComplaint(const std::vector<ExpectedField> &expected, const Json &data, bool hasErrors)
{
    if (!data.is_object())
        return {};
    for (const ExpectedField &field : expected) {
        const auto found = data.find(field.key);
        const bool isMissing = found == data.end();
        if (isMissing && (field.mayBeMissing || hasErrors))
            continue;
        const QString complaint = isMissing ? QStringLiteral("is missing") : complaintAbout(field, *found);
        if (!complaint.isEmpty())
            return QStringLiteral("the answer is not what was asked for: “%1” %2")
                .arg(QString::fromStdString(field.key), complaint);
    }
    return {};
}

} // namespace tideline::api
