// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/tourstage.h"

#include "app/console/console.h"
#include "models/records/tablemodel.h"
#include "ui/forms/actionpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/panelsplitter.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/format.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace tideline::app {

namespace {

constexpr int mostRowsRead = 200; //!< Of one list: what a step looks for stands near the top.

bool hasCell(const QAbstractItemModel &model, const QString &part)
{
    for (int row = 0; row < std::min(model.rowCount(), mostRowsRead); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const auto kind = models::ColumnKind(cell.data(models::TableModel::KindRole).toInt());
            const QVariant raw = cell.data(models::TableModel::RawRole);
            if (cell.data().toString().contains(part) || ui::formatValue(raw, kind).contains(part))
                return true;
        }
    }
    return false;
}

} // namespace

ui::MainWindow &TourStage::window() const { return m_console.window(); }

ui::MainWindow &TourStage::front() const
{
    const auto &sessions = m_console.sessions();
    for (auto it = sessions.rbegin(); it != sessions.rend(); ++it) {
        if ((*it)->window().isVisible())
            return (*it)->window();
    }
    return window();
}

QList<ui::MainWindow *> TourStage::windows() const
{
    QList<ui::MainWindow *> seen = {&window()};
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *further = qobject_cast<ui::MainWindow *>(top);
        if (further && further != seen.first() && further->isVisible())
            seen += further;
    }
    return seen;
}

QString TourStage::account() { return m_console.demo().logins().value(1).accountNumbers.value(0); }

QWidget *TourStage::find(const QString &objectName) const
{
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.prepend(&front());
    for (QWidget *top : windows) {
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

bool TourStage::reads(const QString &part) const
{
    if (shows(part))
        return true;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        for (const QLineEdit *line : top->findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->text().contains(part))
                return true;
        }
        for (const QAbstractItemView *view : top->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model() && hasCell(*view->model(), part))
                return true;
        }
    }
    return false;
}

bool TourStage::hasRows(const QString &listName, int atLeast) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(find(listName));
    return view && view->model() && view->model()->rowCount() >= atLeast;
}

bool TourStage::isIdle() const { return !shows(QStringLiteral("running")); }

void TourStage::showScreen(const QString &screen)
{
    if (ui::Workspace *workspace = window().currentWorkspace())
        workspace->showScreen(screen);
}

void TourStage::showPage(const QString &screen, int page)
{
    showScreen(screen);
    if (auto *tabs = qobject_cast<QTabWidget *>(find(screen + QStringLiteral(".tabs"))))
        tabs->setCurrentIndex(page);
    if (auto *area = qobject_cast<QScrollArea *>(find(screen)))
        area->verticalScrollBar()->setValue(0);
}

void TourStage::choose(const QString &objectName, const QString &value)
{
    auto *box = qobject_cast<QComboBox *>(find(objectName));
    const int place = box ? box->findData(value) : -1;
    if (place < 0)
        return;
    box->setCurrentIndex(place);
    Q_EMIT box->activated(place);
}

void TourStage::openForm(const QString &operation)
{
    closeForm();
    window().openOperation(operation);
}

void TourStage::closeForm()
{
    const ui::Workspace *workspace = window().currentWorkspace();
    if (workspace && workspace->panel()->panel())
        workspace->panel()->panel()->close();
}

void TourStage::closeDialogs()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
            dialog->reject();
    }
}

void TourStage::trigger(const QString &action)
{
    if (QAction *found = front().actions().action(action))
        found->trigger();
}

void TourStage::click(const QString &objectName)
{
    if (auto *button = qobject_cast<QAbstractButton *>(find(objectName)))
        button->click();
}

void TourStage::type(const QString &objectName, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(find(objectName));
    if (!line)
        return;
    line->setFocus();
    line->selectAll();
    line->insert(text);
    Q_EMIT line->textEdited(text);
    Q_EMIT line->editingFinished();
}

void TourStage::scrollTo(const QString &objectName)
{
    QWidget *target = find(objectName);
    for (QWidget *parent = target ? target->parentWidget() : nullptr; parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(target);
            return;
        }
    }
}

void TourStage::fail(const QString &faultRule)
{
    mend();
    m_console.demo().addFault(faultRule);
}

void TourStage::mend() { m_console.demo().clearFaults(); }

} // namespace tideline::app
