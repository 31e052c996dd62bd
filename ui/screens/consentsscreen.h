// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matters/consentmatrix.h"
#include "ui/screens/recordsscreen.h"

namespace tideline::ui {

class ConsentsPage;

//! The Consents screen: first the table of all consents, then the lists that it is made of.
class ConsentsScreen final : public RecordsScreen
{
    Q_OBJECT

public:
    ConsentsScreen(models::Customer &customer, models::ScreenRecords &records, models::CatalogueSource &catalogue,
                   const catalogue::ErrorCatalogue &errors, QWidget *parent = nullptr);

private:
    void refreshMatrix();
    void refreshEmptyText(); //!< No consents, or none that could be shown?

    models::ConsentMatrix *m_matrix;
    ConsentsPage *m_page;
    const catalogue::ErrorCatalogue &m_words;
};

} // namespace tideline::ui
