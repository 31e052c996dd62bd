// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/requesthead.h"

#include <QList>

namespace tideline::demo {

RequestHead RequestHead::parse(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    const QByteArray requestLine = lines.constFirst().trimmed();
    const bool isOld = requestLine.endsWith("HTTP/1.0");
    RequestHead head;
    head.isHead = requestLine.startsWith("HEAD ");
    head.closes = isOld;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed().toLower();
        if (name == "connection") {
            for (const QByteArray &option : value.split(',')) {
                head.closes = head.closes || option.trimmed() == "close";
            }
        } else if (name == "expect") {
            head.expectsContinue = value == "100-continue" && !isOld;
        }
    }
    return head;
}

} // namespace tideline::demo
