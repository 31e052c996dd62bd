// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/merging/argumentcomparison.h"

#include <algorithm>
#include <vector>

namespace tideline::graphql::validation {

namespace {

//! Appends a text that is equal for equal literals only. Texts carry their length, so nothing can be mistaken.
void appendCanonical(std::string &text, const ast::Value &value)
{
    const auto appendText = [&text](std::string_view part) {
        text += std::to_string(part.size());
        text += ':';
        text += part;
    };
    text += static_cast<char>('a' + static_cast<int>(value.kind));
    switch (value.kind) {
    case ast::Value::Kind::Null:
        break;
    case ast::Value::Kind::List:
        for (const ast::Value &item : value.items)
            appendCanonical(text, item);
        text += ']';
        break;
    case ast::Value::Kind::Object: {
        std::vector<const ast::ObjectField *> fields;
        for (const ast::ObjectField &field : value.fields)
            fields.push_back(&field);
        std::stable_sort(fields.begin(), fields.end(), [](const ast::ObjectField *a, const ast::ObjectField *b) {
            return a->name.text < b->name.text;
        });
        for (const ast::ObjectField *field : fields) {
            appendText(field->name.text);
            appendCanonical(text, field->value);
        }
        text += '}';
        break;
    }
    case ast::Value::Kind::String:
        text += value.isBlock ? 'B' : 'Q';
        appendText(value.text);
        break;
    default:
        appendText(value.text);
    }
}

} // namespace

bool ArgumentComparison::areSame(const ast::Field &one, const ast::Field &other, const std::function<void()> &step)
{
    if (one.arguments.size() != other.arguments.size())
        return false;
    if (one.arguments.empty())
        return true;
    const Values &values = valuesOf(other);
    return std::ranges::all_of(one.arguments, [&](const ast::Argument &argument) {
        step();
        const auto found = values.find(argument.name.text);
        return found != values.end() && numberOf(argument.value) == numberOf(*found->second);
    });
}

const ArgumentComparison::Values &ArgumentComparison::valuesOf(const ast::Field &field)
{
    const auto [place, isNew] = m_values.try_emplace(&field);
    if (isNew) {
        for (const ast::Argument &argument : field.arguments)
            place->second[argument.name.text] = &argument.value; // of a repeated name the last counts
    }
    return place->second;
}

std::uint32_t ArgumentComparison::numberOf(const ast::Value &value)
{
    const auto [place, isNew] = m_numbers.try_emplace(&value);
    if (isNew) {
        std::string text;
        appendCanonical(text, value);
        place->second = m_texts.try_emplace(std::move(text), static_cast<std::uint32_t>(m_texts.size())).first->second;
    }
    return place->second;
}

} // namespace tideline::graphql::validation
