// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace tideline::ui {

//! What a colour means. Text roles reach 4.5:1 on Window, Surface and Raised in every scheme.
enum class Role {
    Window, //!< Behind everything.
    Surface, //!< Lists, fields, cards.
    Raised, //!< The action panel, dialogs, menus.
    Hairline, //!< Lines that divide.
    Outline, //!< Borders of controls, 3:1.
    Text,
    Muted, //!< Secondary text.
    Accent, //!< The main action, selection, focus.
    OnAccent, //!< Text on Accent.
    AccentSoft, //!< Background of what is selected.
    Hover, //!< Background under the pointer.
    Good,
    Warning,
    Error,
    Info,
    GoodSoft, //!< Backgrounds of notices, each under text of its own role.
    WarningSoft,
    ErrorSoft,
    InfoSoft,
    ChipDemo, //!< Environment chips and the masquerade frame, under white text.
    ChipTest,
    ChipProduction,
    ChipGreen, //!< Of environments of one's own.
    ChipTeal,
    ChipGrey,
    Masquerade,
    OnChip,
    RoleCount
};

enum class Scheme { Light, Dark, HighContrast };

//! The colour of a role in one scheme.
[[nodiscard]] QColor color(Role role, Scheme scheme);

//! \brief The colour of a role for a widget that has \p palette.
//!
//! The scheme is read off the palette, so that widgets and delegates need no theme object: they ask again
//! when they paint, and a change of theme reaches them with the palette.
[[nodiscard]] QColor color(Role role, const QPalette &palette);
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

//! The palette of a scheme for the whole application.
[[nodiscard]] QPalette makePalette(Scheme scheme);

//! The contrast of two opaque colours, 1 to 21 (WCAG 2.1, definition of contrast ratio).
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

} // namespace tideline::ui
