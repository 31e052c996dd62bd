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
      m_matrix(new models::ConsentMatrix(this)),
      m_page(new ConsentsPage(*m_matrix, this)),
      m_words(errors)
{
    ConsentsPage *page = m_page;
    addFirstPage(page, tr("All consents"));
    connect(page, &ConsentsPage::sendRequested, this, [this](int column) {
        Q_EMIT operationRequested(models::ConsentMatrix::operation(column),
                                  m_matrix->form(column, this->customer().formContext()));
    });
    connect(&records, &models::ScreenRecords::factsChanged, this, &ConsentsScreen::refreshMatrix);
    connect(&records, &models::ScreenRecords::stateChanged, this, &ConsentsScreen::refreshEmptyText);
    refreshMatrix();
    refreshEmptyText();
}

void ConsentsScreen::refreshEmptyText()
{
    const models::RecordModel *record = records().record(u"consents"_s);
    if (!record || record->isLoading() || (!record->hasData() && !record->error())) {
        m_page->setEmptyText(tr("Loading…"));
        return;
    }
    const std::optional<api::Error> trouble = record->error() ? record->error() : record->refusal("account");
    const std::optional<api::Error> missing = trouble ? trouble : record->refusal("account.consents");
    if (!missing) {
        m_page->setEmptyText(tr("No consent is kept for this account and its people."));
        return;
    }
    const catalogue::ErrorEntry entry = m_words.describe(missing->facts());
    m_page->setEmptyText(models::isNotAllowed(*missing)
                             ? tr("Consents are not shown to you. Ask for access if you need them.")
                             : u"%1. %2"_s.arg(entry.headline, entry.text));
}

void ConsentsScreen::refreshMatrix()
{
    const models::RecordModel *record = records().record(u"consents"_s);
    if (record && record->hasData())
        m_matrix->setAccount(record->json("account"));
}

} // namespace tideline::ui
