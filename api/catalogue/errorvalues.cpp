// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errorvalues.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace tideline::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 40; //!< Characters of one value in a sentence.
constexpr qsizetype longestRead = 1000; //!< Of the server's words: a limit stands near their beginning.
constexpr qsizetype mostWords = 20;

//! Direction overrides and isolates can make a text read as another (Unicode Bidirectional Algorithm, UAX 9), and so
//! can what has no shape at all. Joiners are part of how some languages are written.
bool isHarmful(QChar character)
{
    constexpr char16_t nonJoiner = 0x200C;
    constexpr char16_t joiner = 0x200D;
    const QChar::Category category = character.category();
    const bool isJoiner = character == QChar(nonJoiner) || character == QChar(joiner);
    return category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner);
}

//! Whole numbers get the separators that people read; anything else stays as it was sent.
QString numberInWords(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u','))
        text.chop(1);
    bool isWhole = false;
    const qlonglong number = QString(text).remove(u',').toLongLong(&isWhole);
    return isWhole ? QLocale().toString(number) : text;
}

struct Pattern
{
    const char *name;
    QRegularExpression expression; //!< The first capture is the value.
};

const QList<Pattern> &patterns()
{
    const auto pattern = [](const char *name, const QString &text) {
        return Pattern{name, QRegularExpression(text, QRegularExpression::CaseInsensitiveOption)};
    };
    const QString most = u"(?:at most|no more than|up to|maximum(?: is| of)?|limit(?: is| of)?|only|exceeds)"_s;
    const QString number = u"[:(]?\\s*(\\d[\\d,.]*)"_s;
    static const QList<Pattern> all = {
        pattern("limit", u"\\b(?:there (?:is|are)|%1)\\s*%2"_s.arg(most, number)),
        pattern("moneyLimit", u"\\b(?:%1|and)\\s*:?\\s*([£$€]\\s?\\d[\\d,.]*)"_s.arg(most)),
        pattern("step", u"\\bmultiple of\\s*%1"_s.arg(number)),
        pattern("complexity", u"\\bcomplexity(?: is| of)?\\s*%1"_s.arg(number)),
        pattern("maxComplexity", u"\\bcomplexity\\b[^,;]{0,40}?\\b%1\\s*%2"_s.arg(most, number)),
        pattern("nodes", u"\\bnodes(?: is| are| of)?\\s*%1"_s.arg(number)),
        pattern("maxNodes", u"\\bnodes\\b[^,;]{0,40}?\\b%1\\s*%2"_s.arg(most, number)),
    };
    return all;
}

void readExtensions(const graphql::Json &extensions, ErrorValues *values)
{
    if (!extensions.is_object())
        return;
    constexpr std::pair<const char *, const char *> members[] = {
        {"limit", "limit"}, {"maximum", "limit"},     {"complexity", "complexity"}, {"maxComplexity", "maxComplexity"},
        {"nodes", "nodes"}, {"maxNodes", "maxNodes"},
    };
    for (const auto &[member, name] : members) {
        const auto found = extensions.find(member);
        if (found != extensions.end() && found->is_number_integer() && found->get<qint64>() > 0)
            values->insert(QString::fromLatin1(name), numberInWords(QString::number(found->get<qint64>())));
    }
}

} // namespace

ErrorValues valuesFromServer(const QStringList &words, const graphql::Json &extensions)
{
    ErrorValues values;
    for (const QString &text : words.first(std::min(words.size(), mostWords))) {
        const QString read = text.left(longestRead);
        for (const Pattern &pattern : patterns()) {
            const QString name = QString::fromLatin1(pattern.name);
            const auto match = pattern.expression.match(read);
            if (match.hasMatch() && !values.contains(name))
                values.insert(name, numberInWords(match.captured(1)));
        }
    }
    readExtensions(extensions, &values);
    return values;
}

QString filledIn(const QString &text, const QStringList &names, const ErrorValues &values)
{
    QStringList words;
    for (const QString &name : names) {
        words += harmlessText(values.value(name), longestValue);
        if (words.constLast().isEmpty())
            return {};
    }
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || place > words.size()) {
            filled += text[i];
            continue;
        }
        filled += words[place - 1];
        ++i;
    }
    return filled;
}

QString harmlessText(const QString &text, qsizetype maxLength)
{
    // Only as much is looked at as can be shown: the text may be a megabyte long.
    QString safe;
    safe.reserve(std::min(text.size(), maxLength) + 1);
    bool lastWasSpace = true;
    for (const QChar character : text) {
        if (safe.size() >= maxLength) {
            if (safe.back().isHighSurrogate())
                safe.chop(1);
            safe += QChar(u'…');
            break;
        }
        const bool isSpace = character.isSpace() || isHarmful(character);
        if (isSpace && lastWasSpace)
            continue;
        safe += isSpace ? QChar(u' ') : character;
        lastWasSpace = isSpace;
    }
    return safe.trimmed();
}

} // namespace tideline::catalogue
