// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tideline::ui {

//! Writes HTML as a PDF of A4 pages. False when the file cannot be written.
[[nodiscard]] bool writePdf(const QString &file, const QString &title, const QString &html);

//! Asks where to, then writes the page; a failure is said in a message. Returns at once.
void savePage(const QString &title, const QString &html, QWidget *window);

} // namespace tideline::ui
