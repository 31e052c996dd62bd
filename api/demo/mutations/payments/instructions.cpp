// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/instructions.h"
#include "api/demo/engine/ledgers.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Storing what the vendor's form took, and ending an instruction.
//! What brings their errors about is written in causes/payments.cpp.
//!
//! Assumptions where the facts are silent: a reference of the vendor's is stored once, by the account that its form was
//! opened for, as the kind it is; otherwise it is nobody's (KT-CT-4177), as no code of its own is listed. An
//! instruction that was ended is FAILED, as the API knows no other word; ending it again changes nothing. Its schedules
//! stay and will not be paid.
namespace tideline::demo {

namespace {

MutationResult storePaymentInstruction(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-4177", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto ledger = chooseLedger(context, input, number, {"KT-CT-3820", {}, "KT-CT-3822", "KT-CT-3822"});
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    const auto refuse = [&context](const char *why) {
        return context.refuse("KT-CT-4177", why, {{{"input", "vendorReference"}, why, {}}});
    };
    const Record stored = context.data.vendorReferences.find(textOf(input, "vendorReference"));
    if (!stored) {
        return refuse("The vendor knows no such reference.");
    }
    if (const std::string owner = textOf(*stored, "account"); !owner.empty() && owner != number) {
        return refuse("The reference was made for another account.");
    }
    if (flagOf(*stored, "isStored")) {
        return refuse("The reference has been stored already.");
    }
    if (textOf(memberOf(*stored, "means"), "instructionType") != textOf(input, "instructionType")) {
        return refuse("The reference is of another kind.");
    }
    InstructionStart start;
    start.isAutomated = flagOf(input, "useForAutomatedPayments", true);
    if (const QDateTime from = dateTimeFrom(textOf(input, "validFrom")); from.isValid()) {
        start.validFrom = isoDateTime(from);
    }
    (*stored)["isStored"] = true;
    const Record added = addInstruction(context.data, **ledger, memberOf(*stored, "means"), start);
    return Json{{"paymentInstruction", reference("instructions", textOf(*added, "id"))}};
}

MutationResult invalidatePaymentInstruction(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-3926", "KT-CT-3926");
    if (!account) {
        return tl::unexpected(account.error());
    }
    DataSet &data = context.data;
    const Record instruction = data.instructions.find(textOf(input, "id"));
    const Record ledger = instruction ? data.ledgers.find(textOf(*instruction, "$ledger")) : nullptr;
    if (!ledger || textOf(*ledger, "$account") != number) {
        return context.refuse("KT-CT-3926", "The account has no such instruction.");
    }
    (*instruction)["status"] = "FAILED";
    if (textOf(*instruction, "instructionType") == "DIRECT_DEBIT"
        && !data.usableInstruction(number, textOf(*ledger, "number"), "DIRECT_DEBIT")) {
        (*ledger)["currentDirectDebitInstructionInvalidatedWithVendor"] = true;
    }
    return Json{{"instruction", {{"id", QString::fromStdString(textOf(*instruction, "id")).toInt()}}}};
}

constexpr MutationEntry table[] = {
    {"storePaymentInstruction", &storePaymentInstruction},
    {"invalidatePaymentInstruction", &invalidatePaymentInstruction},
};

} // namespace

std::span<const MutationEntry> instructionMutations() { return table; }

} // namespace tideline::demo
