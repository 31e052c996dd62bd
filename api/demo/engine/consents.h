// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

namespace tideline::demo {

//! \brief What customers agreed to: one consent for each kind, of an account or of a person.
//!
//! An owner is an account's number or "user:<id>", as in DataSet::consents. Each change is kept with its source and
//! its moment. A double opt-in is a token that leads to a consent; only the one sent last counts, once, for seven days.
class ConsentBook
{
public:
    explicit ConsentBook(DataSet &data) : m_data(data) {}

    //! Whether the owner's company manages consents: no account's of the bought brand, no person's with none but such.
    [[nodiscard]] bool isKeptFor(const std::string &owner) const;
    [[nodiscard]] Record find(const std::string &owner, const std::string &code) const; //!< Null when there is none.
    [[nodiscard]] Json listOf(const std::string &owner) const; //!< References to all of the owner's consents.

    //! Writes an answer. PENDING asks the customer, as ask() does.
    Record set(const std::string &owner, const std::string &code, const std::string &value, const std::string &source);

    //! What is known about a request for a double opt-in.
    struct Question
    {
        std::string owner;
        std::string code;
        std::string source;
        std::string ipAddress; //!< From which the customer asked; empty when unknown.
        Json sendTo = Json::array(); //!< Email addresses and mobile numbers.
    };
    //! Makes the consent pending and sends the message; a message sent before does not count any more.
    Record ask(const Question &question);
    //! Remembers a token under which the consent can be confirmed until \p expiresAt (Unix seconds).
    void remember(const std::string &token, const Record &consent, const std::string &owner, std::int64_t expiresAt);

    static constexpr std::int64_t tokenSeconds = 7 * 24 * 3600;

private:
    Record write(const std::string &owner, const std::string &code, const std::string &value,
                 const std::string &source);

    DataSet &m_data;
};

} // namespace tideline::demo
