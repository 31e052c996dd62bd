// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/traces.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::tests {

namespace {

bool isDigit(const QByteArray &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at) >= '0' && text.at(at) <= '9';
}

bool holds(const QByteArray &content, const QByteArray &needle, bool isNumber)
{
    for (qsizetype at = content.indexOf(needle); at >= 0; at = content.indexOf(needle, at + 1)) {
        if (!isNumber || (!isDigit(content, at - 1) && !isDigit(content, at + needle.size())))
            return true;
    }
    return false;
}

//! What base64 makes of \p bytes wherever they begin; without the characters that depend on the neighbours.
QList<QByteArray> inBase64(const QByteArray &bytes)
{
    QList<QByteArray> forms;
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray encoded =
            (QByteArray(shift, '\0') + bytes).toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
        const QByteArray core = encoded.mid(shift == 0 ? 0 : shift + 1).chopped(2);
        if (core.size() >= 8)
            forms += core;
    }
    return forms;
}

//! Every stream of a PDF file, inflated where it was deflated, by the number of its object.
QHash<int, QByteArray> streamsOf(const QByteArray &pdf)
{
    QHash<int, QByteArray> streams;
    static const QRegularExpression object(u"(\\d+) 0 obj\\s"_s);
    auto matches = object.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype end = pdf.indexOf("endobj", match.capturedEnd());
        const QByteArray body = pdf.mid(match.capturedEnd(), end - match.capturedEnd());
        qsizetype from = body.indexOf("stream\n");
        const qsizetype to = body.lastIndexOf("endstream");
        if (from < 0 || to < from)
            continue;
        from += 7;
        const QByteArray raw = body.mid(from, to - from);
        // qUncompress() wants the length before the data, and takes a wrong one for a hint.
        const QByteArray inflated =
            body.left(from).contains("/FlateDecode") ? qUncompress(QByteArray::fromHex("00010000") + raw) : raw;
        streams.insert(match.captured(1).toInt(), inflated);
    }
    return streams;
}

using Glyphs = QHash<int, QString>; //!< Characters by glyph number.

//! Reads `<0001> <0003> <0041>` and `<0001> <0003> [<0041> <0042> <0043>]`.
Glyphs glyphsOf(const QByteArray &table)
{
    Glyphs glyphs;
    static const QRegularExpression range(
        u"<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>\\s*(?:<([0-9a-fA-F]+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression hex(u"<([0-9a-fA-F]+)>"_s);
    const QString text = QString::fromLatin1(table);
    auto matches = range.globalMatch(text, text.indexOf("endcodespacerange"_L1));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (!match.captured(3).isEmpty()) {
            for (int glyph = first; glyph <= last; ++glyph)
                glyphs.insert(glyph, QString(QChar(match.captured(3).toInt(nullptr, 16) + glyph - first)));
            continue;
        }
        auto each = hex.globalMatch(match.captured(4));
        for (int glyph = first; glyph <= last && each.hasNext(); ++glyph)
            glyphs.insert(glyph, QString(QChar(each.next().captured(1).toInt(nullptr, 16))));
    }
    return glyphs;
}

//! The tables of a file's fonts, by the number of the font's object.
QHash<int, Glyphs> fontsOf(const QByteArray &pdf, const QHash<int, QByteArray> &streams)
{
    QHash<int, Glyphs> fonts;
    static const QRegularExpression font(u"(\\d+) 0 obj\\s*<<[^>]*/ToUnicode (\\d+) 0 R"_s);
    auto matches = font.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        const auto match = matches.next();
        fonts.insert(match.captured(1).toInt(), glyphsOf(streams.value(match.captured(2).toInt())));
    }
    return fonts;
}

} // namespace

QString pdfText(const QByteArray &pdf)
{
    const QHash<int, QByteArray> streams = streamsOf(pdf);
    const QHash<int, Glyphs> fonts = fontsOf(pdf, streams);
    static const QRegularExpression part(u"/F(\\d+) [0-9.]+ Tf|<([0-9a-fA-F]+)>|(Tm|Td|ET)\\b"_s);
    QString text;
    for (const QByteArray &stream : streams) {
        if (!stream.contains("BT"))
            continue;
        Glyphs glyphs;
        auto matches = part.globalMatch(QString::fromLatin1(stream));
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!match.captured(1).isEmpty())
                glyphs = fonts.value(match.captured(1).toInt());
            const QString codes = match.captured(2);
            for (qsizetype at = 0; at + 4 <= codes.size(); at += 4)
                text += glyphs.value(codes.mid(at, 4).toInt(nullptr, 16));
            if (match.captured(3) == "ET"_L1)
                text += u'\n';
        }
    }
    return text;
}

QStringList wordsIn(const QByteArray &content, const QStringList &words)
{
    QStringList found;
    for (const QString &word : words) {
        const QByteArray narrow = word.toUtf8();
        const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        const bool isNumber = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
        const QList<QByteArray> encoded = isNumber ? QList<QByteArray>() : inBase64(narrow);
        const bool isThere = holds(content, narrow, isNumber) || holds(content, wide, false)
            || std::any_of(encoded.cbegin(), encoded.cend(),
                           [&content](const QByteArray &form) { return content.contains(form); });
        if (isThere)
            found += word;
    }
    return found;
}

QStringList tracesIn(const QString &folder, const QStringList &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QByteArray content = file.fileName().toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly))
            content += file.readAll();
        if (content.contains("%PDF-")) {
            const QHash<int, QByteArray> streams = streamsOf(content);
            const QString text = pdfText(content);
            for (const QByteArray &stream : streams)
                content += '\n' + stream;
            content += '\n' + text.toUtf8();
        }
        for (const QString &word : wordsIn(content, words))
            found += file.fileName() + u": "_s + word;
    }
    return found;
}

QStringList webTokensIn(const QString &folder)
{
    QStringList found;
    static const QRegularExpression token(u"eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]+"_s);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray content = file.readAll();
        QString text = QString::fromLatin1(content);
        text += u'\n' + QString::fromLatin1(content.replace('\0', QByteArray())); // also what was UTF-16
        if (const auto match = token.match(text); match.hasMatch())
            found += file.fileName() + u": "_s + match.captured();
    }
    return found;
}

} // namespace tideline::tests
