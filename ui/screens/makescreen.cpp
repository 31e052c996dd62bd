// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/makescreen.h"

#include "models/screens/screenrecords.h"
#include "ui/screens/consentsscreen.h"
#include "ui/screens/contactscreen.h"
#include "ui/screens/goodsscreen.h"
#include "ui/screens/loyaltyscreen.h"
#include "ui/screens/paymentsscreen.h"

using namespace Qt::StringLiterals;

namespace tideline::ui {

RecordsScreen *makeRecordsScreen(models::Customer &customer, models::ScreenRecords &records,
                                 models::CatalogueSource &catalogue, const catalogue::ErrorCatalogue &errors,
                                 QWidget *parent)
{
    const QString &id = records.description().id;
    if (id == "payments"_L1)
        return new PaymentsScreen(customer, records, catalogue, errors, parent);
    if (id == "goods"_L1)
        return new GoodsScreen(customer, records, catalogue, errors, parent);
    if (id == "consents"_L1)
        return new ConsentsScreen(customer, records, catalogue, errors, parent);
    if (id == "loyalty"_L1)
        return new LoyaltyScreen(customer, records, catalogue, errors, parent);
    if (id == "contact"_L1)
        return new ContactScreen(customer, records, catalogue, errors, parent);
    return new RecordsScreen(customer, records, catalogue, errors, parent);
}

} // namespace tideline::ui
