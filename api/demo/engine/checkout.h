// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/instructions.h"

#include <string>

//! \file
//! What happens where a customer pays, or gives a card or bank account, outside the API: on a hosted page, or in the
//! vendor's embedded form. Knows no HTTP and no HTML.
namespace tideline::demo {

//! \brief What a page is opened for. Kept in DataSet::paymentPages with these members.
struct PageRequest
{
    std::string account; //!< Number; empty only for an embedded form without account.
    std::string ledger; //!< Number; empty with \c account.
    std::string method; //!< "CARD", "DIRECT_DEBIT" …
    bool isEmbedded = false; //!< Opened by a secret in the vendor's form, not by a URL.
    std::int64_t amount = 0; //!< Pence; 0: no payment, a new instruction.
    std::string description; //!< Of the payment.
    bool isByTelephone = false;
    Json returnUrls = Json::object(); //!< `returnUrlSuccess` … as they were given.
};

//! \brief Opens a page, for a day and for one use.
//!
//! The record has `secret`, `retrievalToken` and the request's members. A payment is REQUESTED from here on.
Record openPage(DataSet &data, const PageRequest &request);

enum class PageState { Open, Used, Expired };
[[nodiscard]] PageState stateOf(const DataSet &data, const Json &page);

//! What the person before the page did.
enum class Deed {
    Complete,
    Refuse, //!< The bank says no.
    Break, //!< The provider's own trouble.
    Cancel,
};

//! What came of it: which return URL is the next stop, and what the vendor's form hands over.
struct Completion
{
    std::string result; //!< "Success", "Pending", "Failure", "Error" or "Cancel".
    std::string vendorReference; //!< Of a completed embedded form for a new instruction; else empty.
};

//! \brief Uses the page up, and carries out what was done on it. Only for a page that is open.
//!
//! A paid card payment is CLEARED and on its ledger, one by direct debit PENDING for three days; refused or broken is
//! FAILED, cancelled is DELETED. A hosted new instruction is ACTIVE, or FAILED where the bank refused; the embedded
//! form makes a reference that storePaymentInstruction takes.
Completion completePage(DataSet &data, Json &page, Deed deed, const Means &means);

//! \brief A reference of the vendor's for a card or bank account, as its form makes them.
//!
//! \p account is the only one that may store it; empty: any. An empty \p reference invents one.
std::string addVendorReference(DataSet &data, const Means &means, const std::string &account,
                               std::string reference = {});

} // namespace tideline::demo
