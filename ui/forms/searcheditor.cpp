// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/searcheditor.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStringListModel>

namespace tideline::ui {

SearchEditor::SearchEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : LineEditor(field, binder, parent)
{
    QAction *open =
        line()->addAction(themeIcon(QStringLiteral("chevron-down"), Role::Muted), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Show all"));
    line()->installEventFilter(this);
    disconnect(line(), &QLineEdit::textEdited, this, nullptr);

    connect(line(), &QLineEdit::textEdited, this, &SearchEditor::take);
    connect(open, &QAction::triggered, this, &SearchEditor::showAll);
    SearchEditor::refresh();
}

bool SearchEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        loadIfNeeded();
    } else if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            showStart();
    } else if (event->type() == QEvent::Resize) {
        showStart();
    } else if (event->type() == QEvent::Hide) {
        if (isListOpen())
            m_completer->popup()->hide();
    } else if (event->type() == QEvent::KeyPress) {
        loadIfNeeded();
        const bool asksForAll = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
        if (asksForAll && !isListOpen()) {
            showAll();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

QList<models::Choice> SearchEditor::makeChoices() const
{
    const models::FormField *shown = field();
    return shown ? shown->enumChoices() : QList<models::Choice>();
}

QString SearchEditor::nameWithoutList(const QString &value) const
{
    return m_completer ? value : models::enumLabel(value);
}

void SearchEditor::loadIfNeeded()
{
    if (!m_completer)
        setChoices(makeChoices());
}

bool SearchEditor::isListOpen() const { return m_completer && m_completer->popup()->isVisible(); }

//! A long name shows its beginning, which tells it from others, and the whole of it under the pointer.
void SearchEditor::showStart()
{
    if (!line()->hasFocus())
        line()->setCursorPosition(0);
    const int room = line()->width() - grid(6);
    line()->setToolTip(line()->fontMetrics().horizontalAdvance(line()->text()) > room ? line()->text() : QString());
}

void SearchEditor::setChoices(const QList<models::Choice> &choices)
{
    const bool wasOpen = isListOpen();
    QStringList names;
    names.reserve(choices.size());
    m_valueByName.clear();
    m_labelByValue.clear();
    for (const models::Choice &choice : choices) {
        const bool saysMore = !choice.help.isEmpty() && choice.label == choice.value;
        const QString name = saysMore ? QStringLiteral("%1 \u2013 %2").arg(choice.label, choice.help) : choice.label;
        if (choice.isOffered)
            names.append(name);
        m_valueByName.insert(name.toLower(), choice.value);
        m_valueByName.insert(choice.value.toLower(), choice.value);
        m_labelByValue.insert(choice.value, name);
    }
    delete m_completer;
    m_completer = new QCompleter(this);
    if (names.isEmpty()) {
        auto *none = new QStandardItemModel(m_completer);
        auto *words = new QStandardItem(wordsForNone());
        words->setFlags(Qt::NoItemFlags); // said, not offered
        none->appendRow(words);
        m_completer->setModel(none);
    } else {
        m_completer->setModel(new QStringListModel(names, m_completer));
    }
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(QStringLiteral("choiceList"));
    line()->setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchEditor::take);
    refresh();
    if (wasOpen)
        showAll();
}

void SearchEditor::take(const QString &text)
{
    if (models::FormField *edited = field())
        edited->setText(m_valueByName.value(text.trimmed().toLower(), text));
}

void SearchEditor::showAll()
{
    loadIfNeeded();
    m_completer->setCompletionPrefix(QString());
    m_completer->complete();
}

void SearchEditor::refresh()
{
    const QString value = shownText();
    const QString name = m_labelByValue.value(value, value.isEmpty() ? value : nameWithoutList(value));
    // While a person is typing, what they typed stays as they typed it.
    const bool isTyping = line()->hasFocus() && line()->isModified();
    const bool isSame = isTyping && m_valueByName.value(line()->text().trimmed().toLower()) == value;
    if (!isSame && line()->text() != name && !(isTyping && line()->text() == value)) {
        line()->setText(name);
        showStart();
    }
    const QString hint = emptyHint();
    line()->setPlaceholderText(hint.isEmpty() ? tr("Type to search") : hint);
}

} // namespace tideline::ui
