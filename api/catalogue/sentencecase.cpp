// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/operationcatalogue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tideline::catalogue {

using namespace Qt::StringLiterals;

namespace {

//! Words that people write in capitals however the API spells them.
constexpr std::array<QLatin1StringView, 19> acronyms = {
    "AMI"_L1, "AMR"_L1,  "API"_L1, "APNS"_L1, "BACS"_L1, "FCM"_L1, "GCM"_L1,  "HTML"_L1, "IBAN"_L1, "ID"_L1,
    "IP"_L1,  "JSON"_L1, "MFA"_L1, "PDF"_L1,  "PSR"_L1,  "SMS"_L1, "TOTP"_L1, "URL"_L1,  "UUID"_L1};

//! What the API shortens and people say in full.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 2> shortened = {
    {{"DD"_L1, "direct debit"_L1}, {"DDI"_L1, "direct debit instruction"_L1}}};

//! Whether a new word starts at \p i: "aB", "a1", "ABc" before the B.
bool startsWord(QStringView name, qsizetype i)
{
    const QChar before = name.at(i - 1);
    const QChar here = name.at(i);
    if (here.isUpper())
        return before.isLower() || before.isDigit()
            || (before.isUpper() && i + 1 < name.size() && name.at(i + 1).isLower());
    return here.isDigit() && before.isLower();
}

QStringList wordsOf(QStringView name)
{
    QStringList words;
    for (const QStringView part : name.split(u'_', Qt::SkipEmptyParts)) {
        qsizetype start = 0;
        for (qsizetype i = 1; i <= part.size(); ++i) {
            if (i < part.size() && !startsWord(part, i))
                continue;
            words.append(part.sliced(start, i - start).toString());
            start = i;
        }
    }
    return words;
}

QString spelled(const QString &word, bool isConstant)
{
    for (const auto &[abbreviation, meaning] : shortened) {
        if (word.compare(abbreviation, Qt::CaseInsensitive) == 0)
            return meaning;
    }
    const bool isAcronym = std::any_of(acronyms.begin(), acronyms.end(), [&word](QLatin1StringView acronym) {
        return word.compare(acronym, Qt::CaseInsensitive) == 0;
    });
    if (isAcronym)
        return word.toUpper();
    const bool isAllCapitals = word.size() > 1 && word == word.toUpper() && word != word.toLower();
    return isAllCapitals && !isConstant ? word : word.toLower();
}

} // namespace

QString sentenceCase(const QString &name)
{
    const bool isConstant = name.contains(u'_') && name == name.toUpper();
    const bool isOneCapitalWord = name.size() > 4 && name == name.toUpper();
    QStringList words = wordsOf(name);
    for (QString &word : words)
        word = spelled(word, isConstant || isOneCapitalWord);
    QString sentence = words.join(u' ');
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace tideline::catalogue
