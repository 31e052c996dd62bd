// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditor.h"

#include "ui/forms/formbinder.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

namespace tideline::ui {

ChoiceEditor::ChoiceEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : SearchEditor(field, binder, parent)
{
    ChoiceEditor::refresh();
    if (!shownText().isEmpty())
        load();
}

QList<models::Choice> ChoiceEditor::makeChoices() const { return {}; }

QString ChoiceEditor::nameWithoutList(const QString &value) const { return value; }

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        load();
    return SearchEditor::eventFilter(watched, event);
}

void ChoiceEditor::load()
{
    const models::FormField *shown = field();
    if (m_hasAsked || !shown || !binder().choices())
        return;
    m_hasAsked = true;
    line()->setToolTip(tr("Loading choices\u2026"));
    m_call = binder().choices()->load(shown->spec().hint.choices, binder().form().context(),
                                      [this](const tl::expected<QList<models::Choice>, QString> &choices) {
                                          line()->setToolTip(choices ? QString() : choices.error());
                                          m_hasAsked = choices.has_value();
                                          if (!choices)
                                              return;
                                          if (models::FormField *named = field())
                                              named->setChoices(*choices);
                                          setChoices(*choices);
                                      });
}

} // namespace tideline::ui
