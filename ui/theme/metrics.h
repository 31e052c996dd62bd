// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <functional>

class QWidget;

//! \file
//! Sizes in device-independent pixels, all scaled with the font, so that text at 200 % loses nothing.
//! At the usual font a grid step is 8 px, a control 32 px high, a row 30 px.
namespace tideline::ui {

//! Multiples of the 8 px grid; halves for the insides of controls.
[[nodiscard]] int grid(double steps = 1.0);
[[nodiscard]] int controlHeight();
[[nodiscard]] int rowHeight();
[[nodiscard]] int iconPixels(); //!< 16 px.
[[nodiscard]] int cornerRadius(); //!< 6 px.
//! What is left above and below a line of text that stands in a row of 24 px beside buttons.
[[nodiscard]] int lineMargin();
[[nodiscard]] double bodyPoints(); //!< Of the application's font.

//! The application's font at one of the three sizes: body 1.0, section 1.25, headline 1.6.
enum class TextSize { Body, Section, Headline };
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
//! Body text whose digits have one width, for amounts in columns.
[[nodiscard]] QFont tabularFont();

//! \brief Runs \p apply now, and again whenever the text size changes while \p widget lives.
//!
//! For sizes that neither layouts nor the style sheet can know.
void keepScaled(QWidget *widget, std::function<void()> apply);

} // namespace tideline::ui
