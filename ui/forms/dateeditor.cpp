// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/dateeditor.h"

#include "models/forms/datetext.h"
#include "ui/forms/formbinder.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

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
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("kind", QStringLiteral("card"));
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setLocale(world.locale);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto typed = models::dateTimeFromText(line()->text(), now, world.locale);
    calendar->setSelectedDate(typed ? typed->date() : now.date());
    if (const models::FormField *shown = field(); shown && shown->spec().hint.notInPast)
        calendar->setMinimumDate(now.date());
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(grid(0.5), grid(0.5), grid(0.5), grid(0.5));
    layout->addWidget(calendar);

    const auto choose = [this, popup](const QDate &date) {
        take(date);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(line()->mapToGlobal(QPoint(0, line()->height() + grid(0.5))));
    popup->show();
    calendar->setFocus();
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
