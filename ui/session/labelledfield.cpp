// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/labelledfield.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tideline::ui {

LabelledField::LabelledField(const QString &label, QWidget *editor, const QString &help, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_help(help),
      m_problem(new QLabel(this))
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    caption->setProperty("type", u"strong"_s);
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(help);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(0.5));
    column->addWidget(caption);
    if (!help.isEmpty()) {
        auto *text = new QLabel(help, this);
        text->setProperty("tone", u"muted"_s);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    column->addWidget(m_problem);
    column->addWidget(editor);
}

void LabelledField::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text.isEmpty() ? m_help : text);
    setLook(m_editor, "hasError", !text.isEmpty());
}

} // namespace tideline::ui
