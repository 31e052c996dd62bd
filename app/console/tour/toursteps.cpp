// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/toursteps.h"

#include "app/console/console.h"
#include "ui/shell/findpage.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace tideline::app {

QWidget *TourStage::find(const QString &objectName) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        for (QWidget *widget : top->findChildren<QWidget *>(objectName)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool TourStage::shows(const QString &part) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        for (const QLabel *label : top->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        for (const QAbstractButton *button : top->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().contains(part))
                return true;
        }
    }
    return false;
}

void TourStage::click(const QString &objectName)
{
    if (auto *button = qobject_cast<QAbstractButton *>(find(objectName)))
        button->click();
}

void TourStage::type(const QString &objectName, const QString &text)
{
    QWidget *widget = find(objectName);
    auto *line = qobject_cast<QLineEdit *>(widget);
    if (!line && widget)
        line = widget->findChild<QLineEdit *>();
    if (!line)
        return;
    line->setFocus();
    line->selectAll();
    line->insert(text);
    Q_EMIT line->editingFinished();
}

void TourStage::press(int key)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        target = &m_console.window();
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier));
}

namespace {

//! An account whose story the tour tells; the demo's data are the same for the same seed.
QString firstResult(TourStage &stage)
{
    auto *list = qobject_cast<QListView *>(stage.find(u"findResults"_s));
    return list && list->model() && list->model()->rowCount() > 0 ? list->model()->index(0, 0).data().toString()
                                                                  : QString();
}

void closeDialogs()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
            dialog->reject();
    }
}

bool dialogIsClosed(TourStage &stage)
{
    return !stage.isVisible(u"paletteBox"_s) && !stage.isVisible(u"errorHeadline"_s);
}

QList<TourStep> findingSteps()
{
    return {
        {u"find-a-customer"_s, [](TourStage &stage) { stage.console().window().showFindPage(); },
         [](TourStage &stage) { return stage.isVisible(u"findBox"_s); }},
        {u"results-as-one-types"_s, [](TourStage &stage) { stage.console().window().findPage()->setText(u"an"_s); },
         [](TourStage &stage) { return !firstResult(stage).isEmpty(); }},
        {u"no-match"_s, [](TourStage &stage) { stage.console().window().findPage()->setText(u"Zzyzx"_s); },
         [](TourStage &stage) { return stage.shows(u"No customer matches"_s); }},
    };
}

QList<TourStep> customerSteps()
{
    return {
        {u"overview"_s,
         [](TourStage &stage) {
             const QString account = stage.console().demo().logins().value(1).accountNumbers.value(0);
             stage.console().window().openCustomer(account);
         },
         [](TourStage &stage) { return stage.shows(u"Lives at"_s) && stage.shows(u"rows"_s); }},
        {u"account"_s, [](TourStage &stage) { stage.console().window().currentWorkspace()->showScreen(u"account"_s); },
         [](TourStage &stage) { return stage.shows(u"Billing address"_s); }},
        {u"what-can-be-done"_s,
         [](TourStage &stage) { stage.console().window().currentWorkspace()->showScreen(u"payments"_s); },
         [](TourStage &stage) { return stage.isVisible(u"do.collectPayment"_s); }},
        {u"palette"_s, [](TourStage &stage) { stage.console().window().openPalette(); },
         [](TourStage &stage) { return stage.isVisible(u"paletteBox"_s); }},
        {u"palette-by-error-code"_s, [](TourStage &stage) { stage.type(u"paletteBox"_s, u"KT-CT-9205"_s); },
         [](TourStage &stage) { return stage.isVisible(u"paletteList"_s); }},
    };
}

QList<TourStep> lookSteps()
{
    return {
        {u"dark-overview"_s,
         [](TourStage &stage) {
             closeDialogs();
             stage.theme().setMode(ui::ThemeMode::Dark);
             stage.console().window().currentWorkspace()->showScreen(u"overview"_s);
         },
         dialogIsClosed},
        {u"dark-account"_s,
         [](TourStage &stage) { stage.console().window().currentWorkspace()->showScreen(u"account"_s); },
         {}},
        {u"high-contrast"_s, [](TourStage &stage) { stage.theme().setMode(ui::ThemeMode::HighContrast); }, {}},
        {u"text-150"_s,
         [](TourStage &stage) {
             stage.theme().setMode(ui::ThemeMode::Light);
             stage.theme().setTextPercent(150);
             stage.console().window().currentWorkspace()->showScreen(u"overview"_s);
         },
         {}},
        {u"end"_s, [](TourStage &stage) { stage.theme().setTextPercent(100); }, {}},
    };
}

} // namespace

QList<TourStep> tourSteps() { return findingSteps() + customerSteps() + lookSteps(); }

} // namespace tideline::app
