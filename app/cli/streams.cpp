// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"

#include "api/graphql/type/jsontree.h"

#include <QFileInfo>
#include <QtGlobal>

#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace tideline::cli {

using graphql::Json;

namespace {

constexpr std::size_t maxJsonDepth = 500;
constexpr std::size_t maxForeignBytes = 2000; //!< Of one message.
constexpr std::size_t maxInputBytes = std::size_t(512) * 1024 * 1024;

void write(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

//! \p name is for the error: whatever never ends, or is no text for us, is given up before memory is.
tl::expected<std::string, std::string> slurp(std::istream &stream, const std::string &name)
{
    std::string text;
    std::array<char, 65536> piece{};
    while (stream.read(piece.data(), piece.size()) || stream.gcount() > 0) {
        text.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
        if (text.size() > maxInputBytes)
            return tl::unexpected(name + " is larger than 512 MiB, which is more than is read.");
    }
    if (stream.bad())
        return tl::unexpected(name + " could not be read to its end.");
    return text;
}

} // namespace

void print(std::string_view text) { write(stdout, text); }

void complain(std::string_view text) { write(stderr, text); }

bool isOneTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(1) == 1 && ::isatty(2) == 1;
#elif defined(Q_OS_WIN)
    return ::_isatty(1) != 0 && ::_isatty(2) != 0;
#else
    return false;
#endif
}

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {0, 1, 2}) {
        // The lowest free number is taken, so this one. It can be read only: writing to it fails, as it should.
        if (::fcntl(stream, F_GETFD) == -1 && ::open("/dev/null", O_RDONLY) == -1)
            return;
    }
#endif
}

bool isOutputWhole() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

std::string harmless(std::string_view foreign)
{
    const bool isCut = foreign.size() > maxForeignBytes;
    std::size_t end = isCut ? maxForeignBytes : foreign.size();
    while (isCut && end > 0 && (static_cast<unsigned char>(foreign[end]) & 0xC0U) == 0x80U)
        --end; // Not within a character.
    std::string text;
    for (std::size_t at = 0; at < end; ++at) {
        const auto byte = static_cast<unsigned char>(foreign[at]);
        const auto next = at + 1 < end ? static_cast<unsigned char>(foreign[at + 1]) : 0U;
        const bool isSecondSet = byte == 0xC2U && next >= 0x80U && next < 0xA0U; // U+0080 to U+009F
        if (byte == '\n' || byte == '\r' || byte == '\t')
            text += ' ';
        else if (byte < 0x20U || byte == 0x7FU || isSecondSet)
            text += "\uFFFD";
        else
            text += foreign[at];
        at += isSecondSet ? 1 : 0;
    }
    return isCut ? text + " …" : text;
}

tl::expected<std::string, std::string> readAll(const std::string &file)
{
    if (file == "-")
        return slurp(std::cin, "Standard input");
    const QFileInfo info(QString::fromStdString(file));
    if (!info.exists())
        return tl::unexpected("There is no file \"" + file + "\". Check the path and the spelling.");
    if (info.isDir())
        return tl::unexpected("\"" + file + "\" is a folder. Name a file in it.");
    std::ifstream stream(info.filesystemFilePath(), std::ios::binary);
    if (!stream)
        return tl::unexpected("The file \"" + file + "\" cannot be read. Check its permissions.");
    return slurp(stream, "The file \"" + file + "\"");
}

tl::expected<Json, std::string> parseJson(const std::string &text)
{
    // The lean reader first: it knows places and depth, which nlohmann/json without exceptions does not.
    graphql::Arena arena;
    if (const auto tree = graphql::parseJsonTree(arena, text, maxJsonDepth); !tree)
        return tl::unexpected(toString(tree.error()) + " Check quotes, commas and brackets.");
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return tl::unexpected(std::string("The JSON holds a number that is too large."));
    return json;
}

std::string compact(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string pretty(const Json &json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

} // namespace tideline::cli
