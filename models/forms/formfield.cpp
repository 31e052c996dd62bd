// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formfield.h"

#include "models/forms/formmodel.h"
#include "models/forms/formwords.h"

#include <algorithm>

namespace tideline::models {

FormField::FormField(FormModel &form, FormField *parent, const FieldSpec &spec, int id)
    : m_form(form),
      m_parent(parent),
      m_spec(spec),
      m_id(id)
{
    if (isRequired())
        m_presence = Presence::Value;
    if (m_presence == Presence::Value && spec.kind == FieldKind::Boolean)
        m_text = QStringLiteral("false");
}

FormField::~FormField() { m_form.forget(m_id); }

bool FormField::isItem() const { return m_parent && m_parent->kind() == FieldKind::List; }

bool FormField::isOneOfMember() const
{
    return m_parent && m_parent->spec().isOneOf && m_parent->kind() == FieldKind::Object;
}

qsizetype FormField::index() const
{
    if (!m_parent)
        return 0;
    const auto &siblings = m_parent->m_children;
    const auto found = std::find_if(siblings.begin(), siblings.end(),
                                    [this](const std::unique_ptr<FormField> &field) { return field.get() == this; });
    return std::distance(siblings.begin(), found);
}

QString FormField::label() const
{
    if (!isItem())
        return m_spec.label;
    //: An item of a list in a form, such as "Product 2"
    return FormModel::tr("%1 %2").arg(FormWords::singular(m_spec.label)).arg(index() + 1);
}

graphql::Path FormField::path() const
{
    graphql::Path path;
    for (const FormField *field = this; field->m_parent; field = field->m_parent) {
        if (field->isItem())
            path.emplace_back(static_cast<std::size_t>(field->index()));
        else
            path.emplace_back(field->m_spec.name.toStdString());
    }
    std::reverse(path.begin(), path.end());
    return path;
}

QString FormField::pathText() const { return QString::fromStdString(graphql::toString(path())); }

QString FormField::objectName() const
{
    if (this == &m_form.body() || !m_parent)
        return m_form.operation();
    if (isItem())
        return m_parent->objectName() + QStringLiteral("[%1]").arg(index());
    return m_parent->objectName() + u'.' + m_spec.name;
}

bool FormField::isRequired() const
{
    if (isOneOfMember())
        return m_presence == Presence::Value;
    return m_spec.isRequired || !m_parent;
}

bool FormField::allowsNull() const { return m_spec.allowsNull() && !isOneOfMember(); }

void FormField::setPresence(Presence presence)
{
    if (presence == Presence::LeftOut && isRequired() && !isOneOfMember())
        return;
    if (presence == Presence::Null && !allowsNull())
        return;
    m_isTouched = true;
    m_isValueAsked = presence == Presence::Value;
    m_presence = presence;
    if (presence == Presence::Value) {
        open();
        giveValueUpwards();
    }
    changed();
}

bool FormField::sendsEmptyText() const
{
    return m_presence == Presence::Value && m_isValueAsked && m_text.isEmpty() && takesEmptyText(kind());
}

void FormField::setText(const QString &text)
{
    if (m_text == text && m_presence == Presence::Value)
        return;
    m_text = text;
    m_isTouched = true;
    const bool isLeftOut = text.isEmpty() && !m_isValueAsked && !isRequired();
    m_presence = isLeftOut ? Presence::LeftOut : Presence::Value;
    if (!isLeftOut)
        giveValueUpwards();
    changed();
}

void FormField::setChoices(const QList<Choice> &choices)
{
    m_choiceLabels.clear();
    for (const Choice &choice : choices)
        m_choiceLabels.insert(choice.value, choice.label);
}

QList<Choice> FormField::enumChoices() const { return models::enumChoices(m_spec.type); }

FormField *FormField::child(QStringView name) const
{
    for (const auto &field : m_children) {
        if (field->m_spec.name == name)
            return field.get();
    }
    return nullptr;
}

void FormField::open()
{
    if (m_isOpen || kind() != FieldKind::Object)
        return;
    m_isOpen = true;
    m_form.makeMembers(*this);
    m_form.structureOf(*this);
}

FormField *FormField::appendItem()
{
    Q_ASSERT(kind() == FieldKind::List);
    m_presence = Presence::Value;
    m_isTouched = true;
    giveValueUpwards();
    m_children.push_back(m_form.makeField(this, m_form.specs().itemSpec(m_spec)));
    FormField *item = m_children.back().get();
    item->open();
    m_form.structureOf(*this);
    changed();
    return item;
}

void FormField::removeItem(std::size_t index)
{
    Q_ASSERT(kind() == FieldKind::List && index < m_children.size());
    m_children.erase(m_children.begin() + static_cast<std::ptrdiff_t>(index));
    m_isTouched = true;
    m_form.structureOf(*this);
    changed();
}

void FormField::moveItem(std::size_t from, std::size_t to)
{
    Q_ASSERT(from < m_children.size() && to < m_children.size());
    if (from == to)
        return;
    const auto begin = m_children.begin();
    const auto source = begin + static_cast<std::ptrdiff_t>(from);
    const auto target = begin + static_cast<std::ptrdiff_t>(to);
    if (from < to)
        std::rotate(source, source + 1, target + 1);
    else
        std::rotate(target, source, source + 1);
    m_isTouched = true;
    m_form.structureOf(*this);
    changed();
}

FormField *FormField::chosenMember() const
{
    for (const auto &member : m_children) {
        if (member->m_presence == Presence::Value)
            return member.get();
    }
    return nullptr;
}

void FormField::choose(FormField *member)
{
    Q_ASSERT(m_spec.isOneOf);
    for (const auto &other : m_children) {
        if (other.get() != member)
            other->m_presence = Presence::LeftOut;
    }
    m_isTouched = true;
    if (member)
        member->setPresence(Presence::Value);
    m_form.structureOf(*this);
    changed();
}

bool FormField::hasErrorInside() const
{
    return !m_error.isEmpty()
        || std::any_of(m_children.begin(), m_children.end(),
                       [](const std::unique_ptr<FormField> &field) { return field->hasErrorInside(); });
}

//! A value cannot stand in an object that is left out: whoever fills in a member wants the object.
void FormField::giveValueUpwards()
{
    for (FormField *field = this; field->m_parent; field = field->m_parent) {
        FormField *parent = field->m_parent;
        if (parent->m_spec.isOneOf && parent->kind() == FieldKind::Object) {
            for (const auto &other : parent->m_children) {
                if (other.get() != field)
                    other->m_presence = Presence::LeftOut;
            }
        }
        if (parent->m_presence == Presence::Value)
            continue;
        parent->m_presence = Presence::Value;
        m_form.fieldDid(*parent);
    }
}

void FormField::setQuietly(Presence presence, const QString &text)
{
    m_presence = presence;
    m_text = text;
    if (presence == Presence::Value) {
        open();
        giveValueUpwards();
    }
}

void FormField::changed() { m_form.fieldDid(*this); }

} // namespace tideline::models
