// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errorcatalogue.h"

#include "api/catalogue/errors/errortable.h"

#include <utility>

namespace tideline::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsInMinute = 60;
constexpr int secondsInHour = 3600;

//! Up to two minutes in seconds, up to two hours in minutes; never too early.
QString waitInWords(int seconds)
{
    const auto whole = [seconds](int unit) { return (seconds + unit - 1) / unit; };
    if (seconds <= 2 * secondsInMinute)
        return ErrorTables::tr("Try again in %1 s.").arg(seconds);
    if (seconds <= 2 * secondsInHour)
        return ErrorTables::tr("Try again in %1 min.").arg(whole(secondsInMinute));
    return ErrorTables::tr("Try again in %1 h.").arg(whole(secondsInHour));
}

//! Adds when to try again, where the server said it.
ErrorEntry withWait(ErrorEntry entry, int seconds)
{
    if (seconds > 0 && entry.action == ErrorAction::TryAgain)
        entry.text += u' ' + waitInWords(seconds);
    return entry;
}

//! The text that says most of what is known.
ErrorEntry withValues(ErrorEntry entry, const ErrorValues &values)
{
    const QList<ErrorVariant> variants = std::exchange(entry.variants, {});
    for (const ErrorVariant &variant : variants) {
        const QString text = filledIn(variant.text, variant.names, values);
        if (text.isEmpty())
            continue;
        entry.text = text;
        break;
    }
    return entry;
}

} // namespace

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FixForm:
        return u"fix-form"_s;
    case ErrorKind::NotNow:
        return u"not-now"_s;
    case ErrorKind::NotAllowed:
        return u"not-allowed"_s;
    case ErrorKind::NotAvailable:
        return u"not-available"_s;
    case ErrorKind::SessionEnded:
        return u"session-ended"_s;
    case ErrorKind::Busy:
        return u"busy"_s;
    case ErrorKind::Unreachable:
        return u"unreachable"_s;
    case ErrorKind::MaybeDone:
        return u"maybe-done"_s;
    case ErrorKind::Warning:
        return u"warning"_s;
    case ErrorKind::Unexpected:
        break;
    }
    return u"unexpected"_s;
}

QString toString(ErrorAction action)
{
    switch (action) {
    case ErrorAction::TryAgain:
        return u"try-again"_s;
    case ErrorAction::SignIn:
        return u"sign-in"_s;
    case ErrorAction::GoToField:
        return u"go-to-field"_s;
    case ErrorAction::OpenPayments:
        return u"open-payments"_s;
    case ErrorAction::OpenLedgers:
        return u"open-ledgers"_s;
    case ErrorAction::OpenSchedules:
        return u"open-schedules"_s;
    case ErrorAction::OpenScreen:
        return u"open-screen"_s;
    case ErrorAction::AskForAccess:
        return u"ask-for-access"_s;
    case ErrorAction::LookFirst:
        return u"look-first"_s;
    case ErrorAction::CheckConnection:
        return u"check-connection"_s;
    case ErrorAction::None:
        break;
    }
    return u"none"_s;
}

ErrorEntry withAction(ErrorEntry entry, ErrorAction action)
{
    entry.action = action;
    entry.actionLabel = actionLabel(action);
    entry.screen.clear();
    return entry;
}

ErrorCatalogue::ErrorCatalogue() : m_fieldTexts(ErrorTables::fieldTexts())
{
    for (const ErrorRow &row : ErrorTables::all()) {
        const ErrorEntry &entry = row.entry();
        m_byCode.insert(entry.operation.isEmpty() ? entry.code : entry.code + u' ' + entry.operation, m_entries.size());
        m_entries.append(entry);
    }
    for (const ErrorRow &row : ErrorTables::kinds()) {
        ErrorEntry entry = row.entry();
        m_byKind.insert(entry.code, m_entries.size());
        entry.code.clear(); // Keys of our own, nothing that a server sent.
        m_entries.append(entry);
    }
}

ErrorEntry ErrorCatalogue::describe(const ErrorFacts &facts) const
{
    ErrorEntry entry;
    if (facts.maybeDone)
        entry = unsettledEntry(facts);
    else if (const ErrorEntry *known = find(facts.code, facts.operation))
        entry = *known;
    else
        entry = transportEntry(facts);
    entry.code = facts.code;
    entry.operation = facts.operation;
    if (facts.isQuery && entry.action == ErrorAction::LookFirst)
        entry = withAction(std::move(entry), ErrorAction::TryAgain); // nothing can have been done
    return withWait(withValues(std::move(entry), facts.values), facts.retryAfterSeconds);
}

const ErrorEntry *ErrorCatalogue::find(const QString &code, const QString &operation) const
{
    if (code.isEmpty())
        return nullptr;
    auto found = m_byCode.constFind(code + u' ' + operation);
    if (found == m_byCode.constEnd())
        found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_entries.at(*found);
}

//! The most exact words for what came back in place of an outcome.
const ErrorEntry &ErrorCatalogue::unsettledEntry(const ErrorFacts &facts) const
{
    const QStringList keys = {u"maybe-done."_s + facts.code, u"maybe-done.http.%1"_s.arg(facts.httpStatus),
                              u"maybe-done."_s + facts.transportKind};
    const bool isOfStatus = facts.transportKind == "http"_L1;
    for (const QString &key : keys) {
        if (m_byKind.contains(key) && (isOfStatus || !key.startsWith("maybe-done.http."_L1)))
            return kindEntry(key);
    }
    return kindEntry(u"maybe-done"_s);
}

const ErrorEntry &ErrorCatalogue::transportEntry(const ErrorFacts &facts) const
{
    if (facts.transportKind.isEmpty()) {
        const QString key = facts.code.isEmpty() ? u"no-code"_s : u"unknown"_s;
        return kindEntry(facts.isQuery ? key + u".query"_s : key);
    }
    if (facts.transportKind == "secrets"_L1 && m_byKind.contains(facts.code))
        return kindEntry(facts.code); // each trouble of the keychain has its own words
    if (facts.transportKind != "http"_L1)
        return kindEntry(facts.transportKind);
    const QString exact = u"http.%1"_s.arg(facts.httpStatus);
    if (m_byKind.contains(exact))
        return kindEntry(exact);
    return kindEntry(facts.httpStatus >= 500 ? u"http.5xx"_s : u"http"_s);
}

const ErrorEntry &ErrorCatalogue::kindEntry(const QString &key) const
{
    const auto found = m_byKind.constFind(key);
    return m_entries.at(found == m_byKind.constEnd() ? m_byKind.value(u"unknown"_s) : *found);
}

QString ErrorCatalogue::fieldText(const QString &validationCode) const { return m_fieldTexts.value(validationCode); }

} // namespace tideline::catalogue
