// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/mutationrunner.h"
#include "api/demo/engine/resolvers.h"
#include "api/demo/faults/faultrules.h"
#include "api/graphql/type/schema.h"

namespace tideline::demo {

namespace {

//! Why the viewer may not ask for this field at all; nothing if they may.
std::optional<graphql::FieldError> refusalFor(const Context &context, Access access)
{
    if (access == Access::Anyone) {
        return std::nullopt;
    }
    if (context.viewer.refusal) {
        return context.viewer.refusal;
    }
    if (!context.viewer.isSignedIn()) {
        return context.error("KT-CT-1112");
    }
    if (!context.viewer.scope.empty()) {
        // A pre-signed token opens mutations of its scope only; see runMutation().
        return context.error("KT-CT-1111");
    }
    return std::nullopt;
}

//! Why a fault rule keeps the field from the viewer; nothing if none does.
std::optional<graphql::FieldError> faultFor(const Context &context, const graphql::FieldCall &call)
{
    const std::optional<std::string> code = context.faults.takeField(call.parentType->name, call.field.name);
    return code ? std::optional(context.error(*code, "This answer was asked for by a fault rule.")) : std::nullopt;
}

//! \brief An object of the answer that stands for a record.
class RecordObject final : public graphql::Object
{
public:
    RecordObject(std::string_view typeName, Record record) : m_typeName(typeName), m_record(std::move(record)) {}

    std::string_view typeName() const override { return m_typeName; }

    Resolution resolve(const graphql::FieldCall &call) const override
    {
        auto &context = *static_cast<Context *>(call.context);
        if (std::optional<graphql::FieldError> fault = faultFor(context, call)) {
            return tl::unexpected(*std::move(fault));
        }
        const ResolverEntry *const entry = context.resolvers.find(call.field);
        if (entry != nullptr) {
            return entry->resolve(Call{context, m_record, call});
        }
        return valueOf(context, m_record, memberOf(*m_record, call.field.name), call.field.type);
    }

private:
    std::string m_typeName;
    Record m_record;
};

class RootObject final : public graphql::Object
{
public:
    explicit RootObject(std::string_view typeName) : m_typeName(typeName) {}

    std::string_view typeName() const override { return m_typeName; }

    Resolution resolve(const graphql::FieldCall &call) const override
    {
        auto &context = *static_cast<Context *>(call.context);
        if (call.parentType == call.schema.mutationType()) {
            return runMutation(context, call);
        }
        if (std::optional<graphql::FieldError> fault = faultFor(context, call)) {
            return tl::unexpected(*std::move(fault));
        }
        const ResolverEntry *const entry = context.resolvers.find(call.field);
        if (entry == nullptr) {
            return tl::unexpected(context.error("KT-CT-1113"));
        }
        if (std::optional<graphql::FieldError> refusal = refusalFor(context, entry->access)) {
            return tl::unexpected(*std::move(refusal));
        }
        static const Record none;
        return entry->resolve(Call{context, none, call});
    }

private:
    std::string m_typeName;
};

} // namespace

Record passing(Json value) { return std::make_shared<Json>(std::move(value)); }

Resolved objectOf(const Record &record, const graphql::Type *type)
{
    if (!record || !record->is_object()) {
        return {};
    }
    const graphql::Type *const named = type->innermost();
    const std::string own = textOf(*record, "__typename");
    const std::string_view name = named->isAbstract() ? std::string_view(own) : named->name;
    return std::shared_ptr<const graphql::Object>(std::make_shared<RecordObject>(name, record));
}

Resolved listOf(const std::vector<Record> &records, const graphql::Type *type)
{
    graphql::ResolvedList list;
    list.reserve(records.size());
    for (const Record &record : records) {
        list.push_back(objectOf(record, type));
    }
    return list;
}

Resolved valueOf(const Context &context, const Record &keeper, const Json &value, const graphql::Type *type)
{
    if (value.is_null()) {
        return {};
    }
    if (type->nullable()->isList()) {
        graphql::ResolvedList list;
        for (const Json &item : value) {
            list.push_back(valueOf(context, keeper, item, type->nullable()->of));
        }
        return list;
    }
    if (type->innermost()->isLeaf()) {
        return value;
    }
    if (isReference(value)) {
        return objectOf(context.data.follow(value), type);
    }
    // The nested object lives inside the keeper's JSON; sharing the keeper's ownership keeps it there. Answers are made
    // and done with before the next mutation runs, so the address stays good.
    return objectOf(Record(keeper, const_cast<Json *>(&value)), type);
}

std::shared_ptr<const graphql::Object> rootObject(std::string_view typeName)
{
    return std::make_shared<RootObject>(typeName);
}

} // namespace tideline::demo
