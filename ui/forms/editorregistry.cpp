// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editorregistry.h"

#include "ui/forms/booleaneditor.h"
#include "ui/forms/choiceeditor.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/enumeditor.h"
#include "ui/forms/formbinder.h"
#include "ui/forms/jsoneditor.h"
#include "ui/forms/lineeditor.h"
#include "ui/forms/listeditor.h"
#include "ui/forms/multilineeditor.h"
#include "ui/forms/objecteditor.h"
#include "ui/forms/searcheditor.h"
#include "ui/forms/secreteditor.h"
#include "ui/forms/suggestioneditor.h"

namespace tideline::ui {

namespace {

using catalogue::FieldHint;
using models::FieldKind;
using models::FormField;

constexpr std::size_t mostComboValues = 10;

template <typename Editor>
FieldEditor *makeEditor(FormField &field, FormBinder &binder, QWidget *parent)
{
    return new Editor(field, binder, parent);
}

FieldEditor *makeText(FormField &field, FormBinder &binder, QWidget *parent)
{
    if (field.spec().hint.editor == FieldHint::Editor::MultiLine)
        return new MultiLineEditor(field, binder, parent);
    if (field.spec().hint.editor == FieldHint::Editor::Json)
        return new JsonEditor(field, binder, parent);
    if (!field.spec().hint.suggestions.isEmpty())
        return new SuggestionEditor(field, binder, parent);
    return new LineEditor(field, binder, parent);
}

FieldEditor *makeEnumeration(FormField &field, FormBinder &binder, QWidget *parent)
{
    if (field.spec().type->innermost()->enumValues.size() > mostComboValues)
        return new SearchEditor(field, binder, parent);
    return new EnumEditor(field, binder, parent);
}

} // namespace

EditorRegistry::EditorRegistry()
{
    for (const FieldKind kind : {FieldKind::Integer, FieldKind::BigInteger, FieldKind::Float, FieldKind::Decimal,
                                 FieldKind::Money, FieldKind::Uuid, FieldKind::Id, FieldKind::Time})
        setForKind(kind, makeEditor<LineEditor>);
    setForKind(FieldKind::Text, makeText);
    setForKind(FieldKind::Unknown, makeText);
    setForKind(FieldKind::Boolean, makeEditor<BooleanEditor>);
    setForKind(FieldKind::Enumeration, makeEnumeration);
    setForKind(FieldKind::Date, makeEditor<DateEditor>);
    setForKind(FieldKind::DateTime, makeEditor<DateEditor>);
    setForKind(FieldKind::Json, makeEditor<JsonEditor>);
    setForKind(FieldKind::JsonText, makeEditor<JsonEditor>);
    setForKind(FieldKind::List, makeEditor<ListEditor>);
    setForKind(FieldKind::Object, makeEditor<ObjectEditor>);
}

void EditorRegistry::setForCoordinate(const QString &coordinate, Factory factory)
{
    m_byCoordinate.insert(coordinate, std::move(factory));
}

void EditorRegistry::setForType(const QString &typeName, Factory factory)
{
    m_byType.insert(typeName, std::move(factory));
}

void EditorRegistry::setForKind(FieldKind kind, Factory factory) { m_byKind.insert(kind, std::move(factory)); }

FieldEditor *EditorRegistry::make(FormField &field, FormBinder &binder, QWidget *parent) const
{
    const models::FieldSpec &spec = field.spec();
    // An item of a list shares its list's coordinate, whose editor is the list's.
    if (const auto own = m_byCoordinate.constFind(spec.coordinate); own != m_byCoordinate.constEnd() && !field.isItem())
        return (*own)(field, binder, parent);
    if (models::isLeaf(spec.kind)) {
        const QString typeName = models::fromSchema(spec.type->innermost()->name);
        if (const auto own = m_byType.constFind(typeName); own != m_byType.constEnd())
            return (*own)(field, binder, parent);
        if (field.isSecret())
            return new SecretEditor(field, binder, parent);
        const bool hasChoices = binder.choices() && binder.choices()->offers(spec.hint.choices);
        if (hasChoices && spec.kind != FieldKind::Enumeration)
            return new ChoiceEditor(field, binder, parent);
    }
    return m_byKind.value(spec.kind)(field, binder, parent);
}

} // namespace tideline::ui
