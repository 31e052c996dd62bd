// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/recordsscreen.h"

namespace tideline::ui {

class Callout;

//! The Payments screen: says whether a refund can be asked for, and how much, before anybody asks for one.
class PaymentsScreen final : public RecordsScreen
{
    Q_OBJECT

public:
    PaymentsScreen(models::Customer &customer, models::ScreenRecords &records, models::CatalogueSource &catalogue,
                   const catalogue::ErrorCatalogue &errors, QWidget *parent = nullptr);

private:
    void refreshEligibility();

    Callout *m_eligibility;
};

} // namespace tideline::ui
