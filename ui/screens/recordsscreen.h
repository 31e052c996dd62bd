// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/screen.h"

class QHBoxLayout;
class QLabel;
class QTabWidget;

namespace tideline::catalogue {
class ErrorCatalogue;
}
namespace tideline::models {
class CatalogueSource;
class Customer;
class ScreenRecords;
} // namespace tideline::models

namespace tideline::ui {

class RecordPane;

//! \brief A screen made from its description: facts on top, lists behind tabs, and every operation of its area.
//!
//! Borrows customer, catalogue and errors, which must outlive it. A list is asked for when its tab is first opened.
class RecordsScreen : public Screen
{
    Q_OBJECT

public:
    RecordsScreen(models::Customer &customer, models::ScreenRecords &records, models::CatalogueSource &catalogue,
                  const catalogue::ErrorCatalogue &errors, QWidget *parent = nullptr);

    void activate() override;
    void showList(const QString &list) override;

protected:
    [[nodiscard]] models::ScreenRecords &records() const { return m_records; }
    [[nodiscard]] models::Customer &customer() const { return m_customer; }
    //! Adds a page of the screen's own before the lists and shows it first.
    void addFirstPage(QWidget *page, const QString &title);
    void addAbove(QWidget *widget); //!< Between facts and lists.
    [[nodiscard]] RecordPane *pane(const QString &list) const; //!< Of a list by its id; null if there is none.
    void showPage(QWidget *page);
    //! Asks for a form, filled in from a row of a list unless it is -1.
    void request(const QString &operation, int list, int row);

private:
    void makeFacts();
    void addCharts(int list);
    void makeMore(QHBoxLayout *line);
    void refreshFacts();
    void openCurrent();

    models::Customer &m_customer;
    models::ScreenRecords &m_records;
    models::CatalogueSource &m_catalogue;
    const catalogue::ErrorCatalogue &m_errors;
    QList<QLabel *> m_facts; //!< Parallel to the description's facts.
    QTabWidget *m_tabs;
    bool m_isActive = false;
};

} // namespace tideline::ui
