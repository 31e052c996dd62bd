// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tideline::catalogue {
class ErrorCatalogue;
}

namespace tideline::models {
class CatalogueSource;
class Customer;
class ScreenRecords;
} // namespace tideline::models

namespace tideline::ui {

class RecordsScreen;

//! The screen for \p records: one of its own where a screen has more than lists, else a plain one.
[[nodiscard]] RecordsScreen *makeRecordsScreen(models::Customer &customer, models::ScreenRecords &records,
                                               models::CatalogueSource &catalogue,
                                               const catalogue::ErrorCatalogue &errors, QWidget *parent);

} // namespace tideline::ui
