// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/coercion.h"
#include "api/graphql/coercion/scalars.h"
#include "api/graphql/core/suggestion.h"

namespace tideline::graphql {
namespace {

//! \brief One walk over a value and its type; collects every error, never stops at the first.
class InputCoercer
{
public:
    InputCoercer(Path path, const ScalarCheck &check, Errors &errors)
        : m_path(std::move(path)),
          m_check(check),
          m_errors(errors)
    {}

    Json coerce(const Json &value, const Type *type)
    {
        if (type->isNonNull()) {
            if (value.is_null())
                return fail("A value is required.");
            return coerce(value, type->of);
        }
        if (value.is_null())
            return nullptr;
        if (type->isList())
            return coerceList(value, type->of);
        if (type->kind == TypeKind::InputObject)
            return coerceObject(value, *type);
        if (!type->isLeaf())
            return fail(std::string(type->name) + " is no input type.");
        auto leaf = coerceLeaf(value, *type, m_check);
        return leaf ? std::move(*leaf) : fail(std::move(leaf.error()));
    }

private:
    //! Specification section 3.11: a single value stands for a list of one.
    Json coerceList(const Json &value, const Type *itemType)
    {
        Json list = Json::array();
        if (!value.is_array()) {
            list.push_back(coerce(value, itemType));
            return list;
        }
        for (std::size_t index = 0; index < value.size(); ++index) {
            m_path.emplace_back(index);
            list.push_back(coerce(value[index], itemType));
            m_path.pop_back();
        }
        return list;
    }

    //! Specification section 3.10.
    Json coerceObject(const Json &value, const Type &type)
    {
        if (!value.is_object())
            return fail("Expected an object of type " + std::string(type.name) + ", found " + describe(value) + '.');
        Json::object_t members;
        for (const InputValue &field : type.inputFields) {
            const auto given = value.find(field.name);
            if (given != value.end()) {
                m_path.emplace_back(std::string(field.name));
                appendMember(members, field.name, coerce(*given, field.type));
                m_path.pop_back();
            } else if (auto standard = defaultOf(field)) {
                appendMember(members, field.name, std::move(*standard));
            } else if (field.type->isNonNull()) {
                failAt(field.name, "A value is required.");
            }
        }
        refuseUnknownFields(value, type);
        if (type.isOneOf)
            checkOneOf(value, members, type);
        return Json(std::move(members));
    }

    void refuseUnknownFields(const Json &value, const Type &type)
    {
        for (const auto &member : value.items()) {
            if (type.inputField(member.key()))
                continue;
            std::vector<std::string_view> names;
            for (const InputValue &field : type.inputFields)
                names.push_back(field.name);
            const std::string shown = describe(Json(member.key()));
            failAt(member.key(),
                   std::string(type.name) + " has no field " + shown + '.' + didYouMean(member.key(), names));
        }
    }

    void checkOneOf(const Json &value, const Json::object_t &members, const Type &type)
    {
        if (members.size() != 1) {
            fail("Exactly one field of " + std::string(type.name) + " must be given, found "
                 + std::to_string(members.size()) + '.');
            return;
        }
        const std::string &name = members.front().first;
        if (const auto given = value.find(name); given != value.end() && given->is_null())
            failAt(name, "The one field that is given must not be null.");
    }

    Json fail(std::string message)
    {
        Error error;
        error.message = std::move(message);
        error.path = m_path;
        m_errors.push_back(std::move(error));
        return nullptr;
    }

    void failAt(std::string_view field, std::string message)
    {
        m_path.emplace_back(std::string(field));
        fail(std::move(message));
        m_path.pop_back();
    }

    Path m_path;
    const ScalarCheck &m_check;
    Errors &m_errors;
};

} // namespace

Coerced coerceInput(const Json &value, const Type *type, const Path &path, const ScalarCheck &check)
{
    Coerced result;
    if (isDeeperThan(value, maxValueDepth)) {
        Error error;
        error.message = "The value is nested more than " + std::to_string(maxValueDepth) + " levels deep.";
        error.path = path;
        result.errors.push_back(std::move(error));
        return result;
    }
    result.value = InputCoercer(path, check, result.errors).coerce(value, type);
    return result;
}

} // namespace tideline::graphql
