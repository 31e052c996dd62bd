// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/jsoneditor.h"

#include "models/forms/jsontext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tideline::ui {

JsonEditor::JsonEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : MultiLineEditor(field, binder, parent),
      m_state(new QLabel(this)),
      m_layOut(new QPushButton(tr("Lay out"), this))
{
    edit()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit()->setLineWrapMode(QPlainTextEdit::NoWrap);
    setLines(6);
    m_state->setProperty("tone", QStringLiteral("muted"));
    m_layOut->setProperty("kind", QStringLiteral("link"));
    m_layOut->setObjectName(field.objectName() + QStringLiteral(".layOut"));
    m_layOut->setAccessibleName(tr("Lay out %1").arg(field.label()));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_state, 1);
    below->addWidget(m_layOut);
    static_cast<QVBoxLayout *>(layout())->addLayout(below);
    check();

    connect(edit(), &QPlainTextEdit::textChanged, this, &JsonEditor::check);
    connect(m_layOut, &QPushButton::clicked, this, &JsonEditor::layOut);
}

void JsonEditor::refresh()
{
    MultiLineEditor::refresh();
    check();
}

void JsonEditor::check()
{
    const QString text = edit()->toPlainText().trimmed();
    const bool isComplete = models::isJson(text);
    m_state->setText(text.isEmpty() ? QString() : isComplete ? tr("Complete JSON") : tr("Not complete yet"));
    m_layOut->setVisible(isComplete && !text.isEmpty());
}

void JsonEditor::layOut()
{
    // Through the document, so that undo brings the old text back.
    const QString tidy = models::tidyJson(edit()->toPlainText());
    edit()->selectAll();
    edit()->insertPlainText(tidy);
}

} // namespace tideline::ui
