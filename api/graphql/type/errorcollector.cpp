// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/errorcollector.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace tideline::graphql {

namespace {

//! Counts lines and columns as locate() does, but goes on from where it stopped.
class Walk
{
public:
    explicit Walk(std::string_view text) : m_text(text) {}

    Location advance(std::size_t offset)
    {
        for (const std::size_t end = std::min(offset, m_text.size()); m_position < end; ++m_position) {
            const auto byte = static_cast<unsigned char>(m_text[m_position]);
            const bool isCarriageReturn = byte == '\r' && !m_text.substr(m_position).starts_with("\r\n");
            if (byte == '\n' || isCarriageReturn)
                m_place = {m_place.line + 1, 1};
            else if (byte >= 0xF0)
                m_place.column += 2; // outside the basic plane: a surrogate pair
            else if (byte < 0x80 || byte >= 0xC0)
                m_place.column += 1;
        }
        return m_place;
    }

private:
    std::string_view m_text;
    std::size_t m_position = 0;
    Location m_place = {1, 1};
};

//! Rules that a client can see broken and still use the schema.
bool isServersOwn(std::string_view rule)
{
    static constexpr std::array<std::string_view, 16> rules = {"Directives",
                                                               "DirectiveValues",
                                                               "EmptyTypes",
                                                               "Interfaces",
                                                               "KnownArgumentNamesOnDirectives",
                                                               "KnownDirectives",
                                                               "OneOf",
                                                               "ProvidedRequiredArgumentsOnDirectives",
                                                               "RequiredNotDeprecated",
                                                               "ReservedNames",
                                                               "UnionMembers",
                                                               "UniqueArgumentDefinitionNames",
                                                               "UniqueArgumentNames",
                                                               "UniqueDirectivesPerLocation",
                                                               "UniqueEnumValueNames",
                                                               "UniqueFieldDefinitionNames"};
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

} // namespace

void ErrorCollector::add(std::string_view rule, std::string message, const std::vector<SourceRange> &places)
{
    if (m_checks == SchemaChecks::Client && isServersOwn(rule))
        return;
    if (isFull()) {
        m_isCut = true;
        return;
    }
    Error error;
    error.message = std::move(message);
    error.rule = rule;
    for (const SourceRange &place : places) {
        if (place.end == 0 || error.locations.size() == maxPlaces)
            continue;
        m_places.push_back({place.begin, m_errors.size(), error.locations.size()});
        error.locations.emplace_back();
    }
    m_errors.push_back(std::move(error));
}

void ErrorCollector::add(std::string_view rule, std::string message, std::initializer_list<SourceRange> places)
{
    add(rule, std::move(message), std::vector<SourceRange>(places));
}

void ErrorCollector::addAt(Path path, const std::string &message)
{
    if (isFull()) {
        m_isCut = true;
        return;
    }
    Error error;
    error.message = path.empty() ? message : toString(path) + ": " + message;
    error.path = std::move(path);
    m_errors.push_back(std::move(error));
}

SourceRange ErrorCollector::placeOf(std::string_view piece) const
{
    const std::less<const char *> before;
    if (piece.empty() || before(piece.data(), m_text.data()) || !before(piece.data(), m_text.data() + m_text.size()))
        return {};
    const auto begin = static_cast<std::uint32_t>(piece.data() - m_text.data());
    return {begin, begin + static_cast<std::uint32_t>(piece.size())};
}

Errors ErrorCollector::take()
{
    std::sort(m_places.begin(), m_places.end(),
              [](const Place &left, const Place &right) { return left.offset < right.offset; });
    Walk walk(m_text);
    for (const Place &place : m_places)
        m_errors[place.error].locations[place.number] = walk.advance(place.offset);
    m_places.clear();
    if (m_isCut)
        m_errors.push_back({"There are more errors than these; they are left out.", {}, {}, nullptr, {}});
    m_isCut = false;
    return std::exchange(m_errors, {});
}

} // namespace tideline::graphql
