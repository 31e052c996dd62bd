// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

#include <QFileInfo>

namespace tideline::cli {

using graphql::Json;

namespace {

constexpr int maxJsonDepth = 500;

void write(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

std::string slurp(std::istream &stream)
{
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace

void print(std::string_view text) { write(stdout, text); }

void complain(std::string_view text) { write(stderr, text); }

tl::expected<std::string, std::string> readAll(const std::string &file)
{
    if (file == "-")
        return slurp(std::cin);
    const QFileInfo info(QString::fromStdString(file));
    if (!info.exists())
        return tl::unexpected("There is no file \"" + file + "\". Check the path and the spelling.");
    if (info.isDir())
        return tl::unexpected("\"" + file + "\" is a folder. Name a file in it.");
    std::ifstream stream(info.filesystemFilePath(), std::ios::binary);
    if (!stream)
        return tl::unexpected("The file \"" + file + "\" cannot be read. Check its permissions.");
    return slurp(stream);
}

tl::expected<Json, std::string> parseJson(const std::string &text)
{
    bool tooDeep = false;
    const Json::parser_callback_t guard = [&tooDeep](int depth, Json::parse_event_t, Json &) {
        tooDeep = tooDeep || depth > maxJsonDepth;
        return !tooDeep;
    };
    Json json = Json::parse(text, guard, false);
    if (tooDeep)
        return tl::unexpected("The JSON is nested more than " + std::to_string(maxJsonDepth) + " levels deep.");
    if (json.is_discarded())
        return tl::unexpected(std::string("That is not JSON. Check quotes, commas and brackets."));
    return json;
}

std::string compact(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string pretty(const Json &json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

} // namespace tideline::cli
