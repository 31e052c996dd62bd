// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/graphql/jsonobject.h"

namespace tideline::graphql::tests {
namespace {

class JsonObject final : public Object
{
public:
    JsonObject(std::shared_ptr<const Json> owner, const Json &data, const Type *type)
        : m_owner(std::move(owner)),
          m_data(data),
          m_typeName(data.contains("__typename") ? data["__typename"].get<std::string>() : std::string(type->name))
    {}

    [[nodiscard]] std::string_view typeName() const override { return m_typeName; }

    [[nodiscard]] Resolution resolve(const FieldCall &call) const override
    {
        const auto member = m_data.find(call.field.name);
        if (member == m_data.end())
            return Resolved();
        if (member->is_object() && member->contains("__error")) {
            const Json extensions = member->contains("extensions") ? member->at("extensions") : Json(nullptr);
            return tl::unexpected(FieldError{member->at("__error").get<std::string>(), extensions});
        }
        if (member->is_object() && member->contains("__arguments"))
            return Resolved(Json(call.arguments.dump()));
        return convert(*member, call.field.type->innermost());
    }

private:
    [[nodiscard]] Resolved convert(const Json &value, const Type *type) const
    {
        if (type->isComposite() && value.is_object())
            return std::shared_ptr<const Object>(std::make_shared<JsonObject>(m_owner, value, type));
        if (!value.is_array())
            return value;
        ResolvedList list;
        for (const Json &item : value)
            list.push_back(convert(item, type));
        return list;
    }

    std::shared_ptr<const Json> m_owner; //!< Keeps the whole data alive.
    const Json &m_data;
    std::string m_typeName;
};

} // namespace

std::shared_ptr<const Object> jsonObject(Json data, const Type *type)
{
    auto owner = std::make_shared<const Json>(std::move(data));
    return std::make_shared<JsonObject>(owner, *owner, type);
}

} // namespace tideline::graphql::tests
