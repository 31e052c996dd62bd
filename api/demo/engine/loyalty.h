// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <optional>
#include <string>

namespace tideline::demo {

constexpr std::int64_t pointsPerPenny = 8; //!< Assumption: 800 points are worth a pound.

//! Why the account may not join the points programme; nothing when it may. Active domestic accounts may, once.
[[nodiscard]] std::optional<std::string> reasonAgainstJoining(const Json &account);

//! From here on the account's points are collected by \p user, somebody on it.
void joinPointsProgramme(DataSet &data, Json &account, const std::string &user);

//! \brief The points of one person: a list of entries, each with the balance before and after it.
//!
//! Points belong to a person, and an account names the person who collects its points. Refers to the data set.
class PointsLedger
{
public:
    PointsLedger(DataSet &data, std::string userId);

    [[nodiscard]] bool exists() const; //!< The person collects points, or has before.
    [[nodiscard]] bool isEmpty() const; //!< Without any entry.
    [[nodiscard]] std::int64_t balance() const; //!< Below zero only after a correction.
    //! Whether the newest entry is later than now, so that nothing can be entered before it.
    [[nodiscard]] bool hasLaterEntry() const;

    void open(); //!< From here on the person has a ledger.
    //! Enters points, positive when they come in. The caller has made sure that they are there.
    void post(const std::string &accountNumber, std::int64_t points, const std::string &reason);

private:
    DataSet &m_data;
    std::string m_user;
};

} // namespace tideline::demo
