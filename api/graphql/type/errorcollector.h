// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/source.h"
#include "api/graphql/type/schemachecks.h"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace tideline::graphql {

//! \brief Gathers what is wrong with a schema and works out all lines and columns in one walk over its text.
//!
//! Keeps at most maxErrors: a hostile schema can break more rules than fit into memory. Borrows the text.
class ErrorCollector
{
public:
    static constexpr std::size_t maxErrors = 1000;
    static constexpr std::size_t maxPlaces = 20; //!< Places kept of one error.

    explicit ErrorCollector(std::string_view text, SchemaChecks checks = SchemaChecks::All)
        : m_text(text),
          m_checks(checks)
    {}

    //! An error of \p rule ("KnownTypeNames") at \p places; places with an empty range are left out. Forgotten
    //! at once if the checks in hand don't ask for the rule.
    void add(std::string_view rule, std::string message, const std::vector<SourceRange> &places);
    void add(std::string_view rule, std::string message, std::initializer_list<SourceRange> places);
    //! An error at a JSON path, which the message names too.
    void addAt(Path path, const std::string &message);

    //! Where \p piece stands in the text; an empty range for a piece of another text.
    [[nodiscard]] SourceRange placeOf(std::string_view piece) const;

    [[nodiscard]] bool isEmpty() const { return m_errors.empty(); }
    [[nodiscard]] bool isFull() const { return m_errors.size() >= maxErrors; }
    //! The errors in the order in which they came, with their places; the collector is empty afterwards.
    [[nodiscard]] Errors take();

private:
    struct Place
    {
        std::uint32_t offset = 0;
        std::size_t error = 0; //!< Index into m_errors.
        std::size_t number = 0; //!< Index into the error's locations.
    };

    std::string_view m_text;
    SchemaChecks m_checks;
    Errors m_errors;
    std::vector<Place> m_places;
    bool m_isCut = false; //!< Errors were left out.
};

} // namespace tideline::graphql
