// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/secreteditor.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace tideline::ui {

SecretEditor::SecretEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : LineEditor(field, binder, parent)
{
    line()->setEchoMode(QLineEdit::Password);
    line()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    auto *eye = new QToolButton(this);
    eye->setIcon(themeIcon(QStringLiteral("eye"), Role::Muted));
    eye->setIconSize(QSize(iconPixels(), iconPixels()));
    eye->setFocusPolicy(Qt::TabFocus);
    eye->setToolTip(tr("Show while pressed"));
    eye->setAccessibleName(tr("Show %1 while pressed").arg(field.label()));
    eye->setObjectName(field.objectName() + QStringLiteral(".show"));
    static_cast<QHBoxLayout *>(layout())->addWidget(eye);

    connect(eye, &QToolButton::pressed, this, [this]() { line()->setEchoMode(QLineEdit::Normal); });
    connect(eye, &QToolButton::released, this, [this]() { line()->setEchoMode(QLineEdit::Password); });
}

} // namespace tideline::ui
