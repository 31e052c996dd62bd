// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/dateeditor.h"

#include "models/forms/datetext.h"
#include "ui/forms/formbinder.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/calendarpopup.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace tideline::ui {

DateEditor::DateEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : LineEditor(field, binder, parent),
      m_button(new QToolButton(this))
{
    m_button->setIcon(themeIcon(QStringLiteral("calendar"), Role::Muted));
    m_button->setIconSize(QSize(iconPixels(), iconPixels()));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolTip(tr("Open the calendar"));
    m_button->setAccessibleName(tr("Calendar for %1").arg(field.label()));
    m_button->setObjectName(field.objectName() + QStringLiteral(".calendar"));
    static_cast<QHBoxLayout *>(layout())->addWidget(m_button);

    connect(m_button, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

int DateEditor::widthInCharacters() const
{
    const models::FormField *shown = field();
    return shown && shown->kind() == models::FieldKind::DateTime ? 40 : 26;
}

void DateEditor::openCalendar()
{
    const models::FormSurroundings &world = binder().form().surroundings();
    const QDateTime now = world.currentTime();
    const auto typed = models::dateTimeFromText(line()->text(), now, world.locale);
    auto *popup = new CalendarPopup(typed ? typed->date() : now.date(), world.locale, this);
    if (const models::FormField *shown = field(); shown && shown->spec().hint.notInPast)
        popup->setEarliest(now.date());
    connect(popup, &CalendarPopup::chosen, this, &DateEditor::take);
    popup->openAt(*line());
}

void DateEditor::take(const QDate &date)
{
    models::FormField *edited = field();
    if (!edited)
        return;
    const models::FormSurroundings &world = binder().form().surroundings();
    QString text = models::typedDate(date, world.locale);
    if (edited->kind() == models::FieldKind::DateTime) {
        const QDateTime now = world.currentTime();
        const auto typed = models::dateTimeFromText(line()->text(), now, world.locale);
        text += u' ' + (typed ? typed->time() : QTime(0, 0)).toString(QStringLiteral("HH:mm"));
    }
    edited->setText(text);
    line()->setFocus();
}

} // namespace tideline::ui
