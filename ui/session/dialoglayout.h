// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QDialog;
class QPushButton;
class QWidget;

namespace tideline::ui {

//! Lays out a small dialog: \p column from top to bottom, below it \p save and \p cancel.
void layOutDialog(QDialog &dialog, const QList<QWidget *> &column, QPushButton *save, QPushButton *cancel);

} // namespace tideline::ui
