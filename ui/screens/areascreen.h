// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/operation.h"
#include "ui/screens/screen.h"

namespace tideline::models {
class CatalogueSource;
class Customer;
} // namespace tideline::models

namespace tideline::ui {

class Section;

//! \brief What can be done in one area: each operation with its sentence, opening its form for this customer.
class AreaScreen final : public Screen
{
    Q_OBJECT

public:
    //! Borrows customer and catalogue, which must outlive it.
    AreaScreen(const QString &id, catalogue::Area area, models::Customer &customer, models::CatalogueSource &catalogue,
               QWidget *parent = nullptr);

private:
    void refresh();

    catalogue::Area m_area;
    models::Customer &m_customer;
    models::CatalogueSource &m_catalogue;
    Section *m_section = nullptr;
};

} // namespace tideline::ui
