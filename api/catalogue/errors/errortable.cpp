// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

namespace {

ErrorAction usualAction(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FixForm:
        return ErrorAction::GoToField;
    case ErrorKind::NotAllowed:
        return ErrorAction::AskForAccess;
    case ErrorKind::SessionEnded:
        return ErrorAction::SignIn;
    case ErrorKind::Busy:
    case ErrorKind::Unreachable:
    case ErrorKind::Unexpected:
        return ErrorAction::TryAgain;
    case ErrorKind::MaybeDone:
        return ErrorAction::LookFirst;
    case ErrorKind::NotNow:
    case ErrorKind::NotAvailable:
    case ErrorKind::Warning:
        break;
    }
    return ErrorAction::None;
}

} // namespace

ErrorRow::ErrorRow(const char *code, ErrorKind kind, const QString &headline, const QString &text)
{
    m_entry.code = QString::fromLatin1(code);
    m_entry.kind = kind;
    m_entry.headline = headline;
    m_entry.text = text;
    action(usualAction(kind));
}

ErrorRow &ErrorRow::of(const char *operation)
{
    m_entry.operation = QString::fromLatin1(operation);
    return *this;
}

ErrorRow &ErrorRow::action(ErrorAction action)
{
    m_entry.action = action;
    m_entry.actionLabel = actionLabel(action);
    return *this;
}

ErrorRow &ErrorRow::knowing(const char *names, const QString &text)
{
    m_entry.variants.append({QString::fromLatin1(names).split(QLatin1Char(' ')), text});
    return *this;
}

ErrorRow &ErrorRow::screen(const char *screen, const QString &label)
{
    m_entry.action = ErrorAction::OpenScreen;
    m_entry.actionLabel = label;
    m_entry.screen = QString::fromLatin1(screen);
    return *this;
}

QString actionLabel(ErrorAction action)
{
    switch (action) {
    case ErrorAction::TryAgain:
        return ErrorTables::tr("Try again");
    case ErrorAction::SignIn:
        return ErrorTables::tr("Sign in again");
    case ErrorAction::GoToField:
        return ErrorTables::tr("Go to the form");
    case ErrorAction::OpenPayments:
        return ErrorTables::tr("Open payments");
    case ErrorAction::OpenLedgers:
        return ErrorTables::tr("Open ledgers");
    case ErrorAction::OpenSchedules:
        return ErrorTables::tr("Open schedules");
    case ErrorAction::AskForAccess:
        return ErrorTables::tr("Ask for access");
    case ErrorAction::LookFirst:
        return ErrorTables::tr("Look at the record");
    case ErrorAction::CheckConnection:
        return ErrorTables::tr("Check the connection");
    case ErrorAction::None:
    case ErrorAction::OpenScreen:
        break;
    }
    return {};
}

ErrorRows ErrorTables::all()
{
    return access() + signIn() + account() + payments() + schedules() + goods() + consentsAndLoyalty() + referrals()
        + propertyAndMoves() + security() + contact() + gate() + connection();
}

} // namespace tideline::catalogue
