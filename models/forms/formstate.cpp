// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formmodel.h"
#include "models/forms/jsontext.h"
#include "models/forms/keptfields.h"

//! \file
//! What is typed in a form, to be kept in a draft. A field's state is an object with the members `presence` ("null",
//! "value"; absent: left out), `text`, `asked` (an empty text is meant), `members` and `items`.
namespace tideline::models {

namespace {

using graphql::Json;

constexpr int stateVersion = 1;

Json stateOf(const FormField &field)
{
    Json state = Json::object();
    if (field.presence() == FormField::Presence::Null)
        state["presence"] = "null";
    else if (field.presence() == FormField::Presence::Value)
        state["presence"] = "value";
    if (isLeaf(field.kind())) {
        const bool isKept = isKeptInDrafts(field);
        if (isKept && !field.text().isEmpty())
            state["text"] = field.text().toStdString();
        if (field.sendsEmptyText() && isKept)
            state["asked"] = true;
        return state;
    }
    const bool isList = field.kind() == FieldKind::List;
    Json inner = isList ? Json::array() : Json::object();
    for (const auto &child : field.children()) {
        Json childState = stateOf(*child);
        if (isList)
            inner.push_back(std::move(childState));
        else if (!childState.empty())
            inner[child->spec().name.toStdString()] = std::move(childState);
    }
    if (!inner.empty())
        state[isList ? "items" : "members"] = std::move(inner);
    return state;
}

//! A member of an object, or null when there is none or \p value is no object.
const Json &memberOf(const Json &value, const char *name)
{
    static const Json none = nullptr;
    if (!value.is_object())
        return none;
    const auto found = value.find(name);
    return found == value.end() ? none : *found;
}

} // namespace

Json FormModel::exportState() const
{
    return {{"version", stateVersion},
            {"operation", m_operation.toStdString()},
            {"formId", m_formId.toStdString()},
            {"fields", stateOf(*m_root)}};
}

bool FormModel::importState(const Json &state)
{
    if (textOf(memberOf(state, "operation")) != m_operation || memberOf(state, "version") != Json(stateVersion))
        return false;
    rebuild([this, &state]() {
        if (const QString formId = textOf(memberOf(state, "formId")); !formId.isEmpty())
            m_formId = formId;
        build(false);
        importField(*m_root, memberOf(state, "fields"));
    });
    setDirty(true);
    if (m_listSource)
        startLists(*m_listSource); // a list whose records had not arrived when the draft was written
    return true;
}

void FormModel::importField(FormField &field, const Json &state)
{
    const QString presence = textOf(memberOf(state, "presence"));
    const Json &members = memberOf(state, "members");
    const Json &items = memberOf(state, "items");
    if (field.kind() == FieldKind::Object && members.is_object()) {
        field.open();
        for (const auto &[name, inner] : members.items()) {
            if (FormField *member = field.child(QString::fromStdString(name)))
                importField(*member, inner);
        }
    } else if (field.kind() == FieldKind::List && items.is_array()) {
        for (const Json &inner : items)
            importField(*field.appendItem(), inner);
    } else if (isLeaf(field.kind()) && isKeptInDrafts(field)) {
        field.m_text = textOf(memberOf(state, "text"));
        field.m_isValueAsked = memberOf(state, "asked") == Json(true);
        if (field.spec().hint.isIdempotencyKey && !field.m_text.isEmpty())
            m_keys[field.pathText()] = field.m_text;
    }
    const bool waitsForRecords = !field.spec().hint.startsFrom.isEmpty() && field.childCount() == 0;
    field.m_isTouched = !waitsForRecords;
    // Last, because filling in members gives a value to what is above them.
    if (presence == QStringLiteral("value"))
        field.m_presence = FormField::Presence::Value;
    else if (presence == QStringLiteral("null") && field.allowsNull())
        field.m_presence = FormField::Presence::Null;
    else if (field.isOneOfMember() || !field.isRequired())
        field.m_presence = FormField::Presence::LeftOut;
}

} // namespace tideline::models
