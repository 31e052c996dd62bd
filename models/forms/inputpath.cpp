// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/inputpath.h"

#include "models/forms/formmodel.h"

#include <charconv>

namespace tideline::models {

namespace {

QString comparable(const QString &name)
{
    QString bare = name.toLower();
    bare.remove(u'_');
    return bare;
}

bool hasCommonEnd(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && (one.endsWith(other) || other.endsWith(one));
}

FormField *member(const FormField &parent, const std::string &segment)
{
    const QString name = QString::fromStdString(segment);
    if (FormField *exact = parent.child(name))
        return exact;
    const QString wanted = comparable(name);
    for (const auto &field : parent.children()) {
        if (comparable(field->spec().name) == wanted)
            return field.get();
    }
    // A form that asks for the old one too: what the server complains of is what it was told.
    for (const auto &field : parent.children()) {
        if (comparable(field->spec().name) == QStringLiteral("new") + wanted)
            return field.get();
    }
    FormField *similar = nullptr;
    for (const auto &field : parent.children()) {
        if (!hasCommonEnd(comparable(field->spec().name), wanted))
            continue;
        if (similar)
            return nullptr; // two fields could be meant
        similar = field.get();
    }
    return similar;
}

std::optional<std::size_t> indexOf(const graphql::PathSegment &segment)
{
    if (const auto *index = std::get_if<std::size_t>(&segment))
        return *index;
    const std::string &text = std::get<std::string>(segment);
    std::size_t index = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), index);
    const bool isNumber = failure == std::errc() && end == text.data() + text.size();
    return isNumber ? std::optional(index) : std::nullopt;
}

FormField *step(const FormField &parent, const graphql::PathSegment &segment)
{
    if (parent.kind() == FieldKind::List) {
        const auto index = indexOf(segment);
        return index && *index < parent.childCount() ? parent.child(*index) : nullptr;
    }
    const auto *name = std::get_if<std::string>(&segment);
    return name ? member(parent, *name) : nullptr;
}

//! Follows the path from \p start as far as it goes; null when not even the first step fits.
FormField *follow(FormField &start, const graphql::Path &path, std::size_t from)
{
    FormField *reached = nullptr;
    FormField *current = &start;
    for (std::size_t i = from; i < path.size(); ++i) {
        FormField *next = step(*current, path[i]);
        if (!next) {
            // Inside a list, a closed object or a leaf: the field itself is meant. In an open object it is none.
            const bool isInside = current->kind() != FieldKind::Object || current->childCount() == 0;
            return isInside ? reached : nullptr;
        }
        reached = current = next;
    }
    return reached;
}

} // namespace

FormField *fieldOfServerPath(const FormModel &form, const graphql::Path &path)
{
    if (path.empty())
        return nullptr;
    const auto *first = std::get_if<std::string>(&path.front());
    const QString name = first ? comparable(QString::fromStdString(*first)) : QString();
    // Some servers put the mutation's name or `variables` in front.
    if (path.size() > 1 && (name == comparable(form.operation()) || name == QStringLiteral("variables")))
        return fieldOfServerPath(form, graphql::Path(path.begin() + 1, path.end()));
    const bool isBare = &form.body() == &form.root();
    const bool namesArgument = !isBare && name == comparable(form.body().spec().name);
    return follow(form.body(), path, namesArgument ? 1 : 0);
}

graphql::Path pathFromText(const QString &text)
{
    graphql::Path path;
    for (const QString &part : text.split(u'.', Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u'[');
        if (!pieces.front().isEmpty())
            path.emplace_back(pieces.front().toStdString());
        for (const QString &piece : pieces.mid(1)) {
            bool isNumber = false;
            const uint index = piece.chopped(piece.endsWith(u']') ? 1 : 0).toUInt(&isNumber);
            if (isNumber)
                path.emplace_back(static_cast<std::size_t>(index));
        }
    }
    return path;
}

} // namespace tideline::models
