// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/operationcatalogue.h"

#include "api/catalogue/documentederrors.h"
#include "api/catalogue/hints/hinttable.h"
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

//! The row's words, or words made from the mutation's name where nobody wrote any.
Operation described(const QString &name, const QHash<QString, Operation> &rows)
{
    Operation operation = rows.value(name);
    operation.name = name;
    if (operation.title.isEmpty())
        operation.title = sentenceCase(name);
    if (operation.submitLabel.isEmpty())
        operation.submitLabel = operation.title;
    if (operation.success.isEmpty())
        operation.success = QCoreApplication::translate("Operations", "Done");
    return operation;
}

} // namespace

OperationCatalogue::OperationCatalogue(SchemaPointer apiSchema, SchemaPointer authSchema)
    : m_apiSchema(std::move(apiSchema)),
      m_authSchema(std::move(authSchema))
{
    const QHash<QString, Operation> rows = OperationTables::all();
    const DocumentedErrors facts = DocumentedErrors::load();
    addOperations(Service::Api, rows, facts);
    addOperations(Service::Auth, rows, facts);
    const QHash<QString, FieldHint> hints = HintTables::all();
    if (m_apiSchema)
        addHints(*m_apiSchema, hints);
    if (m_authSchema)
        addHints(*m_authSchema, hints);
}

void OperationCatalogue::addOperations(Service service, const QHash<QString, Operation> &rows,
                                       const DocumentedErrors &facts)
{
    const SchemaPointer owner = schema(service);
    if (!owner || !owner->mutationType())
        return;
    for (const graphql::FieldType &field : owner->mutationType()->fields) {
        const QString name = text(field.name);
        if (m_indexByName.contains(name))
            continue; // The API site comes first: a mutation on both is sent there.
        Operation operation = described(name, rows);
        operation.service = service;
        if (operation.summary.isEmpty())
            operation.summary = text(field.description);
        operation.isDeprecated = field.deprecationReason.has_value();
        operation.deprecationReason = text(field.deprecationReason.value_or(std::string_view()));
        operation.errorCodes = facts.codesOf(name);
        m_indexByName.insert(name, m_operations.size());
        m_operations.append(operation);
    }
}

void OperationCatalogue::addHints(const graphql::Schema &schema, const QHash<QString, FieldHint> &rows)
{
    const auto add = [this, &rows](const QString &owner, const graphql::InputValue &value) {
        const QString name = text(value.name);
        const QString coordinate = owner + u'.' + name;
        auto row = rows.constFind(coordinate);
        if (row == rows.constEnd())
            row = rows.constFind(u"*."_s + name);
        if (row == rows.constEnd())
            return;
        FieldHint hint = *row;
        hint.coordinate = coordinate;
        m_hints.insert(coordinate, hint);
    };
    for (const graphql::Type *type : schema.types()) {
        for (const graphql::InputValue &field : type->inputFields)
            add(text(type->name), field);
        for (const graphql::FieldType &field : type->fields)
            addResultHint(*type, field, rows);
    }
    if (!schema.mutationType())
        return;
    for (const graphql::FieldType &field : schema.mutationType()->fields) {
        for (const graphql::InputValue &argument : field.arguments)
            add(text(field.name), argument);
    }
}

void OperationCatalogue::addResultHint(const graphql::Type &type, const graphql::FieldType &field,
                                       const QHash<QString, FieldHint> &rows)
{
    const QString coordinate = text(type.name) + u'.' + text(field.name);
    auto row = rows.constFind(coordinate);
    for (const graphql::Type *parent : type.interfaces) {
        if (row == rows.constEnd())
            row = rows.constFind(text(parent->name) + u'.' + text(field.name));
    }
    if (row == rows.constEnd())
        return;
    FieldHint hint = *row;
    hint.coordinate = coordinate;
    m_hints.insert(coordinate, hint);
}

const Operation *OperationCatalogue::find(const QString &name) const
{
    const auto index = m_indexByName.constFind(name);
    return index == m_indexByName.constEnd() ? nullptr : &m_operations.at(*index);
}

OperationCatalogue::SchemaPointer OperationCatalogue::schema(Service service) const
{
    return service == Service::Auth ? m_authSchema : m_apiSchema;
}

const graphql::FieldType *OperationCatalogue::field(const QString &operation) const
{
    const Operation *entry = find(operation);
    if (!entry)
        return nullptr;
    return schema(entry->service)->mutationType()->field(operation.toStdString());
}

const FieldHint &OperationCatalogue::hint(const QString &coordinate) const
{
    static const FieldHint none;
    const auto hint = m_hints.constFind(coordinate);
    return hint == m_hints.constEnd() ? none : *hint;
}

QString OperationCatalogue::label(const QString &coordinate) const
{
    const QString &written = hint(coordinate).label;
    return written.isEmpty() ? sentenceCase(coordinate.section(u'.', -1)) : written;
}

} // namespace tideline::catalogue
