// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/payloaderrors.h"

#include "api/client/graphqlerrors.h"

#include <algorithm>
#include <utility>

namespace tideline::api {

namespace {

using graphql::Json;
using graphql::Path;

constexpr int deepestErrors = 20; //!< SerializerFieldErrorsType nests; no server nests it deeper.

//! True for `[{field, messages}]`, `[{field, errors}]` and `[{message, code}]`.
bool isErrorList(const Json &json)
{
    if (!json.is_array() || json.empty())
        return false;
    return std::all_of(json.begin(), json.end(), [](const Json &item) {
        if (!item.is_object())
            return false;
        const auto is = [&item](const char *name, Json::value_t type) {
            const auto member = item.find(name);
            return member != item.end() && member->type() == type;
        };
        return is("messages", Json::value_t::array) || is("errors", Json::value_t::array)
            || is("message", Json::value_t::string) || is("field", Json::value_t::string);
    });
}

//! Appends a field's name to a path: "address.0.line1" is three steps; names for "the whole form" are none.
Path below(Path path, const QString &field)
{
    if (field.startsWith(u"__") || field == u"nonFieldErrors" || field == u"non_field_errors")
        return path;
    for (const QString &step : field.split(u'.', Qt::SkipEmptyParts)) {
        bool isIndex = false;
        const qulonglong index = step.toULongLong(&isIndex);
        if (isIndex)
            path.emplace_back(static_cast<std::size_t>(index));
        else
            path.emplace_back(step.toStdString());
    }
    return path;
}

void collect(const Json &list, const Path &path, int depth, QList<ValidationError> &found)
{
    if (depth > deepestErrors)
        return;
    for (const Json &item : list) {
        if (!item.is_object())
            continue;
        const Path here = below(path, textMember(item, "field"));
        if (const auto messages = item.find("messages"); messages != item.end() && messages->is_array()) {
            for (const Json &message : *messages) {
                if (message.is_string())
                    found.append({{}, QString::fromStdString(message.get_ref<const std::string &>()), here});
            }
        }
        if (const QString message = textMember(item, "message"); !message.isEmpty())
            found.append({textMember(item, "code"), message, here});
        if (const auto nested = item.find("errors"); nested != item.end() && nested->is_array())
            collect(*nested, here, depth + 1, found);
    }
}

Error fromList(const Json &list, Path path, bool hasInput)
{
    Error error;
    error.kind = Error::Kind::PayloadErrors;
    error.path = std::move(path);
    error.extensions = Json{{"errors", list}};
    collect(list, hasInput ? Path{std::string("input")} : Path{}, 0, error.validationErrors);
    if (error.validationErrors.isEmpty())
        error.message = QStringLiteral("the mutation answered with errors that say nothing");
    else
        error.message = error.validationErrors.constFirst().message;
    return error;
}

Error fromUnionMember(const Json &member, const QString &typeName, Path path, bool hasInput)
{
    Error error;
    error.kind = Error::Kind::PayloadErrors;
    error.code = typeName;
    error.path = std::move(path);
    error.extensions = member;
    error.message = textMember(member, "message");
    if (const QString field = textMember(member, "field"); !field.isEmpty())
        error.validationErrors.append(
            {typeName, error.message, below(hasInput ? Path{std::string("input")} : Path{}, field)});
    if (error.message.isEmpty())
        error.message = textMember(member, "type");
    if (error.message.isEmpty())
        error.message = typeName;
    return error;
}

} // namespace

QList<Error> readPayloadErrors(const Json &data, bool hasInput,
                               const std::function<bool(std::string_view)> &isErrorType)
{
    QList<Error> found;
    if (!data.is_object())
        return found;
    for (const auto &[rootName, payload] : data.items()) {
        if (!payload.is_object())
            continue;
        const QString typeName = textMember(payload, "__typename");
        if (!typeName.isEmpty() && isErrorType && isErrorType(typeName.toStdString()))
            found.append(fromUnionMember(payload, typeName, {rootName}, hasInput));
        for (const auto &[name, value] : payload.items()) {
            if (name == "errors" && isErrorList(value))
                found.append(fromList(value, {rootName, name}, hasInput));
            if (!value.is_object())
                continue;
            const auto nested = value.find("errors");
            if (nested != value.end() && isErrorList(*nested))
                found.append(fromList(*nested, {rootName, name, std::string("errors")}, hasInput));
        }
    }
    return found;
}

} // namespace tideline::api
