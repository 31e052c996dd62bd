// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/resultwriter.h"

#include "api/catalogue/operationcatalogue.h"
#include "models/forms/datetext.h"
#include "models/forms/inputpath.h"
#include "models/forms/jsontext.h"
#include "models/forms/money.h"
#include "models/forms/valuewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tideline::models {

namespace {

using graphql::Json;
using graphql::Type;

constexpr std::size_t mostMembersInside = 8; //!< Of a record inside another one that is shown as a whole.

//! Amounts of the API are whole minor units unless they are floating point (kraken/behaviour.md "Money").
bool isMoneyByName(const QString &name)
{
    return name.endsWith(QStringLiteral("amount"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral("balance"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral("inMinorUnit"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral("inMinorUnits"), Qt::CaseInsensitive);
}

//! Seconds since 1970, whatever the name says (kraken: the end of a refresh token).
bool isMomentByName(const QString &name, const Json &value)
{
    constexpr qint64 longAgo = 1'000'000'000;
    return name.endsWith(QStringLiteral("ExpiresIn")) && value.is_number_integer() && value.get<qint64>() > longAgo;
}

//! Texts of the schema that are words of a list all the same: "ACTIVE", "DIRECT_DEBIT".
bool isWordOfList(const QString &name, const QString &text)
{
    static const QRegularExpression constant(QStringLiteral("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"));
    static const QRegularExpression nameOfOne(
        QStringLiteral("(status|type|stage|method|reason|reasonCode|source|frequency|scope|interval|responseCode)$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() > 2 && nameOfOne.match(name).hasMatch()
        && QRegularExpression(QRegularExpression::anchoredPattern(constant.pattern())).match(text).hasMatch();
}

//! What a person calls a record that stands inside another one; empty when it has no name.
QString nameOf(const Json &object)
{
    for (const char *key : {"fullName", "displayName", "name", "title", "address", "number", "code", "id"}) {
        const auto found = object.find(key);
        if (found != object.end() && found->is_string() && !found->get_ref<const std::string &>().empty())
            return textOf(*found);
    }
    return {};
}

bool isSecretByName(const QString &coordinate)
{
    const QString name = coordinate.section(u'.', -1);
    // The key of a record, as metadata has one, is what the record is called by; that of a "…SecretKey" is the secret.
    const bool isOfSecret = coordinate.section(u'.', 0, 0).contains(QStringLiteral("secret"), Qt::CaseInsensitive);
    return name.contains(QStringLiteral("secret"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral("token"), Qt::CaseInsensitive)
        || (isOfSecret && name.compare(QStringLiteral("key"), Qt::CaseInsensitive) == 0);
}

//! The type that has the field behind a key of the answer: a member of a union is known by its typename.
const Type *ownerOf(const Json &object, const Type *type, const std::string &key)
{
    const auto typeName = object.find("__typename");
    if (type->field(key) || typeName == object.end() || !typeName->is_string())
        return type;
    for (const Type *member : type->members) {
        if (member->name == typeName->get_ref<const std::string &>() && member->field(key))
            return member;
    }
    return type;
}

//! Names that say something only together with what they belong to.
bool saysTooLittle(const QString &name)
{
    static const QStringList names = {QStringLiteral("id"),   QStringLiteral("number"), QStringLiteral("code"),
                                      QStringLiteral("name"), QStringLiteral("status"), QStringLiteral("value")};
    return names.contains(name);
}

//! Tells one record from another, wherever it stands.
bool isIdentifier(const QString &name)
{
    static const QRegularExpression ending(QStringLiteral("(^id|Id|[nN]umber|[cC]ode|^uuid|Uuid)$"));
    return ending.match(name).hasMatch();
}

//! Says what the headline says, or nothing at all.
bool isSaidByHeadline(const Json &value, const QString &name)
{
    return (name == QLatin1String("success") && value == Json(true))
        || (name == QLatin1String("errors") && value.is_array() && value.empty());
}

QString joined(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

} // namespace

ResultWriter::ResultWriter(const HintLookup &hints, const FormSurroundings &world, int mostRows)
    : m_hints(hints),
      m_world(world),
      m_mostRows(mostRows)
{}

void ResultWriter::write(const Json &value, const ResultPlace &place, int depth)
{
    if (value.is_null() || m_rows.size() >= m_mostRows || m_leftOut.contains(place.path))
        return;
    if (value.is_array())
        writeList(value, place, depth);
    else if (value.is_object() && place.type && place.type->innermost()->isComposite())
        writeObject(value, place, depth);
    else
        writeLeaf(value, place, depth);
}

void ResultWriter::writeMembers(const Json &object, const Type *type, const QString &path, int depth)
{
    // What can be read at a glance first, what opens up after it.
    for (const bool wantsNested : {false, true}) {
        for (const auto &[key, value] : object.items()) {
            const bool isTypeName = key == "__typename" || key == "typename" || key == "typeName";
            const QString name = fromSchema(key);
            if (isTypeName || value.is_structured() != wantsNested || (path.isEmpty() && isSaidByHeadline(value, name))
                || (!wantsNested && isSaidAround(value, name)))
                continue;
            m_around.append(&object);
            write(value, memberPlace(object, type, key, path, m_hints), depth);
            m_around.removeLast();
        }
    }
}

//! The code of a consent is that of its kind: what an outer record has told, the inner one need not.
bool ResultWriter::isSaidAround(const Json &value, const QString &name) const
{
    const auto saysSo = [&value, key = name.toStdString()](const Json *outer) {
        const auto same = outer->find(key);
        return same != outer->end() && *same == value;
    };
    return isIdentifier(name) && std::any_of(m_around.begin(), m_around.end(), saysSo);
}

void ResultWriter::writeList(const Json &list, const ResultPlace &place, int depth)
{
    const Type *item = place.type && place.type->nullable()->isList() ? place.type->nullable()->of : place.type;
    if (list.empty()) {
        m_rows.append({depth,
                       place.label,
                       QCoreApplication::translate("tideline::models::ResultRow", "None"),
                       {},
                       false,
                       false,
                       place.path});
        return;
    }
    int number = 0;
    for (const Json &value : list) {
        ResultPlace at{item, place.coordinate, place.label, place.path + u'[' + QString::number(number) + u']'};
        ++number;
        if (list.size() > 1)
            at.label = QCoreApplication::translate("tideline::models::ResultRow", "%1 %2").arg(place.label).arg(number);
        write(value, at, depth);
    }
}

void ResultWriter::writeObject(const Json &object, const ResultPlace &place, int depth)
{
    const Type *type = place.type->innermost();
    // Lists of pages: the nodes are what counts.
    if (const auto edges = object.find("edges"); edges != object.end() && edges->is_array()) {
        const graphql::FieldType *field = type->field("edges");
        writeList(*edges, {field ? field->type : nullptr, {}, place.label, joined(place.path, QStringLiteral("edges"))},
                  depth);
        return;
    }
    if (const auto node = object.find("node"); node != object.end() && object.size() <= 3) {
        const graphql::FieldType *field = type->field("node");
        write(*node, {field ? field->type : nullptr, {}, place.label, joined(place.path, QStringLiteral("node"))},
              depth);
        return;
    }
    // A whole person or account inside the record that the answer is about: its name says enough.
    const QString name = nameOf(object);
    if (depth > 0 && !name.isEmpty() && object.size() > mostMembersInside) {
        m_rows.append({depth, place.label, name, name, false, false, place.path});
        return;
    }
    const qsizetype heading = m_rows.size();
    m_rows.append({depth, place.label, {}, {}, true, false, place.path});
    writeMembers(object, type, place.path, depth + 1);
    if (m_rows.size() == heading + 1)
        m_rows.removeLast();
}

void ResultWriter::writeLeaf(const Json &value, const ResultPlace &place, int depth)
{
    const catalogue::FieldHint hint = m_hints ? m_hints(place.coordinate) : catalogue::FieldHint{};
    if (hint.isHidden || (value.is_string() && value.get_ref<const std::string &>().empty()))
        return;
    const Type *type = place.type;
    FieldKind kind = type && type->innermost()->isLeaf() ? fieldKind(type->innermost(), hint) : FieldKind::Unknown;
    const QString name = place.coordinate.section(u'.', -1);
    if ((kind == FieldKind::Integer || kind == FieldKind::BigInteger) && isMoneyByName(name))
        kind = FieldKind::Money;
    const QString raw = value.is_string() ? textOf(value) : compactText(value);
    const bool isSecret = value.is_string() && (hint.isSecret || isSecretByName(place.coordinate));
    if (!isSecret && (kind == FieldKind::Json || kind == FieldKind::JsonText)) {
        writeUnknown(value.is_string() ? jsonFromText(raw).value_or(value) : value, place, depth);
        return;
    }
    if (kind == FieldKind::Text && value.is_string() && isWordOfList(name, raw))
        kind = FieldKind::Enumeration;
    const bool isPounds = value.is_number()
        && (hint.unit == catalogue::FieldHint::Unit::MajorUnits || (value.is_number_float() && isMoneyByName(name)));
    QString words = valueInWords(value, kind, m_world);
    if (isPounds)
        words = moneyInWords(qRound64(value.get<double>() * 100), m_world.locale);
    else if (isMomentByName(name, value))
        words =
            dateTimeInWords(QDateTime::fromSecsSinceEpoch(value.get<qint64>()), m_world.currentTime(), m_world.locale);
    m_rows.append({depth, place.label, words, raw, false, isSecret, place.path});
}

void ResultWriter::writeUnknown(const Json &value, const ResultPlace &place, int depth)
{
    if (m_rows.size() >= m_mostRows || value.is_null())
        return;
    if (!value.is_structured()) {
        const QString text = value.is_string() ? textOf(value) : compactText(value);
        m_rows.append(
            {depth, place.label, valueInWords(value, FieldKind::Text, m_world), text, false, false, place.path});
        return;
    }
    if (value.empty())
        return;
    m_rows.append({depth, place.label, {}, {}, true, false, place.path});
    int number = 0;
    for (const auto &[key, member] : value.items()) {
        // Somebody's own names: shown as they are written.
        const QString name = value.is_array() ? QString::number(++number) : fromSchema(key);
        writeUnknown(member, {nullptr, {}, name, joined(place.path, name)}, depth + 1);
    }
}

ResultPlace memberPlace(const Json &object, const Type *type, const std::string &key, const QString &path,
                        const HintLookup &hints)
{
    const Type *owner = ownerOf(object, type, key);
    const graphql::FieldType *field = owner->field(key);
    const QString name = fromSchema(key);
    const QString coordinate = fromSchema(owner->name) + u'.' + name;
    const QString hinted = hints ? hints(coordinate).label : QString();
    return {field ? field->type : nullptr, coordinate, hinted.isEmpty() ? catalogue::sentenceCase(name) : hinted,
            joined(path, name)};
}

std::optional<PlacedValue> placedValue(const Json &data, const Type *type, const QString &path, const HintLookup &hints)
{
    PlacedValue at{&data, {type, {}, {}, {}}};
    QString owner;
    for (const graphql::PathSegment &segment : pathFromText(path)) {
        if (const auto *name = std::get_if<std::string>(&segment)) {
            const Type *composite = at.place.type ? at.place.type->innermost() : nullptr;
            if (!at.value->is_object() || !at.value->contains(*name) || !composite || !composite->isComposite())
                return std::nullopt;
            const Json &object = *at.value;
            at.place = memberPlace(object, composite, *name, at.place.path, hints);
            at.value = &*object.find(*name);
            const QString own = fromSchema(*name);
            const bool isHinted = hints && !hints(at.place.coordinate).label.isEmpty();
            if (!owner.isEmpty() && !isHinted && saysTooLittle(own))
                at.place.label = catalogue::sentenceCase(owner + own.left(1).toUpper() + own.mid(1));
            owner = own;
        } else {
            const std::size_t index = std::get<std::size_t>(segment);
            if (!at.value->is_array() || index >= at.value->size())
                return std::nullopt;
            const Type *list = at.place.type ? at.place.type->nullable() : nullptr;
            at.place.type = list && list->isList() ? list->of : list;
            at.place.path += u'[' + QString::number(index) + u']';
            at.value = &(*at.value)[index];
        }
    }
    if (at.value->is_null())
        return std::nullopt;
    return at;
}

} // namespace tideline::models
