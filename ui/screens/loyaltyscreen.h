// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/recordsscreen.h"

class QPushButton;
class QSpinBox;

namespace tideline::ui {

//! The Loyalty screen: above its lists a calculator that shows what points become before they are redeemed.
class LoyaltyScreen final : public RecordsScreen
{
    Q_OBJECT

public:
    LoyaltyScreen(models::Customer &customer, models::ScreenRecords &records, models::CatalogueSource &catalogue,
                  const catalogue::ErrorCatalogue &errors, QWidget *parent = nullptr);

private:
    void makeCalculator();
    void refreshBalance();
    void refreshWorth();
    void redeem();

    QSpinBox *m_points;
    QLabel *m_worth;
    QPushButton *m_redeem;
};

} // namespace tideline::ui
