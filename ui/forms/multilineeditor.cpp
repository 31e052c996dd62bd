// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/multilineeditor.h"

#include "ui/theme/metrics.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tideline::ui {

MultiLineEditor::MultiLineEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : FieldEditor(field, binder, parent),
      m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_edit);
    setLines(4);
    MultiLineEditor::refresh();

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this]() {
        if (models::FormField *edited = this->field())
            edited->setText(m_edit->toPlainText());
    });
}

void MultiLineEditor::refresh()
{
    const QString text = shownText();
    if (m_edit->toPlainText() != text) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
    m_edit->setPlaceholderText(emptyHint());
}

QWidget *MultiLineEditor::input() const { return m_edit; }

void MultiLineEditor::setLines(int lines)
{
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + grid(2));
}

} // namespace tideline::ui
