// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/schemachecker.h"

#include "api/graphql/type/buildschema.h"

#include <array>
#include <limits>
#include <string>

namespace tideline::graphql {

namespace {

std::string quoted(std::string_view owner, std::string_view member = {})
{
    std::string text = '"' + std::string(owner);
    if (!member.empty())
        text += '.' + std::string(member);
    return text + '"';
}

std::string argumentOf(std::string_view owner, std::string_view argument)
{
    return "the argument " + quoted(argument) + " of " + quoted(owner);
}

} // namespace

Errors checkSchema(const Schema &schema, SchemaChecks checks) { return SchemaChecker(schema, checks).check(); }

Errors SchemaChecker::check()
{
    checkRoots();
    checkDirectives();
    m_isCycleChecked.resize(m_schema.types().size());
    for (const Type *type : m_schema.types()) {
        if (m_errors.isFull())
            break;
        if (!type->isBuiltIn)
            checkType(*type);
    }
    return m_errors.take();
}

const SourceNodes &SchemaChecker::nodes()
{
    if (!m_nodes)
        m_nodes.emplace(m_schema);
    return *m_nodes;
}

// https://spec.graphql.org/October2021/#sec-Root-Operation-Types
void SchemaChecker::checkRoots()
{
    if (m_schema.queryType() == nullptr)
        m_errors.add("RootTypes", "The schema has no query type.", {nodes().schemaDefinition()});
    for (const auto operation :
         {ast::OperationType::Query, ast::OperationType::Mutation, ast::OperationType::Subscription}) {
        const Type *root = m_schema.rootType(operation);
        if (root == nullptr || root->kind == TypeKind::Object)
            continue;
        const SourceRange place = nodes().root(operation);
        m_errors.add("RootTypes",
                     "The " + std::string(toString(operation)) + " type must be an object type, which "
                         + quoted(root->name) + " is not.",
                     {place.end == 0 ? root->range : place});
    }
}

void SchemaChecker::checkDirectives()
{
    for (const DirectiveType *directive : m_schema.directives()) {
        const std::string owner = '@' + std::string(directive->name);
        checkName(directive->name, directive->range);
        if (directive->locations.empty())
            m_errors.add("Directives", "The directive " + owner + " has no location.", {directive->range});
        for (const InputValue &argument : directive->arguments) {
            checkName(argument.name, argument.range);
            if (!argument.type->isInput()) {
                m_errors.add("InputTypes",
                             "The type of " + argumentOf(owner, argument.name) + " must be an input type.",
                             {argument.range});
            }
            if (argument.isRequired() && argument.deprecationReason) {
                m_errors.add("RequiredNotDeprecated",
                             "Required, " + argumentOf(owner, argument.name) + " can't be deprecated.",
                             nodes().deprecation(*directive, argument));
            }
        }
    }
}

// https://spec.graphql.org/October2021/#sec-Names.Reserved-Names
void SchemaChecker::checkName(std::string_view name, SourceRange place)
{
    if (name.starts_with("__"))
        m_errors.add("ReservedNames", "The name " + quoted(name) + " is reserved: it begins with \"__\".", {place});
}

void SchemaChecker::checkType(const Type &type)
{
    checkName(type.name, type.range);
    switch (type.kind) {
    case TypeKind::Object:
    case TypeKind::Interface:
        checkFields(type);
        checkInterfaces(type);
        break;
    case TypeKind::Union:
        checkMembers(type);
        break;
    case TypeKind::Enum:
        checkEnumValues(type);
        break;
    case TypeKind::InputObject:
        checkInputFields(type);
        checkInputCycles(type);
        break;
    default:
        break;
    }
}

// https://spec.graphql.org/October2021/#sec-Objects.Type-Validation
void SchemaChecker::checkFields(const Type &type)
{
    if (type.fields.empty())
        m_errors.add("EmptyTypes", "The type " + quoted(type.name) + " has no fields.", nodes().definitions(type));
    for (const FieldType &field : type.fields) {
        checkName(field.name, field.range);
        if (!field.type->isOutput()) {
            m_errors.add("OutputTypes",
                         "The type of the field " + quoted(type.name, field.name) + " must be an output type.",
                         {nodes().typeOf(type, field)});
        }
        if (!field.arguments.empty())
            checkArguments(type, field);
    }
}

void SchemaChecker::checkArguments(const Type &type, const FieldType &field)
{
    const auto described = [&type, &field](const InputValue &argument) {
        return argumentOf(std::string(type.name) + '.' + std::string(field.name), argument.name);
    };
    for (const InputValue &argument : field.arguments) {
        checkName(argument.name, argument.range);
        if (!argument.type->isInput()) {
            m_errors.add("InputTypes", "The type of " + described(argument) + " must be an input type.",
                         {nodes().typeOf(type, field, argument)});
        }
        if (argument.isRequired() && argument.deprecationReason) {
            m_errors.add("RequiredNotDeprecated", "Required, " + described(argument) + " can't be deprecated.",
                         nodes().deprecation(type, field, argument));
        }
    }
}

// https://spec.graphql.org/October2021/#sec-Unions.Type-Validation
void SchemaChecker::checkMembers(const Type &type)
{
    if (type.members.empty())
        m_errors.add("EmptyTypes", "The union " + quoted(type.name) + " has no members.", nodes().definitions(type));
    m_seen.clear(m_schema.types().size());
    for (const Type *member : type.members) {
        if (m_seen.contains(*member)) {
            m_errors.add("UnionMembers",
                         "The union " + quoted(type.name) + " names " + quoted(member->name) + " more than once.",
                         nodes().members(type, *member));
            continue;
        }
        m_seen.add(*member);
        if (member->kind != TypeKind::Object) {
            m_errors.add("UnionKinds",
                         "The union " + quoted(type.name) + " can only hold object types, which " + quoted(member->name)
                             + " is not.",
                         nodes().members(type, *member));
        }
    }
}

// https://spec.graphql.org/October2021/#sec-Enums.Type-Validation
void SchemaChecker::checkEnumValues(const Type &type)
{
    if (type.enumValues.empty())
        m_errors.add("EmptyTypes", "The enum " + quoted(type.name) + " has no values.", nodes().definitions(type));
    for (const EnumValue &value : type.enumValues)
        checkName(value.name, value.range);
}

// https://spec.graphql.org/draft/#sec-Input-Objects.Type-Validation
void SchemaChecker::checkInputFields(const Type &type)
{
    if (type.inputFields.empty())
        m_errors.add("EmptyTypes", "The input type " + quoted(type.name) + " has no fields.",
                     nodes().definitions(type));
    const auto described = [&type](const InputValue &field) {
        return "the input field " + quoted(type.name, field.name);
    };
    for (const InputValue &field : type.inputFields) {
        checkName(field.name, field.range);
        if (!field.type->isInput())
            m_errors.add("InputTypes", "The type of " + described(field) + " must be an input type.",
                         {nodes().typeOf(type, field)});
        if (field.isRequired() && field.deprecationReason)
            m_errors.add("RequiredNotDeprecated", "Required, " + described(field) + " can't be deprecated.",
                         nodes().deprecation(type, field));
        if (type.isOneOf && field.type->isNonNull())
            m_errors.add("OneOf", "As one of several choices, " + described(field) + " must be nullable.",
                         {nodes().typeOf(type, field)});
        if (type.isOneOf && field.defaultValue != nullptr)
            m_errors.add("OneOf", "As one of several choices, " + described(field) + " can't have a default value.",
                         {field.range});
    }
}

// https://spec.graphql.org/October2021/#sec-Input-Objects.Circular-References
void SchemaChecker::checkInputCycles(const Type &start)
{
    struct Step
    {
        const Type *type = nullptr;
        std::size_t next = 0; //!< The field to look at next.
    };
    constexpr std::size_t notOnPath = std::numeric_limits<std::size_t>::max();
    if (m_isCycleChecked[start.position])
        return;
    std::vector<Step> path = {{&start, 0}};
    std::vector<const InputValue *> fields; // from each step of the path to the next
    std::unordered_map<const Type *, std::size_t> onPath = {{&start, 0}};
    m_isCycleChecked[start.position] = true;
    while (!path.empty()) {
        Step &step = path.back();
        if (step.next == step.type->inputFields.size()) {
            onPath.erase(step.type);
            path.pop_back();
            if (!fields.empty())
                fields.pop_back();
            continue;
        }
        const InputValue &field = step.type->inputFields[step.next++];
        if (!field.type->isNonNull() || field.type->of->kind != TypeKind::InputObject)
            continue;
        const Type *target = field.type->of;
        const auto found = onPath.find(target);
        const std::size_t index = found == onPath.end() ? notOnPath : found->second;
        if (index != notOnPath) {
            std::string way;
            std::vector<SourceRange> places;
            for (std::size_t i = index; i < fields.size() && places.size() < ErrorCollector::maxPlaces; ++i) {
                way += std::string(fields[i]->name) + '.';
                places.push_back(fields[i]->range);
            }
            places.push_back(field.range);
            m_errors.add("InputCycles",
                         "The input type " + quoted(target->name) + " needs itself through \"" + way
                             + std::string(field.name) + "\", all of which must be given.",
                         places);
        } else if (!m_isCycleChecked[target->position]) {
            m_isCycleChecked[target->position] = true;
            onPath.emplace(target, path.size());
            fields.push_back(&field);
            path.push_back({target, 0});
        }
    }
}

} // namespace tideline::graphql
