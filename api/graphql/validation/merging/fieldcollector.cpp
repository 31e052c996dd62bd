// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/merging/fieldcollector.h"

#include <unordered_set>

namespace tideline::graphql::validation {

const CollectedFields &FieldCollector::collect(const Type *parent, const ast::SelectionSet &set)
{
    std::unique_ptr<CollectedFields> &fields = m_collected[{parent, &set}];
    if (fields == nullptr) {
        fields = std::make_unique<CollectedFields>();
        fill(*fields, parent, set);
    }
    return *fields;
}

const CollectedFields *FieldCollector::collect(FragmentId fragment)
{
    const ast::FragmentDefinition *definition = m_context.fragments.definition(fragment);
    if (definition == nullptr)
        return nullptr;
    return &collect(m_context.resolver.named(definition->typeCondition.text), *definition->selectionSet);
}

void FieldCollector::fill(CollectedFields &fields, const Type *parent, const ast::SelectionSet &set)
{
    struct Place
    {
        const Type *parent;
        const ast::SelectionSet *set;
        std::size_t next;
    };
    std::unordered_set<FragmentId> known;
    std::vector<Place> open = {{parent, &set, 0}};
    while (!open.empty()) {
        Place &place = open.back();
        if (place.next == place.set->selections.size()) {
            open.pop_back();
            continue;
        }
        const Type *type = place.parent;
        const ast::Selection selection = place.set->selections[place.next++];
        if (const auto *const *field = std::get_if<const ast::Field *>(&selection)) {
            const bool hasFields =
                type != nullptr && (type->kind == TypeKind::Object || type->kind == TypeKind::Interface);
            const auto [index, isNew] = fields.indexes.try_emplace((*field)->responseKey(), fields.groups.size());
            if (isNew)
                fields.groups.push_back({(*field)->responseKey(), {}});
            fields.groups[index->second].uses.push_back(
                {type, *field, hasFields ? type->field((*field)->name.text) : nullptr});
        } else if (const auto *const *spread = std::get_if<const ast::FragmentSpread *>(&selection)) {
            const FragmentId id = m_context.fragments.idOf((*spread)->name.text);
            if (known.insert(id).second)
                fields.fragments.push_back(id);
        } else {
            const auto *nested = std::get<const ast::InlineFragment *>(selection);
            const Type *inner =
                nested->typeCondition.isEmpty() ? type : m_context.resolver.named(nested->typeCondition.text);
            open.push_back({inner, nested->selectionSet, 0});
        }
    }
}

} // namespace tideline::graphql::validation
