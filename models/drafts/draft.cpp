// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts/draft.h"

#include "models/forms/formmodel.h"
#include "models/forms/keptfields.h"

#include <QCryptographicHash>

namespace tideline::models {

namespace {

void collect(const FormField &field, const QStringList &carried, QStringList *parts)
{
    const bool isRow = field.spec().hint.prefill == catalogue::FieldHint::Prefill::SelectedRow;
    const bool isGiven = isRow || carried.contains(field.pathText());
    if (isLeaf(field.kind()) && isGiven && isKeptInDrafts(field) && !field.text().isEmpty())
        parts->append(field.pathText() + u'=' + field.text());
    for (const auto &child : field.children())
        collect(*child, carried, parts);
}

} // namespace

QString subjectOf(const FormModel &form)
{
    QStringList carried;
    for (const auto &[path, value] : form.context().carried)
        carried.append(path);
    QStringList parts;
    collect(form.root(), carried, &parts);
    if (parts.isEmpty())
        return {};
    parts.sort();
    const QByteArray digest = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    constexpr int shortened = 16;
    return QString::fromLatin1(digest.toHex().left(shortened));
}

} // namespace tideline::models
