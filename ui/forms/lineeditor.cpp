// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lineeditor.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tideline::ui {

using catalogue::FieldHint;
using models::FieldKind;

LineEditor::LineEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : FieldEditor(field, binder, parent),
      m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid());
    layout->addWidget(m_line);
    showUnit();
    LineEditor::refresh();

    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (models::FormField *edited = this->field())
            edited->setText(text);
    });
}

void LineEditor::refresh()
{
    const QString text = shownText();
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(m_line->hasFocus() ? int(text.size()) : 0); // too long, it shows its beginning
    }
    m_line->setPlaceholderText(emptyHint());
}

QWidget *LineEditor::input() const { return m_line; }

int LineEditor::widthInCharacters() const
{
    const models::FormField *shown = field();
    if (!shown)
        return 60;
    switch (shown->spec().hint.editor) {
    case FieldHint::Editor::SortCode:
    case FieldHint::Editor::Postcode:
    case FieldHint::Editor::BankAccountNumber:
        return 20;
    case FieldHint::Editor::Phone:
        return 30;
    default:
        break;
    }
    switch (shown->kind()) {
    case FieldKind::Money:
    case FieldKind::Integer:
    case FieldKind::Float:
    case FieldKind::Decimal:
    case FieldKind::BigInteger:
    case FieldKind::Time:
        return 20;
    case FieldKind::Uuid:
        return 44;
    default:
        return 60;
    }
}

//! The unit stands inside the field for amounts, behind it for the others.
void LineEditor::showUnit()
{
    const models::FormField *shown = field();
    QString unit;
    if (shown->kind() == FieldKind::Money)
        unit = QStringLiteral("\u00A3");
    else if (shown->spec().hint.unit == FieldHint::Unit::CubicMetres)
        unit = QStringLiteral("m\u00B3");
    else if (shown->spec().hint.unit == FieldHint::Unit::Points)
        unit = tr("points");
    else if (shown->spec().hint.unit == FieldHint::Unit::Days)
        unit = tr("days");
    if (unit.isEmpty())
        return;
    m_unit = new QLabel(unit, this);
    m_unit->setProperty("tone", QStringLiteral("muted"));
    if (shown->kind() == FieldKind::Money) {
        m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_unit->setParent(m_line);
        placeUnit();
    } else {
        static_cast<QHBoxLayout *>(layout())->addWidget(m_unit);
    }
}

void LineEditor::placeUnit()
{
    if (!m_unit || m_unit->parentWidget() != m_line)
        return;
    const int width = m_unit->fontMetrics().horizontalAdvance(m_unit->text());
    m_line->setTextMargins(width + grid(0.5), 0, 0, 0);
    m_unit->setGeometry(grid(), 0, width + grid(0.5), controlHeight());
    m_unit->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
}

void LineEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeUnit();
    FieldEditor::changeEvent(event);
}

} // namespace tideline::ui
