// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/resultdigest.h"

#include "models/forms/answersummary.h"
#include "models/forms/fieldvalue.h"
#include "models/forms/formmodel.h"
#include "models/forms/jsontext.h"
#include "models/forms/resultwriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

using catalogue::ResultValue;
using graphql::Json;

const QString middleDot = u" \u00b7 "_s; //!< Between values in one line.
constexpr int mostFolded = 400; //!< Lines; the raw answer holds more.

QString lastName(const QString &path) { return path.section(u'.', -1); }

//! Stands in an object that is told in one line.
bool isInside(const FormField &field) { return field.parent() != &field.form().body(); }

//! All answers in one field and below it; what is left out or secret is left out.
QStringList wordsOf(const FormField &field, const FormSurroundings &world)
{
    if (field.presence() == FormField::Presence::LeftOut || field.isSecret() || field.spec().hint.isIdempotencyKey)
        return {};
    if (field.presence() == FormField::Presence::Null)
        return {FormModel::tr("Sent as null")};
    if (field.kind() == FieldKind::Boolean && isInside(field)) // "Yes" alone would say nothing
        return field.text() == "true"_L1 ? QStringList(field.label()) : QStringList();
    if (isLeaf(field.kind()))
        return {answerInWords(field, world)};
    QStringList words;
    for (const auto &child : field.children())
        words += wordsOf(*child, world);
    if (words.isEmpty() && field.kind() == FieldKind::List && field.childCount() == 0)
        words += FormModel::tr("Empty list");
    return words;
}

//! What it holds is meant wherever it stands again: a name, an amount, a number of points. Not a day or a word of a
//! list, which may well be the same twice.
bool isKnownAgain(const FormField &field)
{
    static const QRegularExpression ending(u"(Id|Number|Code)$"_s);
    return field.kind() == FieldKind::Text || field.kind() == FieldKind::Id || field.kind() == FieldKind::Uuid
        || field.kind() == FieldKind::BigInteger || field.spec().hint.unit != catalogue::FieldHint::Unit::None
        || !field.spec().hint.choices.isEmpty() || ending.match(field.spec().name).hasMatch();
}

//! A value that tells a record from others: it has a digit, and is no number or day.
bool isUnmistakable(const QString &raw)
{
    static const QRegularExpression plain(u"\\A[-+.,:TZ\\d]*\\z"_s);
    static const QRegularExpression digit(u"\\d"_s);
    return digit.match(raw).hasMatch() && !plain.match(raw).hasMatch();
}

//! Without what \p shown tells already, and without the headings that stand over nothing then.
QList<ResultRow> withoutRepeats(const QList<ResultRow> &rows, const QList<ResultRow> &shown)
{
    const auto isTold = [&shown](const ResultRow &row) {
        return !row.isHeading && isUnmistakable(row.raw)
            && std::any_of(shown.begin(), shown.end(), [&row](const ResultRow &one) { return one.raw == row.raw; });
    };
    QList<ResultRow> left;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        const bool isBare = row->isHeading && (left.isEmpty() || left.first().depth <= row->depth);
        if (!isBare && !isTold(*row))
            left.prepend(*row);
    }
    return left;
}

//! What stands in a field that takes any JSON.
std::optional<Json> jsonOf(const FormField &field, const Json &value)
{
    if (field.kind() == FieldKind::Json)
        return value;
    return field.kind() == FieldKind::JsonText && value.is_string() ? jsonFromText(textOf(value)) : std::nullopt;
}

//! Collects the lines of one result.
class Collector
{
public:
    Collector(const Json &answer, const FormModel &form, const HintLookup &hints)
        : m_answer(answer),
          m_form(form),
          m_hints(hints),
          m_world(form.surroundings()),
          m_type(form.rootField().type)
    {}

    void add(const ResultValue &value)
    {
        if (value.path.startsWith(u'$'))
            addSent(value.path.mid(1));
        else if (value.itemValues.isEmpty())
            addAnswered(value.path);
        else
            addItems(value);
    }

    void addByDefault()
    {
        m_isByDefault = true;
        addAnswered({});
        if (m_answer.is_object()) {
            for (const auto &[key, value] : m_answer.items()) {
                if (value.is_object())
                    addAnswered(fromSchema(key));
            }
        }
        addSent({});
    }

    [[nodiscard]] ResultDigest take()
    {
        ResultDigest digest;
        digest.rows = std::exchange(m_rows, {});
        addSent({}); // whatever the operation did not name
        digest.folded = digest.rows.mid(ResultDigest::mostRows) + std::exchange(m_rows, {});
        digest.rows = digest.rows.mid(0, ResultDigest::mostRows);
        ResultWriter writer(m_hints, m_world, mostFolded);
        writer.leaveOut(m_told);
        const graphql::Type *type = m_type->innermost();
        if (m_answer.is_object() && type->isComposite())
            writer.writeMembers(m_answer, type, {}, 0);
        digest.folded = withoutRepeats(digest.folded + writer.takeRows(), digest.rows);
        if (m_isByDefault && digest.rows.size() + digest.folded.size() <= ResultDigest::mostRows)
            digest.rows += std::exchange(digest.folded, {});
        return digest;
    }

private:
    struct Told
    {
        QString name;
        Json value;
        QString words;
        bool isSent = false;
    };

    [[nodiscard]] QList<ResultRow> written(const PlacedValue &found) const
    {
        ResultWriter writer(m_hints, m_world, mostFolded);
        writer.write(*found.value, found.place, 0);
        return writer.takeRows();
    }

    void addAnswered(const QString &path)
    {
        const auto found = placedValue(m_answer, m_type, path, m_hints);
        if (!found || m_told.contains(path))
            return;
        if (!found->value->is_object()) {
            addLeaf(*found);
            return;
        }
        if (!found->place.type->innermost()->isComposite())
            return;
        for (const auto &[key, value] : found->value->items()) {
            const QString member = path.isEmpty() ? fromSchema(key) : path + u'.' + fromSchema(key);
            const bool isTypeName = key == "__typename" || key == "typename" || key == "typeName";
            if (!value.is_structured() && !isTypeName)
                addLeafAt(member);
        }
    }

    void addLeafAt(const QString &path)
    {
        const auto found = placedValue(m_answer, m_type, path, m_hints);
        if (found && !m_told.contains(path))
            addLeaf(*found);
    }

    void addLeaf(const PlacedValue &found)
    {
        const bool isHeadline = found.place.path == "success"_L1 && *found.value == Json(true);
        const QList<ResultRow> rows = written(found);
        if (isHeadline || rows.isEmpty())
            return;
        const QString name = lastName(found.place.path);
        const bool isTold = std::any_of(m_all.cbegin(), m_all.cend(), [&name, &found, &rows](const Told &one) {
            return one.isSent && one.name == name && (one.value == *found.value || one.words == rows.first().value);
        });
        m_told.insert(found.place.path);
        if (isTold)
            return;
        m_all.append({name, *found.value, rows.first().value, false});
        m_rows += rows;
    }

    void addItems(const ResultValue &list)
    {
        const auto found = placedValue(m_answer, m_type, list.path, m_hints);
        if (!found || !found->value->is_array())
            return;
        for (std::size_t i = 0; i < found->value->size(); ++i) {
            const QString item = list.path + u'[' + QString::number(i) + u']';
            const QString name = wordsAt(item + u'.' + list.itemName);
            QStringList values;
            for (const QString &value : list.itemValues)
                values += wordsAt(item + u'.' + value);
            values.removeAll({});
            const QString words = values.join(u" · "_s);
            if (!name.isEmpty())
                m_rows.append({0, name, words, words, false, false, item});
        }
    }

    [[nodiscard]] QString wordsAt(const QString &path)
    {
        const auto found = placedValue(m_answer, m_type, path, m_hints);
        const QList<ResultRow> rows = found ? written(*found) : QList<ResultRow>();
        m_told.insert(path);
        return rows.isEmpty() ? QString() : rows.first().value;
    }

    void addSent(const QString &path)
    {
        if (!path.isEmpty()) {
            if (const FormField *field = m_form.fieldAt(path))
                addSentField(*field);
            return;
        }
        for (const auto &field : m_form.body().children())
            addSentField(*field);
    }

    void addSentField(const FormField &field)
    {
        const QString path = u'$' + field.pathText();
        if (field.kind() == FieldKind::List && field.childCount() > 0 && !isLeaf(field.child(0)->kind())) {
            for (const auto &item : field.children())
                addSentField(*item);
            return;
        }
        const QStringList words = wordsOf(field, m_world);
        if (words.isEmpty() || m_told.contains(path))
            return;
        m_told.insert(path);
        const Json value = valueOfField(field, m_world).value_or(Json());
        const QString told = words.join(u" · "_s);
        const bool isTold = std::any_of(m_all.cbegin(), m_all.cend(), [&field, &value, &told](const Told &one) {
            if (one.isSent)
                return false;
            // What is chosen from a list goes by its name and more: "Megan Ashdown · megan.ashdown@example.com".
            const bool isSame = one.value == value || one.words == told || one.words == told.section(middleDot, 0, 0);
            return isSame && (one.name == field.spec().name || isKnownAgain(field));
        });
        if (isTold)
            return;
        m_all.append({field.spec().name, value, told, true});
        if (const auto json = value.is_null() ? std::nullopt : jsonOf(field, value)) {
            ResultWriter writer(m_hints, m_world, mostFolded);
            writer.writeUnknown(*json, {nullptr, {}, field.label(), path}, 0);
            m_rows += writer.takeRows();
            return;
        }
        const bool isPlain = isLeaf(field.kind()) && field.presence() == FormField::Presence::Value;
        const QString raw = !isPlain ? told : value.is_string() ? textOf(value) : compactText(value);
        m_rows.append({0, field.label(), told, raw, false, false, path});
    }

    const Json &m_answer;
    const FormModel &m_form;
    const HintLookup &m_hints;
    FormSurroundings m_world;
    const graphql::Type *m_type;
    QList<ResultRow> m_rows;
    QList<Told> m_all;
    QSet<QString> m_told; //!< Paths.
    bool m_isByDefault = false; //!< The operation says nothing of what matters.
};

} // namespace

ResultDigest resultDigest(const Json &answer, const catalogue::Operation &operation, const FormModel &form,
                          const HintLookup &hints)
{
    Collector collector(answer, form, hints);
    for (const ResultValue &value : operation.shows)
        collector.add(value);
    if (operation.shows.isEmpty())
        collector.addByDefault();
    return collector.take();
}

} // namespace tideline::models
