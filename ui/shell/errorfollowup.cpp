// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorfollowup.h"

#include "ui/shell/panelsplitter.h"
#include "ui/shell/workspace.h"

using namespace Qt::StringLiterals;

namespace tideline::ui {

void followUp(const catalogue::ErrorEntry &entry, Workspace *workspace, PanelSplitter &panel)
{
    using catalogue::ErrorAction;
    const auto show = [workspace](const QString &screen, const QString &list = {}) {
        if (workspace)
            workspace->showList(screen, list);
    };
    switch (entry.action) {
    case ErrorAction::TryAgain:
        if (!panel.sendAgain(entry.operation) && workspace)
            workspace->reload();
        break;
    case ErrorAction::GoToField:
        panel.focusForm();
        break;
    case ErrorAction::OpenPayments:
        show(u"payments"_s, u"payments.payments"_s);
        break;
    case ErrorAction::OpenSchedules:
        show(u"payments"_s, u"payments.schedules"_s);
        break;
    case ErrorAction::OpenLedgers:
        show(u"account"_s);
        break;
    case ErrorAction::OpenScreen:
        show(entry.screen);
        break;
    case ErrorAction::LookFirst:
        if (!panel.lookForRecords(entry.operation) && workspace)
            workspace->reload();
        break;
    case ErrorAction::CheckConnection:
        if (workspace)
            workspace->reload();
        break;
    case ErrorAction::SignIn:
    case ErrorAction::AskForAccess:
    case ErrorAction::None:
        break;
    }
}

} // namespace tideline::ui
