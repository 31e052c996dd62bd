// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/negotiation.h"

#include <QList>

namespace tideline::demo {

namespace {

//! A media type with its parameters: `application/json; charset=utf-8; q=0.9`.
struct MediaRange
{
    QByteArray type;
    QByteArray charset;
    double quality = 1.0;
};

MediaRange parseRange(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(';');
    MediaRange range;
    range.type = parts.first().trimmed().toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts[i].trimmed().toLower();
        if (parameter.startsWith("q=")) {
            range.quality = parameter.mid(2).toDouble();
        } else if (parameter.startsWith("charset=")) {
            range.charset = parameter.mid(8).replace('"', QByteArray());
        }
    }
    return range;
}

bool isUtf8(const QByteArray &charset) { return charset.isEmpty() || charset == "utf-8" || charset == "utf8"; }

} // namespace

QByteArray contentTypeOf(AnswerForm form)
{
    return form == AnswerForm::PlainJson ? QByteArrayLiteral("application/json; charset=utf-8")
                                         : QByteArrayLiteral("application/graphql-response+json; charset=utf-8");
}

std::optional<AnswerForm> answerFormFor(const QByteArray &accept)
{
    if (accept.trimmed().isEmpty()) {
        return AnswerForm::PlainJson;
    }
    std::optional<AnswerForm> best;
    double bestQuality = 0.0;
    for (const QByteArray &part : accept.split(',')) {
        const MediaRange range = parseRange(part);
        const bool isNew = range.type == "application/graphql-response+json";
        const bool isJson = range.type == "application/json" || range.type == "application/*" || range.type == "*/*";
        if ((isNew || isJson) && isUtf8(range.charset) && range.quality > bestQuality) {
            best = isNew ? AnswerForm::GraphQlResponse : AnswerForm::PlainJson;
            bestQuality = range.quality;
        }
    }
    return best;
}

bool isReadableBody(const QByteArray &contentType)
{
    const MediaRange range = parseRange(contentType);
    return range.type == "application/json" && isUtf8(range.charset);
}

} // namespace tideline::demo
