// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/jsontext.h"

namespace tideline::models {

namespace {

constexpr int deepest = 200;

//! Counts brackets outside of quoted texts before parsing, because writing a value walks it recursively.
bool isTooDeep(const std::string &text)
{
    int depth = 0;
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isQuoted = false;
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

std::optional<graphql::Json> jsonFromText(const QString &text)
{
    const std::string bytes = text.toStdString();
    if (isTooDeep(bytes))
        return std::nullopt;
    graphql::Json value = graphql::Json::parse(bytes, nullptr, false);
    return value.is_discarded() ? std::nullopt : std::optional(std::move(value));
}

QString compactText(const graphql::Json &value)
{
    return QString::fromStdString(value.dump(-1, ' ', false, graphql::Json::error_handler_t::replace));
}

QString indentedText(const graphql::Json &value)
{
    return QString::fromStdString(value.dump(2, ' ', false, graphql::Json::error_handler_t::replace));
}

bool isJson(const QString &text) { return jsonFromText(text).has_value(); }

QString tidyJson(const QString &text)
{
    const auto value = jsonFromText(text);
    return value ? indentedText(*value) : text;
}

QString textOf(const graphql::Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

} // namespace tideline::models
