// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/resultsummary.h"

#include "api/catalogue/operationcatalogue.h"
#include "models/forms/inputpath.h"
#include "models/forms/resultwriter.h"

#include <QRegularExpression>

namespace tideline::models {

using graphql::Json;

bool ResultRow::isLink() const
{
    static const QRegularExpression page(QStringLiteral("\\Ahttps?://[^\\s/]\\S*\\z"));
    return !isSecret && !isHeading && page.match(raw).hasMatch();
}

QList<ResultRow> resultRows(const Json &data, const graphql::FieldType &rootField, const HintLookup &hints,
                            const FormSurroundings &world, int mostRows)
{
    ResultWriter writer(hints, world, mostRows);
    const graphql::Type *type = rootField.type->innermost();
    const QString name = fromSchema(rootField.name);
    if (data.is_object() && type->isComposite())
        writer.writeMembers(data, type, {}, 0);
    else
        writer.write(data, {rootField.type, name, catalogue::sentenceCase(name), {}}, 0);
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
