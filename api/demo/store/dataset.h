// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/clock.h"
#include "api/demo/store/collection.h"
#include "api/demo/store/random.h"

#include <QDate>

#include <string>
#include <vector>

namespace tideline::demo {

//! \brief Everything the demo company knows, made from a seed number and a clock (makeDataSet()).
//!
//! Living data: catchUp() does what the nightly jobs of a real company would have done since it was called last.
//! Holds no policy: who may see what is decided by the resolvers. Belongs to the server's thread.
class DataSet
{
public:
    DataSet(std::uint64_t seed, Clock clock);

    Clock clock;
    Random random; //!< For identifiers made while the server runs.

    // What belongs to what: the second argument of Collection::add().
    Collection users; //!< By id. `$password`, `$isAgent`, `$accounts` (numbers), `$nameChangedOn`.
    Collection accounts; //!< By number. `$users` (ids).
    Collection portfolios; //!< By number.
    Collection businesses; //!< By id; of account number.
    Collection ledgers; //!< By number; of account number.
    Collection transactions; //!< By id; of ledger number. Oldest first.
    Collection bills; //!< By id; of account number. Oldest first.
    Collection payments; //!< By id; of account number. `$ledger`.
    Collection repayments; //!< By id; of account number.
    Collection repaymentRequests; //!< By request id; of ledger number.
    Collection refundRequests; //!< By request id; of ledger number.
    Collection schedules; //!< By id; of account number.
    Collection instructions; //!< By id; of account number. `$ledger`.
    Collection plans; //!< By id; of account number.
    Collection creditPermissions; //!< By "source>target"; of source ledger.
    Collection contributionSchemes; //!< By code.
    Collection contributionAgreements; //!< By id; of account number.
    Collection properties; //!< By id. `$accounts`: numbers, newest first. `$type`.
    Collection meters; //!< By id; of property id. `$removedOn` when taken out.
    Collection readings; //!< By id; of meter id. Oldest first.
    Collection supplyPoints; //!< By id; of property id.
    Collection agreements; //!< By id; of account number.
    Collection products; //!< By code. `$isMeasured`.
    Collection quotedProducts; //!< By id; of account number. `$product` (null: none chosen), `$supplyPoint`.
    Collection consentTypes; //!< By code.
    Collection consents; //!< By id; of account number or "user:<id>".
    Collection consentTokens; //!< By the token that confirms a double opt-in; of consent id.
    Collection references; //!< By "account/namespace"; of account number.
    Collection metadata; //!< By "TYPE/identifier/key"; of "TYPE/identifier".
    Collection campaigns; //!< By slug: what there is to join.
    Collection accountCampaigns; //!< By "account/slug"; of account number.
    Collection referralSchemes; //!< By code.
    Collection referrals; //!< By id; of account number.
    Collection rewards; //!< By id; of account number.
    Collection referralClaims; //!< By value.
    Collection goodsProducts; //!< By code.
    Collection goodsQuotes; //!< By id; of account number.
    Collection goodsPurchases; //!< By code; of account number.
    Collection loyaltyEntries; //!< By id; of user id. Oldest first.
    Collection joinProcesses; //!< By number; of account number.
    Collection leaveSupplierProcesses; //!< By number; of account number.
    Collection occupyProcesses; //!< By id; of account number.
    Collection leavePropertyProcesses; //!< By id; of account number.
    Collection feedbackForms; //!< By id.
    Collection feedback; //!< By id; of account number. Without `submittedAt` it waits for an answer.
    Collection formSubmissions; //!< By id; of account number.
    Collection pushBindings; //!< By device token; of user id.
    Collection lineTokens; //!< By link token: what LINE has handed out and nobody has used.
    Collection psrRecords; //!< By id; of user id.
    Collection mfaDevices; //!< By `$id`; of user id.
    Collection applications; //!< By client id; of user id.
    Collection tasks; //!< By id; of account number.
    Collection screens; //!< By screen id.
    Collection screenEvents; //!< By event id: the action each one answers with.
    Collection preSignedTokens; //!< By key; of user id.
    Collection passwordResets; //!< By token; of user id.
    Collection masqueradeTokens; //!< By token.
    Collection messages; //!< By id; of the address. The outbox: what was sent to whom, with the token or code in it.
    Collection chargeReasons; //!< By code.
    Collection creditReasons; //!< By code.
    Collection usedKeys; //!< Idempotency keys by "mutation/key": what was asked for and what it led to.
    Collection paymentPages; //!< By secret: hosted pages and vendor forms that wait for someone. See checkout.h.
    Collection vendorReferences; //!< By reference: what the vendor's form took and nobody has stored yet.

    //! The collection that references name, such as "accounts"; null when there is none.
    [[nodiscard]] const Collection *collection(std::string_view name) const;
    [[nodiscard]] Record follow(const Json &reference) const; //!< Null when it leads nowhere.

    [[nodiscard]] int nextId() { return ++m_lastId; } //!< A whole number that no record had before.

    //! Brings the data up to today: collects scheduled payments whose day has come, plans the next ones,
    //! expires quotes, finishes moves. Cheap when nothing is due.
    void catchUp();

    //! \brief Writes a transaction to a ledger; its running balance and the ledger's balance follow.
    //!
    //! \p amount is signed: positive is in the customer's favour. \p type is "Charge", "Credit", "Payment" or "Refund".
    Record post(const std::string &ledgerNumber, std::string_view type, std::int64_t amount, const QDate &date,
                std::string_view title, Json more = Json::object());
    [[nodiscard]] std::int64_t balance(const std::string &ledgerNumber) const; //!< Pence; positive is in credit.
    [[nodiscard]] std::int64_t accountBalance(const std::string &accountNumber) const; //!< All that count towards it.
    [[nodiscard]] Record mainLedger(const std::string &accountNumber) const; //!< Null when the account has none.
    //! Below zero only after a correction; 0 for somebody without points.
    [[nodiscard]] std::int64_t loyaltyPoints(const std::string &userId) const;

    //! \brief The instruction that a collection from this account would use now; null when there is none.
    //!
    //! Active and begun; an empty type means any. One set up for the ledger goes before the account's others, one meant
    //! for automatic payments before those that are not, and a newer before an older.
    [[nodiscard]] Record usableInstruction(const std::string &account, std::string_view ledger,
                                           std::string_view type) const;
    //! \brief Collects a payment: it is CLEARED and on its ledger, or FAILED as its instruction is gone or refuses.
    //!
    //! A payment with `$collectsFrom` (an instruction type, or "" for any) chooses its instruction here.
    void collect(Json &payment, const QDate &day);
    //! Plans the next payment of a schedule that runs today; does nothing when it is planned already.
    void planNext(const Json &schedule);

private:
    void collectDuePayments();
    void planPayments();
    [[nodiscard]] std::string collectionType(const Record &instruction, const std::string &account) const;

    int m_lastId = 10000;
    QDate m_caughtUpTo;
};

//! The next day a payment schedule collects on, after \p day.
[[nodiscard]] QDate nextCollection(const Json &schedule, const QDate &day);

} // namespace tideline::demo
