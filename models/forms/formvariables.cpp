// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/choicesource.h"
#include "models/forms/fieldvalue.h"
#include "models/forms/formmodel.h"
#include "models/forms/formwords.h"
#include "models/forms/jsontext.h"

#include <QScopedValueRollback>

namespace tideline::models {

namespace {

using graphql::Json;

//! What stands for a secret in the variables that a person reads.
const QString &mask()
{
    static const QString dots(8, QChar(u'\u2022'));
    return dots;
}

//! Replaces every secret that is sent by the mask.
void maskSecrets(const FormField &field, Json *value)
{
    if (!value || value->is_null() || field.presence() != FormField::Presence::Value)
        return;
    if (isLeaf(field.kind())) {
        if (field.isSecret() && !field.text().isEmpty())
            *value = mask().toStdString();
        return;
    }
    std::size_t index = 0;
    for (const auto &child : field.children()) {
        Json *inner = nullptr;
        if (field.kind() == FieldKind::List && value->is_array() && index < value->size()) {
            inner = &(*value)[index];
        } else if (value->is_object()) {
            const auto member = value->find(child->spec().name.toStdString());
            inner = member == value->end() ? nullptr : &*member;
        }
        maskSecrets(*child, inner);
        ++index;
    }
}

void collectSecrets(const FormField &field, QHash<QString, QString> *secrets)
{
    if (isLeaf(field.kind()) && field.isSecret() && !field.text().isEmpty())
        secrets->insert(field.pathText(), field.text());
    for (const auto &child : field.children())
        collectSecrets(*child, secrets);
}

QString below(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

} // namespace

QString FormModel::variablesText() const
{
    Json shown = variables();
    maskSecrets(*m_root, &shown);
    return indentedText(shown);
}

FormProblems FormModel::setVariablesText(const QString &text)
{
    const std::optional<Json> value = jsonFromText(text);
    if (!value)
        return {{-1, FormWords::notJson()}};
    m_secrets.clear();
    collectSecrets(*m_root, &m_secrets);
    FormProblems unfit = setVariables(*value);
    m_secrets.clear();
    return unfit;
}

FormProblems FormModel::setVariables(const Json &variables)
{
    if (!variables.is_object())
        return {{-1, FormWords::notJson()}};
    FormProblems unfit;
    rebuild([this, &variables, &unfit]() {
        build(false);
        // {"accountNumber": …} is taken as well as {"input": {"accountNumber": …}}.
        const bool namesArgument = m_body == m_root.get() || variables.contains(m_body->spec().name.toStdString());
        FormField &target = namesArgument ? *m_root : *m_body;
        if (!variables.empty() || namesArgument)
            assignObject(target, variables, {}, &unfit);
    });
    setDirty(true);
    return unfit;
}

void FormModel::startLists(ChoiceSource &source)
{
    m_listSource = &source;
    seekChoices(source);
    const QList<FormField *> all = m_fields.values();
    for (const FormField *field : all) {
        const QString &records = field->spec().hint.startsFrom;
        if (records.isEmpty() || field->kind() != FieldKind::List || field->isTouched() || field->childCount() > 0)
            continue;
        m_starts.push_back(
            source.loadItems(records, m_context, [this, id = field->id()](const tl::expected<Json, QString> &items) {
                FormField *list = m_fields.value(id);
                if (!items || items->empty() || !list || list->isTouched())
                    return;
                {
                    const QScopedValueRollback quiet(m_isQuiet, true);
                    assign(*list, *items, list->pathText(), nullptr);
                }
                list->m_isTouched = false;
                Q_EMIT structureChanged(id);
            }));
    }
}

void FormModel::seekChoices(ChoiceSource &source)
{
    FormContext context = m_context;
    // Opened without a customer: the answer before this form was about one all the same.
    if (const FormField *account = fieldAt(QStringLiteral("input.accountNumber"));
        account && context.accountNumber.isEmpty())
        context.accountNumber = account->text();
    for (const auto &[path, name] : std::as_const(m_context.sought)) {
        const FormField *field = fieldAt(path);
        if (!field || field->isTouched() || !field->text().isEmpty())
            continue;
        m_starts.push_back(
            source.load(field->spec().hint.choices, context,
                        [this, id = field->id(), name = name](const tl::expected<QList<Choice>, QString> &choices) {
                            FormField *sought = m_fields.value(id);
                            if (!choices || !sought || sought->isTouched() || !sought->text().isEmpty())
                                return;
                            for (const Choice &choice : *choices) {
                                if (choice.alias != name)
                                    continue;
                                sought->setChoices(*choices);
                                sought->setQuietly(FormField::Presence::Value, choice.value);
                                Q_EMIT fieldChanged(id);
                                return;
                            }
                        }));
    }
}

void FormModel::assign(FormField &field, const Json &value, const QString &path, FormProblems *unfit)
{
    if (value.is_null()) {
        // A null that is not allowed stays an empty answer, which the check reports.
        if (field.allowsNull())
            field.setQuietly(FormField::Presence::Null, {});
        else if (unfit)
            unfit->append({field.id(), FormWords::notAllowedNull(field)});
        field.m_isTouched = true;
        return;
    }
    if (field.kind() == FieldKind::Object) {
        assignObject(field, value, path, unfit);
    } else if (field.kind() == FieldKind::List) {
        // A single value stands for a list with this value (specification section 3.11 "Input Coercion").
        const Json items = value.is_array() ? value : Json::array({value});
        field.setQuietly(FormField::Presence::Value, {});
        field.m_children.clear();
        for (const Json &item : items) {
            FormField *made = field.appendItem();
            assign(*made, item, path + QStringLiteral("[%1]").arg(field.childCount() - 1), unfit);
        }
    } else {
        assignText(field, value, unfit);
    }
    field.m_isTouched = true;
}

void FormModel::assignObject(FormField &field, const Json &value, const QString &path, FormProblems *unfit)
{
    if (!value.is_object()) {
        if (unfit)
            unfit->append({field.id(), FormWords::unfit(field)});
        return;
    }
    field.setQuietly(FormField::Presence::Value, {});
    for (const auto &[name, inner] : value.items()) {
        const QString memberName = QString::fromStdString(name);
        FormField *member = field.child(memberName);
        if (member)
            assign(*member, inner, below(path, memberName), unfit);
        else if (unfit)
            unfit->append({-1, FormWords::unknownMember(below(path, memberName))});
    }
}

void FormModel::assignText(FormField &field, const Json &value, FormProblems *unfit)
{
    const auto text = textOfValue(field.kind(), value, m_surroundings);
    QString typed = text.value_or(compactText(value));
    if (field.isSecret() && typed == mask())
        typed = m_secrets.value(field.pathText());
    field.setQuietly(FormField::Presence::Value, typed);
    field.m_isValueAsked = typed.isEmpty();
    if (!text && unfit)
        unfit->append({field.id(), FormWords::fault(field, TextFault::Malformed, m_surroundings)});
}

} // namespace tideline::models
