// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/merging/conflictfinder.h"

#include "api/graphql/validation/suggestions.h"

#include <algorithm>

namespace tideline::graphql::validation {

namespace {

//! \p items from the last to the first. Stands for std::views::reverse, which Clang 14 cannot compile with
//! the library of GCC 12.
template <typename T>
class Reversed
{
public:
    explicit Reversed(const std::vector<T> &items) : m_items(items) {}
    [[nodiscard]] auto begin() const { return m_items.rbegin(); }
    [[nodiscard]] auto end() const { return m_items.rend(); }

private:
    const std::vector<T> &m_items;
};

constexpr std::size_t mostPlaces = 20; //!< Fields named on each side of a conflict between sub-selections.
constexpr std::size_t longestReason = 1000; //!< In bytes; what comes later is left out.

bool areDifferentObjects(const Type *one, const Type *other)
{
    return one != other && one != nullptr && other != nullptr && one->kind == TypeKind::Object
        && other->kind == TypeKind::Object;
}

const Type *typeOf(const FieldUse &use) { return use.definition == nullptr ? nullptr : use.definition->type; }

//! The same type object to graphql-js, which makes wrappers anew for each field.
bool areIdentical(const FieldUse &one, const FieldUse &other)
{
    if (one.definition == other.definition)
        return true;
    return typeOf(one) == typeOf(other) && (typeOf(one) == nullptr || typeOf(one)->isNamed());
}

} // namespace

std::optional<std::vector<Conflict>> ConflictFinder::find(const Type *parent, const ast::SelectionSet &set)
{
    const CollectedFields &fields = m_collector.collect(parent, set);
    m_tasks.clear();
    m_levels.clear();
    m_levels.emplace_back().most = m_context.sink.maxErrors() + 1;
    // Pushed backwards, because the last is taken first.
    if (!fields.groups.empty() || fields.fragments.size() > 1) {
        const std::vector<FragmentId> &names = fields.fragments;
        for (std::size_t i = names.size(); i-- > 0 && !m_isExhausted;) {
            for (std::size_t j = names.size(); j-- > i + 1 && !m_isExhausted;)
                pushFragments(names[i], names[j], false);
            pushFieldsWithFragments(&fields, {names[i]}, false);
        }
    }
    m_tasks.push_back({.kind = Task::Kind::Within, .fields = &fields});
    run();
    if (m_isExhausted)
        return std::nullopt;
    return std::move(m_levels.front().conflicts);
}

bool ConflictFinder::spend(std::size_t cost)
{
    if (cost > m_budget)
        m_isExhausted = true;
    else
        m_budget -= cost;
    return !m_isExhausted;
}

void ConflictFinder::run()
{
    while (!m_tasks.empty() && !m_isExhausted) {
        const std::size_t current = m_tasks.size() - 1;
        // A step may push tasks, which moves the vector: it works on a copy that goes back when it is not done.
        Task task = m_tasks[current];
        switch (task.kind) {
        case Task::Kind::Within:
        case Task::Kind::Between: {
            const std::size_t before = m_tasks.size();
            bool isOpen = true;
            while (isOpen && m_tasks.size() == before && !m_isExhausted)
                isOpen = task.kind == Task::Kind::Within ? stepWithin(task) : stepBetween(task);
            if (isOpen)
                m_tasks[current] = task;
            else
                m_tasks.pop_back();
            break;
        }
        case Task::Kind::FieldsWithFragment:
            m_tasks.pop_back();
            fieldsWithFragment(task);
            break;
        case Task::Kind::Fragments:
            m_tasks.pop_back();
            fragments(task);
            break;
        case Task::Kind::EndSubfields:
            m_tasks.pop_back();
            endSubfields();
            break;
        }
    }
}

bool ConflictFinder::stepWithin(Task &task)
{
    const std::vector<FieldGroup> &groups = task.fields->groups;
    while (task.group < groups.size()) {
        const std::vector<FieldUse> &uses = groups[task.group].uses;
        if (task.j == 0)
            task.j = task.i + 1;
        if (task.j < uses.size()) {
            const FieldUse &one = uses[task.i];
            const FieldUse &other = uses[task.j++];
            compare(groups[task.group].key, one, other, false);
            return true;
        }
        task.j = 0;
        if (++task.i + 1 >= uses.size()) {
            task.i = 0;
            ++task.group;
        }
    }
    return false;
}

bool ConflictFinder::stepBetween(Task &task)
{
    while (task.group < task.shared->size()) {
        const auto &[one, other] = (*task.shared)[task.group];
        if (task.j < other->uses.size()) {
            compare(one->key, one->uses[task.i], other->uses[task.j++], task.isExclusive);
            return true;
        }
        task.j = 0;
        if (++task.i == one->uses.size()) {
            task.i = 0;
            ++task.group;
        }
    }
    return false;
}

void ConflictFinder::fieldsWithFragment(const Task &task)
{
    if (task.fields->groups.empty())
        return;
    const auto [compared, isNew] = m_fieldsWithFragment.try_emplace({task.fields, task.fragment1}, task.isExclusive);
    if (!isNew && (!compared->second || task.isExclusive))
        return;
    compared->second = task.isExclusive;
    const CollectedFields *inFragment = m_collector.collect(task.fragment1);
    if (inFragment == nullptr || inFragment == task.fields)
        return;
    pushFieldsWithFragments(task.fields, inFragment->fragments, task.isExclusive);
    pushBetween(task.fields, inFragment, task.isExclusive);
}

void ConflictFinder::fragments(const Task &task)
{
    const FragmentId one = task.fragment1;
    const FragmentId other = task.fragment2;
    if (one == other)
        return;
    const auto key = std::minmax(one, other);
    const auto [compared, isNew] = m_fragmentPairs.try_emplace({key.first, key.second}, task.isExclusive);
    if (!isNew && (!compared->second || task.isExclusive))
        return;
    compared->second = task.isExclusive;
    const CollectedFields *fields1 = m_collector.collect(one);
    const CollectedFields *fields2 = m_collector.collect(other);
    if (fields1 == nullptr || fields2 == nullptr)
        return;
    for (const FragmentId nested : Reversed(fields1->fragments))
        pushFragments(nested, other, task.isExclusive);
    for (const FragmentId nested : Reversed(fields2->fragments))
        pushFragments(one, nested, task.isExclusive);
    pushBetween(fields1, fields2, task.isExclusive);
}

void ConflictFinder::pushFieldsWithFragments(Collected fields, const std::vector<FragmentId> &fragments,
                                             bool isExclusive)
{
    if (!spend(fragments.size()))
        return;
    for (const FragmentId fragment : Reversed(fragments))
        m_tasks.push_back({.kind = Task::Kind::FieldsWithFragment,
                           .isExclusive = isExclusive,
                           .fragment1 = fragment,
                           .fields = fields});
}

void ConflictFinder::pushFragments(FragmentId one, FragmentId other, bool isExclusive)
{
    if (spend(2))
        m_tasks.push_back(
            {.kind = Task::Kind::Fragments, .isExclusive = isExclusive, .fragment1 = one, .fragment2 = other});
}

void ConflictFinder::pushBetween(Collected one, Collected other, bool isExclusive)
{
    if (one->groups.empty() || other->groups.empty())
        return;
    m_tasks.push_back({.kind = Task::Kind::Between, .isExclusive = isExclusive, .shared = &sharedGroups(one, other)});
}

const ConflictFinder::SharedGroups &ConflictFinder::sharedGroups(Collected one, Collected other)
{
    const auto [place, isNew] = m_sharedGroups.try_emplace({one, other});
    if (isNew && spend(one->groups.size())) {
        for (const FieldGroup &group : one->groups) {
            if (const FieldGroup *same = other->group(group.key))
                place->second.emplace_back(&group, same);
        }
    }
    return place->second;
}

void ConflictFinder::compare(std::string_view key, const FieldUse &one, const FieldUse &other, bool parentsExclude)
{
    // Different objects never answer for the same value; interfaces and unions might, now or some day.
    const bool isExclusive = parentsExclude || areDifferentObjects(one.parent, other.parent);
    if (!spend(2))
        return;
    const std::string_view name1 = one.node->name.text;
    const std::string_view name2 = other.node->name.text;
    if (one.isPlain() && other.isPlain() && name1 == name2 && areIdentical(one, other))
        return;
    const auto conflict = [&](std::string reason) { add({key, std::move(reason), {one.node, other.node}, 1}); };
    if (!isExclusive && name1 != name2)
        conflict(inQuotes(name1) + " and " + inQuotes(name2) + " are different fields");
    else if (!isExclusive && differInArguments(one, other))
        conflict("their arguments differ");
    else if (typesConflict(one, other))
        conflict("their types " + inQuotes(toString(*typeOf(one))) + " and " + inQuotes(toString(*typeOf(other)))
                 + " differ");
    else if (one.node->selectionSet != nullptr && other.node->selectionSet != nullptr)
        compareSubfields(key, one, other, isExclusive);
}

void ConflictFinder::compareSubfields(std::string_view key, const FieldUse &one, const FieldUse &other,
                                      bool isExclusive)
{
    const auto collected = [this](const FieldUse &use) {
        const Type *type = typeOf(use);
        return &m_collector.collect(type == nullptr ? nullptr : type->innermost(), *use.node->selectionSet);
    };
    Collected fields1 = collected(one);
    Collected fields2 = collected(other);
    m_levels.push_back({{}, mostPlaces, key, one.node, other.node});
    m_tasks.push_back({.kind = Task::Kind::EndSubfields});
    if (!spend(2 * fields1->fragments.size() * fields2->fragments.size()))
        return;
    for (const FragmentId fragment1 : Reversed(fields1->fragments)) {
        for (const FragmentId fragment2 : Reversed(fields2->fragments))
            m_tasks.push_back({.kind = Task::Kind::Fragments,
                               .isExclusive = isExclusive,
                               .fragment1 = fragment1,
                               .fragment2 = fragment2});
    }
    pushFieldsWithFragments(fields2, fields1->fragments, isExclusive);
    pushFieldsWithFragments(fields1, fields2->fragments, isExclusive);
    pushBetween(fields1, fields2, isExclusive);
}

void ConflictFinder::endSubfields()
{
    const Level level = std::move(m_levels.back());
    m_levels.pop_back();
    if (level.conflicts.empty())
        return;
    std::string reason;
    for (const Conflict &conflict : level.conflicts) {
        reason += (reason.empty() ? "their subfields " : " and their subfields ") + inQuotes(conflict.key)
            + " conflict because " + conflict.reason;
        if (reason.size() > longestReason)
            break;
    }
    if (reason.size() > longestReason) {
        reason.resize(longestReason);
        while (!reason.empty() && (static_cast<unsigned char>(reason.back()) & 0x80U) != 0)
            reason.pop_back(); // never end inside a character
        reason += "…";
    }
    // The innermost fields come last on each side; when there are too many, they are the ones to keep.
    const auto side = [&level](const ast::Field *field, bool isFirst) {
        std::vector<const ast::Field *> fields = {field};
        for (const Conflict &conflict : level.conflicts) {
            const auto middle = conflict.fields.begin() + static_cast<std::ptrdiff_t>(conflict.firstSide);
            const auto end = isFirst ? middle : conflict.fields.end();
            const auto begin = isFirst ? conflict.fields.begin() : middle;
            const auto count = std::min(end - begin, static_cast<std::ptrdiff_t>(mostPlaces - fields.size()));
            fields.insert(fields.end(), end - count, end);
            if (fields.size() == mostPlaces)
                break;
        }
        return fields;
    };
    Conflict conflict{level.key, std::move(reason), side(level.one, true), 0};
    conflict.firstSide = conflict.fields.size();
    const std::vector<const ast::Field *> others = side(level.other, false);
    conflict.fields.insert(conflict.fields.end(), others.begin(), others.end());
    add(std::move(conflict));
}

bool ConflictFinder::differInArguments(const FieldUse &one, const FieldUse &other)
{
    if (one.node->arguments.empty() && other.node->arguments.empty())
        return false;
    const auto [known, isNew] = m_differInArguments.try_emplace({&one, &other}, false);
    if (isNew)
        known->second = !m_arguments.areSame(*one.node, *other.node, [this] { spend(1); });
    return known->second;
}

bool ConflictFinder::typesConflict(const FieldUse &one, const FieldUse &other)
{
    const Type *type1 = typeOf(one);
    const Type *type2 = typeOf(other);
    if (type1 == nullptr || type2 == nullptr || areIdentical(one, other))
        return false;
    while (spend(1)) {
        if (type1->kind != type2->kind && (!type1->isNamed() || !type2->isNamed()))
            return true;
        if (type1->isNamed())
            return type1 != type2 && (type1->isLeaf() || type2->isLeaf());
        type1 = type1->of;
        type2 = type2->of;
        if (type1 == type2 && type1->isNamed())
            return false;
    }
    return false;
}

void ConflictFinder::add(Conflict conflict)
{
    Level &level = m_levels.back();
    if (level.conflicts.size() < level.most)
        level.conflicts.push_back(std::move(conflict));
}

} // namespace tideline::graphql::validation
