// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

//! \file
//! Moving out of and into properties, and what becomes of it when its day comes.
//!
//! A process with `$settlesOn` is done when that day has come: settleMoves() finishes it.
namespace tideline::demo {

//! The member of a leaving process, that the account goes on in another home of ours.
constexpr const char *staysCustomer = "$staysCustomer";

constexpr int coolingOffDays = 14; //!< Between accepting the terms and the end of an enrolment.

//! \brief Ends the account's time at the property on \p day: its period and agreement end, processes begin.
//!
//! Without \p stays the account ends with its last home: no more regular payments, DORMANT.
void leaveHome(DataSet &data, const std::string &account, const Record &property, const QDate &day, bool stays);

//! Begins the account's time at the property on \p day: period, agreement, enrolment. Returns the number of the
//! enrolment, which waits for the terms to be accepted unless \p isKnown.
std::string enterHome(DataSet &data, const std::string &account, const Record &property, const QDate &day,
                      std::int64_t occupants, bool isKnown);

//! Finishes what is due: agreements begin and end, homes that were left get their final bill, enrolments complete.
void settleMoves(DataSet &data);

//! Whether a process is still under way.
[[nodiscard]] bool isUnderWay(const Json &process);

} // namespace tideline::demo
