// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customertabs.h"

namespace tideline::ui {

CustomerTabs::CustomerTabs(QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(tr("Customers"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
}

QSize CustomerTabs::minimumTabSizeHint(int index) const
{
    // Its text is bold: cut to the room of a narrow tab as if it were not, it would lose both its ends.
    return index == currentIndex() ? tabSizeHint(index) : QTabBar::minimumTabSizeHint(index);
}

} // namespace tideline::ui
