// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/recordsscreen.h"

namespace tideline::ui {

class BackendScreenPage;

//! The Contact screen: its lists, and the screens of the customer's app with working buttons.
class ContactScreen final : public RecordsScreen
{
    Q_OBJECT

public:
    ContactScreen(models::Customer &customer, models::ScreenRecords &records, models::CatalogueSource &catalogue,
                  const catalogue::ErrorCatalogue &errors, QWidget *parent = nullptr);

private:
    void refreshScreens();

    BackendScreenPage *m_page;
};

} // namespace tideline::ui
