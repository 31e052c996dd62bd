// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer/events.h"

#include "models/records/jsonpath.h"

#include <QCoreApplication>

#include <algorithm>

namespace tideline::models {

using graphql::Json;

namespace {

constexpr std::size_t mostEvents = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Events)
};

Json leaf(const Json &json, std::string_view path)
{
    const Json *value = valueAt(json, path);
    return value ? *value : Json();
}

template <typename MakeRow>
void addNodes(const Json &overview, std::string_view path, Json &rows, MakeRow makeRow)
{
    const Json *edges = valueAt(overview, path);
    if (!edges || !edges->is_array())
        return;
    for (const Json &edge : *edges) {
        const Json *node = valueAt(edge, "node");
        if (!node || !node->is_object())
            continue;
        if (Json row = makeRow(*node); !row.is_null())
            rows.push_back(std::move(row));
    }
}

Json paymentRow(const Json &payment)
{
    // Cleared payments are among the transactions already.
    const Json status = leaf(payment, "status");
    if (status != "FAILED" && status != "SCHEDULED" && status != "PENDING")
        return nullptr;
    return {{"id", leaf(payment, "uuid")},
            {"date", leaf(payment, "paymentDate")},
            {"what", Words::tr("Payment").toStdString()},
            {"amount", leaf(payment, "amount")},
            {"status", status}};
}

} // namespace

Json latestEvents(const Json &overview)
{
    Json rows = Json::array();
    addNodes(overview, "account.transactions.edges", rows, [](const Json &transaction) -> Json {
        return {{"id", leaf(transaction, "id")},
                {"date", leaf(transaction, "postedDate")},
                {"what", leaf(transaction, "title")},
                {"amount", leaf(transaction, "amount")},
                {"status", nullptr}};
    });
    addNodes(overview, "account.payments.edges", rows, paymentRow);
    addNodes(overview, "account.bills.edges", rows, [](const Json &bill) -> Json {
        return {{"id", leaf(bill, "id")},
                {"date", leaf(bill, "issuedDate")},
                {"what", Words::tr("Bill issued").toStdString()},
                {"amount", nullptr},
                {"status", nullptr}};
    });
    std::stable_sort(rows.begin(), rows.end(), [](const Json &a, const Json &b) {
        const auto date = [](const Json &row) { return row["date"].is_string() ? row["date"].get<std::string>() : ""; };
        return date(a) > date(b);
    });
    while (rows.size() > mostEvents)
        rows.erase(rows.size() - 1);
    return rows;
}

} // namespace tideline::models
