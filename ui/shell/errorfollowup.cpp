// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorfollowup.h"

#include "ui/shell/panelsplitter.h"
#include "ui/shell/workspace.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using catalogue::ErrorAction;

bool showsCustomer(ErrorAction action)
{
    switch (action) {
    case ErrorAction::OpenPayments:
    case ErrorAction::OpenLedgers:
    case ErrorAction::OpenSchedules:
    case ErrorAction::OpenScreen:
    case ErrorAction::LookFirst:
        return true;
    default:
        return false;
    }
}

models::ErrorMessage offering(models::ErrorMessage message, bool hasCustomer, bool mayGoAgain)
{
    catalogue::ErrorEntry &entry = message.entry;
    if (entry.action == ErrorAction::TryAgain && !mayGoAgain)
        entry = withAction(std::move(entry), ErrorAction::LookFirst); // an earlier sending is still open
    if (showsCustomer(entry.action) && !hasCustomer && message.accountNumber.isEmpty())
        entry = withAction(std::move(entry), ErrorAction::None);
    return message;
}

bool followUp(const catalogue::ErrorEntry &entry, Workspace *workspace, PanelSplitter &panel)
{
    const auto show = [workspace](const QString &screen, const QString &list = {}) {
        if (workspace)
            workspace->showList(screen, list);
        return workspace != nullptr;
    };
    const auto reload = [workspace] {
        if (workspace)
            workspace->reload();
        return workspace != nullptr;
    };
    switch (entry.action) {
    case ErrorAction::TryAgain:
        return panel.sendAgain(entry.operation) || reload();
    case ErrorAction::GoToField:
        panel.focusForm();
        return true;
    case ErrorAction::OpenPayments:
        return show(u"payments"_s, u"payments.payments"_s);
    case ErrorAction::OpenSchedules:
        return show(u"payments"_s, u"payments.schedules"_s);
    case ErrorAction::OpenLedgers:
        return show(u"account"_s);
    case ErrorAction::OpenScreen:
        return show(entry.screen.section(u'.', 0, 0), entry.screen.contains(u'.') ? entry.screen : QString());
    case ErrorAction::LookFirst:
        return panel.lookForRecords(entry.operation) || reload();
    case ErrorAction::CheckConnection:
    case ErrorAction::SignIn:
    case ErrorAction::AskForAccess:
    case ErrorAction::None:
        break;
    }
    return true;
}

} // namespace tideline::ui
