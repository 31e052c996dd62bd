// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/record.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::demo {

//! \brief Records of one kind, found by id and by the id of what they belong to.
//!
//! Keeps the order in which they were added. Belongs to the data set and its thread.
class Collection
{
public:
    //! Adds a record; one with the same id is replaced. \p owner is for of(): an account's number, a ledger's …
    Record add(const std::string &id, Json record, const std::string &owner = {});
    void remove(const std::string &id); //!< Does nothing when there is none.

    [[nodiscard]] Record find(std::string_view id) const; //!< Null when there is none.
    [[nodiscard]] const std::vector<Record> &all() const { return m_all; }
    [[nodiscard]] const std::vector<Record> &of(std::string_view owner) const; //!< Oldest first; may be empty.
    //! The first record whose text member is \p value; null when there is none.
    [[nodiscard]] Record findBy(std::string_view member, std::string_view value) const;
    [[nodiscard]] std::size_t size() const { return m_all.size(); }

private:
    struct Entry
    {
        Record record;
        std::string owner;
    };

    std::vector<Record> m_all;
    std::unordered_map<std::string, Entry> m_byId;
    std::unordered_map<std::string, std::vector<Record>> m_byOwner;
};

} // namespace tideline::demo
