// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/graphqlerrors.h"

#include <algorithm>
#include <utility>

namespace tideline::api {

namespace {

using graphql::Json;

ValidationError readValidationError(const Json &json)
{
    ValidationError error;
    error.code = textMember(json, "code");
    error.message = textMember(json, "message");
    if (const auto path = json.find("inputPath"); path != json.end())
        error.inputPath = readPath(*path);
    return error;
}

//! The API's additions; everything in them is optional and may have any shape.
void readExtensions(const Json &extensions, Error &error)
{
    error.extensions = extensions;
    if (!extensions.is_object())
        return;
    error.code = textMember(extensions, "errorCode");
    error.errorType = textMember(extensions, "errorType");
    error.description = textMember(extensions, "errorDescription");
    const auto list = extensions.find("validationErrors");
    if (list == extensions.end() || !list->is_array())
        return;
    for (const Json &item : *list) {
        if (item.is_object())
            error.validationErrors.append(readValidationError(item));
    }
}

tl::expected<Error, QString> readError(const Json &json, std::size_t index)
{
    const QString place = QStringLiteral("errors[%1]").arg(index);
    if (!json.is_object())
        return tl::unexpected(place + QStringLiteral(" is not an object"));
    const auto message = json.find("message");
    if (message == json.end() || !message->is_string())
        return tl::unexpected(place + QStringLiteral(" has no message"));
    Error error;
    error.kind = Error::Kind::GraphQl;
    error.message = textMember(json, "message");
    if (const auto path = json.find("path"); path != json.end())
        error.path = readPath(*path);
    if (const auto extensions = json.find("extensions"); extensions != json.end())
        readExtensions(*extensions, error);
    return error;
}

tl::expected<QList<Error>, QString> readErrors(const Json &json)
{
    constexpr std::size_t mostErrors = 1000; // More would be shown to nobody.
    if (!json.is_array())
        return tl::unexpected(QStringLiteral("the answer's “errors” is not a list"));
    QList<Error> errors;
    for (std::size_t i = 0; i < std::min(json.size(), mostErrors); ++i) {
        auto error = readError(json[i], i);
        if (!error)
            return tl::unexpected(error.error());
        errors.append(*std::move(error));
    }
    return errors;
}

} // namespace

tl::expected<Envelope, QString> readEnvelope(Json &answer)
{
    if (!answer.is_object())
        return tl::unexpected(
            QStringLiteral("the answer is not a GraphQL answer but %1").arg(QLatin1String(answer.type_name())));
    const auto data = answer.find("data");
    const auto errors = answer.find("errors");
    Envelope envelope;
    if (errors != answer.end() && !errors->is_null()) {
        auto list = readErrors(*errors);
        if (!list)
            return tl::unexpected(list.error());
        envelope.errors = *std::move(list);
    }
    if (data != answer.end()) {
        if (!data->is_object() && !data->is_null())
            return tl::unexpected(QStringLiteral("the answer's “data” is neither an object nor null"));
        envelope.data = std::move(*data);
    }
    if (envelope.data.is_null() && envelope.errors.isEmpty())
        return tl::unexpected(QStringLiteral("the answer has neither data nor errors"));
    return envelope;
}

bool holdsAnything(const Json &data)
{
    if (!data.is_object())
        return false;
    for (const auto &[name, value] : data.items()) {
        if (name != "__typename" && !value.is_null())
            return true;
    }
    return false;
}

graphql::Path readPath(const Json &json)
{
    graphql::Path path;
    if (!json.is_array())
        return path;
    for (const Json &segment : json) {
        if (segment.is_string())
            path.emplace_back(segment.get_ref<const std::string &>());
        else if (segment.is_number_unsigned())
            path.emplace_back(segment.get<std::size_t>());
        else
            break;
    }
    return path;
}

QString textMember(const Json &object, const char *name)
{
    if (!object.is_object())
        return {};
    const auto member = object.find(name);
    if (member == object.end() || !member->is_string())
        return {};
    return QString::fromStdString(member->get_ref<const std::string &>());
}

} // namespace tideline::api
