// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/core/error.h"

#include <algorithm>

namespace tideline::graphql {

std::string toString(const Path &path)
{
    std::string text;
    for (const PathSegment &segment : path) {
        if (const auto *index = std::get_if<std::size_t>(&segment)) {
            text += '[' + std::to_string(*index) + ']';
        } else {
            if (!text.empty())
                text += '.';
            text += std::get<std::string>(segment);
        }
    }
    return text;
}

Json toJson(const Path &path)
{
    Json list = Json::array();
    for (const PathSegment &segment : path)
        std::visit([&list](const auto &part) { list.push_back(part); }, segment);
    return list;
}

Json toJson(const Error &error)
{
    Json json = {{"message", error.message}};
    if (!error.locations.empty()) {
        Json places = Json::array();
        for (const Location &place : error.locations)
            places.push_back({{"line", place.line}, {"column", place.column}});
        json["locations"] = std::move(places);
    }
    if (!error.path.empty())
        json["path"] = toJson(error.path);
    if (!error.extensions.is_null())
        json["extensions"] = error.extensions;
    return json;
}

std::string toString(const Error &error)
{
    std::string text;
    if (!error.locations.empty()) {
        const Location &place = error.locations.front();
        text = std::to_string(place.line) + ':' + std::to_string(place.column) + ": ";
    }
    text += error.message;
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace tideline::graphql
