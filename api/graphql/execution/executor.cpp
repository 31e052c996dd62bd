// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/execution/executor.h"

#include "api/graphql/execution/introspectionobjects.h"
#include "api/graphql/execution/leafresult.h"

#include <algorithm>

namespace tideline::graphql {
namespace {

//! Fragments can nest far deeper than the text that spells them, so answers have a bound of their own.
constexpr std::size_t maxAnswerDepth = 400;

bool isNull(const Resolved &value)
{
    if (const auto *leaf = std::get_if<Json>(&value.value))
        return leaf->is_null();
    if (const auto *object = std::get_if<std::shared_ptr<const Object>>(&value.value))
        return !*object;
    return std::holds_alternative<std::monostate>(value.value);
}

Path pathFromJson(const Json &path)
{
    Path result;
    for (const Json &segment : path) {
        if (segment.is_string())
            result.emplace_back(segment.get<std::string>());
        else
            result.emplace_back(segment.get<std::size_t>());
    }
    return result;
}

} // namespace

Executor::Executor(const ExecutionRequest &request, const Json &variables)
    : m_request(request),
      m_planner(request.schema, request.document, variables, request.scalarCheck),
      m_locator(request.document.text())
{}

std::optional<Json> Executor::run(const ast::OperationDefinition &operation, const Type &rootType)
{
    const std::unique_ptr<SelectionPlan> plan = m_planner.plan(&rootType, *operation.selectionSet);
    return executeSelection(rootType, *plan, *m_request.root, nullptr);
}

std::optional<Json> Executor::executeSelection(const Type &objectType, SelectionPlan &plan, const Object &object,
                                               const FieldPlan *above)
{
    if (plan.error)
        return fail(above, {plan.error->message, plan.error->extensions});
    Json::object_t members;
    members.reserve(plan.fields.size());
    m_path.push_back(nullptr);
    for (FieldPlan &field : plan.fields) {
        if (!field.field)
            continue; // only in a document that was not validated
        m_path.back() = field.key;
        auto value = executeField(objectType, field, object);
        if (!value) {
            m_path.erase(m_path.size() - 1);
            return std::nullopt;
        }
        appendMember(members, field.key, std::move(*value));
    }
    m_path.erase(m_path.size() - 1);
    return Json(std::move(members));
}

std::optional<Json> Executor::executeField(const Type &objectType, FieldPlan &plan, const Object &object)
{
    const Type &type = *plan.field->type;
    std::optional<Json> value;
    if (plan.argumentError) {
        fail(&plan, {plan.argumentError->message, plan.argumentError->extensions});
    } else if (Resolution resolution = resolve(objectType, plan, object)) {
        value = complete(type, std::move(*resolution), plan);
    } else {
        fail(&plan, std::move(resolution.error()));
    }
    if (!value && !type.isNonNull() && !isTooLarge())
        return Json(nullptr);
    return value;
}

Resolution Executor::resolve(const Type &objectType, FieldPlan &plan, const Object &object)
{
    if (plan.field->name == "__typename")
        return Resolved(Json(objectType.name));
    if (plan.field->name == "__schema")
        return Resolved(introspectSchema(m_request.schema));
    if (plan.field->name == "__type")
        return Resolved(introspectType(m_request.schema, plan.arguments));
    return object.resolve({m_request.schema, &objectType, *plan.field, plan.arguments, m_request.context, m_path,
                           [this, &plan](std::string_view name) { return selects(plan, name); }});
}

bool Executor::selects(FieldPlan &plan, std::string_view name)
{
    const Type *const type = plan.field->type->innermost();
    if (type->kind != TypeKind::Object)
        return false;
    const SelectionPlan &below = m_planner.planBelow(plan, type);
    return std::any_of(below.fields.begin(), below.fields.end(),
                       [name](const FieldPlan &field) { return field.field && field.field->name == name; });
}

std::optional<Json> Executor::complete(const Type &type, Resolved value, FieldPlan &plan)
{
    if (m_depth == maxAnswerDepth)
        return fail(&plan, {"The answer is nested more than " + std::to_string(maxAnswerDepth) + " levels deep.", {}});
    if (++m_values > m_request.maxValues)
        return fail(&plan, {"The answer has more than " + std::to_string(m_request.maxValues) + " values.", {}});
    ++m_depth;
    std::optional<Json> completed = completeNullable(*type.nullable(), std::move(value), plan);
    --m_depth;
    if (completed && completed->is_null() && type.isNonNull())
        return fail(&plan, {"The server has no value for a field that must have one.", {}});
    return completed;
}

std::optional<Json> Executor::completeNullable(const Type &type, Resolved value, FieldPlan &plan)
{
    if (isNull(value))
        return Json(nullptr);
    if (type.isList())
        return completeList(*type.of, std::move(value), plan);
    if (type.isLeaf())
        return completeLeaf(type, std::move(value), plan);
    return completeObject(type, std::move(value), plan);
}

std::optional<Json> Executor::completeList(const Type &itemType, Resolved value, FieldPlan &plan)
{
    ResolvedList items;
    if (auto *list = std::get_if<ResolvedList>(&value.value)) {
        items = std::move(*list);
    } else if (auto *json = std::get_if<Json>(&value.value); json && json->is_array()) {
        items.reserve(json->size());
        for (Json &item : *json)
            items.emplace_back(std::move(item));
    } else {
        return fail(&plan, {"The server's value is no list.", {}});
    }
    Json::array_t completed;
    completed.reserve(items.size());
    m_path.push_back(nullptr);
    for (std::size_t index = 0; index < items.size(); ++index) {
        m_path.back() = index;
        auto item = complete(itemType, std::move(items[index]), plan);
        if (!item && (itemType.isNonNull() || isTooLarge())) {
            m_path.erase(m_path.size() - 1);
            return std::nullopt;
        }
        completed.push_back(item ? std::move(*item) : Json(nullptr));
    }
    m_path.erase(m_path.size() - 1);
    return Json(std::move(completed));
}

std::optional<Json> Executor::completeLeaf(const Type &type, Resolved value, FieldPlan &plan)
{
    auto *leaf = std::get_if<Json>(&value.value);
    if (!leaf)
        return fail(&plan, {"The server's value is no " + std::string(type.name) + '.', {}});
    auto result = leafResult(std::move(*leaf), type);
    if (!result)
        return fail(&plan, {std::move(result.error()), {}});
    return std::move(*result);
}

std::optional<Json> Executor::completeObject(const Type &type, Resolved value, FieldPlan &plan)
{
    const auto *object = std::get_if<std::shared_ptr<const Object>>(&value.value);
    if (!object)
        return fail(&plan, {"The server's value is no object of type " + std::string(type.name) + '.', {}});
    const Type *objectType = runtimeType(type, **object, plan);
    if (!objectType)
        return std::nullopt;
    return executeSelection(*objectType, m_planner.planBelow(plan, objectType), **object, &plan);
}

const Type *Executor::runtimeType(const Type &type, const Object &object, const FieldPlan &plan)
{
    const std::string_view name = object.typeName();
    if (name == type.name && type.kind == TypeKind::Object)
        return &type;
    const Type *objectType = m_request.schema.type(name);
    if (type.isAbstract() && objectType && objectType->kind == TypeKind::Object
        && m_request.schema.isSubType(&type, objectType))
        return objectType;
    fail(&plan,
         {"The server gave an object of type " + std::string(name) + ", which is no " + std::string(type.name) + '.',
          {}});
    return nullptr;
}

std::nullopt_t Executor::fail(const FieldPlan *plan, FieldError problem)
{
    Error error;
    error.message = std::move(problem.message);
    error.extensions = std::move(problem.extensions);
    error.path = pathFromJson(m_path);
    if (plan) {
        for (const ast::Field *node : plan->nodes)
            error.locations.push_back(m_locator.locate(node->range.begin));
    }
    m_errors.push_back(std::move(error));
    return std::nullopt;
}

} // namespace tideline::graphql
