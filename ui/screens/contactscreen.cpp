// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/contactscreen.h"

#include "models/customer/customer.h"
#include "models/matters/backendscreen.h"
#include "models/screens/screenrecords.h"
#include "ui/screens/backendscreenpage.h"

using namespace Qt::StringLiterals;

namespace tideline::ui {

ContactScreen::ContactScreen(models::Customer &customer, models::ScreenRecords &records,
                             models::CatalogueSource &catalogue, const catalogue::ErrorCatalogue &errors,
                             QWidget *parent)
    : RecordsScreen(customer, records, catalogue, errors, parent),
      m_page(new BackendScreenPage(customer.backendScreens(), this))
{
    addFirstPage(m_page, tr("App screens"));
    connect(&customer.backendScreens(), &models::BackendScreens::eventRequested, this,
            [this](const models::ScreenAction &action) {
                Q_EMIT operationRequested(u"backendScreenEvent"_s,
                                          models::BackendScreens::eventForm(action, this->customer().formContext()));
            });
    connect(&records, &models::ScreenRecords::factsChanged, this, &ContactScreen::refreshScreens);
    refreshScreens();
}

void ContactScreen::refreshScreens()
{
    const models::RecordModel *contact = records().record(u"contact"_s);
    m_page->setIds(contact ? models::backendScreenIds(*contact) : QStringList());
}

} // namespace tideline::ui
