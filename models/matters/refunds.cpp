// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/refunds.h"

#include "models/forms/fieldspec.h"

namespace tideline::models {

std::optional<RefundEligibility> refundEligibility(const RecordModel &paymentMethods)
{
    if (!paymentMethods.hasData())
        return std::nullopt;
    RefundEligibility eligibility;
    eligibility.isRefused = paymentMethods.isRefused("account.requestRefundEligibility");
    QVariant answer = paymentMethods.value("account.requestRefundEligibility.canRequestRefund");
    if (!answer.isValid())
        answer = paymentMethods.value("account.canRequestRefund");
    eligibility.isEligible = answer.toBool();
    if (const QVariant most = paymentMethods.value("account.maximumRefund.amount"); most.isValid())
        eligibility.most = most.toLongLong();
    const QString reason = paymentMethods.value("account.requestRefundEligibility.reason").toString();
    eligibility.reason = reason == reason.toUpper() ? enumLabel(reason) : reason;
    return eligibility;
}

} // namespace tideline::models
