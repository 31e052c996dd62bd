// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/formtypist.h"

#include "models/forms/fieldvalue.h"
#include "ui/forms/fieldeditor.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tideline::tests {

using graphql::Json;
using models::FieldKind;
using models::FormField;

namespace {

constexpr int mostTabs = 400;

QString below(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

} // namespace

FormTypist::FormTypist(ui::ActionPanel &panel) : m_panel(panel), m_form(panel.submission()->form()) {}

void FormTypist::complain(const QString &words)
{
    if (m_complaint.isEmpty())
        m_complaint = words;
}

void FormTypist::fillIn(const Json &variables) { fillMembers({}, variables); }

void FormTypist::fillMembers(const QString &path, const Json &object)
{
    for (const auto &[name, value] : object.items())
        fill(below(path, QString::fromStdString(name)), value);
}

void FormTypist::fill(const QString &path, const Json &value)
{
    FormField *field = m_form.fieldAt(path);
    if (!field)
        complain(path + u": the form has no such field"_s);
    if (!m_complaint.isEmpty())
        return;
    if (field == &m_form.body()) {
        fillMembers(path, value);
        return;
    }
    if (field->isOneOfMember())
        chooseMember(*field->parent(), field->spec().name);
    else if (!show(*field))
        complain(path + u": is not shown"_s);
    if (!m_complaint.isEmpty())
        return;
    if (value.is_null()) {
        sendNull(*field);
    } else if (field->kind() == FieldKind::Object) {
        if (field->presence() != FormField::Presence::Value && !press(field->objectName()))
            complain(path + u": cannot be opened"_s);
        fillMembers(path, value);
    } else if (field->kind() == FieldKind::List) {
        fillList(path, value);
    } else {
        fillLeaf(*field, value);
    }
}

void FormTypist::fillList(const QString &path, const Json &items)
{
    const FormField &list = *m_form.fieldAt(path);
    for (std::size_t i = 0; i < items.size() && m_complaint.isEmpty(); ++i) {
        if (i >= list.childCount() && !press(list.objectName()))
            complain(path + u": nothing can be added"_s);
        const QString item = u"%1[%2]"_s.arg(path).arg(i);
        if (items[i].is_object())
            fillMembers(item, items[i]);
        else
            fill(item, items[i]);
    }
}

void FormTypist::fillLeaf(FormField &field, const Json &value)
{
    const std::optional<QString> text = models::textOfValue(field.kind(), value, m_form.surroundings());
    QWidget *input = inputOf(field);
    if (!text || !input || !tabTo(input)) {
        complain(field.pathText() + (text ? u": cannot be reached with Tab"_s : u": cannot be typed"_s));
        return;
    }
    if (field.presence() == FormField::Presence::Value && field.text() == *text)
        return; // it is filled in already
    if (auto *box = qobject_cast<QCheckBox *>(input)) {
        if (box->isChecked() != (*text == "true"_L1))
            QTest::keyClick(box, Qt::Key_Space);
    } else if (qobject_cast<QComboBox *>(input)) {
        choose(input, *text);
    } else {
        replaceText(input, *text);
    }
}

void FormTypist::replaceText(QWidget *input, const QString &text)
{
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Delete);
    for (const QChar letter : text) {
        if (letter == u'\n')
            QTest::keyClick(input, Qt::Key_Return);
        else
            QTest::keyClicks(input, letter);
    }
    if (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
}

void FormTypist::choose(QWidget *input, const QString &value)
{
    auto *combo = qobject_cast<QComboBox *>(input);
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i <= combo->count() && combo->currentData().toString() != value; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    if (combo->currentData().toString() != value)
        complain(input->objectName() + u": does not offer "_s + value);
}

void FormTypist::chooseMember(const FormField &object, const QString &name)
{
    auto *combo = qobject_cast<QComboBox *>(named(object.objectName() + u".choose"_s));
    const FormField *member = object.child(name);
    if (!combo || !member || !tabTo(combo))
        complain(object.pathText() + u": offers no choice"_s);
    else
        choose(combo, QString::number(member->id()));
}

void FormTypist::sendNull(const FormField &field)
{
    if (!press(field.objectName() + u".presence"_s)) {
        complain(field.pathText() + u": has no menu for null"_s);
        return;
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (int i = 0; menu && i < 4; ++i) {
        if (menu->activeAction() && menu->activeAction()->objectName() == "sendNull"_L1)
            break;
        QTest::keyClick(menu, Qt::Key_Down);
    }
    if (menu)
        QTest::keyClick(menu, Qt::Key_Return);
    if (field.presence() != FormField::Presence::Null)
        complain(field.pathText() + u": was not made null"_s);
}

bool FormTypist::show(const FormField &field)
{
    if (inputOf(field))
        return true;
    QWidget *more = field.parent() ? named(field.parent()->objectName() + u".more"_s) : nullptr;
    return more && press(more->objectName()) && inputOf(field);
}

QWidget *FormTypist::inputOf(const FormField &field) const
{
    auto *editor = qobject_cast<ui::FieldEditor *>(named(field.objectName() + u".editor"_s));
    return editor ? editor->input() : nullptr;
}

QWidget *FormTypist::named(const QString &objectName) const
{
    const QList<QWidget *> all = m_panel.findChildren<QWidget *>(objectName);
    for (QWidget *widget : all) {
        if (widget->isVisibleTo(&m_panel))
            return widget;
    }
    return nullptr;
}

bool FormTypist::tabTo(QWidget *target)
{
    QCoreApplication::sendPostedEvents(); // the tab order is put right a moment after rows were made
    for (int i = 0; i < mostTabs; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == target)
            return true;
        if (!focus)
            return false;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return false;
}

bool FormTypist::press(const QString &objectName)
{
    QWidget *button = named(objectName);
    if (!button || !tabTo(button))
        return false;
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    return true;
}

} // namespace tideline::tests
