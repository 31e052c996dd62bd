// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/jsonpath.h"

#include <QString>

#include <algorithm>
#include <charconv>

namespace tideline::models {

using graphql::Json;

const Json *valueAt(const Json &json, std::string_view path)
{
    const Json *value = &json;
    while (!path.empty()) {
        const std::size_t dot = path.find('.');
        const std::string_view step = path.substr(0, dot);
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
        if (value->is_object()) {
            // By hand, because find() wants a string of its own for each step.
            const auto &members = value->get_ref<const Json::object_t &>();
            const auto member = std::ranges::find_if(members, [step](const auto &one) { return one.first == step; });
            if (member == members.end())
                return nullptr;
            value = &member->second;
        } else if (value->is_array()) {
            std::size_t index = 0;
            const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
            if (error != std::errc() || end != step.data() + step.size() || index >= value->size())
                return nullptr;
            value = &(*value)[index];
        } else {
            return nullptr;
        }
    }
    return value;
}

QVariant toVariant(const Json *value)
{
    if (!value || value->is_null())
        return {};
    if (value->is_string())
        return QString::fromStdString(value->get_ref<const std::string &>());
    if (value->is_boolean())
        return value->get<bool>();
    if (value->is_number_integer())
        return QVariant::fromValue<qlonglong>(value->get<qlonglong>());
    if (value->is_number())
        return value->get<double>();
    return QString::fromStdString(value->dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json rowsOf(const Json &value)
{
    if (value.is_array())
        return value;
    Json nodes = Json::array();
    const Json *edges = valueAt(value, "edges");
    if (!edges || !edges->is_array())
        return nodes;
    for (const Json &edge : *edges) {
        if (const Json *node = valueAt(edge, "node"); node && node->is_object())
            nodes.push_back(*node);
    }
    return nodes;
}

Json rowsAt(const Json &json, std::string_view path)
{
    constexpr std::string_view each = ".*.";
    const std::size_t star = path.find(each);
    const Json *value = valueAt(json, path.substr(0, star));
    if (!value)
        return Json::array();
    if (star == std::string_view::npos)
        return rowsOf(*value);
    Json all = Json::array();
    for (const Json &row : rowsOf(*value)) {
        for (Json &found : rowsAt(row, path.substr(star + each.size())))
            all.push_back(std::move(found));
    }
    return all;
}

std::string plainPath(std::string_view path)
{
    std::string plain;
    while (!path.empty()) {
        const std::size_t dot = path.find('.');
        const std::string_view step = path.substr(0, dot);
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
        const bool isPlace = step.find_first_not_of("0123456789") == std::string_view::npos;
        if (step == "*" || step == "edges" || step == "node" || isPlace)
            continue;
        if (!plain.empty())
            plain += '.';
        plain += step;
    }
    return plain;
}

std::optional<std::string> columnPath(const graphql::Path &path, std::string_view list)
{
    const std::string plain = plainPath(dotted(path));
    const std::string plainList = plainPath(list);
    if (plain == plainList)
        return std::string(); // the list itself
    if (!plain.starts_with(plainList + '.'))
        return std::nullopt;
    return plain.substr(plainList.size() + 1);
}

std::string dotted(const graphql::Path &path)
{
    std::string text;
    for (const graphql::PathSegment &segment : path) {
        if (!text.empty())
            text += '.';
        if (const auto *index = std::get_if<std::size_t>(&segment))
            text += std::to_string(*index);
        else
            text += std::get<std::string>(segment);
    }
    return text;
}

bool isPartOf(std::string_view path, std::string_view whole)
{
    while (!whole.empty()) {
        if (path.empty())
            return false;
        const std::string_view step = path.substr(0, path.find('.'));
        const std::string_view wanted = whole.substr(0, whole.find('.'));
        if (step != wanted && step != "*" && wanted != "*")
            return false;
        path.remove_prefix(std::min(path.size(), step.size() + 1));
        whole.remove_prefix(std::min(whole.size(), wanted.size() + 1));
    }
    return true;
}

} // namespace tideline::models
