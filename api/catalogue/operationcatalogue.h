// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/fieldhint.h"
#include "api/catalogue/operation.h"
#include "api/graphql/type/schema.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace tideline::catalogue {

class DocumentedErrors;

//! \brief Every mutation of the two schemas with its wording, risk, follow-ups and field hints.
//!
//! Built from the schemas at run time: a mutation that nobody has described still has an entry, with a title
//! made from its name. Immutable; holds the schemas. Any thread may read it.
class OperationCatalogue
{
public:
    using SchemaPointer = std::shared_ptr<const graphql::Schema>;

    //! Either schema may be null: then its operations are missing.
    OperationCatalogue(SchemaPointer apiSchema, SchemaPointer authSchema);

    //! All operations, API site first, each service in the schema's order.
    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }
    [[nodiscard]] const Operation *find(const QString &name) const; //!< Null if there is none.
    [[nodiscard]] SchemaPointer schema(Service service) const;
    //! The mutation's root field in its schema; null if there is none.
    [[nodiscard]] const graphql::FieldType *field(const QString &operation) const;

    //! The hint of `InputType.field`, `mutation.argument` or, in answers, `ObjectType.field` (label, unit and
    //! isSecret only); a default one when nobody wrote any.
    [[nodiscard]] const FieldHint &hint(const QString &coordinate) const;
    //! The words shown beside a field: the hint's label, else its name in sentence case.
    [[nodiscard]] QString label(const QString &coordinate) const;

private:
    void addOperations(Service service, const QHash<QString, Operation> &rows, const DocumentedErrors &facts);
    void addHints(const graphql::Schema &schema, const QHash<QString, FieldHint> &rows);
    void addResultHint(const graphql::Type &type, const graphql::FieldType &field,
                       const QHash<QString, FieldHint> &rows);

    SchemaPointer m_apiSchema;
    SchemaPointer m_authSchema;
    QList<Operation> m_operations;
    QHash<QString, qsizetype> m_indexByName;
    QHash<QString, FieldHint> m_hints; //!< By coordinate, rules by field name already applied.
};

//! "numberOfOccupants" → "Number of occupants"; keeps runs of capitals ("APIKey" → "API key").
[[nodiscard]] QString sentenceCase(const QString &name);

} // namespace tideline::catalogue
