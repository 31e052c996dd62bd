// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/building/fieldchoice.h"

#include "api/graphql/building/connection.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <unordered_set>

namespace tideline::graphql {
namespace {

//! Answered by every payload of older services, deprecated or not, and of no use: the answer carries errors.
constexpr std::string_view possibleErrors = "possibleErrors";

//! Of \p fields those with the given names; all of them when there is none.
std::vector<const FieldType *> only(const std::vector<const FieldType *> &fields,
                                    std::initializer_list<std::string_view> names)
{
    std::vector<const FieldType *> kept;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(kept), [&names](const FieldType *field) {
        return std::find(names.begin(), names.end(), field->name) != names.end();
    });
    return kept.empty() ? fields : kept;
}

bool looksLikeEdge(const Type &type)
{
    const FieldType *node = type.field("node");
    return node && node->type->innermost()->isComposite() && type.field("cursor");
}

std::string aliasFor(const Type &member, const FieldType &field)
{
    std::string alias = std::string(member.name) + '_' + std::string(field.name);
    if (alias.front() >= 'A' && alias.front() <= 'Z')
        alias.front() = static_cast<char>(alias.front() - 'A' + 'a');
    if (alias.starts_with("__")) // such names are the introspection's
        alias.insert(0, 1, 't');
    return alias;
}

} // namespace

bool FieldChoice::isSelectable(const Type &type, const FieldType &field) const
{
    if (field.deprecationReason || field.name == possibleErrors)
        return false;
    if (m_options.isExcluded && m_options.isExcluded(type.name, field.name))
        return false;
    const bool isConnectionField = isPaged(field);
    return std::none_of(field.arguments.begin(), field.arguments.end(),
                        [isConnectionField](const InputValue &argument) {
                            return argument.isRequired() && !(isConnectionField && isPageSize(argument));
                        });
}

std::vector<const FieldType *> FieldChoice::chooseFields(const Type &type) const
{
    std::vector<const FieldType *> chosen;
    for (const FieldType &field : type.fields) {
        if (isSelectable(type, field))
            chosen.push_back(&field);
    }
    if (isConnection(type))
        return only(chosen, {"edges", "pageInfo", "totalCount"});
    if (looksLikeEdge(type))
        return only(chosen, {"node"});
    if (type.name == "PageInfo")
        return only(chosen, {"hasNextPage", "endCursor"});
    return chosen;
}

const std::vector<const FieldType *> &FieldChoice::fields(const Type *type)
{
    const auto [place, isNew] = m_fields.try_emplace(type);
    if (isNew)
        place->second = chooseFields(*type);
    return place->second;
}

const std::vector<FieldChoice::Member> &FieldChoice::members(const Type *abstract)
{
    const auto [place, isNew] = m_members.try_emplace(abstract);
    if (!isNew)
        return place->second;
    std::vector<Member> &members = place->second;
    for (const Type *type : m_schema.possibleTypes(abstract)) {
        Member member{type, {}};
        for (const FieldType *field : fields(type)) {
            if (!abstract->field(field->name))
                member.fields.push_back(field);
        }
        members.push_back(std::move(member));
    }
    m_aliases.emplace(abstract, chooseAliases(*abstract, members));
    return members;
}

FieldChoice::Aliases FieldChoice::chooseAliases(const Type &abstract, const std::vector<Member> &members)
{
    std::unordered_map<std::string_view, const Type *> typeByName; // null where members disagree
    std::unordered_set<std::string> taken;
    for (const FieldType &field : abstract.fields)
        taken.emplace(field.name);
    for (const Member &member : members) {
        for (const FieldType *field : member.fields) {
            taken.emplace(field->name);
            const auto [known, isFirst] = typeByName.try_emplace(field->name, field->type);
            if (!isFirst && known->second != field->type)
                known->second = nullptr;
        }
    }
    Aliases aliases;
    for (const Member &member : members) {
        for (const FieldType *field : member.fields) {
            if (typeByName[field->name])
                continue;
            std::string alias = aliasFor(*member.type, *field);
            while (!taken.insert(alias).second)
                alias += '_';
            aliases.emplace(field, std::move(alias));
        }
    }
    return aliases;
}

std::string_view FieldChoice::alias(const Type *abstract, const FieldType *field)
{
    const auto aliases = m_aliases.find(abstract);
    if (aliases == m_aliases.end())
        return {};
    const auto found = aliases->second.find(field);
    return found == aliases->second.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace tideline::graphql
