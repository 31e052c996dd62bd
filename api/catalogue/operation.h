// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/service.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tideline::catalogue {

//! The screens that operations belong to (kraken/screens.md), and Other for operations nobody has described.
enum class Area { Account, Payments, Goods, Consents, Loyalty, Property, Moves, Security, Contact, Other };

//! "account", "payments" … as screens are called and the command line prints them.
[[nodiscard]] QString areaName(Area area);

//! Offered after a success: opens another operation with values carried over from the answer.
struct FollowUp
{
    QString operation; //!< Name of the mutation to open.
    QString label; //!< "Share this quote"
    //! Pairs "path in the answer" → "path in the new form's variables":
    //! {"goodsQuote.code", "input.quoteCode"}. The answer's path starts below the root field. A first path that
    //! begins with `$` is one in the variables that were sent: {"$input.accountNumber", "input.accountNumber"}.
    QList<QPair<QString, QString>> carry;
    bool asWhoSignedIn = false; //!< In a window of its own, signed in with the answer's token.
    //! Pairs like those of carry for a field whose own value the answer does not have: what it has is another name of
    //! one of the field's choices (ChoiceQuery::aliasPath), and that choice is taken once the choices are known.
    QList<QPair<QString, QString>> seek;
    QString onlyPath; //!< Offered only where the answer has one of onlyValues here; empty: always.
    QStringList onlyValues;
};

//! What an answer without errors may say all the same: that it did not work. behaviour.md: a payment that was asked for
//! may come back as failed.
struct Letdown
{
    QString path; //!< Below the root field.
    QStringList values; //!< As text; "" stands for null and absent.
    QString headline; //!< In place of Operation::success.
    QString text; //!< What to do.
};

//! One of the values that a result shows before it is asked for all of them.
struct ResultValue
{
    //! In the answer, below the root field: a value, or a record whose own values are meant. `$input.amount` is an
    //! answer of the form, `$` every one of them.
    QString path;
    //! For a list at path: where each of its items has its name, and its values. Empty: no list.
    QString itemName;
    QStringList itemValues;
};

//! \brief One mutation as people see it: what the schema says and what people added to it.
struct Operation
{
    QString name; //!< The mutation's name in the schema, "collectPayment".
    Service service = Service::Api;
    Area area = Area::Other;
    QString title; //!< "Take a payment"; made from the name when nobody wrote one.
    QString submitLabel; //!< A verb: "Take payment".
    QString summary; //!< One sentence on what it does and who notices.
    QString success; //!< "Payment taken": what to say when it worked.
    QStringList keywords; //!< Other words a person may search for.
    bool isDeprecated = false;
    QString deprecationReason;
    bool checksAnswers = false; //!< Money, consent, security and moves: a check-answers page before sending.
    //! It acts on whoever is signed in: the API has no argument for anybody else.
    bool actsOnViewer = false;
    bool needsSignIn = true; //!< False for the ways in and what works before one.
    //! Screens whose records to reload after success: overview, account, payments, goods, consents, loyalty,
    //! property, moves, security, timeline.
    QStringList touches;
    //! What goes on outside the console after it worked, in sentences: on a page behind a link, in a form of the
    //! payment provider. What comes of it is not in the answer. Empty: nothing does.
    QString outside;
    QString vendorSecret; //!< Path in the answer of what opens the payment provider's form; empty: nothing does.
    QList<FollowUp> followUps;
    QList<Letdown> letdowns;
    //! What matters of the answer, first things first. Empty: its own values, those of its records, what was sent.
    QList<ResultValue> shows;
    QStringList errorCodes; //!< Documented codes, "KT-CT-4123".
};

} // namespace tideline::catalogue
