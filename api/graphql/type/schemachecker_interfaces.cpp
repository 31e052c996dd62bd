// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/schemachecker.h"

#include <string>

//! \file
//! What a type must keep to implement an interface: https://spec.graphql.org/October2021/#IsValidImplementation()
namespace tideline::graphql {

namespace {

std::string fieldName(const Type &type, const FieldType &field)
{
    return '"' + std::string(type.name) + '.' + std::string(field.name) + '"';
}

std::string typeName(const Type &type) { return '"' + std::string(type.name) + '"'; }

} // namespace

void SchemaChecker::checkInterfaces(const Type &type)
{
    m_declared.clear(m_schema.types().size());
    for (const Type *implemented : type.interfaces)
        m_declared.add(*implemented);
    m_seen.clear(m_schema.types().size());
    for (const Type *implemented : type.interfaces) {
        if (implemented->kind != TypeKind::Interface) {
            m_errors.add("InterfaceKinds",
                         typeName(type) + " can't implement " + typeName(*implemented) + ", which is no interface.",
                         nodes().interfaces(type, *implemented));
        } else if (implemented == &type) {
            m_errors.add("Interfaces", typeName(type) + " can't implement itself.",
                         nodes().interfaces(type, *implemented));
        } else if (m_seen.contains(*implemented)) {
            m_errors.add("Interfaces", typeName(type) + " implements " + typeName(*implemented) + " more than once.",
                         nodes().interfaces(type, *implemented));
        } else {
            m_seen.add(*implemented);
            checkAncestors(type, *implemented);
            checkImplementation(type, *implemented);
        }
    }
}

void SchemaChecker::checkAncestors(const Type &type, const Type &implemented)
{
    for (const Type *ancestor : implemented.interfaces) {
        if (m_declared.contains(*ancestor))
            continue;
        std::vector<SourceRange> places = nodes().interfaces(implemented, *ancestor);
        for (const SourceRange place : nodes().interfaces(type, implemented))
            places.push_back(place);
        if (ancestor == &type) {
            m_errors.add("Interfaces", typeName(type) + " and " + typeName(implemented) + " implement each other.",
                         places);
        } else {
            m_errors.add("Interfaces",
                         typeName(type) + " must implement " + typeName(*ancestor) + " because " + typeName(implemented)
                             + " does.",
                         places);
        }
    }
}

void SchemaChecker::checkImplementation(const Type &type, const Type &implemented)
{
    for (const FieldType &expected : implemented.fields) {
        if (m_errors.isFull())
            return;
        const FieldType *field = type.field(expected.name);
        if (field == nullptr) {
            std::vector<SourceRange> places = {expected.range};
            for (const SourceRange place : nodes().definitions(type))
                places.push_back(place);
            m_errors.add("Interfaces",
                         typeName(type) + " lacks the field " + fieldName(implemented, expected) + " of its interface.",
                         places);
            continue;
        }
        if (!isSubType(field->type, expected.type)) {
            m_errors.add("Interfaces",
                         fieldName(type, *field) + " has the type \"" + toString(*field->type)
                             + "\", which does not fit \"" + toString(*expected.type) + "\" of "
                             + fieldName(implemented, expected) + '.',
                         {nodes().typeOf(implemented, expected), nodes().typeOf(type, *field)});
        }
        checkImplementedArguments(type, *field, implemented, expected);
    }
}

void SchemaChecker::checkImplementedArguments(const Type &type, const FieldType &field, const Type &implemented,
                                              const FieldType &expected)
{
    const auto described = [&type, &field](const InputValue &wanted) {
        return "the argument \"" + std::string(wanted.name) + "\" of " + fieldName(type, field);
    };
    for (const InputValue &wanted : expected.arguments) {
        const InputValue *argument = field.argument(wanted.name);
        if (argument == nullptr) {
            m_errors.add("Interfaces",
                         "As " + fieldName(implemented, expected) + " has it, " + described(wanted) + " is missing.",
                         {wanted.range, field.range});
        } else if (argument->type != wanted.type) {
            m_errors.add("Interfaces",
                         "As in " + fieldName(implemented, expected) + ", " + described(wanted)
                             + " must have the type \"" + toString(*wanted.type) + "\", not \""
                             + toString(*argument->type) + "\".",
                         {nodes().typeOf(implemented, expected, wanted), nodes().typeOf(type, field, *argument)});
        }
    }
    for (const InputValue &argument : field.arguments) {
        if (argument.isRequired() && expected.argument(argument.name) == nullptr) {
            m_errors.add("Interfaces",
                         "Required, the argument \"" + std::string(argument.name) + "\" of " + fieldName(type, field)
                             + " must be in " + fieldName(implemented, expected) + " too.",
                         {argument.range, expected.range});
        }
    }
}

// https://spec.graphql.org/October2021/#IsValidImplementationFieldType()
bool SchemaChecker::isSubType(const Type *type, const Type *super) const
{
    while (type != super) {
        if (super->isNonNull()) {
            if (!type->isNonNull())
                return false;
            type = type->of;
            super = super->of;
        } else if (type->isNonNull()) {
            type = type->of;
        } else if (super->isList() && type->isList()) {
            type = type->of;
            super = super->of;
        } else {
            return super->isAbstract() && m_schema.isSubType(super, type);
        }
    }
    return true;
}

} // namespace tideline::graphql
