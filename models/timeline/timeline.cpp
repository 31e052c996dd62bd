// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline.h"

#include "models/records/jsonpath.h"
#include "models/records/querylibrary.h"
#include "models/timeline/timelinerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

enum : std::size_t { Transactions, Payments, Bills };

std::string textAt(const Json &json, std::string_view path)
{
    const Json *value = valueAt(json, path);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

Json valueOrNull(const Json &json, std::string_view path)
{
    const Json *value = valueAt(json, path);
    return value ? *value : Json();
}

void append(Json &rows, Json more)
{
    for (Json &row : more)
        rows.push_back(std::move(row));
}

} // namespace

Timeline::Timeline(api::GraphQlClient &client, const QString &accountNumber, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_accountNumber(accountNumber),
      m_pages{Pages{"account.transactions", "transactionsAfter", "postedDate", "id"},
              Pages{"account.payments", "paymentsAfter", "paymentDate", "uuid"},
              Pages{"account.bills", "billsAfter", "issuedDate", "id"}},
      m_points(client, u"loyalty"_s),
      m_processes(client, u"processes"_s),
      m_entries(timelineColumns(), "id")
{
    m_processes.setVariables({{"accountNumber", accountNumber.toStdString()}});
    for (RecordModel *part : {&m_points, &m_processes}) {
        connect(part, &RecordModel::loaded, this, &Timeline::rebuild);
        connect(part, &RecordModel::loadingChanged, this, &Timeline::changed);
    }
}

void Timeline::setActions(const ActionLog *actions)
{
    m_actions = actions;
    if (!actions)
        return;
    connect(actions, &ActionLog::changed, this, [this](const QString &accountNumber) {
        if (accountNumber.isEmpty() || accountNumber == m_accountNumber)
            rebuild();
    });
    rebuild();
}

void Timeline::setAccountUser(const QString &userId)
{
    if (userId == m_userId)
        return;
    m_userId = userId;
    const std::string id = userId.toStdString();
    m_points.setVariables(
        {{"accountNumber", m_accountNumber.toStdString()}, {"accountUserId", id}, {"accountUserText", id}});
    if (m_isOpen && !userId.isEmpty())
        m_points.reload();
}

void Timeline::setKind(const QString &kind)
{
    m_kind = kind;
    show();
}

void Timeline::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    reload();
}

void Timeline::reload()
{
    if (!m_isOpen)
        return;
    ask(false);
    m_processes.reload();
    if (!m_userId.isEmpty())
        m_points.reload();
    Q_EMIT changed();
}

void Timeline::loadOlder()
{
    if (!hasOlder() || m_request.isActive())
        return;
    ask(true);
    Q_EMIT changed();
}

bool Timeline::isLoading() const { return m_request.isActive() || m_points.isLoading() || m_processes.isLoading(); }

bool Timeline::hasOlder() const
{
    return std::ranges::any_of(m_pages, [](const Pages &pages) { return pages.hasNext; });
}

QList<Timeline::MissingPart> Timeline::missing() const
{
    const std::pair<std::string_view, QString> asked[] = {
        {"account.transactions", tr("charges")}, {"account.payments", tr("payments")},   {"account.bills", tr("bills")},
        {"account.properties", tr("readings")},  {"account.referrals", tr("referrals")}, {"goodsQuotes", tr("quotes")}};
    QList<MissingPart> parts;
    for (const auto &[path, words] : asked) {
        const auto found = std::find_if(m_refused.begin(), m_refused.end(), [path = path](const api::Error &refused) {
            return isPartOf(path, dotted(refused.path));
        });
        if (found != m_refused.end())
            parts.append({words, *found});
    }
    if (m_points.error())
        parts.append({tr("points"), *m_points.error()});
    if (m_processes.error())
        parts.append({tr("moves"), *m_processes.error()});
    return parts;
}

void Timeline::ask(bool isOlder)
{
    Json variables = {{"accountNumber", m_accountNumber.toStdString()}};
    if (isOlder) {
        // A sort that has no more is asked behind its end, which gives an empty page.
        for (const Pages &pages : m_pages) {
            if (!pages.endCursor.empty())
                variables[pages.cursorName] = pages.endCursor;
        }
    }
    m_request = m_client.send(queryRequest(u"timeline"_s, std::move(variables)),
                              [this, isOlder](api::Result result) { take(std::move(result), isOlder); });
}

void Timeline::take(api::Result result, bool isOlder)
{
    m_request = {};
    if (!result) {
        m_error = std::move(result.error());
        Q_EMIT changed();
        return;
    }
    m_error.reset();
    m_gap = result->warnings.isEmpty() ? std::nullopt : std::optional(result->warnings.constFirst());
    if (!isOlder)
        m_refused.clear();
    m_refused += result->warnings;
    for (Pages &pages : m_pages)
        addPage(pages, valueOrNull(result->data, pages.path), isOlder);
    m_rest = {{"properties", valueOrNull(result->data, "account.properties")},
              {"referrals", valueOrNull(result->data, "account.referrals")},
              {"quotes", valueOrNull(result->data, "goodsQuotes")}};
    rebuild();
}

void Timeline::addPage(Pages &pages, const Json &connection, bool isOlder)
{
    Json fresh = rowsOf(connection);
    const auto takeCursor = [&pages, &connection, &fresh] {
        pages.endCursor = textAt(connection, "pageInfo.endCursor");
        const Json *hasNext = valueAt(connection, "pageInfo.hasNextPage");
        pages.hasNext =
            hasNext && hasNext->is_boolean() && hasNext->get<bool>() && !pages.endCursor.empty() && !fresh.empty();
    };
    if (isOlder) {
        if (fresh.empty()) {
            pages.hasNext = false;
            return;
        }
        takeCursor();
        append(pages.records, std::move(fresh));
        return;
    }
    // The newest page again: what followed its last record still follows it.
    Json older = Json::array();
    if (!fresh.empty()) {
        const std::string last = textAt(fresh.back(), pages.idPath);
        const auto place = std::ranges::find_if(
            pages.records, [&pages, &last](const Json &record) { return textAt(record, pages.idPath) == last; });
        for (auto next = place; next != pages.records.end(); ++next) {
            if (next != place)
                older.push_back(*next);
        }
    }
    if (older.empty())
        takeCursor();
    pages.records = std::move(fresh);
    append(pages.records, std::move(older));
}

//! The oldest day up to which every sort is complete; empty: all are.
std::string Timeline::horizon() const
{
    std::string latest;
    for (const Pages &pages : m_pages) {
        if (pages.hasNext && !pages.records.empty())
            latest = std::max(latest, textAt(pages.records.back(), pages.datePath));
    }
    return latest;
}

void Timeline::rebuild()
{
    m_rows = Json::array();
    append(m_rows, transactionEntries(m_pages[Transactions].records));
    append(m_rows, paymentEntries(m_pages[Payments].records));
    append(m_rows, billEntries(m_pages[Bills].records));
    if (m_rest.contains("properties")) {
        append(m_rows, readingEntries(m_rest["properties"]));
        append(m_rows, referralEntries(m_rest["referrals"]));
        append(m_rows, quoteEntries(m_rest["quotes"]));
    }
    append(m_rows, pointsEntries(m_points.json("loyaltyPointLedgers")));
    append(m_rows, processEntries(m_processes.json("lifecycleProcesses")));
    if (m_actions)
        append(m_rows, actionEntries(m_actions->actionsFor(m_accountNumber)));
    sortEntries(m_rows);
    if (const std::string oldest = horizon(); !oldest.empty()) {
        const auto end = std::ranges::find_if(m_rows, [&oldest](const Json &row) {
            return row["order"].get_ref<const std::string &>().substr(0, oldest.size()) < oldest;
        });
        m_rows.erase(end, m_rows.end());
    }
    show();
}

void Timeline::show()
{
    if (m_kind.isEmpty()) {
        m_entries.setRows(m_rows);
    } else {
        Json chosen = Json::array();
        for (const Json &row : m_rows) {
            if (row["kind"] == m_kind.toStdString())
                chosen.push_back(row);
        }
        m_entries.setRows(chosen);
    }
    Q_EMIT changed();
}

} // namespace tideline::models
