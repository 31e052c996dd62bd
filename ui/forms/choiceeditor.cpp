// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditor.h"

#include "models/forms/formwords.h"
#include "ui/forms/formbinder.h"

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

QString ChoiceEditor::nameWithoutList(const QString &value) const
{
    const QString known = field() ? field()->choiceLabel(value) : QString();
    return known.isEmpty() ? value : known;
}

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
    m_isLoading = true;
    m_call = binder().choices()->load(shown->spec().hint.choices, binder().form().context(),
                                      [this](const tl::expected<QList<models::Choice>, QString> &choices) {
                                          m_isLoading = false;
                                          m_hasAsked = choices.has_value();
                                          m_trouble = choices ? QString() : choices.error();
                                          models::FormField *named = field();
                                          if (named && choices)
                                              named->setChoices(*choices);
                                          setChoices(choices.value_or(QList<models::Choice>()));
                                      });
    if (!m_call.isActive())
        m_isLoading = false; // the context does not tell which
}

QString ChoiceEditor::wordsForNone() const
{
    if (m_isLoading)
        return tr("Loading choices\u2026");
    if (!m_trouble.isEmpty())
        return m_trouble;
    const models::FormField *shown = field();
    if (!shown || !models::FormWords::isNoun(shown->label()))
        return tr("There is nothing to choose from");
    const QString what = models::FormWords::inSentence(shown->label());
    return binder().form().context().accountNumber.isEmpty() ? tr("There is no %1 to choose from").arg(what)
                                                             : tr("This customer has no %1 to choose from").arg(what);
}

} // namespace tideline::ui
