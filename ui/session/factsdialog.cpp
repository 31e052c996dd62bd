// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/factsdialog.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

FactsDialog::FactsDialog(const QString &title, const QList<QPair<QString, QString>> &facts, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"facts"_s);
    setWindowTitle(title);
    auto *heading = new QLabel(title, this);
    heading->setProperty("type", u"section"_s);
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(grid(3));
    table->setVerticalSpacing(grid());
    table->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : facts) {
        auto *name = new QLabel(label, this);
        name->setProperty("tone", u"muted"_s);
        auto *text = new QLabel(value, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setObjectName(u"fact"_s);
        table->addWidget(name, row, 0, Qt::AlignTop);
        table->addWidget(text, row++, 1);
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeFacts"_s);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(2));
    layout->setSpacing(grid(2));
    layout->addWidget(heading);
    layout->addLayout(table);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    keepScaled(this, [this] { setMinimumWidth(grid(56)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace tideline::ui
