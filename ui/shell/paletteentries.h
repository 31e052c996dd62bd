// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/palettemodel.h"

#include <QList>

class QLocale;

namespace tideline::ui {

class ActionRegistry;
struct Context;

//! What a window adds to the palette beside customers and operations. Plain functions; GUI thread only.
namespace paletteentries {

//! Forms that were begun and not sent, newest as the book gives them.
[[nodiscard]] QList<models::PaletteEntry> drafts(const Context &context, const QLocale &locale);
//! The screens of a customer, with their keys.
[[nodiscard]] QList<models::PaletteEntry> screens(const ActionRegistry &actions);
//! Every action that has a text, with its keys.
[[nodiscard]] QList<models::PaletteEntry> actions(const ActionRegistry &actions);

} // namespace paletteentries

} // namespace tideline::ui
