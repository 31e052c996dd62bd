// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldrow.h"

#include "models/forms/presentanswer.h"
#include "ui/forms/editorregistry.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/formbinder.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace tideline::ui {

using models::FormField;
using Presence = FormField::Presence;

FieldRow::FieldRow(FormField &field, FormBinder &binder, Heading heading, QWidget *parent)
    : QWidget(parent),
      m_binder(binder),
      m_fieldId(field.id()),
      m_layout(new QVBoxLayout(this)),
      m_editor(binder.editors().make(field, binder, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid(0.5));
    if (heading == Heading::Shown)
        addHeading(field);
    m_errorPlace = m_layout->count();
    if (m_editor->widthInCharacters() > 0 && !m_editor->isGroup())
        m_editor->setMaximumWidth(fontMetrics().averageCharWidth() * m_editor->widthInCharacters() + grid(4));
    m_layout->addWidget(m_editor);
    refreshName();
    refreshError();
    binder.addRow(m_fieldId, this);
}

FieldRow::~FieldRow() { m_binder.removeRow(m_fieldId, this); }

void FieldRow::addHeading(const FormField &field)
{
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor->input());
    m_label->setProperty("type", QStringLiteral("strong"));
    // As high as with the button beside it, so that all labels are as far from their help.
    keepScaled(m_label, [label = m_label] { label->setMinimumHeight(grid(3)); });
    const bool canBeLeftOut = !field.isRequired() || field.allowsNull();
    const bool isBoolean = field.kind() == models::FieldKind::Boolean;
    if (canBeLeftOut && !isBoolean && !field.isOneOfMember()) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_label, 1);
        m_presence = new QToolButton(this);
        line->addWidget(m_presence);
        m_layout->addLayout(line);
        m_presence->setIcon(themeIcon(QStringLiteral("more"), Role::Muted));
        m_presence->setIconSize(QSize(iconPixels(), iconPixels()));
        m_presence->setProperty("kind", QStringLiteral("inline"));
        m_presence->setAutoRaise(true);
        m_presence->setFocusPolicy(Qt::TabFocus);
        m_presence->setToolTip(tr("Leave out, null or a value"));
        connect(m_presence, &QToolButton::clicked, this, &FieldRow::showPresenceMenu);
    } else {
        m_layout->addWidget(m_label);
    }
    addHelp(field);
    addRules(field);
}

void FieldRow::addHelp(const FormField &field)
{
    m_help = field.spec().help;
    if (!field.spec().deprecation.isEmpty())
        m_help = tr("%1 Deprecated: %2").arg(m_help, field.spec().deprecation).trimmed();
    // What stands in the record: to be seen before it is changed, and not where the form begins with it.
    const QString present = models::presentAnswer(field);
    if (!present.isEmpty() && field.presence() == Presence::LeftOut)
        m_help = tr("%1 Now: %2").arg(m_help, present).trimmed();
    if (m_help.isEmpty())
        return;
    auto *help = new QLabel(m_help, this);
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    help->setProperty("tone", QStringLiteral("muted"));
    m_layout->addWidget(help);
}

//! Without an answer the field stands as it is: the server says what a value lacks.
void FieldRow::addRules(const FormField &field)
{
    const QString &rules = field.spec().hint.rules;
    if (rules.isEmpty() || !m_binder.choices() || !m_binder.choices()->offers(rules))
        return;
    m_rules = new QLabel(this);
    m_rules->setTextFormat(Qt::PlainText);
    m_rules->setWordWrap(true);
    m_rules->setProperty("tone", QStringLiteral("muted"));
    m_rules->hide();
    m_layout->addWidget(m_rules);
    m_rulesCall = m_binder.choices()->load(rules, m_binder.form().context(),
                                           [this](const tl::expected<QList<models::Choice>, QString> &answer) {
                                               showRules(answer.value_or(QList<models::Choice>()));
                                           });
}

void FieldRow::showRules(const QList<models::Choice> &rules)
{
    if (rules.isEmpty())
        return;
    QStringList lines;
    for (const models::Choice &rule : rules)
        lines += QStringLiteral("\u2022 ") + rule.label;
    m_rules->setText(lines.join(u'\n'));
    m_rules->show();
    QStringList spoken = {m_help};
    for (const models::Choice &rule : rules)
        spoken += rule.label;
    m_help = spoken.join(u' ').trimmed();
    refreshName();
}

void FieldRow::showPresenceMenu()
{
    const FormField *field = m_binder.form().field(m_fieldId);
    if (!field)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("presenceMenu"));
    const auto add = [this, menu, field](const QString &text, const QString &name, Presence presence) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(field->presence() == presence);
        connect(action, &QAction::triggered, this, [this, presence]() {
            FormField *edited = m_binder.form().field(m_fieldId);
            if (!edited)
                return;
            edited->setPresence(presence);
            if (presence == Presence::Value)
                m_editor->input()->setFocus(Qt::OtherFocusReason);
        });
    };
    if (!field->isRequired())
        add(tr("Leave out"), QStringLiteral("leaveOut"), Presence::LeftOut);
    if (field->allowsNull())
        add(tr("Send null"), QStringLiteral("sendNull"), Presence::Null);
    const bool canBeEmptyText = takesEmptyText(field->kind()) && field->text().isEmpty();
    add(canBeEmptyText ? tr("Send a value, or an empty text") : tr("Send a value"), QStringLiteral("sendValue"),
        Presence::Value);
    menu->popup(m_presence->mapToGlobal(QPoint(0, m_presence->height())));
}

void FieldRow::refresh() { m_editor->refresh(); }

void FieldRow::refreshName()
{
    const FormField *field = m_binder.form().field(m_fieldId);
    if (!field)
        return;
    const QString label = field->label();
    const QString name = field->objectName();
    setObjectName(name + QStringLiteral(".row"));
    if (m_label)
        m_label->setText(label);
    if (m_rules)
        m_rules->setObjectName(name + QStringLiteral(".rules"));
    m_editor->setObjectName(name + QStringLiteral(".editor"));
    m_editor->nameInput(name, label, field->error().isEmpty() ? m_help : field->error());
    if (m_presence) {
        m_presence->setObjectName(name + QStringLiteral(".presence"));
        m_presence->setAccessibleName(tr("%1: leave out, null or a value").arg(label));
    }
}

void FieldRow::refreshError()
{
    const FormField *field = m_binder.form().field(m_fieldId);
    if (!field)
        return;
    const QString error = field->error();
    if (!error.isEmpty() && !m_errorLine)
        makeErrorLine();
    if (m_errorLine) {
        m_error->setText(error);
        m_errorLine->setVisible(!error.isEmpty());
    }
    if (!error.isEmpty() || m_errorLine) {
        m_editor->setHasError(!error.isEmpty());
        m_editor->input()->setAccessibleDescription(error.isEmpty() ? m_help : error);
    }
}

void FieldRow::makeErrorLine()
{
    m_errorLine = new QWidget(this);
    auto *line = new QHBoxLayout(m_errorLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(0.5));
    auto *sign = new IconLabel(m_errorLine);
    sign->setIcon(QStringLiteral("error"), Role::Error);
    line->addWidget(sign, 0, Qt::AlignTop);
    m_error = new QLabel(m_errorLine);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setProperty("tone", QStringLiteral("error"));
    line->addWidget(m_error, 1);
    m_layout->insertWidget(m_errorPlace, m_errorLine);
}

} // namespace tideline::ui
