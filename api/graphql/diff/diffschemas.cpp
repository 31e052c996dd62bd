// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/diff/diffmembers.h"

#include <algorithm>
#include <array>

namespace tideline::graphql {

namespace {

bool isIntrospection(const Type &type) { return type.name.starts_with("__"); }

void compareRoots(ChangeList &changes, const Schema &before, const Schema &after)
{
    using ast::OperationType;
    const std::array<std::pair<OperationType, const char *>, 3> roots = {
        {{OperationType::Query, "query"},
         {OperationType::Mutation, "mutation"},
         {OperationType::Subscription, "subscription"}}};
    for (const auto &[operation, word] : roots) {
        const Type *old = before.rootType(operation);
        const Type *now = after.rootType(operation);
        std::string was(old ? old->name : "");
        std::string is(now ? now->name : "");
        if (was == is)
            continue;
        const ChangeKind kind = !old ? ChangeKind::RootTypeAdded
            : !now                   ? ChangeKind::RootTypeRemoved
                                     : ChangeKind::RootTypeChanged;
        changes.add(kind, word, std::move(was), std::move(is));
    }
}

void compareAllTypes(ChangeList &changes, const Schema &before, const Schema &after)
{
    for (const Type *type : before.types()) {
        // A standard scalar goes when nothing uses it: variables of documents could no longer be of it.
        if (!isIntrospection(*type) && !after.type(type->name))
            changes.add(ChangeKind::TypeRemoved, std::string(type->name));
    }
    for (const Type *type : after.types()) {
        if (isIntrospection(*type))
            continue;
        if (const Type *old = before.type(type->name))
            compareTypes(changes, *old, *type);
        else if (!type->isBuiltIn)
            changes.add(ChangeKind::TypeAdded, std::string(type->name));
    }
}

void compareDirective(ChangeList &changes, const std::string &coordinate, const DirectiveType &before,
                      const DirectiveType &after)
{
    const auto side = [](const DirectiveType &directive) {
        return InputSide{directive.arguments, [&directive](std::string_view name) { return directive.argument(name); }};
    };
    compareInputs(changes, InputRole::DirectiveArgument, coordinate, side(before), side(after));
    if (before.isRepeatable != after.isRepeatable) {
        changes.add(after.isRepeatable ? ChangeKind::DirectiveRepeatableAdded : ChangeKind::DirectiveRepeatableRemoved,
                    coordinate);
    }
    const auto has = [](const DirectiveType &directive, std::string_view location) {
        return std::find(directive.locations.begin(), directive.locations.end(), location) != directive.locations.end();
    };
    for (const std::string_view location : before.locations) {
        if (!has(after, location))
            changes.add(ChangeKind::DirectiveLocationRemoved, coordinate, std::string(location));
    }
    for (const std::string_view location : after.locations) {
        if (!has(before, location))
            changes.add(ChangeKind::DirectiveLocationAdded, coordinate, {}, std::string(location));
    }
    changes.compareDeprecation(coordinate, before.deprecationReason, after.deprecationReason);
}

void compareDirectives(ChangeList &changes, const Schema &before, const Schema &after)
{
    for (const DirectiveType *directive : before.directives()) {
        if (!after.directive(directive->name))
            changes.add(ChangeKind::DirectiveRemoved, '@' + std::string(directive->name));
    }
    for (const DirectiveType *directive : after.directives()) {
        const std::string coordinate = '@' + std::string(directive->name);
        if (const DirectiveType *old = before.directive(directive->name))
            compareDirective(changes, coordinate, *old, *directive);
        else
            changes.add(ChangeKind::DirectiveAdded, coordinate);
    }
}

} // namespace

std::vector<SchemaChange> diffSchemas(const Schema &before, const Schema &after)
{
    ChangeList changes;
    compareRoots(changes, before, after);
    compareAllTypes(changes, before, after);
    compareDirectives(changes, before, after);
    return changes.take();
}

} // namespace tideline::graphql
