// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tideline::catalogue {

//! \brief What people added to one input field or argument of the schema, by its coordinate.
//!
//! A coordinate is `InputType.field` or, for an argument of a root field, `mutation.argument`. Every member is
//! optional: an absent hint means that the form follows the schema alone. Fields of answers, `ObjectType.field`, have
//! label, unit and isSecret only.
struct FieldHint
{
    enum class Unit {
        None,
        MinorUnits, //!< Pence, shown and typed as pounds.
        CubicMetres,
        Points,
        Days,
        MajorUnits //!< Pounds already.
    };
    //! Where a field's first value comes from, when the context knows it.
    enum class Prefill {
        None,
        AccountNumber,
        AccountUserId,
        AccountUserNumber,
        LedgerNumber,
        PropertyId,
        MeterSerialNumber,
        MeterPointReference,
        Email,
        Today,
        SelectedRow //!< The value of `prefillKey` in the row the form was opened from.
    };
    //! Editors that the type alone does not tell.
    enum class Editor { FromType, MultiLine, Json, Email, Phone, Postcode, SortCode, BankAccountNumber, Password, Url };

    QString coordinate;
    QString label; //!< Sentence case; empty: made from the field's name.
    QString help; //!< Empty: the schema's description.
    Unit unit = Unit::None;
    Editor editor = Editor::FromType;
    Prefill prefill = Prefill::None;
    //! Name in the selected row, for SelectedRow. Names say what they mean, so that a row of another kind never fills
    //! the field by accident: billId, billingEmail, consentCode, contributionAgreementId, feedbackId, metadataKey,
    //! metadataValue, mfaMethod, paymentAmount, paymentDate, paymentDay, paymentId, paymentInstructionId,
    //! paymentScheduleId, processNumber, productCode, productId, purchaseCode, quoteCode, quoteId, quotedProductId,
    //! referenceNamespace, referenceValue, repaymentRequestId, sourceLedgerNumber, targetLedgerNumber.
    QString prefillKey;
    QString choices; //!< Id of a ChoiceQuery; empty: none.
    QStringList suggestions; //!< Values that are known by heart; others may be entered all the same.
    //! Id of a ChoiceQuery whose rows are a list's first items (insertUserPsrRecords); empty: none.
    QString startsFrom;
    QString rules; //!< Id of a ChoiceQuery whose rows are sentences to show under the field; empty: none.
    bool isSecret = false; //!< Masked; never in drafts, logs, exports or clipboard histories.
    bool isIdempotencyKey = false; //!< Made by the form, kept for a resend, renewed for a new form.
    bool isHidden = false; //!< Never shown: replaced by another field (ledgerId by ledgerNumber).
    QString pattern; //!< Regular expression that a text must match as a whole; empty: none.
    QString patternHelp; //!< What to enter instead, "Enter six digits, like 20-00-00".
    std::optional<double> minimum; //!< In the unit that is sent.
    std::optional<double> maximum;
    bool notInPast = false; //!< Dates: today or later.
    bool notInFuture = false; //!< Dates: today or earlier.
};

} // namespace tideline::catalogue
