// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/outsidenote.h"

#include "models/forms/formsubmission.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/secretclipboard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tideline::ui {

OutsideNote::OutsideNote(const models::FormSubmission &submission, const QString &vendorForm, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("outside"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid());
    const auto addWords = [this, column](const QString &text) {
        auto *words = new QLabel(text, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setProperty("tone", QStringLiteral("muted"));
        column->addWidget(words);
        return words;
    };
    addWords(submission.operation().outside);
    const QString secret = submission.vendorSecret();
    if (secret.isEmpty() || vendorForm.isEmpty())
        return;
    QLabel *place = addWords(tr("The demo's form is at %1").arg(vendorForm));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = new QPushButton(tr("Copy the secret and open the demo's form"), this);
    open->setObjectName(QStringLiteral("openVendorForm"));
    column->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, [this, secret, vendorForm]() {
        copySecret(secret);
        Q_EMIT pageRequested(vendorForm);
    });
}

} // namespace tideline::ui
