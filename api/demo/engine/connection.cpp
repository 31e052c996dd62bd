// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/connection.h"

#include "api/graphql/type/schema.h"

#include <QByteArray>

#include <algorithm>

namespace tideline::demo {

namespace {

std::string keyOf(const Json &record)
{
    for (const char *const member : {"id", "requestId", "number", "code", "slug", "uuid"}) {
        if (isSet(record, member)) {
            const Json &value = memberOf(record, member);
            return value.is_string() ? value.get<std::string>() : value.dump();
        }
    }
    return {};
}

std::string cursorOf(const Rows &rows, std::size_t index)
{
    const std::string plain = std::to_string(index) + ':' + rows.key(index);
    return QByteArray::fromStdString(plain).toBase64(QByteArray::Base64UrlEncoding).toStdString();
}

//! Where the row of a cursor is now: its old place if it is still there, else wherever its key went.
std::optional<std::size_t> placeOf(const Rows &rows, const std::string &cursor)
{
    const std::string plain =
        QByteArray::fromBase64(QByteArray::fromStdString(cursor), QByteArray::Base64UrlEncoding).toStdString();
    const std::size_t colon = plain.find(':');
    if (colon == std::string::npos || colon == 0 || colon > 9
        || !std::all_of(plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(colon),
                        [](char digit) { return digit >= '0' && digit <= '9'; })) {
        return std::nullopt;
    }
    const std::size_t remembered = std::stoul(plain.substr(0, colon));
    const std::string key = plain.substr(colon + 1);
    if (remembered < rows.count && rows.key(remembered) == key) {
        return remembered;
    }
    for (std::size_t index = 0; index < rows.count; ++index) {
        if (rows.key(index) == key) {
            return index;
        }
    }
    return std::nullopt;
}

//! The rows [begin, end) that the arguments ask for.
struct Page
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool hasNext = false;
    bool hasPrevious = false;
};

tl::expected<Page, graphql::FieldError> pageOf(const Call &call, const Rows &rows, std::int64_t limit)
{
    const Json &first = call.argument("first");
    const Json &last = call.argument("last");
    if (first.is_null() && last.is_null()) {
        return call.context.refuse("KT-CT-1201");
    }
    for (const Json *const size : {&first, &last}) {
        const std::int64_t rowsAsked = size->is_null() ? 0 : size->get<std::int64_t>();
        if (rowsAsked < 0) {
            // Assumption: no code is known for it; like a missing size it names no page.
            return call.context.refuse("KT-CT-1201", "The number of rows must not be negative.");
        }
        if (rowsAsked > limit) {
            return call.context.refuse("KT-CT-1202", "At most " + std::to_string(limit) + " rows at a time.");
        }
    }
    Page page{0, rows.count, false, false};
    const Json &after = call.argument("after");
    const Json &before = call.argument("before");
    // Assumption: no code is known for a cursor that the server never gave; it is answered as a wrong page request.
    if (after.is_string() && !after.get_ref<const std::string &>().empty()) {
        const auto place = placeOf(rows, after.get<std::string>());
        if (!place) {
            return call.context.refuse("KT-CT-1201", "The cursor in 'after' is unknown.");
        }
        page.begin = *place + 1;
    }
    if (before.is_string() && !before.get_ref<const std::string &>().empty()) {
        const auto place = placeOf(rows, before.get<std::string>());
        if (!place) {
            return call.context.refuse("KT-CT-1201", "The cursor in 'before' is unknown.");
        }
        page.end = *place;
    }
    const Json &offset = call.argument("offset");
    if (offset.is_number() && offset.get<std::int64_t>() > 0) {
        page.begin += static_cast<std::size_t>(offset.get<std::int64_t>());
    }
    page.begin = std::min(page.begin, rows.count);
    page.end = std::max(page.begin, std::min(page.end, rows.count));
    if (!first.is_null()) {
        const std::size_t end = std::min(page.end, page.begin + first.get<std::size_t>());
        page.hasNext = end < page.end;
        page.end = end;
    }
    if (!last.is_null()) {
        const std::size_t size = std::min(page.end - page.begin, last.get<std::size_t>());
        page.hasPrevious = first.is_null() && page.end - size > page.begin;
        page.begin = page.end - size;
    }
    return page;
}

class EdgeObject final : public graphql::Object
{
public:
    EdgeObject(std::string_view typeName, Record node, std::string cursor)
        : m_typeName(typeName),
          m_node(std::move(node)),
          m_cursor(std::move(cursor))
    {}

    std::string_view typeName() const override { return m_typeName; }
    Resolution resolve(const graphql::FieldCall &call) const override
    {
        return call.field.name == "node" ? objectOf(m_node, call.field.type) : Resolved(Json(m_cursor));
    }

private:
    std::string_view m_typeName;
    Record m_node;
    std::string m_cursor;
};

class ConnectionObject final : public graphql::Object
{
public:
    ConnectionObject(std::string_view typeName, Rows rows, Page page, Json more)
        : m_typeName(typeName),
          m_rows(std::move(rows)),
          m_page(page),
          m_more(std::make_shared<Json>(std::move(more)))
    {}

    std::string_view typeName() const override { return m_typeName; }
    Resolution resolve(const graphql::FieldCall &call) const override
    {
        if (call.field.name == "edges") {
            return edges(call);
        }
        if (call.field.name == "pageInfo") {
            return pageInfo(call);
        }
        if (call.field.name == "totalCount") {
            return Resolved(Json(m_rows.count));
        }
        if (call.field.name == "edgeCount") {
            return Resolved(Json(m_page.end - m_page.begin));
        }
        const auto &context = *static_cast<const Context *>(call.context);
        return valueOf(context, m_more, memberOf(*m_more, call.field.name), call.field.type);
    }

private:
    Resolution edges(const graphql::FieldCall &call) const
    {
        graphql::ResolvedList list;
        list.reserve(m_page.end - m_page.begin);
        for (std::size_t index = m_page.begin; index < m_page.end; ++index) {
            list.emplace_back(std::shared_ptr<const graphql::Object>(std::make_shared<EdgeObject>(
                call.field.type->innermost()->name, m_rows.at(index), cursorOf(m_rows, index))));
        }
        return Resolved(std::move(list));
    }

    Resolution pageInfo(const graphql::FieldCall &call) const
    {
        const bool isEmpty = m_page.begin == m_page.end;
        return objectOf(passing({{"hasNextPage", m_page.hasNext},
                                 {"hasPreviousPage", m_page.hasPrevious},
                                 {"startCursor", isEmpty ? Json() : Json(cursorOf(m_rows, m_page.begin))},
                                 {"endCursor", isEmpty ? Json() : Json(cursorOf(m_rows, m_page.end - 1))}}),
                        call.field.type);
    }

    std::string_view m_typeName;
    Rows m_rows;
    Page m_page;
    Record m_more;
};

} // namespace

Rows Rows::of(std::vector<Record> records)
{
    auto shared = std::make_shared<const std::vector<Record>>(std::move(records));
    return {shared->size(), [shared](std::size_t index) { return (*shared)[index]; },
            [shared](std::size_t index) { return keyOf(*(*shared)[index]); }};
}

Resolution connection(const Call &call, Rows rows, std::int64_t limit, Json more)
{
    const auto page = pageOf(call, rows, limit);
    if (!page) {
        return tl::unexpected(page.error());
    }
    return Resolved(std::shared_ptr<const graphql::Object>(std::make_shared<ConnectionObject>(
        call.field.field.type->innermost()->name, std::move(rows), *page, std::move(more))));
}

Resolution connection(const Call &call, std::vector<Record> records)
{
    return connection(call, Rows::of(std::move(records)));
}

} // namespace tideline::demo
