// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/errorsink.h"

#include <utility>

namespace tideline::graphql::validation {

void ErrorSink::report(std::string_view rule, std::string message, std::span<const SourceRange> places)
{
    if (m_isClosed)
        return;
    if (m_errors.size() >= m_maxErrors) {
        abort({},
              "There are more than " + std::to_string(m_maxErrors)
                  + " errors; the rest of the document was not checked.");
        return;
    }
    add(rule, std::move(message), places);
}

void ErrorSink::abort(std::string_view rule, std::string message, std::span<const SourceRange> places)
{
    if (m_isClosed)
        return;
    add(rule, std::move(message), places);
    m_isClosed = true;
}

void ErrorSink::add(std::string_view rule, std::string message, std::span<const SourceRange> places)
{
    Error error;
    error.message = std::move(message);
    error.rule = rule;
    error.locations.reserve(places.size());
    for (const SourceRange &place : places)
        error.locations.push_back(m_places.locate(place.begin));
    m_errors.push_back(std::move(error));
}

} // namespace tideline::graphql::validation
