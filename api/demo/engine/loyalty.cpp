// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/loyalty.h"

#include "api/demo/engine/brands.h"

namespace tideline::demo {

std::optional<std::string> reasonAgainstJoining(const Json &account)
{
    if (isOfBoughtBrand(account)) {
        return "The brand has no points programme.";
    }
    if (isSet(account, "$loyaltyUser")) {
        return "The account takes part already.";
    }
    if (textOf(account, "accountType") != "DOMESTIC") {
        return "Only domestic accounts may join.";
    }
    if (textOf(account, "status") != "ACTIVE") {
        return "The account is not active.";
    }
    return std::nullopt;
}

void joinPointsProgramme(DataSet &data, Json &account, const std::string &user)
{
    account["$loyaltyUser"] = user;
    PointsLedger(data, user).open();
}

PointsLedger::PointsLedger(DataSet &data, std::string userId) : m_data(data), m_user(std::move(userId)) {}

bool PointsLedger::exists() const
{
    const Record user = m_data.users.find(m_user);
    return user && (flagOf(*user, "$collectsPoints") || !isEmpty());
}

bool PointsLedger::isEmpty() const { return m_data.loyaltyEntries.of(m_user).empty(); }

std::int64_t PointsLedger::balance() const { return m_data.loyaltyPoints(m_user); }

bool PointsLedger::hasLaterEntry() const
{
    const auto &entries = m_data.loyaltyEntries.of(m_user);
    return !entries.empty() && dateTimeFrom(textOf(*entries.back(), "postedAt")) > m_data.clock.now();
}

void PointsLedger::open()
{
    if (const Record user = m_data.users.find(m_user)) {
        (*user)["$collectsPoints"] = true;
    }
}

void PointsLedger::post(const std::string &accountNumber, std::int64_t points, const std::string &reason)
{
    open();
    const std::int64_t before = balance();
    const std::string id = std::to_string(m_data.nextId());
    m_data.loyaltyEntries.add(id,
                              {{"id", id},
                               {"ledgerType", points < 0 ? "CHARGE" : "CREDIT"},
                               {"value", std::to_string(points < 0 ? -points : points)},
                               {"balanceBroughtForward", std::to_string(before)},
                               {"balanceCarriedForward", std::to_string(before + points)},
                               {"reasonCode", reason},
                               {"idempotencyKey", m_data.random.uuid()},
                               {"postedAt", isoDateTime(m_data.clock.now())},
                               {"accountNumber", accountNumber}},
                              m_user);
}

} // namespace tideline::demo
