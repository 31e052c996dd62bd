// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formmodel.h"

#include "models/forms/fieldvalue.h"
#include "models/forms/formvalidation.h"
#include "models/forms/formwords.h"
#include "models/forms/inputpath.h"
#include "models/forms/prefill.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace tideline::models {

namespace {

//! Required input objects cannot form a cycle in a valid schema; a broken one must not hang a form.
constexpr int deepestRequired = 64;

int depthOf(const FormField *field)
{
    int depth = 0;
    for (; field; field = field->parent())
        ++depth;
    return depth;
}

} // namespace

FormModel::FormModel(const catalogue::OperationCatalogue &catalogue, const QString &operation,
                     const FormContext &context, FormSurroundings surroundings, QObject *parent)
    : FormModel(
        catalogue.schema(catalogue.find(operation)->service), *catalogue.field(operation),
        [&catalogue](const QString &coordinate) { return catalogue.hint(coordinate); }, context,
        std::move(surroundings), parent)
{}

FormModel::FormModel(SchemaPointer schema, const graphql::FieldType &rootField, HintLookup hints,
                     const FormContext &context, FormSurroundings surroundings, QObject *parent)
    : QObject(parent),
      m_specs(std::move(schema), std::move(hints)),
      m_rootField(rootField),
      m_context(context),
      m_surroundings(std::move(surroundings)),
      m_operation(fromSchema(rootField.name)),
      m_formId(m_surroundings.freshKey())
{
    m_rootSpec.coordinate = m_rootSpec.name = m_operation;
    m_rootSpec.kind = FieldKind::Object;
    m_rootSpec.isRequired = true;
    const QScopedValueRollback quiet(m_isQuiet, true);
    build(true);
    takeCarried();
}

FormModel::~FormModel() = default;

void FormModel::build(bool isPrefilled)
{
    const QScopedValueRollback prefilled(m_isPrefilled, isPrefilled);
    m_root.reset();
    m_body = nullptr;
    m_problems.clear();
    m_root = std::make_unique<FormField>(*this, nullptr, m_rootSpec, m_nextId++);
    m_fields.insert(m_root->id(), m_root.get());
    m_body = m_root.get();
    m_root->m_isOpen = true;
    makeMembers(*m_root);
    if (m_root->childCount() == 1 && m_root->child(std::size_t(0))->kind() == FieldKind::Object) {
        m_body = m_root->child(std::size_t(0));
        m_body->open();
        // An optional argument with required members is what the form is for: asked for, not silently left out.
        const auto &members = m_body->m_children;
        const bool asks = std::any_of(members.begin(), members.end(),
                                      [](const std::unique_ptr<FormField> &member) { return member->isRequired(); });
        if (asks)
            m_body->m_presence = FormField::Presence::Value;
    }
}

void FormModel::rebuild(const std::function<void()> &fill)
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        fill();
    }
    Q_EMIT rebuilt();
    Q_EMIT problemsChanged();
}

std::unique_ptr<FormField> FormModel::makeField(FormField *parent, const FieldSpec &spec)
{
    auto field = std::make_unique<FormField>(*this, parent, spec, m_nextId++);
    m_fields.insert(field->id(), field.get());
    if (field->presence() == FormField::Presence::Value && depthOf(parent) < deepestRequired)
        field->open();
    return field;
}

void FormModel::makeMembers(FormField &object)
{
    const graphql::Type *type = object.m_parent ? object.m_spec.type->nullable() : nullptr;
    const auto inputs = type ? type->inputFields : m_rootField.arguments;
    const std::string_view owner = type ? type->name : m_rootField.name;
    object.m_children.reserve(inputs.size());
    for (const graphql::InputValue &input : inputs)
        object.m_children.push_back(makeField(&object, m_specs.spec(input, owner)));
    for (const auto &member : object.m_children) {
        if (isLeaf(member->kind()))
            prefill(*member);
    }
}

void FormModel::prefill(FormField &field)
{
    const catalogue::FieldHint &hint = field.spec().hint;
    if (field.isOneOfMember())
        return;
    if (hint.isIdempotencyKey) {
        setKey(field);
    } else if (m_isPrefilled) {
        const graphql::Json value = prefillValue(field, m_context, m_surroundings);
        const auto text = value.is_null() ? std::nullopt : textOfValue(field.kind(), value, m_surroundings);
        if (text)
            field.setQuietly(FormField::Presence::Value, *text);
    }
}

void FormModel::setKey(FormField &field)
{
    QString &key = m_keys[field.pathText()];
    if (key.isEmpty())
        key = m_surroundings.freshKey();
    field.setQuietly(FormField::Presence::Value, key);
}

void FormModel::takeCarried()
{
    for (const auto &[path, value] : std::as_const(m_context.carried)) {
        if (FormField *field = reach(pathFromText(path)); field && !value.is_null())
            assign(*field, value, path, nullptr);
    }
}

FormField *FormModel::fieldAt(const QString &path) const
{
    FormField *field = m_root.get();
    for (const graphql::PathSegment &segment : pathFromText(path)) {
        if (const auto *name = std::get_if<std::string>(&segment))
            field = field->child(QString::fromStdString(*name));
        else
            field = std::get<std::size_t>(segment) < field->childCount() ? field->child(std::get<std::size_t>(segment))
                                                                         : nullptr;
        if (!field)
            return nullptr;
    }
    return field;
}

FormField *FormModel::reach(const graphql::Path &path)
{
    FormField *field = m_root.get();
    for (const graphql::PathSegment &segment : path) {
        if (const auto *name = std::get_if<std::string>(&segment)) {
            field->open();
            field = field->child(QString::fromStdString(*name));
        } else {
            const std::size_t index = std::get<std::size_t>(segment);
            if (field->kind() != FieldKind::List || index > field->childCount())
                return nullptr;
            field = index == field->childCount() ? field->appendItem() : field->child(index);
        }
        if (!field)
            return nullptr;
    }
    return field;
}

graphql::Json FormModel::variables() const
{
    return valueOfField(*m_root, m_surroundings).value_or(graphql::Json::object());
}

bool FormModel::validate()
{
    setProblems(problemsOf(*this));
    return m_problems.isEmpty();
}

void FormModel::setServerProblems(const QList<api::ValidationError> &errors, const QString &general)
{
    FormProblems problems;
    if (!general.isEmpty())
        problems.append({-1, general});
    for (const api::ValidationError &error : errors) {
        const FormField *field = fieldOfServerPath(*this, error.inputPath);
        const FormProblem problem{field ? field->id() : -1, FormWords::ofServer(error, field)};
        if (!problems.contains(problem))
            problems.append(problem);
    }
    setProblems(problems);
}

void FormModel::setProblems(const FormProblems &problems)
{
    QHash<int, QString> texts;
    for (const FormProblem &problem : problems) {
        if (problem.fieldId < 0)
            continue;
        QString &text = texts[problem.fieldId];
        text += text.isEmpty() ? problem.text : u'\n' + problem.text;
    }
    m_problems = problems;
    const QList<FormField *> all = m_fields.values();
    for (FormField *field : all)
        setErrorOf(*field, texts.value(field->id()));
    Q_EMIT problemsChanged();
}

void FormModel::setErrorOf(FormField &field, const QString &error)
{
    if (field.m_error == error)
        return;
    field.m_error = error;
    Q_EMIT errorChanged(field.id());
}

void FormModel::renewKeys()
{
    m_formId = m_surroundings.freshKey();
    m_keys.clear();
    const QList<FormField *> all = m_fields.values();
    for (FormField *field : all) {
        if (!field->spec().hint.isIdempotencyKey || field->presence() != FormField::Presence::Value)
            continue;
        setKey(*field);
        Q_EMIT fieldChanged(field->id());
    }
}

void FormModel::reset()
{
    rebuild([this]() {
        m_formId = m_surroundings.freshKey();
        m_keys.clear();
        build(true);
        takeCarried();
    });
    setDirty(false);
    m_starts.clear();
    if (m_listSource)
        startLists(*m_listSource); // a list that replaces all records never begins empty
}

void FormModel::takeIdentity(const FormModel &other)
{
    Q_ASSERT(m_operation == other.m_operation);
    m_formId = other.m_formId;
    m_keys = other.m_keys;
    const QList<FormField *> all = m_fields.values();
    for (FormField *field : all) {
        if (!field->spec().hint.isIdempotencyKey || field->presence() != FormField::Presence::Value)
            continue;
        setKey(*field);
        Q_EMIT fieldChanged(field->id());
    }
}

void FormModel::fieldDid(FormField &field)
{
    if (m_isQuiet)
        return;
    Q_EMIT fieldChanged(field.id());
    setDirty(true);
}

void FormModel::structureOf(FormField &field)
{
    if (!m_isQuiet)
        Q_EMIT structureChanged(field.id());
}

void FormModel::setDirty(bool dirty)
{
    if (m_isDirty == dirty)
        return;
    m_isDirty = dirty;
    Q_EMIT dirtyChanged(dirty);
}

} // namespace tideline::models
