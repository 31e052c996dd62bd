// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errors/errormessage.h"

#include "api/client/redaction.h"
#include "models/records/jsonpath.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorMessage)
};

//! Direction overrides and isolates can make a text read as another (Unicode Bidirectional Algorithm, UAX 9).
bool isHarmful(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200E || unit == 0x200F
        || unit == 0xFEFF || (character.category() == QChar::Other_Control);
}

} // namespace

QString harmlessText(const QString &text, qsizetype maxLength)
{
    // Only as much is looked at as can be shown: the text may be a megabyte long.
    QString safe;
    safe.reserve(std::min(text.size(), maxLength) + 1);
    bool lastWasSpace = true;
    for (const QChar character : text) {
        if (safe.size() >= maxLength) {
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

ErrorMessage describeError(const api::Error &error, const catalogue::ErrorCatalogue &catalogue, const QDateTime &time)
{
    ErrorMessage message;
    message.entry = catalogue.describe(error.facts());
    message.operation = error.operation;
    const auto add = [&message](const QString &label, const QString &value) {
        if (!value.isEmpty())
            message.details.append({label, harmlessText(api::redacted(value))});
    };
    add(Words::tr("Code"), error.code);
    add(Words::tr("Server's words"), error.message);
    add(Words::tr("Description"), error.description);
    add(Words::tr("Type"), error.errorType);
    add(Words::tr("Operation"), error.operation);
    add(Words::tr("Path"), QString::fromStdString(dotted(error.path)));
    for (const api::ValidationError &validation : error.validationErrors) {
        add(Words::tr("Field %1").arg(QString::fromStdString(dotted(validation.inputPath))),
            validation.code.isEmpty() ? validation.message : u"%1 (%2)"_s.arg(validation.message, validation.code));
    }
    if (error.httpStatus != 0)
        add(Words::tr("HTTP status"), QString::number(error.httpStatus));
    add(Words::tr("Kind"), api::toString(error.kind));
    add(Words::tr("Time"), time.toString(Qt::ISODate));
    for (const api::Error &other : error.others)
        add(Words::tr("Also"), other.code.isEmpty() ? other.message : u"%1: %2"_s.arg(other.code, other.message));
    return message;
}

QString ErrorMessage::copyText() const
{
    QStringList lines = {entry.headline, entry.text};
    for (const auto &[label, value] : details)
        lines += u"%1: %2"_s.arg(label, value);
    if (repeats > 1)
        lines += u"%1: %2"_s.arg(Words::tr("Requests that ended this way")).arg(repeats);
    return lines.join(u'\n');
}

bool ErrorMessage::isSameAs(const ErrorMessage &other) const
{
    return entry.kind == other.entry.kind && entry.headline == other.entry.headline && entry.text == other.entry.text;
}

} // namespace tideline::models
