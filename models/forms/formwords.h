// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/error.h"
#include "models/forms/fieldvalue.h"
#include "models/forms/formcontext.h"
#include "models/forms/formfield.h"

#include <QCoreApplication>
#include <QString>

namespace tideline::models {

//! \brief Every sentence that a form says about an answer, by the kind of the field. The label's own words are in each.
struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(tideline::models::FormWords)

public:
    //! "Enter a payment date", "Choose a collection method", "Enter the amount as pounds and pence, like 25.00".
    [[nodiscard]] static QString fault(const FormField &field, TextFault fault, const FormSurroundings &world);
    [[nodiscard]] static QString notAllowedNull(const FormField &field);
    [[nodiscard]] static QString inPast(const FormField &field); //!< "Enter a payment date from today on"
    [[nodiscard]] static QString inFuture(const FormField &field); //!< "Enter a reading date up to today"
    [[nodiscard]] static QString pattern(const FormField &field);
    [[nodiscard]] static QString email(const FormField &field);
    [[nodiscard]] static QString sortCode(const FormField &field);
    [[nodiscard]] static QString bankAccountNumber(const FormField &field);
    [[nodiscard]] static QString postcode(const FormField &field);
    [[nodiscard]] static QString phone(const FormField &field);
    [[nodiscard]] static QString url(const FormField &field);
    [[nodiscard]] static QString outside(const FormField &field,
                                         const FormSurroundings &world); //!< Not between the hint's limits.
    [[nodiscard]] static QString tooFewItems(const FormField &list, int least);
    [[nodiscard]] static QString tooManyItems(const FormField &list, int most);
    [[nodiscard]] static QString chooseOne(const FormField &object);
    [[nodiscard]] static QString unknownChoice(const FormField &field);
    [[nodiscard]] static QString unfit(const FormField &field); //!< Anything else that the schema refuses.
    //! The error's message as harmless text; generic words without one.
    [[nodiscard]] static QString ofServer(const api::ValidationError &error, const FormField *field);
    [[nodiscard]] static QString unknownMember(const QString &path); //!< Pasted variables.
    [[nodiscard]] static QString notJson();

    //! The label inside a sentence: "payment date", but "IBAN".
    [[nodiscard]] static QString inSentence(const QString &label);
    //! What one of a list is called: "Product" of "Products", "Address" of "Addresses".
    [[nodiscard]] static QString singular(const QString &label);
    //! Whether "the" can stand before it: "Payment date", not "Pay by" or "How often".
    [[nodiscard]] static bool isNoun(const QString &label);
    //! With its article: "a payment date", "an amount"; plurals have none. "an answer under “Pay by”".
    [[nodiscard]] static QString withArticle(const QString &label);
};

} // namespace tideline::models
