// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <optional>

//! \file
//! Who lives where, what supplies the place and by which agreement.
namespace tideline::demo {

constexpr int switchNoticeDays = 14; //!< A product changes a fortnight ahead at the earliest …
constexpr int switchRangeDays = 365; //!< … and not later than this many days after that.

//! The account's period at the property that goes on, or will: without an end. Null when there is none.
[[nodiscard]] Json *openPeriod(Json &property, std::string_view account);
[[nodiscard]] const Json *openPeriod(const Json &property, std::string_view account);
//! Whether any account lives there on \p day, or has moved in by then.
[[nodiscard]] bool isOccupied(const Json &property, const QDate &day);
//! The properties where the account lives, newest last; those it has given notice for are not among them.
[[nodiscard]] std::vector<Record> homesOf(const DataSet &data, const std::string &account);
//! The property whose address says \p address in some spelling, in that postcode. Null when there is none.
[[nodiscard]] Record propertyAt(const DataSet &data, const std::string &address, const std::string &postcode);
//! A property that the company did not know: with a supply point and no meter.
Record addProperty(DataSet &data, const std::string &address, const std::string &postcode);

//! Begins a period at the property.
void occupy(Json &property, DataSet &data, const std::string &account, const QDate &from, std::int64_t occupants);

[[nodiscard]] Record supplyPointOf(const DataSet &data, const Json &property); //!< Null when there is none.
//! Meters that are there now.
[[nodiscard]] std::vector<Record> activeMeters(const DataSet &data, const Json &property);

//! What a new meter is like.
struct MeterDetails
{
    std::string meterPoint; //!< Empty: a new one.
    std::string serialNumber;
    std::string capability = "VISUAL";
    std::int64_t digits = 5;
    QDate installedOn;
};
Record addMeter(DataSet &data, const std::string &property, const MeterDetails &details);

//! The agreement of the account at that supply point that has no end. Null when there is none.
[[nodiscard]] Record openAgreement(const DataSet &data, const std::string &account, const Json &supplyPoint);
//! Makes an agreement from \p from; one at the same supply point ends there.
Record agree(DataSet &data, const std::string &account, const Json &supplyPoint, const std::string &product,
             const QDate &from);
//! Ends an agreement on \p day, at once when that is not in the future.
void endAgreement(Json &agreement, const QDate &day, const QDate &today);
//! Brings `isActive` of every agreement up to \p today.
void settleAgreements(DataSet &data, const QDate &today);

} // namespace tideline::demo
