// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldgroup.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/quietcombobox.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline::ui {

using models::FormField;

namespace {

//! Belongs to what a person sees without asking.
bool isUpFront(const FormField &field)
{
    if (field.spec().hint.isIdempotencyKey || field.spec().hint.isHidden)
        return false;
    return field.isRequired() || field.presence() != FormField::Presence::LeftOut;
}

bool isOffered(const FormField &field)
{
    return !field.spec().hint.isHidden || field.presence() != FormField::Presence::LeftOut;
}

QVBoxLayout *makeColumn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(2));
    return layout;
}

} // namespace

FieldGroup::FieldGroup(FormField &object, FormBinder &binder, QWidget *parent)
    : QWidget(parent),
      m_binder(binder),
      m_objectId(object.id()),
      m_layout(makeColumn(this))
{
    binder.addContainer(m_objectId, this);
    if (object.spec().isOneOf)
        addChooser();
    else
        addRows();
}

FieldGroup::~FieldGroup() { m_binder.removeContainer(m_objectId, this); }

FormField *FieldGroup::object() const { return m_binder.form().field(m_objectId); }

void FieldGroup::addRows()
{
    for (const auto &member : object()->children()) {
        if (isUpFront(*member)) {
            auto *row = new FieldRow(*member, m_binder, FieldRow::Heading::Shown, this);
            m_upFront += row;
            m_layout->addWidget(row);
        } else if (isOffered(*member)) {
            m_optionalIds.append(member->id());
        }
    }
    if (m_optionalIds.isEmpty())
        return;
    const bool isTopmost = object() == &m_binder.form().body();
    const auto rank = [this](int id) {
        const models::FieldSpec &spec = m_binder.form().field(id)->spec();
        return (spec.hint.isIdempotencyKey ? 2 : 0) + (spec.deprecation.isEmpty() ? 0 : 1);
    };
    std::stable_sort(m_optionalIds.begin(), m_optionalIds.end(),
                     [&rank](int one, int other) { return rank(one) < rank(other); });
    const int count = static_cast<int>(m_optionalIds.size());
    m_more = new Disclosure(
        tr("More (%n optional)", nullptr, count), [this](QWidget *parent) { return makeOptional(parent); }, this);
    m_more->button()->setObjectName(object()->objectName() + QStringLiteral(".more"));
    m_layout->addWidget(m_more);
    // A form of which nothing is asked is about its optional fields.
    const bool asksNothing = std::none_of(m_upFront.cbegin(), m_upFront.cend(), [this](const FieldRow *row) {
        const FormField *field = m_binder.form().field(row->editor()->fieldId());
        return field && field->isRequired() && (!models::isLeaf(field->kind()) || field->text().isEmpty());
    });
    constexpr int mostToOpen = 12;
    if (asksNothing && (isTopmost || m_upFront.isEmpty()) && count <= mostToOpen)
        m_more->setOpen(true);
}

QWidget *FieldGroup::makeOptional(QWidget *parent)
{
    auto *content = new QWidget(parent);
    QVBoxLayout *layout = makeColumn(content);
    for (const int id : std::as_const(m_optionalIds)) {
        FormField *member = m_binder.form().field(id);
        if (!member)
            continue;
        auto *row = new FieldRow(*member, m_binder, FieldRow::Heading::Shown, content);
        m_optional += row;
        layout->addWidget(row);
    }
    m_binder.orderTabsSoon();
    return content;
}

void FieldGroup::addChooser()
{
    auto *label = new QLabel(tr("Which one"), this);
    m_chooser = new QuietComboBox(this);
    m_chooser->setPlaceholderText(tr("Choose\u2026"));
    m_chooser->setObjectName(object()->objectName() + QStringLiteral(".choose"));
    m_chooser->setAccessibleName(tr("Which one of %1").arg(object()->label()));
    m_chooser->setMaximumWidth(fontMetrics().averageCharWidth() * 44 + grid(4));
    label->setBuddy(m_chooser);
    label->setProperty("tone", QStringLiteral("muted"));
    for (const auto &member : object()->children())
        m_chooser->addItem(member->label(), member->id());
    auto *column = new QVBoxLayout;
    column->setSpacing(grid(0.5));
    column->addWidget(label);
    column->addWidget(m_chooser);
    m_layout->addLayout(column);
    refreshChosen();

    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        FormField *chosen = m_binder.form().field(m_chooser->itemData(index).toInt());
        if (chosen)
            object()->choose(chosen);
        refreshChosen();
    });
}

void FieldGroup::refreshChosen()
{
    if (!m_chooser || !object())
        return;
    FormField *chosen = object()->chosenMember();
    m_chooser->setCurrentIndex(chosen ? m_chooser->findData(chosen->id()) : -1);
    if (m_chosenRow && chosen && m_chosenRow->editor()->fieldId() == chosen->id())
        return;
    if (m_chosenRow) {
        m_layout->removeWidget(m_chosenRow);
        m_chosenRow->hide();
        m_chosenRow->deleteLater();
        m_chosenRow = nullptr;
    }
    if (!chosen)
        return;
    chosen->open();
    m_chosenRow = new FieldRow(*chosen, m_binder, FieldRow::Heading::Shown, this);
    m_layout->addWidget(m_chosenRow);
    m_chosenRow->show();
    m_binder.orderTabsSoon();
}

void FieldGroup::reveal(int fieldId)
{
    if (m_optionalIds.contains(fieldId)) {
        m_more->setOpen(true);
        return;
    }
    FormField *hidden = m_binder.form().field(fieldId);
    if (m_binder.row(fieldId) || !hidden || m_chooser)
        return;
    auto *row = new FieldRow(*hidden, m_binder, FieldRow::Heading::Shown, this);
    m_layout->addWidget(row);
    row->show();
    m_binder.orderTabsSoon();
}

QWidget *FieldGroup::firstInput() const
{
    if (m_chooser)
        return m_chooser;
    const QList<FieldRow *> rows = m_more && m_more->isOpen() ? m_upFront + m_optional : m_upFront;
    const auto isEmptyLeaf = [this](const FieldRow *row, bool isRequired) {
        const FormField *field = m_binder.form().field(row->editor()->fieldId());
        return field && field->isRequired() == isRequired && models::isLeaf(field->kind()) && field->text().isEmpty();
    };
    for (const bool isRequired : {true, false}) {
        for (const FieldRow *row : rows) {
            if (isEmptyLeaf(row, isRequired))
                return row->editor()->input();
        }
    }
    if (!m_upFront.isEmpty())
        return m_upFront.first()->editor()->input();
    return m_more ? m_more->button() : nullptr;
}

} // namespace tideline::ui
