// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::array causes = {
    Cause{"submitRepaymentRequest", "KT-CT-1132", Origin::Natural,
          "no such account or not the viewer's, or it has no such ledger or active instruction"},
    Cause{"submitRepaymentRequest", "KT-CT-3820", Origin::Natural, "ledgerId and ledgerNumber are given"},
    Cause{"submitRepaymentRequest", "KT-CT-3821", Origin::Natural, "neither ledgerId nor ledgerNumber is given"},
    Cause{"submitRepaymentRequest", "KT-CT-3927", Origin::Natural,
          "nothing or less, or more than the ledger's credit less what is requested already"},
    Cause{"submitRepaymentRequest", "KT-CT-3928", Origin::Natural, "a request was made with the key before"},
    Cause{"cancelRepaymentRequest", "KT-CT-3930", Origin::Natural, "no request has the identifier"},
    Cause{"cancelRepaymentRequest", "KT-CT-4231", Origin::Natural, "the request is of an account not the viewer's"},
    Cause{"cancelRepaymentRequest", "KT-CT-3931", Origin::Natural, "the request is accepted, rejected or cancelled"},
    Cause{"createContributionAgreement", "KT-CT-4123", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"createContributionAgreement", "KT-CT-9601", Origin::Natural,
          "an unknown scheme, more than 1,000 pounds, a beginning in the past, or an end before the beginning"},
    Cause{"createContributionAgreement", "KT-CT-9605", Origin::Natural, "an amount of nothing or less"},
    Cause{"createContributionAgreement", "KT-CT-9606", Origin::Natural, "the scheme takes no contributions"},
    Cause{"createContributionAgreement", "KT-CT-9602", Origin::Natural,
          "the account contributes to the scheme at that time already"},
    Cause{"endContributionAgreement", "KT-CT-9603", Origin::Natural, "no agreement has the identifier"},
    Cause{"endContributionAgreement", "KT-CT-4123", Origin::Natural, "the agreement is of an account not the viewer's"},
    Cause{"endContributionAgreement", "KT-CT-9604", Origin::Natural,
          "it has ended, or the end lies in the past or after the one agreed on"},
    Cause{"createCreditTransferPermission", "KT-CT-3827", Origin::Natural,
          "no such ledger, one ledger twice, or ledgers of two accounts"},
    Cause{"createCreditTransferPermission", "KT-CT-3822", Origin::Natural,
          "a ledger is of an account not the viewer's"},
    Cause{"createCreditTransferPermission", "KT-CT-3828", Origin::Natural, "neither ledger stores credit"},
    Cause{"createCreditTransferPermission", "KT-CT-3829", Origin::Natural, "the permission is in force"},
    Cause{"terminateCreditTransferPermission", "KT-CT-3827", Origin::Natural,
          "no such ledger, one ledger twice, or ledgers of two accounts"},
    Cause{"terminateCreditTransferPermission", "KT-CT-3822", Origin::Natural,
          "a ledger is of an account not the viewer's"},
    Cause{"terminateCreditTransferPermission", "KT-CT-3825", Origin::Natural,
          "no permission is in force, or it would end before it began or after its end"},
    Cause{"updateAutoTopUpAmount", "KT-CT-3822", Origin::Natural,
          "no such account or not the viewer's, or it has no such ledger"},
    Cause{"updateAutoTopUpAmount", "KT-CT-3820", Origin::Natural, "ledgerId and ledgerNumber are given"},
    Cause{"updateAutoTopUpAmount", "KT-CT-3821", Origin::Natural, "neither ledgerId nor ledgerNumber is given"},
    Cause{"updateAutoTopUpAmount", "KT-CT-3941", Origin::Natural, "an amount below one penny or over 5,000 pounds"},
    Cause{"updateAutoTopUpAmount", "KT-CT-3815", Origin::Natural, "no schedule of the ledger runs today"},
    Cause{"updateAutoTopUpAmount", "KT-CT-3953", Origin::Natural, "the ledger's schedule does not follow its balance"},
    Cause{"updateAutoTopUpAmount", "KT-CT-3942", Origin::Natural,
          "the schedule's card or direct debit is not active any more"},
    Cause{"updateAutoTopUpAmount", "KT-CT-3947", Origin::Natural, "a top-up of the schedule is on its way"},
};

} // namespace

std::span<const Cause> repaymentCauses() { return causes; }

} // namespace tideline::demo
