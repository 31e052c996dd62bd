// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/collection.h"

#include <algorithm>

namespace tideline::demo {

Record Collection::add(const std::string &id, Json record, const std::string &owner)
{
    remove(id);
    auto added = std::make_shared<Json>(std::move(record));
    m_all.push_back(added);
    m_byId.insert_or_assign(id, Entry{added, owner});
    if (!owner.empty()) {
        m_byOwner[owner].push_back(added);
    }
    return added;
}

void Collection::remove(const std::string &id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end()) {
        return;
    }
    const Entry entry = found->second;
    m_byId.erase(found);
    std::erase(m_all, entry.record);
    if (!entry.owner.empty()) {
        std::erase(m_byOwner[entry.owner], entry.record);
    }
}

Record Collection::find(std::string_view id) const
{
    const auto found = m_byId.find(std::string(id));
    return found == m_byId.end() ? nullptr : found->second.record;
}

const std::vector<Record> &Collection::of(std::string_view owner) const
{
    static const std::vector<Record> none;
    const auto found = m_byOwner.find(std::string(owner));
    return found == m_byOwner.end() ? none : found->second;
}

Record Collection::findBy(std::string_view member, std::string_view value) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [member, value](const Record &record) { return textOf(*record, member) == value; });
    return found == m_all.end() ? nullptr : *found;
}

} // namespace tideline::demo
