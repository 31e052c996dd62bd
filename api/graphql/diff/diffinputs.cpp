// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/diff/diffmembers.h"
#include "api/graphql/diff/typechange.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"
#include "api/graphql/type/defaultvalues.h"

#include <algorithm>

namespace tideline::graphql {

namespace {

//! The kinds that a role's changes are of.
struct InputKinds
{
    ChangeKind removed;
    ChangeKind requiredAdded;
    ChangeKind optionalAdded;
    ChangeKind typeBroken;
    ChangeKind typeChanged;
    ChangeKind becameRequired; //!< By losing its default.
    ChangeKind defaultChanged;
    ChangeKind defaultAdded;
};

const InputKinds &kindsOf(InputRole role)
{
    using enum ChangeKind;
    static constexpr InputKinds arguments = {
        ArgRemoved,    RequiredArgAdded,      OptionalArgAdded,      ArgChangedKind,
        ArgTypeChange, ArgDefaultValueChange, ArgDefaultValueChange, ArgDefaultValueAdded};
    static constexpr InputKinds directiveArguments = {DirectiveArgRemoved,
                                                      RequiredDirectiveArgAdded,
                                                      OptionalDirectiveArgAdded,
                                                      DirectiveArgChangedKind,
                                                      DirectiveArgTypeChange,
                                                      DirectiveArgBecameRequired,
                                                      DirectiveArgDefaultValueChange,
                                                      DirectiveArgDefaultValueAdded};
    static constexpr InputKinds inputFields = {
        FieldRemoved,    RequiredInputFieldAdded,  OptionalInputFieldAdded,      FieldChangedKind,
        FieldTypeChange, InputFieldBecameRequired, InputFieldDefaultValueChange, InputFieldDefaultValueAdded};
    switch (role) {
    case InputRole::Argument:
        return arguments;
    case InputRole::DirectiveArgument:
        return directiveArguments;
    case InputRole::InputField:
        break;
    }
    return inputFields;
}

std::string coordinateOf(InputRole role, const std::string &owner, std::string_view name)
{
    if (role == InputRole::InputField)
        return owner + '.' + std::string(name);
    return owner + '(' + std::string(name) + ":)";
}

//! Defaults can grow without bounds when they use one another: the literal is enough for a comparison then.
std::string defaultText(const InputValue &value)
{
    constexpr std::size_t maxLength = 10'000;
    return value.defaultValue ? printDefaultValue(value, maxLength) : std::string();
}

//! The value as text in which the fields of objects stand in the order of their names.
std::string sortedText(const ast::Value &value)
{
    std::string text;
    if (value.kind == ast::Value::Kind::List) {
        for (const ast::Value &item : value.items)
            text += sortedText(item) + ',';
        return '[' + text + ']';
    }
    if (value.kind != ast::Value::Kind::Object)
        return print(value);
    std::vector<std::string> fields;
    for (const ast::ObjectField &field : value.fields)
        fields.push_back(std::string(field.name.text) + ':' + sortedText(field.value) + ',');
    std::sort(fields.begin(), fields.end());
    for (const std::string &field : fields)
        text += field;
    return '{' + text + '}';
}

bool isSameDefault(const std::string &before, const std::string &after)
{
    if (before == after)
        return true;
    if (before.find('{') == std::string::npos || after.find('{') == std::string::npos)
        return false;
    const auto one = parseValue(before);
    const auto other = parseValue(after);
    return one && other && sortedText(*one->value) == sortedText(*other->value);
}

void compareDefaults(ChangeList &changes, const InputKinds &kinds, const std::string &coordinate,
                     const InputValue &before, const InputValue &after)
{
    std::string was = defaultText(before);
    std::string is = defaultText(after);
    if (before.defaultValue && after.defaultValue) {
        if (!isSameDefault(was, is))
            changes.add(kinds.defaultChanged, coordinate, std::move(was), std::move(is));
    } else if (before.defaultValue) {
        changes.add(after.isRequired() ? kinds.becameRequired : kinds.defaultChanged, coordinate, std::move(was));
    } else if (after.defaultValue) {
        changes.add(kinds.defaultAdded, coordinate, {}, std::move(is));
    }
}

void compareInput(ChangeList &changes, const InputKinds &kinds, const std::string &coordinate, const InputValue &before,
                  const InputValue &after)
{
    std::string was = toString(*before.type);
    std::string is = toString(*after.type);
    const bool isSafe = isSafeForInput(before.type, after.type);
    if (was != is)
        changes.add(isSafe ? kinds.typeChanged : kinds.typeBroken, coordinate, std::move(was), std::move(is));
    // What the default is matters no more when the type itself does not fit.
    if (isSafe)
        compareDefaults(changes, kinds, coordinate, before, after);
    changes.compareDeprecation(coordinate, before.deprecationReason, after.deprecationReason);
}

} // namespace

void compareInputs(ChangeList &changes, InputRole role, const std::string &owner, const InputSide &before,
                   const InputSide &after)
{
    const InputKinds &kinds = kindsOf(role);
    for (const InputValue &value : before.values) {
        if (!after.find(value.name))
            changes.add(kinds.removed, coordinateOf(role, owner, value.name), toString(*value.type));
    }
    for (const InputValue &value : after.values) {
        const std::string coordinate = coordinateOf(role, owner, value.name);
        if (const InputValue *old = before.find(value.name))
            compareInput(changes, kinds, coordinate, *old, value);
        else
            changes.add(value.isRequired() ? kinds.requiredAdded : kinds.optionalAdded, coordinate, {},
                        toString(*value.type));
    }
}

} // namespace tideline::graphql
