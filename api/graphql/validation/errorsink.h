// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/ast.h"
#include "api/graphql/validation/placeindex.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace tideline::graphql::validation {

//! \brief Takes the errors of all rules and closes when there are too many.
//!
//! Once closed it drops what comes; walks look at isClosed() and end early.
class ErrorSink
{
public:
    //! \p document must outlive the sink.
    ErrorSink(const ast::Document &document, std::size_t maxErrors) : m_places(document.text()), m_maxErrors(maxErrors)
    {}

    void report(std::string_view rule, std::string message, std::span<const SourceRange> places);
    //! Closes the sink with \p message as its last error.
    void abort(std::string_view rule, std::string message, std::span<const SourceRange> places = {});

    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    [[nodiscard]] std::size_t maxErrors() const { return m_maxErrors; }
    [[nodiscard]] Errors take() { return std::move(m_errors); }

private:
    void add(std::string_view rule, std::string message, std::span<const SourceRange> places);

    PlaceIndex m_places;
    std::size_t m_maxErrors;
    Errors m_errors;
    bool m_isClosed = false;
};

} // namespace tideline::graphql::validation
