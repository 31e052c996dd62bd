// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/resultsummary.h"

#include "api/catalogue/operationcatalogue.h"
#include "models/forms/inputpath.h"
#include "models/forms/jsontext.h"
#include "models/forms/money.h"
#include "models/forms/valuewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tideline::models {

namespace {

using graphql::Json;
using graphql::Type;

//! Amounts of the API are whole minor units unless they are floating point (kraken/behaviour.md "Money").
constexpr std::size_t mostMembersInside = 8; //!< Of a record inside another one that is shown as a whole.

bool isMoneyByName(const QString &name)
{
    return name.endsWith(QStringLiteral("amount"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral("balance"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral("inMinorUnit"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral("inMinorUnits"), Qt::CaseInsensitive);
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

//! The field behind a key of the answer; null for aliases. Members of a union are looked through by their typename.
const graphql::FieldType *fieldOf(const Json &object, const Type *type, const std::string &key)
{
    if (const graphql::FieldType *field = type->field(key))
        return field;
    const auto typeName = object.find("__typename");
    if (typeName == object.end() || !typeName->is_string())
        return nullptr;
    for (const Type *member : type->members) {
        if (member->name == typeName->get_ref<const std::string &>())
            return member->field(key);
    }
    return nullptr;
}

class Writer
{
public:
    Writer(const HintLookup &hints, const FormSurroundings &world, int mostRows)
        : m_hints(hints),
          m_world(world),
          m_mostRows(mostRows)
    {}

    void write(const Json &value, const Type *type, const QString &coordinate, const QString &label, int depth)
    {
        if (value.is_null() || m_rows.size() >= m_mostRows)
            return;
        if (value.is_array())
            writeList(value, type, coordinate, label, depth);
        else if (value.is_object() && type && type->innermost()->isComposite())
            writeObject(value, type->innermost(), label, depth);
        else
            writeLeaf(value, type, coordinate, label, depth);
    }

    void writeMembers(const Json &object, const Type *type, int depth)
    {
        // What can be read at a glance first, what opens up after it.
        for (const bool wantsNested : {false, true}) {
            for (const auto &[key, value] : object.items()) {
                const bool isTypeName = key == "__typename" || key == "typename" || key == "typeName";
                if (isTypeName || value.is_structured() != wantsNested)
                    continue;
                const graphql::FieldType *field = fieldOf(object, type, key);
                const QString name = field ? fromSchema(field->name) : QString::fromStdString(key);
                const QString coordinate = fromSchema(type->name) + u'.' + name;
                const QString hinted = m_hints ? m_hints(coordinate).label : QString();
                write(value, field ? field->type : nullptr, coordinate,
                      hinted.isEmpty() ? catalogue::sentenceCase(name) : hinted, depth);
            }
        }
    }

    [[nodiscard]] QList<ResultRow> takeRows() { return std::move(m_rows); }

private:
    void writeList(const Json &list, const Type *type, const QString &coordinate, const QString &label, int depth)
    {
        const Type *item = type && type->nullable()->isList() ? type->nullable()->of : type;
        if (list.empty()) {
            m_rows.append(
                {depth, label, QCoreApplication::translate("tideline::models::ResultRow", "None"), {}, false, false});
            return;
        }
        int number = 0;
        for (const Json &value : list) {
            ++number;
            const QString counted = list.size() == 1
                ? label
                : QCoreApplication::translate("tideline::models::ResultRow", "%1 %2").arg(label).arg(number);
            write(value, item, coordinate, counted, depth);
        }
    }

    void writeObject(const Json &object, const Type *type, const QString &label, int depth)
    {
        // Lists of pages: the nodes are what counts.
        if (const auto edges = object.find("edges"); edges != object.end() && edges->is_array()) {
            const graphql::FieldType *field = type->field("edges");
            writeList(*edges, field ? field->type : nullptr, {}, label, depth);
            return;
        }
        if (const auto node = object.find("node"); node != object.end() && object.size() <= 3) {
            const graphql::FieldType *field = type->field("node");
            write(*node, field ? field->type : nullptr, {}, label, depth);
            return;
        }
        // A whole person or account inside the record that the answer is about: its name says enough.
        const QString name = nameOf(object);
        if (depth > 0 && !name.isEmpty() && object.size() > mostMembersInside) {
            m_rows.append({depth, label, name, name, false, false});
            return;
        }
        const qsizetype heading = m_rows.size();
        m_rows.append({depth, label, {}, {}, true, false});
        writeMembers(object, type, depth + 1);
        if (m_rows.size() == heading + 1)
            m_rows.removeLast();
    }

    void writeLeaf(const Json &value, const Type *type, const QString &coordinate, const QString &label, int depth)
    {
        const catalogue::FieldHint hint = m_hints ? m_hints(coordinate) : catalogue::FieldHint{};
        if (hint.isHidden || (value.is_string() && value.get_ref<const std::string &>().empty()))
            return;
        FieldKind kind = type && type->innermost()->isLeaf() ? fieldKind(type->innermost(), hint) : FieldKind::Unknown;
        const QString name = coordinate.section(u'.', -1);
        if ((kind == FieldKind::Integer || kind == FieldKind::BigInteger) && isMoneyByName(name))
            kind = FieldKind::Money;
        const QString raw = value.is_string() ? textOf(value) : compactText(value);
        const bool isSecret = value.is_string() && (hint.isSecret || isSecretByName(coordinate));
        if (!isSecret && (kind == FieldKind::Json || kind == FieldKind::JsonText)) {
            writeJson(value.is_string() ? jsonFromText(raw).value_or(value) : value, label, depth);
            return;
        }
        if (kind == FieldKind::Text && value.is_string() && isWordOfList(name, raw))
            kind = FieldKind::Enumeration;
        const bool isPounds = value.is_number()
            && (hint.unit == catalogue::FieldHint::Unit::MajorUnits
                || (value.is_number_float() && isMoneyByName(name)));
        const QString words = isPounds ? moneyInWords(qRound64(value.get<double>() * 100), m_world.locale)
                                       : valueInWords(value, kind, m_world);
        m_rows.append({depth, label, words, raw, false, isSecret});
    }

    //! Values that the schema knows nothing about: a line for each, nothing for an empty object.
    void writeJson(const Json &value, const QString &label, int depth)
    {
        if (m_rows.size() >= m_mostRows || value.is_null())
            return;
        if (!value.is_structured()) {
            const QString text = value.is_string() ? textOf(value) : compactText(value);
            m_rows.append({depth, label, valueInWords(value, FieldKind::Text, m_world), text, false, false});
            return;
        }
        if (value.empty())
            return;
        m_rows.append({depth, label, {}, {}, true, false});
        int number = 0;
        for (const auto &[key, member] : value.items()) {
            // Somebody's own names: shown as they are written.
            const QString name = value.is_array() ? QString::number(++number) : QString::fromStdString(key);
            writeJson(member, name, depth + 1);
        }
    }

    const HintLookup &m_hints;
    const FormSurroundings &m_world;
    int m_mostRows;
    QList<ResultRow> m_rows;
};

} // namespace

bool ResultRow::isLink() const
{
    static const QRegularExpression page(QStringLiteral("\\Ahttps?://[^\\s/]\\S*\\z"));
    return !isSecret && !isHeading && page.match(raw).hasMatch();
}

QList<ResultRow> resultRows(const Json &data, const graphql::FieldType &rootField, const HintLookup &hints,
                            const FormSurroundings &world, int mostRows)
{
    Writer writer(hints, world, mostRows);
    const Type *type = rootField.type->innermost();
    if (data.is_object() && type->isComposite())
        writer.writeMembers(data, type, 0);
    else
        writer.write(data, rootField.type, fromSchema(rootField.name),
                     catalogue::sentenceCase(fromSchema(rootField.name)), 0);
    return writer.takeRows();
}

Json valueAt(const Json &data, const QString &path)
{
    const Json *value = &data;
    for (const graphql::PathSegment &segment : pathFromText(path)) {
        if (const auto *name = std::get_if<std::string>(&segment)) {
            if (!value->is_object() || !value->contains(*name))
                return nullptr;
            value = &*value->find(*name);
        } else {
            const std::size_t index = std::get<std::size_t>(segment);
            if (!value->is_array() || index >= value->size())
                return nullptr;
            value = &(*value)[index];
        }
    }
    return *value;
}

} // namespace tideline::models
