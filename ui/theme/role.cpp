// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/role.h"

#include <array>
#include <cmath>

namespace tideline::ui {

namespace {

struct Shades
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array<Shades, std::size_t(Role::RoleCount)> table = {{
    {Role::Window, 0xFFF4F6F8, 0xFF12171D, 0xFF000000},      {Role::Surface, 0xFFFFFFFF, 0xFF1A2129, 0xFF000000},
    {Role::Raised, 0xFFFFFFFF, 0xFF222B35, 0xFF000000},      {Role::Hairline, 0xFFCBD3DC, 0xFF35414D, 0xFFFFFFFF},
    {Role::Outline, 0xFF7A8796, 0xFF8391A1, 0xFFFFFFFF},     {Role::Text, 0xFF18212B, 0xFFE8EDF2, 0xFFFFFFFF},
    {Role::Muted, 0xFF566271, 0xFFA6B2BF, 0xFFE6E6E6},       {Role::Accent, 0xFF0A6A72, 0xFF5FCBD2, 0xFF55E7F0},
    {Role::OnAccent, 0xFFFFFFFF, 0xFF0C1518, 0xFF000000},    {Role::AccentSoft, 0xFFDDEEEF, 0xFF1F3A40, 0xFF12383B},
    {Role::Hover, 0xFFEAEFF3, 0xFF262F3A, 0xFF262626},       {Role::Good, 0xFF1B6B39, 0xFF7AD39A, 0xFF8CF5B0},
    {Role::Warning, 0xFF7A4E00, 0xFFF2BE5C, 0xFFFFD479},     {Role::Error, 0xFFA8201A, 0xFFFF9A90, 0xFFFFA8A0},
    {Role::Info, 0xFF1F5AA8, 0xFF8DBBFF, 0xFF9CC6FF},        {Role::GoodSoft, 0xFFE4F2E9, 0xFF1B2F24, 0xFF000000},
    {Role::WarningSoft, 0xFFFBF0DC, 0xFF332A18, 0xFF000000}, {Role::ErrorSoft, 0xFFFBE9E7, 0xFF3A2322, 0xFF000000},
    {Role::InfoSoft, 0xFFE6EEF8, 0xFF1D2B40, 0xFF000000},    {Role::ChipDemo, 0xFF5B3FA6, 0xFF5B3FA6, 0xFF5B3FA6},
    {Role::ChipTest, 0xFF1F5AA8, 0xFF1F5AA8, 0xFF1F5AA8},    {Role::ChipProduction, 0xFFA8201A, 0xFFA8201A, 0xFFA8201A},
    {Role::ChipGreen, 0xFF1B6B39, 0xFF1B6B39, 0xFF1B6B39},   {Role::ChipTeal, 0xFF0A6A72, 0xFF0A6A72, 0xFF0A6A72},
    {Role::ChipGrey, 0xFF4A5562, 0xFF4A5562, 0xFF4A5562},    {Role::Masquerade, 0xFF8A4B00, 0xFF8A4B00, 0xFF8A4B00},
    {Role::OnChip, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF},
}};

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QColor mix(const QColor &first, const QColor &second, float share)
{
    return QColor::fromRgbF(first.redF() * (1 - share) + second.redF() * share,
                            first.greenF() * (1 - share) + second.greenF() * share,
                            first.blueF() * (1 - share) + second.blueF() * share);
}

} // namespace

QColor color(Role role, Scheme scheme)
{
    const Shades &shades = table.at(std::size_t(role));
    Q_ASSERT(shades.role == role);
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(shades.light);
    case Scheme::Dark:
        return QColor::fromRgb(shades.dark);
    case Scheme::HighContrast:
        break;
    }
    return QColor::fromRgb(shades.highContrast);
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == color(Role::Window, Scheme::HighContrast))
        return Scheme::HighContrast;
    return window.lightnessF() < 0.5 ? Scheme::Dark : Scheme::Light;
}

QColor color(Role role, const QPalette &palette) { return color(role, schemeOf(palette)); }

QPalette makePalette(Scheme scheme)
{
    const auto shade = [scheme](Role role) { return color(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, shade(Role::Window));
    palette.setColor(QPalette::WindowText, shade(Role::Text));
    palette.setColor(QPalette::Base, shade(Role::Surface));
    palette.setColor(QPalette::AlternateBase, mix(shade(Role::Surface), shade(Role::Window), 0.6F));
    palette.setColor(QPalette::Text, shade(Role::Text));
    palette.setColor(QPalette::PlaceholderText, shade(Role::Muted));
    palette.setColor(QPalette::Button, shade(Role::Surface));
    palette.setColor(QPalette::ButtonText, shade(Role::Text));
    palette.setColor(QPalette::ToolTipBase, shade(Role::Raised));
    palette.setColor(QPalette::ToolTipText, shade(Role::Text));
    palette.setColor(QPalette::Highlight, shade(Role::Accent));
    palette.setColor(QPalette::HighlightedText, shade(Role::OnAccent));
    palette.setColor(QPalette::Link, shade(Role::Accent));
    palette.setColor(QPalette::LinkVisited, shade(Role::Accent));
    palette.setColor(QPalette::BrightText, shade(Role::Error));
    palette.setColor(QPalette::Light, shade(Role::Surface));
    palette.setColor(QPalette::Midlight, shade(Role::Hover));
    palette.setColor(QPalette::Mid, shade(Role::Hairline));
    palette.setColor(QPalette::Dark, shade(Role::Outline));
    palette.setColor(QPalette::Shadow, shade(Role::Text));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const QColor text = mix(shade(Role::Muted), shade(Role::Window), scheme == Scheme::HighContrast ? 0.2F : 0.35F);
        palette.setColor(QPalette::Disabled, role, text);
    }
    return palette;
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace tideline::ui
