// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/metrics.h"

#include <QLabel>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace tideline::ui {

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

//! A label goes by the direction of its text, so that words which nobody translated would stay on the far side of a
//! window that is read from right to left. There every label begins where the window does.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (!label || !label->isRightToLeft() || (label->alignment() & Qt::AlignAbsolute))
        return;
    const Qt::Alignment across = label->alignment() & Qt::AlignHorizontal_Mask;
    const Qt::Alignment down = label->alignment() & Qt::AlignVertical_Mask;
    if (!across || across == Qt::AlignLeft)
        label->setAlignment(down | Qt::AlignRight | Qt::AlignAbsolute);
    else if (across == Qt::AlignRight)
        label->setAlignment(down | Qt::AlignLeft | Qt::AlignAbsolute);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return iconPixels();
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return grid(2);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid();
    case PM_FocusFrameHMargin:
        return grid(0.25); // cells stand under their headings, which the style sheet sets in as far
    case PM_ScrollBarExtent:
        return grid(1.5);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return grid(2.25);
    case PM_TabBarScrollButtonWidth:
        return grid(4);
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return iconPixels();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0; // motion only where it explains
    case SH_UnderlineShortcut:
        return 0; // shown while Alt is held on the systems that do so
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace tideline::ui
