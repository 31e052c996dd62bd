// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

class QTableView;
class QWidget;

namespace tideline::ui {

//! What a cell says outside the window; what is kept from the viewer says so.
[[nodiscard]] QString cellText(const QModelIndex &cell);
//! \brief The rows of \p table as comma-separated values (RFC 4180), shown columns only, in the words on the screen.
//!
//! A cell that a spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] QString rowsAsCsv(const QTableView &table);

//! Rows as tab-separated text, for the clipboard.
[[nodiscard]] QString rowsAsText(const QTableView &table, QModelIndexList rows);

//! Asks where to, then writes the shown rows as a CSV file; a failure is said in a message. Returns at once.
void saveRows(const QTableView &table, const QString &title, QWidget *window);

} // namespace tideline::ui
