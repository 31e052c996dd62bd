// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matters/goodslane.h"
#include "ui/screens/recordsscreen.h"

class QToolButton;

namespace tideline::ui {

//! The Goods screen: above its lists the lane from product to delivery, with the step that the customer is on.
class GoodsScreen final : public RecordsScreen
{
    Q_OBJECT

public:
    GoodsScreen(models::Customer &customer, models::ScreenRecords &records, models::CatalogueSource &catalogue,
                const catalogue::ErrorCatalogue &errors, QWidget *parent = nullptr);

private:
    [[nodiscard]] int listIndex(const QString &id) const;
    [[nodiscard]] int chosenRow(const QString &list) const;
    [[nodiscard]] QList<models::LaneStep> steps() const;
    void makeLane();
    void refreshLane();
    void take(int step);

    QList<QToolButton *> m_steps;
};

} // namespace tideline::ui
