// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorvalues.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tideline::catalogue {

//! What sort of trouble it is: decides the card's icon and what a person can do (UX.md "Words").
enum class ErrorKind {
    FixForm, //!< The input is wrong: go to the field.
    NotNow, //!< A business rule says no for now.
    NotAllowed, //!< The viewer lacks the right.
    NotAvailable, //!< Not on this environment.
    SessionEnded, //!< Sign in again.
    Busy, //!< Try again in N seconds.
    Unreachable, //!< Network, TLS, HTTP, broken answers.
    MaybeDone, //!< The connection broke after a mutation left.
    Warning, //!< Done, but.
    Unexpected //!< Unknown code: honest and complete.
};
[[nodiscard]] QString toString(ErrorKind kind); //!< "fix-form", "not-now" … for the command line.

//! The one main action of a card.
enum class ErrorAction {
    None,
    TryAgain,
    SignIn,
    GoToField,
    OpenPayments,
    OpenLedgers,
    OpenSchedules,
    OpenScreen,
    AskForAccess,
    LookFirst,
    CheckConnection
};
[[nodiscard]] QString toString(ErrorAction action);

//! A text of an entry that holds values; it stands in for the entry's own when they are all known.
struct ErrorVariant
{
    QStringList names; //!< In the order of %1, %2 …
    QString text;
};

//! \brief What a person reads for one failure. Texts are translated; the code is not part of them.
struct ErrorEntry
{
    QString code; //!< "KT-CT-4123"; empty for kinds without code.
    QString operation; //!< Set when the text is for one operation only.
    ErrorKind kind = ErrorKind::Unexpected;
    QString headline; //!< At most 60 characters, no code in it.
    QString text; //!< One or two sentences: what happened, what to do now.
    ErrorAction action = ErrorAction::None;
    QString actionLabel; //!< "Open payments"; empty for None.
    QString screen; //!< For OpenScreen: its id, "goods", or that of one of its lists, "goods.quotes".
    QList<ErrorVariant> variants; //!< Of the tables; described failures have the text that fits.
};

//! \p entry with another action and the words that belong on its button; not for OpenScreen.
[[nodiscard]] ErrorEntry withAction(ErrorEntry entry, ErrorAction action);

//! What the catalogue needs to know of a failure; api::Error is turned into it by the client layer.
struct ErrorFacts
{
    QString code; //!< Empty when the API gave none.
    QString operation; //!< The mutation or query, as named in the schema.
    QString transportKind; //!< "network", "timeout", "tls", "http", "protocol", "gate", "secrets", "payload"; empty for
                           //!< GraphQL errors.
    int httpStatus = 0;
    int retryAfterSeconds = 0; //!< 0: unknown.
    bool maybeDone = false; //!< A mutation left and no answer came back.
    bool isQuery = false; //!< It only read: there is nothing to look at before it is tried again.
    QString message; //!< The server's own words, for unknown codes.
    ErrorValues values; //!< Numbers and names that a text may hold.
};

//! \brief From a failure to the words for it: (kind, code, operation) → entry.
//!
//! Immutable tables in source, so that the translation tools see every sentence; translated when the catalogue is
//! built, so build it after the translators are installed. Looks up, in this order: an unknown outcome, code and
//! operation, code, transport kind with status, the honest entry for unknown codes. Any thread may read it.
class ErrorCatalogue
{
public:
    ErrorCatalogue();

    [[nodiscard]] ErrorEntry describe(const ErrorFacts &facts) const;
    //! Every entry: one a code, one a pair of code and operation with a text of its own, then the kinds without code.
    [[nodiscard]] const QList<ErrorEntry> &entries() const { return m_entries; }
    //! The words beside a field for a code of `validationErrors` ("password_too_short"); empty when unknown.
    [[nodiscard]] QString fieldText(const QString &validationCode) const;

private:
    [[nodiscard]] const ErrorEntry *find(const QString &code, const QString &operation) const;
    [[nodiscard]] const ErrorEntry &transportEntry(const ErrorFacts &facts) const;
    [[nodiscard]] const ErrorEntry &unsettledEntry(const ErrorFacts &facts) const;
    [[nodiscard]] const ErrorEntry &kindEntry(const QString &key) const;

    QList<ErrorEntry> m_entries;
    QHash<QString, qsizetype> m_byCode; //!< "CODE" or "CODE operation".
    QHash<QString, QString> m_fieldTexts;
    QHash<QString, qsizetype> m_byKind; //!< "network", "http.401", "http" …
};

} // namespace tideline::catalogue
