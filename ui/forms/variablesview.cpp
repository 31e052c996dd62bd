// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/variablesview.h"

#include "models/forms/formmodel.h"
#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tideline::ui {

VariablesView::VariablesView(models::FormModel &form, QWidget *parent)
    : QWidget(parent),
      m_form(form),
      m_edit(new QPlainTextEdit(this)),
      m_unfit(new QLabel(this)),
      m_take(new QPushButton(tr("Fill in the form"), this))
{
    const QString name = form.operation();
    m_edit->setObjectName(name + QStringLiteral(".variables"));
    m_edit->setAccessibleName(tr("Variables as JSON"));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    m_unfit->setObjectName(QStringLiteral("unfit"));
    m_unfit->setTextFormat(Qt::PlainText);
    m_unfit->setWordWrap(true);
    m_unfit->setProperty("tone", QStringLiteral("error"));
    m_unfit->hide();
    m_take->setObjectName(name + QStringLiteral(".takeVariables"));
    m_take->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid());
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_unfit);
    layout->addWidget(m_take, 0, Qt::AlignLeading);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this]() { m_take->setEnabled(true); });
    connect(m_take, &QPushButton::clicked, this, &VariablesView::take);
}

void VariablesView::reload()
{
    if (m_take->isEnabled())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(m_form.variablesText());
}

bool VariablesView::settle()
{
    if (m_take->isEnabled())
        take();
    if (m_take->isEnabled())
        m_edit->setFocus(Qt::OtherFocusReason);
    return !m_take->isEnabled();
}

void VariablesView::take()
{
    const models::FormProblems unfit = m_form.setVariablesText(m_edit->toPlainText());
    QStringList lines;
    for (const models::FormProblem &problem : unfit)
        lines.append(problem.text);
    m_unfit->setText(lines.join(u'\n'));
    m_unfit->setVisible(!lines.isEmpty());
    m_take->setEnabled(!unfit.isEmpty());
    if (unfit.isEmpty())
        Q_EMIT taken();
}

} // namespace tideline::ui
