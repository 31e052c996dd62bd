// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tideline::tests {

//! Where \p words stand below \p folder, a line a find: in the names of files and in what they hold, as UTF-8, UTF-16
//! or base64, and in the text and the streams of PDF files. Words of digits alone count only where no digit adjoins
//! them.
[[nodiscard]] QStringList tracesIn(const QString &folder, const QStringList &words);

//! The words that stand in \p content, in the same forms.
[[nodiscard]] QStringList wordsIn(const QByteArray &content, const QStringList &words);

//! The text of a PDF file as QPdfWriter makes it: streams inflated, glyphs turned into characters by the font's table.
[[nodiscard]] QString pdfText(const QByteArray &pdf);

//! Access and refresh tokens of any kind that begin as JSON web tokens do.
[[nodiscard]] QStringList webTokensIn(const QString &folder);

} // namespace tideline::tests
