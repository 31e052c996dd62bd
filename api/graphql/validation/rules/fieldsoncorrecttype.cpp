// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Field-Selections
class FieldsOnCorrectType final : public Rule
{
public:
    explicit FieldsOnCorrectType(Context &shared) : Rule("FieldsOnCorrectType", shared) {}

    void enterField(const ast::Field &node) override
    {
        const Type *parent = types().parentType();
        if (parent == nullptr || types().field() != nullptr)
            return;
        const std::string_view name = node.name.text;
        std::string hint = didYouMean(typesWith(parent, name), "a fragment on ");
        if (hint.empty())
            hint = suggest(name, parent->fields);
        report("The type " + inQuotes(parent->name) + " has no field " + inQuotes(name) + '.' + hint, {node.range});
    }

private:
    //! Members of an abstract type, and their interfaces, that have the field; the widest first.
    [[nodiscard]] std::vector<std::string_view> typesWith(const Type *parent, std::string_view field) const
    {
        if (!parent->isAbstract())
            return {};
        std::vector<std::pair<const Type *, int>> found; // with the number of members it stands for
        std::unordered_map<const Type *, std::size_t> indexes;
        const auto count = [&found, &indexes, field](const Type *type) {
            if (type->field(field) == nullptr)
                return false;
            const auto [index, isNew] = indexes.try_emplace(type, found.size());
            if (isNew)
                found.emplace_back(type, 0);
            ++found[index->second].second;
            return true;
        };
        for (const Type *member : context().schema.possibleTypes(parent)) {
            if (!count(member))
                continue;
            for (const Type *interface : member->interfaces)
                count(interface);
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        std::vector<std::string_view> names;
        for (const auto &[type, members] : found)
            names.push_back(type->name);
        return names;
    }
};

} // namespace

RulePointer makeFieldsOnCorrectType(Context &context) { return std::make_unique<FieldsOnCorrectType>(context); }

} // namespace tideline::graphql::validation
