// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/fragments.h"

#include <algorithm>
#include <utility>

namespace tideline::graphql::validation {

Fragments::Fragments(const ast::Document &document, ErrorSink &sink) : m_sink(sink)
{
    for (const ast::Definition &definition : document.definitions()) {
        if (const auto *const *fragment = std::get_if<const ast::FragmentDefinition *>(&definition))
            m_definitions[idOf((*fragment)->name.text)] = *fragment;
    }
}

FragmentId Fragments::idOf(std::string_view name)
{
    const auto [place, isNew] = m_ids.try_emplace(name, static_cast<FragmentId>(m_definitions.size()));
    if (isNew)
        m_definitions.push_back(nullptr);
    return place->second;
}

const ast::FragmentDefinition *Fragments::find(std::string_view name) const
{
    const auto found = m_ids.find(name);
    return found == m_ids.end() ? nullptr : m_definitions[found->second];
}

const Fragments::Spreads &Fragments::spreadsIn(const ast::SelectionSet &set)
{
    const auto [place, isNew] = m_spreads.try_emplace(&set);
    Spreads &spreads = place->second;
    if (!isNew)
        return spreads;
    std::vector<const ast::SelectionSet *> open = {&set};
    while (!open.empty()) {
        const ast::SelectionSet *current = open.back();
        open.pop_back();
        for (const ast::Selection &selection : current->selections) {
            if (const auto *const *spread = std::get_if<const ast::FragmentSpread *>(&selection)) {
                spreads.push_back(*spread);
            } else if (const auto *const *field = std::get_if<const ast::Field *>(&selection)) {
                if ((*field)->selectionSet != nullptr)
                    open.push_back((*field)->selectionSet);
            } else {
                open.push_back(std::get<const ast::InlineFragment *>(selection)->selectionSet);
            }
        }
    }
    return spreads;
}

const Fragments::Definitions &Fragments::reachedFrom(std::span<const ast::OperationDefinition *const> operations)
{
    std::vector<FragmentId> names; // doubles as the queue of the walk
    std::vector<bool> isKnown(m_definitions.size(), false);
    const auto add = [this, &names, &isKnown](const Spreads &spreads) {
        for (const ast::FragmentSpread *spread : spreads) {
            const FragmentId id = idOf(spread->name.text);
            isKnown.resize(m_definitions.size(), false);
            if (!isKnown[id]) {
                isKnown[id] = true;
                names.push_back(id);
            }
        }
    };
    for (const ast::OperationDefinition *operation : operations)
        add(spreadsIn(*operation->selectionSet));

    std::vector<FragmentId> key = names;
    std::sort(key.begin(), key.end());
    const auto [place, isNew] = m_reached.try_emplace(std::move(key));
    Definitions &reached = place->second;
    if (!isNew || !spend(names.size()))
        return reached;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const ast::FragmentDefinition *fragment = m_definitions[names[i]];
        if (fragment == nullptr)
            continue;
        reached.push_back(fragment);
        const Spreads &spreads = spreadsIn(*fragment->selectionSet);
        if (!spend(spreads.size()))
            break;
        add(spreads);
    }
    return reached;
}

bool Fragments::spend(std::size_t cost)
{
    if (cost <= m_budget) {
        m_budget -= cost;
        return !m_sink.isClosed();
    }
    m_budget = 0;
    m_sink.abort({}, "The fragments of this document are spread in too many ways; validation was given up.");
    return false;
}

} // namespace tideline::graphql::validation
