// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/seed/names.h"
#include "api/demo/store/water.h"

#include <string>
#include <vector>

//! \file
//! The steps in which makeDataSet() builds the company, one a file, and what they hand to each other.
namespace tideline::demo {

//! How a customer pays.
enum class PaysBy { DirectDebit, Card, Slip };

//! What is special about one account. Given by its place in the list, so that every kind is there for every seed.
struct Traits
{
    bool isMetered = true;
    bool hasSmartMeter = false;
    bool isBusiness = false;
    bool hasMovedOut = false;
    bool isNew = false; //!< Joined within the last month.
    bool isInDebt = false;
    bool isInCredit = false;
    bool hasFailedPayment = false;
    bool hasRefusingBank = false; //!< Its next collection fails too.
    bool hasPriorityServices = false;
    bool hasLoyalty = false;
    bool hasNoEmail = false;
    bool hasStructuredAddress = false;
    bool hasDebtLedger = false;
    bool hasGoodsLedger = false;
    PaysBy paysBy = PaysBy::DirectDebit;
};

//! An account while the steps add to it.
struct AccountSeed
{
    int index = 0;
    Traits traits;
    std::string number;
    std::vector<std::string> userIds; //!< The first is its holder.
    Place place;
    std::string ledger; //!< The main one's number.
    std::string propertyId;
    QDate since; //!< When the history that the demo shows begins.
    QDate until; //!< Moved out on this day; invalid for those still there.
    std::vector<QDate> boundaries; //!< First days of the billing periods, the current one last.
    std::vector<std::int64_t> usage; //!< Cubic metres of each closed period; empty for unmetered.
};

//! One who is the same for every seed: the holder of the account in this place.
struct KnownPerson
{
    int index = 0;
    const char *userId = "";
    const char *accountNumber = "";
    const char *title = "";
    const char *givenName = "";
    const char *familyName = "";
    const char *email = ""; //!< Empty: a stand-in.
    const char *password = "";
    const char *house = "";
    const char *street = "";
    const char *town = "";
    const char *county = "";
    const char *postcode = "";
};

[[nodiscard]] const KnownPerson *knownPerson(int accountIndex); //!< Null for all others.

//! What every step works with.
struct Seed
{
    DataSet &data;
    Random &random;
    QDate today;
    std::vector<AccountSeed> accounts;

    [[nodiscard]] std::string id() const { return std::to_string(data.nextId()); }
};

void addCatalogue(Seed &seed); //!< Products, schemes, campaigns, consent types, reasons, forms.
void addGoodsProducts(Seed &seed);
void addScreens(Seed &seed);
void addCustomers(Seed &seed); //!< The agent, users, accounts, portfolios, businesses, ledgers.
void addProperty(Seed &seed, AccountSeed &account); //!< Property, supply point, agreement, meters, readings.
void addInstructions(Seed &seed, const AccountSeed &account); //!< Instructions and schedules.
void addHistory(Seed &seed, const AccountSeed &account); //!< Bills, charges, payments.
void addPaymentExtras(Seed &seed, const AccountSeed &account); //!< Plans, repayments and requests, permissions.
void addRefundRequests(Seed &seed, const AccountSeed &account); //!< Of payments: after the history.
void addGoods(Seed &seed, const AccountSeed &account); //!< Quotes and purchases.
void addExtras(Seed &seed, const AccountSeed &account); //!< Consents, loyalty, references, campaigns, referrals …
void addProcesses(Seed &seed, const AccountSeed &account);
void addFixtures(Seed &seed); //!< What has keys of its own; last.
void addStandIns(Seed &seed); //!< Addresses of people who never gave one. After the customers.
void addSecuritySamples(Seed &seed); //!< Devices, keys and tokens to try out.
void addCheckout(Seed &seed); //!< A payment to amend and the vendor's references to store, under fixed keys.
void addOpenMatters(Seed &seed); //!< Opt-ins, feedback, codes, devices and links that wait for somebody.
void addMoves(Seed &seed); //!< Quoted products, enrolments in every state, meters that are not charged by.

} // namespace tideline::demo
