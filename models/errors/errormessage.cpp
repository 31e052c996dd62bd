// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errors/errormessage.h"

#include "api/client/redaction.h"
#include "models/records/jsonpath.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorMessage)
};

constexpr qsizetype longestRead = 5000; //!< Characters of one value that are looked at: it may be a megabyte long.
constexpr qsizetype longestPath = 120;
constexpr qsizetype longestAddition = 160; //!< Characters of the server's words in the card itself.
constexpr qsizetype mostEntries = 20; //!< Fields and further errors; the rest is counted.

//! Amounts, limits, dates and quoted names are what a text for all cases cannot hold. An apostrophe quotes nothing.
QString wordsWithFacts(const api::Error &error, const catalogue::ErrorEntry &entry)
{
    if (entry.kind == catalogue::ErrorKind::Unexpected || error.kind == api::Error::Kind::Gate || error.code.isEmpty()
        || error.message.size() > longestRead)
        return {};
    const QString words = harmlessText(api::redacted(error.message), longestAddition);
    const bool holdsFacts = std::any_of(words.begin(), words.end(), [](QChar character) {
        return character.isDigit() || character == u'"' || character == u'\u201C';
    });
    const bool isOfServer = error.kind == api::Error::Kind::GraphQl || error.kind == api::Error::Kind::PayloadErrors;
    return isOfServer && holdsFacts ? words : QString();
}

//! What else one answer told of, once each. An ended session explains everything else that went wrong with it.
QStringList otherHeadlines(const api::Error &error, const catalogue::ErrorEntry &entry,
                           const catalogue::ErrorCatalogue &catalogue)
{
    QStringList headlines;
    for (const api::Error &other : error.others.first(std::min(error.others.size(), mostEntries))) {
        const catalogue::ErrorEntry one = catalogue.describe(other.facts());
        const bool isNews = one.headline != entry.headline && !headlines.contains(one.headline);
        if (isNews && one.kind != catalogue::ErrorKind::SessionEnded)
            headlines.append(one.headline);
    }
    return headlines;
}

} // namespace

ErrorMessage describeError(const api::Error &error, const catalogue::ErrorCatalogue &catalogue, const QDateTime &time)
{
    ErrorMessage message;
    message.entry = catalogue.describe(error.facts());
    message.operation = error.operation;
    message.accountNumber = error.known.value(u"accountNumber"_s);
    message.isFromApi = error.kind == api::Error::Kind::GraphQl || error.kind == api::Error::Kind::PayloadErrors;
    message.also = otherHeadlines(error, message.entry, catalogue);
    message.added = wordsWithFacts(error, message.entry);
    const auto add = [&message](const QString &label, const QString &value) {
        if (!value.isEmpty())
            message.details.append({label, harmlessText(api::redacted(value.left(longestRead)))});
    };
    add(Words::tr("Code"), error.code);
    add(Words::tr("Server's words"), error.message);
    add(Words::tr("Description"), error.description);
    add(Words::tr("Type"), error.errorType);
    add(Words::tr("Operation"), error.operation);
    add(Words::tr("Path"), QString::fromStdString(dotted(error.path)));
    const auto addRest = [&add](qsizetype count) {
        if (count > mostEntries)
            add(Words::tr("And more"), QString::number(count - mostEntries));
    };
    const qsizetype fields = error.validationErrors.size();
    for (const api::ValidationError &validation : error.validationErrors.first(std::min(fields, mostEntries))) {
        add(Words::tr("Field %1").arg(harmlessText(QString::fromStdString(dotted(validation.inputPath)), longestPath)),
            validation.code.isEmpty() ? validation.message : u"%1 (%2)"_s.arg(validation.message, validation.code));
    }
    addRest(fields);
    if (error.httpStatus != 0)
        add(Words::tr("HTTP status"), QString::number(error.httpStatus));
    add(Words::tr("Kind"), api::toString(error.kind));
    add(Words::tr("Time"), time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate)); // a ticket travels
    add(Words::tr("Endpoint"), error.endpoint);
    add(Words::tr("Request"), error.requestId);
    const qsizetype others = error.others.size();
    for (const api::Error &other : error.others.first(std::min(others, mostEntries)))
        add(Words::tr("Also"), other.code.isEmpty() ? other.message : u"%1: %2"_s.arg(other.code, other.message));
    addRest(others);
    return message;
}

QString ErrorMessage::copyText() const
{
    QStringList lines = {entry.headline, api::redacted(entry.text)}; // which may hold an answer of the form
    for (const auto &[label, value] : details)
        lines += u"%1: %2"_s.arg(label, value);
    if (repeats > 1)
        lines += u"%1: %2"_s.arg(Words::tr("Requests that ended this way")).arg(repeats);
    return lines.join(u'\n');
}

bool ErrorMessage::isSameAs(const ErrorMessage &other) const
{
    // One sign-in ends them all, whatever each call was told.
    if (entry.kind == catalogue::ErrorKind::SessionEnded && other.entry.kind == catalogue::ErrorKind::SessionEnded)
        return true;
    return entry.kind == other.entry.kind && entry.headline == other.entry.headline && entry.text == other.entry.text;
}

} // namespace tideline::models
