// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formvalidation.h"

#include "api/graphql/coercion/coercion.h"
#include "models/forms/formmodel.h"
#include "models/forms/formwords.h"
#include "models/forms/inputpath.h"

#include <QRegularExpression>
#include <QSet>

namespace tideline::models {

namespace {

using catalogue::FieldHint;
using graphql::Json;

bool matches(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return !expression.isValid() || expression.match(text).hasMatch();
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.remove(QRegularExpression(QStringLiteral("[\\s-]")));
    return digits;
}

//! What the editor's kind of text asks for; empty when it is satisfied.
QString editorProblem(const FormField &field, const QString &text)
{
    switch (field.spec().hint.editor) {
    case FieldHint::Editor::Email:
        return matches(QStringLiteral("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+"), text) ? QString() : FormWords::email(field);
    case FieldHint::Editor::SortCode:
        return matches(QStringLiteral("[0-9]{6}"), digitsOf(text)) ? QString() : FormWords::sortCode(field);
    case FieldHint::Editor::BankAccountNumber:
        return matches(QStringLiteral("[0-9]{6,8}"), digitsOf(text)) ? QString() : FormWords::bankAccountNumber(field);
    case FieldHint::Editor::Postcode:
        return matches(QStringLiteral("[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}"), text)
            ? QString()
            : FormWords::postcode(field);
    case FieldHint::Editor::Phone:
        return matches(QStringLiteral("\\+?[0-9 ()-]{7,20}"), text) ? QString() : FormWords::phone(field);
    case FieldHint::Editor::Url:
        return matches(QStringLiteral("https?://[^\\s/]+\\S*"), text) ? QString() : FormWords::url(field);
    default:
        return {};
    }
}

//! The number of a value, whether it is sent as a number or as a text; nothing for anything else.
std::optional<double> numberOf(const Json &value, FieldKind kind)
{
    if (value.is_number())
        return value.get<double>();
    if (kind != FieldKind::Decimal || !value.is_string())
        return std::nullopt;
    bool isNumber = false;
    const double number = QString::fromStdString(value.get_ref<const std::string &>()).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

class Checker
{
public:
    explicit Checker(const FormModel &form) : m_form(form), m_world(form.surroundings()) {}

    void check(const FormField &field)
    {
        if (field.presence() == FormField::Presence::LeftOut)
            return;
        if (field.presence() == FormField::Presence::Null) {
            if (!field.allowsNull())
                add(field, FormWords::notAllowedNull(field));
            return;
        }
        if (field.kind() == FieldKind::Object)
            checkObject(field);
        else if (field.kind() == FieldKind::List)
            checkList(field);
        else
            checkLeaf(field);
    }

    [[nodiscard]] FormProblems takeProblems() { return std::move(m_problems); }
    [[nodiscard]] bool knows(int fieldId) const { return m_atField.contains(fieldId); }
    void add(const FormField &field, const QString &text)
    {
        m_atField.insert(field.id());
        m_problems.append({field.id(), text});
    }
    void addGeneral(const QString &text) { m_problems.append({-1, text}); }

private:
    void checkObject(const FormField &object)
    {
        if (object.spec().isOneOf && !object.chosenMember()) {
            add(object, FormWords::chooseOne(object));
            return;
        }
        for (const auto &member : object.children())
            check(*member);
    }

    void checkList(const FormField &list)
    {
        const auto count = static_cast<double>(list.childCount());
        const FieldHint &hint = list.spec().hint;
        const bool countsItems = !list.spec().type->nullable()->of->nullable()->isList();
        if (countsItems && hint.minimum && count < *hint.minimum)
            add(list, FormWords::tooFewItems(list, static_cast<int>(*hint.minimum)));
        else if (countsItems && hint.maximum && count > *hint.maximum)
            add(list, FormWords::tooManyItems(list, static_cast<int>(*hint.maximum)));
        for (const auto &item : list.children())
            check(*item);
    }

    void checkLeaf(const FormField &field)
    {
        const auto value = valueOfText(field, m_world);
        if (!value) {
            add(field, FormWords::fault(field, value.error(), m_world));
            return;
        }
        if (field.sendsEmptyText())
            return;
        if (const QString problem = hintProblem(field, *value); !problem.isEmpty())
            add(field, problem);
    }

    [[nodiscard]] QString hintProblem(const FormField &field, const Json &value) const
    {
        const FieldHint &hint = field.spec().hint;
        const QString text = field.text().trimmed();
        if (field.kind() == FieldKind::Enumeration && !field.spec().type->innermost()->enumValue(text.toStdString()))
            return FormWords::unknownChoice(field);
        if (!hint.pattern.isEmpty() && !matches(hint.pattern, text))
            return FormWords::pattern(field);
        if (const QString problem = editorProblem(field, text); !problem.isEmpty())
            return problem;
        if (const auto number = numberOf(value, field.kind())) {
            if ((hint.minimum && *number < *hint.minimum) || (hint.maximum && *number > *hint.maximum))
                return FormWords::outside(field, m_world);
        }
        const int side = sideOfToday(field, value);
        if (hint.notInPast && side < 0)
            return FormWords::inPast(field);
        return hint.notInFuture && side > 0 ? FormWords::inFuture(field) : QString();
    }

    //! -1 before today, 1 after today, else 0. Moments are judged by the day that they fall on here.
    [[nodiscard]] int sideOfToday(const FormField &field, const Json &value) const
    {
        if (!value.is_string() || (field.kind() != FieldKind::Date && field.kind() != FieldKind::DateTime))
            return 0;
        const QString text = QString::fromStdString(value.get_ref<const std::string &>());
        const QDateTime now = m_world.currentTime();
        QDate day = QDate::fromString(text, Qt::ISODate);
        if (field.kind() == FieldKind::DateTime) {
            QDateTime here = now;
            here.setMSecsSinceEpoch(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
            day = here.date();
        }
        return day < now.date() ? -1 : day > now.date() ? 1 : 0;
    }

    const FormModel &m_form;
    const FormSurroundings &m_world;
    FormProblems m_problems;
    QSet<int> m_atField;
};

//! The field at the coercion's path, or the nearest one above it.
const FormField *nearest(const FormModel &form, const graphql::Path &path)
{
    const FormField *field = &form.root();
    for (const graphql::PathSegment &segment : path) {
        const FormField *next = nullptr;
        if (const auto *name = std::get_if<std::string>(&segment))
            next = field->child(QString::fromStdString(*name));
        else if (std::get<std::size_t>(segment) < field->childCount())
            next = field->child(std::get<std::size_t>(segment));
        if (!next)
            break;
        field = next;
    }
    return field;
}

//! True when a problem is already known at the field or inside it.
bool isKnown(const Checker &checker, const FormField &field)
{
    if (checker.knows(field.id()))
        return true;
    for (const auto &child : field.children()) {
        if (isKnown(checker, *child))
            return true;
    }
    return false;
}

} // namespace

FormProblems problemsOf(const FormModel &form)
{
    Checker checker(form);
    for (const auto &argument : form.root().children())
        checker.check(*argument);

    const Json variables = form.variables();
    for (const graphql::InputValue &argument : form.rootField().arguments) {
        const auto value = variables.find(std::string(argument.name));
        if (value == variables.end())
            continue;
        const graphql::Path path{std::string(argument.name)};
        for (const graphql::Error &error : graphql::coerceInput(*value, argument.type, path).errors) {
            const FormField *field = nearest(form, error.path);
            if (field == &form.root())
                checker.addGeneral(QString::fromStdString(error.message));
            else if (!isKnown(checker, *field))
                checker.add(*field, FormWords::unfit(*field));
        }
    }
    return checker.takeProblems();
}

} // namespace tideline::models
