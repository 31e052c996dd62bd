// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formwords.h"

#include "models/errors/errormessage.h"
#include "models/forms/datetext.h"
#include "models/forms/money.h"

namespace tideline::models {

namespace {

constexpr qsizetype longestServerWords = 300; //!< At a field; the details hold more.

//! Stands after "the".
QString named(const FormField &field)
{
    return FormWords::isNoun(field.label()) ? FormWords::inSentence(field.label())
                                            : FormWords::tr("answer under \u201C%1\u201D").arg(field.label());
}

bool isQuestion(const QString &firstWord)
{
    static const QStringList words = {QStringLiteral("what"), QStringLiteral("who"),    QStringLiteral("which"),
                                      QStringLiteral("how"),  QStringLiteral("when"),   QStringLiteral("where"),
                                      QStringLiteral("why"),  QStringLiteral("whether")};
    return words.contains(firstWord);
}

//! "Its first reading" has no other article.
bool isDeterminer(const QString &firstWord)
{
    static const QStringList words = {QStringLiteral("its"), QStringLiteral("the"), QStringLiteral("each")};
    return words.contains(firstWord);
}

//! "Pay by", "Begins at": the answer itself is what ends the phrase.
bool isOpenPhrase(const QString &label)
{
    static const QStringList ends = {QStringLiteral("by"),  QStringLiteral("from"), QStringLiteral("to"),
                                     QStringLiteral("at"),  QStringLiteral("on"),   QStringLiteral("until"),
                                     QStringLiteral("over")};
    return ends.contains(label.section(u' ', -1).toLower());
}

bool isPlural(const QString &word)
{
    const auto ends = [&word](const char16_t *tail) { return word.endsWith(QStringView(tail)); };
    return ends(u"s") && !ends(u"ss") && !ends(u"us") && !ends(u"is") && !ends(u"'s");
}

QString oneOf(const FormField &field)
{
    return field.isItem() ? FormWords::inSentence(field.label()) : FormWords::withArticle(field.label());
}

bool isChosen(const FormField &field)
{
    return field.kind() == FieldKind::Enumeration || !field.spec().hint.choices.isEmpty();
}

QString limit(const FormField &field, double value, const FormSurroundings &world)
{
    if (field.kind() == FieldKind::Money)
        return moneyInWords(static_cast<qint64>(value), world.locale);
    return world.locale.toString(value, 'g', 12);
}

} // namespace

QString FormWords::inSentence(const QString &label)
{
    if (label.size() < 2 || label[1].isUpper() || !label[1].isLetter())
        return label;
    return label.left(1).toLower() + label.mid(1);
}

bool FormWords::isNoun(const QString &label)
{
    const QString firstWord = label.section(u' ', 0, 0).toLower();
    return !isOpenPhrase(label) && !isQuestion(firstWord) && !isDeterminer(firstWord);
}

QString FormWords::singular(const QString &label)
{
    const auto ends = [&label](const char16_t *tail) { return label.endsWith(QStringView(tail)); };
    if (!ends(u"s") || ends(u"ss") || ends(u"us") || ends(u"is"))
        return label;
    if (ends(u"ies") && label.size() > 4)
        return label.chopped(3) + u'y';
    const bool isLong = ends(u"sses") || ends(u"xes") || ends(u"ches") || ends(u"shes");
    return label.chopped(isLong ? 2 : 1);
}

QString FormWords::withArticle(const QString &label)
{
    const QString noun = inSentence(label);
    if (isOpenPhrase(label))
        return tr("an answer under \u201C%1\u201D").arg(label);
    const QString firstWord = noun.section(u' ', 0, 0);
    if (isQuestion(firstWord) || isDeterminer(firstWord)) // "Enter what it is for"
        return noun;
    if (isPlural(noun) || isPlural(firstWord)) // "Enter notes", "Enter points to move"
        return noun;
    const QChar first = noun.isEmpty() ? QChar() : noun.front();
    // Short forms are spelt out: "an IBAN", "an SMS code", "a UUID".
    const QString vowels = first.isUpper() ? QStringLiteral("AEFHILMNORSX") : QStringLiteral("aeio");
    const bool isVowel = vowels.contains(first) || (first == u'u' && noun.startsWith(QStringLiteral("un")));
    return isVowel ? tr("an %1").arg(noun) : tr("a %1").arg(noun);
}

QString FormWords::fault(const FormField &field, TextFault fault, const FormSurroundings &world)
{
    if (fault == TextFault::Missing)
        return isChosen(field) ? tr("Choose %1").arg(oneOf(field)) : tr("Enter %1").arg(oneOf(field));
    switch (field.kind()) {
    case FieldKind::Integer:
        return fault == TextFault::OutOfRange
            ? tr("Enter the %1 as a whole number between −2,147,483,648 and 2,147,483,647").arg(named(field))
            : tr("Enter the %1 as a whole number, like 12").arg(named(field));
    case FieldKind::BigInteger:
        return fault == TextFault::OutOfRange ? tr("Enter the %1 with at most 18 digits").arg(named(field))
                                              : tr("Enter the %1 as a whole number, like 12").arg(named(field));
    case FieldKind::Float:
    case FieldKind::Decimal:
        return fault == TextFault::OutOfRange ? tr("Enter a smaller number for the %1").arg(named(field))
                                              : tr("Enter the %1 as a number, like 1.5").arg(named(field));
    case FieldKind::Money:
        return fault == TextFault::OutOfRange
            ? tr("Enter a smaller amount for the %1").arg(named(field))
            : tr("Enter the %1 in pounds and pence, like %2").arg(named(field), textFromMinorUnits(2500, world.locale));
    case FieldKind::Date:
        return tr("Enter the %1 as a date, like %2")
            .arg(named(field), typedDate(world.currentTime().date(), world.locale));
    case FieldKind::DateTime:
        return tr("Enter the %1 as a date and a time, like %2 14:30")
            .arg(named(field), typedDate(world.currentTime().date(), world.locale));
    case FieldKind::Time:
        return tr("Enter the %1 as a time, like 14:30").arg(named(field));
    case FieldKind::Json:
    case FieldKind::JsonText:
        return tr("Enter the %1 as JSON, like {\"key\": \"value\"}").arg(named(field));
    case FieldKind::Uuid:
        return tr("Enter the %1 as a UUID: 32 digits and letters a to f in five groups").arg(named(field));
    case FieldKind::Boolean:
        return tr("Choose yes or no for the %1").arg(named(field));
    default:
        return unfit(field);
    }
}

QString FormWords::notAllowedNull(const FormField &field)
{
    return tr("Enter %1: it cannot be empty").arg(oneOf(field));
}

QString FormWords::inPast(const FormField &field) { return tr("Enter %1 from today on").arg(oneOf(field)); }

QString FormWords::inFuture(const FormField &field) { return tr("Enter %1 up to today").arg(oneOf(field)); }

QString FormWords::pattern(const FormField &field)
{
    const QString &help = field.spec().hint.patternHelp;
    return help.isEmpty() ? tr("Enter the %1 in the form that the help describes").arg(named(field)) : help;
}

QString FormWords::email(const FormField &field)
{
    return tr("Enter the %1 as an email address, like name@example.org").arg(named(field));
}

QString FormWords::sortCode(const FormField &field)
{
    return tr("Enter the %1 as six digits, like 20-00-00").arg(named(field));
}

QString FormWords::bankAccountNumber(const FormField &field)
{
    return tr("Enter the %1 as six to eight digits, like 55779911").arg(named(field));
}

QString FormWords::postcode(const FormField &field)
{
    return tr("Enter the %1 in full, like CV1 2LZ").arg(named(field));
}

QString FormWords::phone(const FormField &field)
{
    return tr("Enter the %1 as a phone number, like 07700 900123 or +44 7700 900123").arg(named(field));
}

QString FormWords::url(const FormField &field)
{
    return tr("Enter the %1 as a web address that begins with https://").arg(named(field));
}

QString FormWords::outside(const FormField &field, const FormSurroundings &world)
{
    const catalogue::FieldHint &hint = field.spec().hint;
    const QString name = named(field);
    if (hint.minimum && hint.maximum)
        return tr("Enter %1 between %2 and %3")
            .arg(oneOf(field), limit(field, *hint.minimum, world), limit(field, *hint.maximum, world));
    if (hint.minimum)
        return tr("Enter %1 of at least %2").arg(oneOf(field), limit(field, *hint.minimum, world));
    return tr("Enter %1 of at most %2").arg(oneOf(field), limit(field, hint.maximum.value_or(0), world));
}

QString FormWords::tooFewItems(const FormField &list, int least)
{
    if (least == 1)
        return tr("Add at least one entry to %1").arg(named(list));
    return tr("Add at least %n entries to %1", nullptr, least).arg(named(list));
}

QString FormWords::tooManyItems(const FormField &list, int most)
{
    return tr("Keep at most %n entries in %1", nullptr, most).arg(named(list));
}

QString FormWords::chooseOne(const FormField &object) { return tr("Choose one kind of %1").arg(named(object)); }

QString FormWords::unknownChoice(const FormField &field)
{
    return tr("Choose %1 from the list: the server does not know \u201C%2\u201D").arg(oneOf(field), field.text());
}

QString FormWords::unfit(const FormField &field)
{
    return tr("Check the %1: the server does not take this value").arg(named(field));
}

QString FormWords::ofServer(const api::ValidationError &error, const FormField *field)
{
    if (!error.message.isEmpty())
        return harmlessText(error.message, longestServerWords);
    return field ? unfit(*field) : tr("Check your answers: the server did not take one of them");
}

QString FormWords::unknownMember(const QString &path) { return tr("%1 is no field of this form").arg(path); }

QString FormWords::notJson() { return tr("The variables are not JSON: check brackets, quotes and commas"); }

} // namespace tideline::models
