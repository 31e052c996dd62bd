// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/outboxpage.h"

#include <QString>

#include <algorithm>

namespace tideline::demo {

namespace {

constexpr std::ptrdiff_t shown = 50;

QString escaped(const Json &message, std::string_view member)
{
    return QString::fromStdString(textOf(message, member)).toHtmlEscaped();
}

} // namespace

HttpAnswer outboxPage(const DataSet &data)
{
    const auto &messages = data.messages.all();
    QString list;
    const auto count = std::min(shown, std::distance(messages.begin(), messages.end()));
    std::for_each(messages.rbegin(), messages.rbegin() + count, [&list](const Record &message) {
        list += QStringLiteral("<dt><b>%1</b> to %2, %3</dt><dd>%4</dd>\n")
                    .arg(escaped(*message, "subject"), escaped(*message, "to"), escaped(*message, "sentAt"),
                         escaped(*message, "text"));
    });
    const QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                                        "<title>Outbox of the demo</title></head><body><h1>Outbox of the demo</h1>\n"
                                        "%1</body></html>\n")
                             .arg(list.isEmpty() ? QStringLiteral("<p>Nothing was sent yet.</p>\n")
                                                 : QStringLiteral("<dl>\n%1</dl>\n").arg(list));
    return {200,
            "text/html; charset=utf-8",
            page.toUtf8(),
            {{"Cache-Control", "no-store"}, {"Content-Security-Policy", "default-src 'none'"}}};
}

} // namespace tideline::demo
