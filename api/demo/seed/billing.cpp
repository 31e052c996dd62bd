// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"
#include "api/demo/store/bills.h"

#include <QString>

#include <algorithm>
#include <functional>

namespace tideline::demo {

namespace {

//! Something that happens to the ledger on a day. Events are sorted by day before they happen, so that every running
//! balance is right.
struct Event
{
    QDate day;
    std::function<void()> happen;
};

//! Makes the history of one account, oldest first.
class HistoryMaker
{
public:
    HistoryMaker(Seed &seed, const AccountSeed &account) : m_seed(seed), m_account(account) {}

    void make()
    {
        planOpening();
        for (std::size_t period = 0; period + 1 < m_account.boundaries.size(); ++period) {
            planBill(period);
        }
        planPayments();
        planCredits();
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event &left, const Event &right) { return left.day < right.day; });
        for (const Event &event : m_events) {
            event.happen();
        }
        addOpenStatement();
        addOtherLedgers();
    }

private:
    DataSet &data() { return m_seed.data; }

    void planOpening()
    {
        const int index = m_account.index;
        if (index % 5 != 0 || m_account.traits.isNew) {
            return;
        }
        m_events.push_back({m_account.since, [this, index] {
                                const std::string id = m_seed.id();
                                const std::int64_t amount = 1200 + index * 35;
                                data().bills.add(id,
                                                 {{"__typename", "PreKrakenBillType"},
                                                  {"id", id},
                                                  {"billType", "PRE_KRAKEN"},
                                                  {"fromDate", isoDate(m_account.since.addMonths(-6))},
                                                  {"toDate", isoDate(m_account.since)},
                                                  {"temporaryUrl", nullptr},
                                                  {"issuedDate", isoDate(m_account.since)},
                                                  {"$attachments", billAttachment(id, m_seed.today)},
                                                  {"reversalsAfterClose", "NONE"},
                                                  {"identifier", "OLD-" + id},
                                                  {"params", "{\"source\": \"earlier billing system\"}"},
                                                  {"grossAmount", amount},
                                                  {"$ledger", m_account.ledger},
                                                  {"$account", m_account.number}},
                                                 m_account.number);
                                data().post(m_account.ledger, "Credit", amount, m_account.since,
                                            "Balance from the earlier billing system",
                                            {{"isIssued", true}, {"reasonCode", "GOODWILL"}});
                            }});
    }

    void planBill(std::size_t period)
    {
        const QDate issued = m_account.boundaries[period + 1].addDays(3);
        if (issued <= m_seed.today) {
            m_events.push_back({issued, [this, period, issued] { issueBill(period, issued); }});
        }
    }

    void issueBill(std::size_t period, const QDate &issued)
    {
        const QDate from = m_account.boundaries[period];
        const QDate to = m_account.boundaries[period + 1].addDays(-1);
        const std::int64_t standing = (from.daysTo(to) + 1) * standingPencePerDay;
        const std::int64_t cubic = m_account.traits.isMetered ? m_account.usage[period] : 0;
        const std::int64_t usageCost =
            m_account.traits.isMetered ? cubic * pencePerCubicMetre : unmeasuredPencePerQuarter;
        const Json quantity = m_account.traits.isMetered
            ? Json(QString::number(static_cast<double>(cubic), 'f', 3).toStdString())
            : Json();
        const std::string id = idOf(period);
        const std::int64_t opening = m_closing;
        std::int64_t credits = 0;
        for (const Record &transaction : data().transactions.of(m_account.ledger)) {
            if (!isSet(*transaction, "billingDocumentIdentifier")) {
                claim(*transaction, id);
                credits += numberOf(*transaction, "amount");
            }
        }
        const Record charge = data().post(m_account.ledger, "Charge", -(usageCost + standing), issued,
                                          m_account.traits.isMetered ? "Metered water and waste water"
                                                                     : "Unmeasured water and waste water",
                                          {{"consumption",
                                            {{"startDate", isoDate(from)},
                                             {"endDate", isoDate(to)},
                                             {"quantity", quantity},
                                             {"unit", "cubicMetres"},
                                             {"usageCost", usageCost},
                                             {"supplyCharge", standing}}},
                                           {"isExport", false},
                                           {"reasonCode", "WATER"}});
        claim(*charge, id);
        m_closing = data().balance(m_account.ledger);
        const bool isCollective = isBilledCollectively();
        const bool isInvoice = m_account.traits.isBusiness && !isCollective;
        Json bill = {{"__typename",
                      isInvoice          ? "InvoiceType"
                          : isCollective ? "PeriodBasedDocumentType"
                                         : "StatementType"},
                     {"id", id},
                     {"billType",
                      isInvoice          ? "INVOICE"
                          : isCollective ? "COLLECTIVE"
                                         : "STATEMENT"},
                     {"fromDate", isoDate(from)},
                     {"toDate", isoDate(to)},
                     {"temporaryUrl", "https://water.example.com/documents/" + id + ".pdf"},
                     {"issuedDate", isoDate(issued)},
                     {"$attachments", billAttachment(id, m_seed.today)},
                     {"reversalsAfterClose", "NONE"},
                     {"totalCharges", billTotal(usageCost + standing)},
                     {"totalCredits", billTotal(credits)},
                     {"$ledger", m_account.ledger},
                     {"$account", m_account.number}};
        const Json more = isInvoice ? invoiceMembers(id, usageCost + standing, credits)
            : isCollective          ? collectiveMembers(id, opening)
                                    : statementMembers(opening, from, to, issued, period);
        bill.update(more);
        data().bills.add(id, std::move(bill), m_account.number);
    }

    //! The first bill of one company has a key that no day changes, as what addFixtures() adds.
    [[nodiscard]] std::string idOf(std::size_t period)
    {
        const std::string next = m_seed.id();
        return m_account.index == 29 && period == 0 ? "9111" : next;
    }

    static void claim(Json &transaction, const std::string &bill)
    {
        transaction["billingDocumentIdentifier"] = bill;
        transaction["isIssued"] = true;
        transaction["hasStatement"] = true;
    }

    //! The sites of one company are billed on one document.
    [[nodiscard]] bool isBilledCollectively() const { return m_account.index == 29 || m_account.index == 30; }

    [[nodiscard]] Json collectiveMembers(const std::string &id, std::int64_t opening) const
    {
        return {{"identifier", "COL-" + id}, {"isAnnulled", false},         {"isHeld", false},
                {"openingBalance", opening}, {"closingBalance", m_closing}, {"printedCopyRequests", Json::array()}};
    }

    static Json invoiceMembers(const std::string &id, std::int64_t charges, std::int64_t payments)
    {
        return {{"identifier", "INV-" + id},
                {"grossAmount", charges},
                {"isAnnulled", false},
                {"isHeld", false},
                {"totalPayments", payments}};
    }

    Json statementMembers(std::int64_t opening, const QDate &from, const QDate &to, const QDate &issued,
                          std::size_t period)
    {
        const Record account = data().accounts.find(m_account.number);
        const bool isFinal = m_account.until.isValid() && period + 2 == m_account.boundaries.size();
        return {{"closingBalance", m_closing},
                {"openingBalance", opening},
                {"isExternalBill", false},
                {"userId", std::stoi(m_account.userIds.front())},
                {"toAddress", textOf(*account, "billingEmail")},
                {"paymentDueDate", isoDate(issued.addDays(14))},
                {"consumptionStartDate", isoDate(from)},
                {"consumptionEndDate", isoDate(to)},
                {"isFinal", isFinal},
                {"status", "CLOSED"},
                {"heldStatus", {{"isHeld", false}, {"reason", nullptr}}}};
    }

    void planPayments()
    {
        if (m_account.traits.paysBy == PaysBy::Slip) {
            planSlips();
        }
        for (const Record &schedule : data().schedules.of(m_account.number)) {
            planCollections(schedule);
        }
    }

    //! What the schedule has collected until today; from here on the living data set collects.
    void planCollections(const Record &schedule)
    {
        const QDate until = dateFrom(textOf(*schedule, "validTo"));
        std::vector<QDate> days;
        for (QDate day = nextCollection(*schedule, dateFrom(textOf(*schedule, "validFrom")).addDays(-1));
             day <= m_seed.today && (!until.isValid() || day < until); day = nextCollection(*schedule, day)) {
            days.push_back(day);
        }
        for (std::size_t i = 0; i < days.size(); ++i) {
            const std::size_t fromLast = days.size() - i;
            const bool fails = (m_account.traits.hasFailedPayment && fromLast == 3)
                || (m_account.traits.hasRefusingBank && fromLast == 1);
            const QDate day = days[i];
            const bool isFirst = i == 0;
            m_events.push_back(
                {day, [this, schedule, day, fails, isFirst] { collect(*schedule, day, fails, isFirst); }});
        }
    }

    void collect(const Json &schedule, const QDate &day, bool fails, bool isFirst)
    {
        const bool isCard = textOf(schedule, "scheduleType") == "CARD_PAYMENT";
        const char *const type = isCard ? "DEBIT_CARD" : isFirst ? "DD_FIRST_COLLECTION" : "DD_REGULAR_COLLECTION";
        const std::string id = m_seed.id();
        const std::int64_t amount = numberOf(schedule, "paymentAmount");
        data().payments.add(id,
                            {{"id", id},
                             {"amount", amount},
                             {"paymentDate", isoDate(day)},
                             {"reference", "Regular payment"},
                             {"transactionType", type},
                             {"status", fails ? "FAILED" : "CLEARED"},
                             {"uuid", m_seed.random.uuid()},
                             {"paymentInstruction", memberOf(schedule, "$instruction")},
                             {"surchargeAmount", 0},
                             {"$reason", "REGULAR_SCHEDULE"},
                             {"$ledger", m_account.ledger},
                             {"$schedule", memberOf(schedule, "id")}},
                            m_account.number);
        if (!fails) {
            data().post(m_account.ledger, "Payment", amount, day, "Payment received",
                        {{"isLateFailedPayment", false}, {"paymentTransactionType", type}, {"$payment", id}});
        }
    }

    //! Pays each bill two weeks after it came; those in debt left out the last ones.
    void planSlips()
    {
        const std::size_t unpaid = m_account.traits.isInDebt ? 3 : 0;
        for (std::size_t period = 0; period + 1 + unpaid < m_account.boundaries.size(); ++period) {
            const QDate day = m_account.boundaries[period + 1].addDays(3 + 14);
            if (day <= m_seed.today) {
                m_events.push_back({day, [this, day] { paySlip(day); }});
            }
        }
    }

    void paySlip(const QDate &day)
    {
        const std::int64_t extra = m_account.traits.isInCredit ? 1500 : 0;
        const std::int64_t amount = std::max<std::int64_t>(0, -data().balance(m_account.ledger)) + extra;
        if (amount == 0) {
            return;
        }
        const std::string id = m_seed.id();
        data().payments.add(id,
                            {{"id", id},
                             {"amount", amount},
                             {"paymentDate", isoDate(day)},
                             {"reference", "Bank transfer"},
                             {"transactionType", "BACS_DEPOSIT"},
                             {"status", "CLEARED"},
                             {"uuid", m_seed.random.uuid()},
                             {"paymentInstruction", nullptr},
                             {"surchargeAmount", 0},
                             {"$reason", "BILL_ISSUED"},
                             {"$ledger", m_account.ledger}},
                            m_account.number);
        data().post(m_account.ledger, "Payment", amount, day, "Payment received",
                    {{"isLateFailedPayment", false}, {"paymentTransactionType", "BACS_DEPOSIT"}, {"$payment", id}});
    }

    //! What has been used since the last bill: a bill that has not been issued, so it cannot be printed.
    void addOpenStatement()
    {
        if (!m_account.until.isValid() && !m_account.traits.isBusiness) {
            demo::addOpenStatement(data(), m_account.number, m_account.boundaries.back());
        }
    }

    void addOtherLedgers()
    {
        for (const Record &ledger : data().ledgers.of(m_account.number)) {
            const std::string number = textOf(*ledger, "number");
            if (textOf(*ledger, "ledgerType") == "DEBT") {
                data().post(number, "Charge", -18450, m_account.since, "Balance of an earlier address",
                            {{"isIssued", true}, {"isExport", false}, {"reasonCode", "LATE_FEE"}});
                data().post(number, "Credit", 2500, m_account.since.addMonths(7), "Goodwill",
                            {{"isIssued", true}, {"reasonCode", "GOODWILL"}});
            }
        }
    }

    //! What happens once on the main ledger besides bills and payments.
    void planCredits()
    {
        const QDate missed = m_account.boundaries.back().addDays(6);
        if (m_account.index % 9 == 4 && missed <= m_seed.today) {
            m_events.push_back({missed, [this, missed] {
                                    data().post(m_account.ledger, "Credit", 2000, missed, "Missed appointment",
                                                {{"reasonCode", "GSS_APPOINTMENT"},
                                                 {"note", "The engineer did not come in the agreed time."}});
                                }});
        }
        const QDate paidBack = m_account.boundaries.back().addDays(7);
        if (m_account.traits.isInCredit && paidBack <= m_seed.today) {
            m_events.push_back({paidBack, [this, paidBack] {
                                    data().post(m_account.ledger, "Refund", -(2000 + m_account.index * 10), paidBack,
                                                "Credit paid back", {{"reasonCode", "PARTIAL_CREDIT_REFUND"}});
                                }});
        }
    }

    Seed &m_seed;
    const AccountSeed &m_account;
    std::vector<Event> m_events;
    std::int64_t m_closing = 0; //!< Of the last bill.
};

} // namespace

void addHistory(Seed &seed, const AccountSeed &account) { HistoryMaker(seed, account).make(); }

} // namespace tideline::demo
