// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/dataset.h"

#include <charconv>
#include <unordered_map>

namespace tideline::demo {

DataSet::DataSet(std::uint64_t seed, Clock theClock) : clock(std::move(theClock)), random(seed) {}

const Collection *DataSet::collection(std::string_view name) const
{
    static const std::unordered_map<std::string_view, Collection DataSet::*> byName = {
        {"users", &DataSet::users},
        {"accounts", &DataSet::accounts},
        {"portfolios", &DataSet::portfolios},
        {"businesses", &DataSet::businesses},
        {"ledgers", &DataSet::ledgers},
        {"bills", &DataSet::bills},
        {"payments", &DataSet::payments},
        {"schedules", &DataSet::schedules},
        {"instructions", &DataSet::instructions},
        {"plans", &DataSet::plans},
        {"contributionSchemes", &DataSet::contributionSchemes},
        {"contributionAgreements", &DataSet::contributionAgreements},
        {"properties", &DataSet::properties},
        {"meters", &DataSet::meters},
        {"readings", &DataSet::readings},
        {"supplyPoints", &DataSet::supplyPoints},
        {"agreements", &DataSet::agreements},
        {"products", &DataSet::products},
        {"consentTypes", &DataSet::consentTypes},
        {"consents", &DataSet::consents},
        {"references", &DataSet::references},
        {"metadata", &DataSet::metadata},
        {"referralSchemes", &DataSet::referralSchemes},
        {"referrals", &DataSet::referrals},
        {"goodsProducts", &DataSet::goodsProducts},
        {"goodsQuotes", &DataSet::goodsQuotes},
        {"goodsPurchases", &DataSet::goodsPurchases},
        {"joinProcesses", &DataSet::joinProcesses},
        {"occupyProcesses", &DataSet::occupyProcesses},
        {"psrRecords", &DataSet::psrRecords},
    };
    const auto found = byName.find(name);
    return found == byName.end() ? nullptr : &(this->*found->second);
}

Record DataSet::follow(const Json &link) const
{
    if (!isReference(link)) {
        return nullptr;
    }
    const Json &parts = link.front();
    if (!parts.is_array() || parts.size() != 2 || !parts[0].is_string() || !parts[1].is_string()) {
        return nullptr;
    }
    const Collection *const found = collection(parts[0].get_ref<const std::string &>());
    return found == nullptr ? nullptr : found->find(parts[1].get_ref<const std::string &>());
}

Record DataSet::post(const std::string &ledgerNumber, std::string_view type, std::int64_t amount, const QDate &date,
                     std::string_view title, Json more)
{
    const Record ledger = ledgers.find(ledgerNumber);
    const std::int64_t carried = balance(ledgerNumber) + amount;
    const std::string id = std::to_string(nextId());
    Json record = {{"__typename", type},
                   {"id", id},
                   {"postedDate", isoDate(date)},
                   {"createdAt", isoDateTime(date)},
                   {"accountNumber", ledger ? textOf(*ledger, "$account") : std::string()},
                   {"amount", amount},
                   {"amounts", {{"net", amount}, {"tax", 0}, {"gross", amount}}},
                   {"balanceCarriedForward", carried},
                   {"isHeld", false},
                   {"isIssued", false},
                   {"title", title},
                   {"billingDocumentIdentifier", nullptr},
                   {"isReversed", false},
                   {"hasStatement", false},
                   {"note", ""},
                   {"reasonCode", nullptr}};
    record.update(more);
    if (ledger) {
        (*ledger)["balance"] = carried;
    }
    return transactions.add(id, std::move(record), ledgerNumber);
}

std::int64_t DataSet::balance(const std::string &ledgerNumber) const
{
    const Record ledger = ledgers.find(ledgerNumber);
    return ledger ? numberOf(*ledger, "balance") : 0;
}

std::int64_t DataSet::accountBalance(const std::string &accountNumber) const
{
    std::int64_t sum = 0;
    for (const Record &ledger : ledgers.of(accountNumber)) {
        sum += flagOf(*ledger, "affectsAccountBalance") ? numberOf(*ledger, "balance") : 0;
    }
    return sum;
}

Record DataSet::mainLedger(const std::string &accountNumber) const
{
    const auto &found = ledgers.of(accountNumber);
    return found.empty() ? nullptr : found.front();
}

std::int64_t DataSet::loyaltyPoints(const std::string &userId) const
{
    const auto &entries = loyaltyEntries.of(userId);
    const std::string text = entries.empty() ? std::string() : textOf(*entries.back(), "balanceCarriedForward");
    std::int64_t points = 0;
    std::from_chars(text.data(), text.data() + text.size(), points);
    return points;
}

} // namespace tideline::demo
