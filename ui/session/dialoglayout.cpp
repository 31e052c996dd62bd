// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/dialoglayout.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

void layOutDialog(QDialog &dialog, const QList<QWidget *> &column, QPushButton *save, QPushButton *cancel)
{
    save->setProperty("kind", u"primary"_s);
    save->setDefault(true);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(2));
    layout->setSpacing(grid(2));
    for (QWidget *widget : column)
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addLayout(buttons);
    keepScaled(&dialog, [&dialog] { dialog.setMinimumWidth(grid(64)); });
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
}

} // namespace tideline::ui
