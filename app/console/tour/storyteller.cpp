// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/storyteller.h"

#include "api/demo/auth/totp.h"
#include "app/console/console.h"
#include "app/console/tour/tourstage.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/fieldeditor.h"
#include "ui/shell/panelsplitter.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

using models::FormField;

//! The first line of \p model that contains \p words; empty if there is none.
QString lineWith(const QAbstractItemModel &model, const QString &words)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString line = model.index(row, 0).data().toString();
        if (line.contains(words, Qt::CaseInsensitive))
            return line;
    }
    return {};
}

bool choose(QComboBox &combo, const QString &words)
{
    const QString line = lineWith(*combo.model(), words);
    if (line.isEmpty())
        return false;
    combo.setCurrentIndex(combo.findText(line));
    Q_EMIT combo.activated(combo.currentIndex());
    return true;
}

//! Takes the first choice that contains \p words, as from the list that drops down. False while there is none.
bool choose(QLineEdit &line, const QString &words)
{
    QCompleter *completer = line.completer();
    const QString text = completer && completer->model() ? lineWith(*completer->model(), words) : QString();
    if (text.isEmpty())
        return false; // the choices are still on their way
    line.setText(text);
    Q_EMIT completer->activated(text);
    return true;
}

void type(QLineEdit &line, const QString &text)
{
    line.selectAll();
    line.insert(text);
    Q_EMIT line.textEdited(text);
    Q_EMIT line.editingFinished();
}

QString dayText(const QRegularExpressionMatch &match)
{
    const int days = match.captured(3).toInt();
    const QDate day = QDate::currentDate().addDays(match.captured(2) == "-"_L1 ? -days : days);
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

const models::FormSubmission *Storyteller::submission(TourStage &stage)
{
    if (const ui::Workspace *workspace = stage.front().currentWorkspace()) {
        const ui::ActionPanel *panel = workspace->panel()->panel();
        return panel && panel->isOpen() ? panel->submission() : nullptr;
    }
    for (const ui::ActionPanel *panel : stage.front().findChildren<ui::ActionPanel *>()) {
        if (panel->isVisible() && panel->isOpen())
            return panel->submission();
    }
    return nullptr;
}

QWidget *Storyteller::inputFor(TourStage &stage, const QString &path)
{
    const models::FormSubmission *open = submission(stage);
    const FormField *field = open ? open->form().fieldAt(path) : nullptr;
    QWidget *editor = field ? stage.find(field->objectName() + u".editor"_s) : nullptr;
    const auto *shown = qobject_cast<ui::FieldEditor *>(editor);
    return shown ? shown->input() : nullptr;
}

//! Presses what hides the field: an object or a list that is not there yet, or "more" of what it stands in.
void Storyteller::open(TourStage &stage, const QString &path)
{
    const models::FormSubmission *shown = submission(stage);
    if (!shown)
        return;
    const models::FormModel &form = shown->form();
    QString parent = path;
    while (!parent.isEmpty() && !form.fieldAt(parent))
        parent.truncate(std::max(parent.lastIndexOf(u'.'), parent.lastIndexOf(u'[')));
    const FormField *field = form.fieldAt(parent);
    if (!field)
        return;
    if ((parent != path || !models::isLeaf(field->kind())) && stage.isVisible(field->objectName())) {
        // "…[0]" of a list without items, or a member of an object that is left out.
        stage.click(field->objectName());
        return;
    }
    for (const FormField *outer = field->parent(); outer; outer = outer->parent()) {
        if (stage.isVisible(outer->objectName() + u".more"_s)) {
            auto *more = qobject_cast<QAbstractButton *>(stage.find(outer->objectName() + u".more"_s));
            if (more && !more->isChecked())
                more->click();
            return;
        }
    }
}

bool Storyteller::fill(TourStage &stage, const QString &path, const QString &words)
{
    QWidget *input = inputFor(stage, path);
    if (!input) {
        open(stage, path);
        input = inputFor(stage, path);
    }
    if (!input)
        return false;
    FormField *field = submission(stage)->form().fieldAt(path);
    const QString text = filledIn(words);
    if (text.contains(u"${"_s))
        return false; // a step before it remembered nothing
    bool isDone = false;
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        if (!stage.front().isActiveWindow())
            stage.front().activateWindow(); // choices are asked for when the line gets the keys
        line->setFocus();
        isDone = true;
        if (line->completer() || !field->spec().hint.choices.isEmpty())
            isDone = choose(*line, text);
        else
            type(*line, text);
    } else if (auto *combo = qobject_cast<QComboBox *>(input)) {
        isDone = choose(*combo, text);
    } else if (auto *button = qobject_cast<QAbstractButton *>(input)) {
        button->click();
        isDone = true;
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(input)) {
        edit->setPlainText(text);
        isDone = true;
    }
    return isDone && field->presence() == FormField::Presence::Value;
}

bool Storyteller::remember(TourStage &stage, const QString &name, const QString &label)
{
    const models::FormSubmission *done = submission(stage);
    if (!done || done->state() != models::FormSubmission::State::Done)
        return false;
    const models::ResultDigest result = done->result();
    const QList<models::ResultRow> rows = result.rows + result.folded;
    for (const models::ResultRow &row : rows) {
        if (!row.isHeading && row.label == label) {
            m_remembered.insert(name, row.raw);
            return true;
        }
    }
    return false;
}

bool Storyteller::readOutbox(TourStage &stage, const QString &name, const QString &pattern)
{
    if (!m_outbox) {
        m_outbox.reset(m_network.get(QNetworkRequest(stage.console().demo().apiUrl().resolved(QUrl(u"/outbox"_s)))));
        return false;
    }
    if (!m_outbox->isFinished())
        return false;
    const QString page = QString::fromUtf8(m_outbox->readAll());
    m_outbox.reset();
    const QRegularExpressionMatch found = QRegularExpression(pattern).match(page); // newest first
    if (found.hasMatch())
        m_remembered.insert(name, found.captured(1));
    return found.hasMatch();
}

QString Storyteller::filledIn(QString text) const
{
    static const QRegularExpression placeholder(u"\\$\\{((?:today)(?:([+-])(\\d+))?|[\\w:]+)\\}"_s);
    qsizetype from = 0;
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text, from)) {
        const QString name = match.captured(1);
        QString words;
        if (name.startsWith("today"_L1)) {
            words = dayText(match);
        } else if (name.startsWith("totp:"_L1)) {
            const auto key = demo::fromBase32(m_remembered.value(name.mid(5)).toStdString());
            words = key ? QString::fromStdString(demo::totpCode(*key, QDateTime::currentSecsSinceEpoch())) : QString();
        } else {
            words = m_remembered.value(name, match.captured(0));
        }
        text.replace(match.capturedStart(), match.capturedLength(), words);
        from = match.capturedStart() + words.size();
    }
    return text;
}

} // namespace tideline::app
