// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/paymentsscreen.h"

#include "models/matters/refunds.h"
#include "models/screens/screenrecords.h"
#include "ui/screens/recordpane.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/format.h"

using namespace Qt::StringLiterals;

namespace tideline::ui {

PaymentsScreen::PaymentsScreen(models::Customer &customer, models::ScreenRecords &records,
                               models::CatalogueSource &catalogue, const catalogue::ErrorCatalogue &errors,
                               QWidget *parent)
    : RecordsScreen(customer, records, catalogue, errors, parent),
      m_eligibility(new Callout(this))
{
    m_eligibility->setObjectName(u"payments.eligibility"_s);
    m_eligibility->hide();
    if (RecordPane *repayments = pane(u"payments.repayments"_s))
        repayments->addAbove(m_eligibility);
    connect(&records, &models::ScreenRecords::factsChanged, this, &PaymentsScreen::refreshEligibility);
    refreshEligibility();
}

void PaymentsScreen::refreshEligibility()
{
    const models::RecordModel *methods = records().record(u"paymentmethods"_s);
    const auto eligibility = methods ? models::refundEligibility(*methods) : std::nullopt;
    if (!eligibility) {
        m_eligibility->hide();
        return;
    }
    if (eligibility->isRefused) {
        m_eligibility->show(Callout::Tone::Neutral, {}, tr("Whether a refund can be asked for is not shown to you."));
        return;
    }
    if (eligibility->isEligible) {
        const QString most =
            eligibility->most ? tr("At most %1 can go back.").arg(formatMoney(*eligibility->most)) : QString();
        m_eligibility->show(Callout::Tone::Good, tr("A refund can be asked for"), most);
        return;
    }
    m_eligibility->show(Callout::Tone::Warning, tr("No refund can be asked for now"),
                        eligibility->reason.isEmpty() ? tr("Nothing says why.") : eligibility->reason);
}

} // namespace tideline::ui
