// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::string_view noAccount = "no such account, or not the viewer's";
constexpr std::string_view noLedger = "the account has no such ledger";
constexpr std::string_view bothLedgers = "the ledger is named by identifier and number";
constexpr std::string_view noneLedger = "no ledger is named";

constexpr std::array causes = {
    Cause{"amendPayment", "KT-CT-4123", Origin::Natural, noAccount},
    Cause{"amendPayment", "KT-CT-3924", Origin::Natural,
          "no such payment of the account, one that is not scheduled any more, or an amount or day that cannot be"},

    Cause{"collectPayment", "KT-CT-3820", Origin::Natural, bothLedgers},
    Cause{"collectPayment", "KT-CT-3821", Origin::Natural, noneLedger},
    Cause{"collectPayment", "KT-CT-3932", Origin::Natural,
          "an amount, day, text, method or ledger that cannot be, or a key that was used for another payment"},

    Cause{"createAccountPaymentSchedule", "KT-CT-3923", Origin::Natural, noAccount},
    Cause{"createAccountPaymentSchedule", "KT-CT-3822", Origin::Natural, noLedger},
    Cause{"createAccountPaymentSchedule", "KT-CT-3960", Origin::Natural, "a day before 1 or after 28"},
    Cause{"createAccountPaymentSchedule", "KT-CT-3941", Origin::Natural,
          "an amount that cannot be, or a trigger or strategy that only a plan has"},
    Cause{"createAccountPaymentSchedule", "KT-CT-3815", Origin::Natural, "no schedule of the ledger runs today"},
    Cause{"createAccountPaymentSchedule", "KT-CT-3961", Origin::Natural, "the running schedule is part of a plan"},
    Cause{"createAccountPaymentSchedule", "KT-CT-3962", Origin::Natural,
          "nothing is given that the running schedule is not already"},
    Cause{"createAccountPaymentSchedule", "KT-CT-3942", Origin::Natural,
          "another schedule waits to begin on the ledger"},
    Cause{"createAccountPaymentSchedule", "KT-CT-3947", Origin::Natural,
          "the instruction of the running schedule is not active any more"},

    Cause{"createDirectDebitInstructionAndSchedule", "KT-CT-1128", Origin::Natural, noAccount},
    Cause{"createDirectDebitInstructionAndSchedule", "KT-GB-3930", Origin::Natural,
          "bank details, amount or day that cannot be"},
    Cause{"createDirectDebitInstructionAndSchedule", "KT-CT-3964", Origin::Natural,
          "another schedule waits to begin on the ledger"},
    Cause{"createDirectDebitInstructionAndSchedule", "KT-CT-3965", Origin::Natural,
          "the first payment lies more than a year ahead"},
    Cause{"createDirectDebitInstructionAndSchedule", "KT-CT-3948", Origin::Natural,
          "a sort code that no bank has, 00-00-00"},
    Cause{"createDirectDebitInstructionAndSchedule", "KT-CT-3947", Origin::Natural, "the account has been closed"},

    Cause{"createDirectDebitPaymentSchedule", "KT-CT-1128", Origin::Natural, noAccount},
    Cause{"createDirectDebitPaymentSchedule", "KT-GB-3931", Origin::Natural,
          "an amount or day that cannot be, or no active direct debit to collect from"},
    Cause{"createDirectDebitPaymentSchedule", "KT-CT-3964", Origin::Natural,
          "another schedule waits to begin on the ledger"},
    Cause{"createDirectDebitPaymentSchedule", "KT-CT-3965", Origin::Natural,
          "the first payment lies more than a year ahead"},

    Cause{"getEmbeddedSecretForNewPaymentInstruction", "KT-CT-4177", Origin::Natural, noAccount},
    Cause{"getEmbeddedSecretForNewPaymentInstruction", "KT-CT-3822", Origin::Natural, noLedger},
    Cause{"getEmbeddedSecretForNewPaymentInstruction", "KT-CT-3820", Origin::Natural, bothLedgers},

    Cause{"getHostedUrlForNewPaymentInstruction", "KT-CT-1128", Origin::Natural, noAccount},
    Cause{"getHostedUrlForNewPaymentInstruction", "KT-CT-3822", Origin::Natural, noLedger},

    Cause{"initiateHostedStandalonePayment", "KT-CT-1128", Origin::Natural, noAccount},
    Cause{"initiateHostedStandalonePayment", "KT-CT-3822", Origin::Natural, "the ledger is another account's"},
    Cause{"initiateHostedStandalonePayment", "KT-CT-3943", Origin::Natural,
          "there is no such ledger, or it takes no payments, or not of this amount"},
    Cause{"initiateHostedStandalonePayment", "KT-CT-3957", Origin::RuleOnly,
          "the schema requires the method, so a request without one is refused before it runs"},
    Cause{"initiateHostedStandalonePayment", "KT-CT-3958", Origin::Natural, "the ledger is named twice or not at all"},

    Cause{"initiateStandalonePayment", "KT-CT-4177", Origin::Natural, noAccount},
    Cause{"initiateStandalonePayment", "KT-CT-3820", Origin::Natural, bothLedgers},
    Cause{"initiateStandalonePayment", "KT-CT-3822", Origin::Natural, "the ledger is another account's"},
    Cause{"initiateStandalonePayment", "KT-CT-3943", Origin::Natural,
          "there is no such ledger, or it takes no payments, or not of this amount"},

    Cause{"invalidatePaymentInstruction", "KT-CT-3926", Origin::Natural,
          "no such account or instruction, or not the viewer's"},

    Cause{"setUpDirectDebitInstruction", "KT-CT-3820", Origin::Natural, bothLedgers},
    Cause{"setUpDirectDebitInstruction", "KT-CT-3821", Origin::Natural, noneLedger},
    Cause{"setUpDirectDebitInstruction", "KT-CT-3940", Origin::Natural,
          "bank details or a first day that cannot be, or a ledger that is not the account's"},
    Cause{"setUpDirectDebitInstruction", "KT-CT-5415", Origin::Natural, "an owner who is no user of the account"},
    Cause{"setUpDirectDebitInstruction", "KT-CT-11103", Origin::Natural, "an owner that is no business of the account"},

    Cause{"storePaymentInstruction", "KT-CT-4177", Origin::Natural,
          "no such account or vendor's reference, or one that is another's, of another kind or stored already"},
    Cause{"storePaymentInstruction", "KT-CT-3822", Origin::Natural, noLedger},
    Cause{"storePaymentInstruction", "KT-CT-3820", Origin::Natural, bothLedgers},

    Cause{"updatePaymentSchedule", "KT-CT-1128", Origin::Natural, noAccount},
    Cause{"updatePaymentSchedule", "KT-CT-3966", Origin::Natural, "the account has no such schedule"},
    Cause{"updatePaymentSchedule", "KT-CT-3942", Origin::Natural,
          "the schedule has ended, is part of a plan or has a successor, or the new terms cannot be"},
};

} // namespace

std::span<const Cause> paymentCauses() { return causes; }

} // namespace tideline::demo
