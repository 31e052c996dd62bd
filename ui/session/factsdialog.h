// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

namespace tideline::ui {

//! Labels and values to read, and a button to close.
class FactsDialog final : public QDialog
{
    Q_OBJECT

public:
    FactsDialog(const QString &title, const QList<QPair<QString, QString>> &facts, QWidget *parent = nullptr);
};

} // namespace tideline::ui
