// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consentsscreen.h"

#include "models/customer/customer.h"
#include "models/screens/screenrecords.h"
#include "ui/screens/consentspage.h"

using namespace Qt::StringLiterals;

namespace tideline::ui {

ConsentsScreen::ConsentsScreen(models::Customer &customer, models::ScreenRecords &records,
                               models::CatalogueSource &catalogue, const catalogue::ErrorCatalogue &errors,
                               QWidget *parent)
    : RecordsScreen(customer, records, catalogue, errors, parent),
      m_matrix(new models::ConsentMatrix(this))
{
    auto *page = new ConsentsPage(*m_matrix, this);
    addFirstPage(page, tr("All consents"));
    connect(page, &ConsentsPage::sendRequested, this, [this](int column) {
        Q_EMIT operationRequested(models::ConsentMatrix::operation(column),
                                  m_matrix->form(column, this->customer().formContext()));
    });
    connect(&records, &models::ScreenRecords::factsChanged, this, &ConsentsScreen::refreshMatrix);
    refreshMatrix();
}

void ConsentsScreen::refreshMatrix()
{
    const models::RecordModel *record = records().record(u"consents"_s);
    if (record && record->hasData())
        m_matrix->setAccount(record->json("account"));
}

} // namespace tideline::ui
