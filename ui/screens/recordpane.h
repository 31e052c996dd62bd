// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace tideline::catalogue {
class ErrorCatalogue;
}
namespace tideline::models {
class ScreenRecords;
}

namespace tideline::ui {

class FactList;
class ListFilters;
class RecordList;

//! \brief One list of a screen with all that belongs to it: filter, table, the selected row's details, buttons.
//!
//! Shows list \p list of \p records, which must outlive it. Asks for it to be loaded when it is first shown.
class RecordPane final : public QWidget
{
    Q_OBJECT

public:
    //! \p errors has the words for what goes wrong; it must outlive the pane, too.
    RecordPane(models::ScreenRecords &records, int list, const catalogue::ErrorCatalogue &errors,
               QWidget *parent = nullptr);

    void activate(); //!< Loads the list the first time.
    void addAbove(QWidget *widget); //!< Something to see before the list.
    [[nodiscard]] RecordList *list() const { return m_list; }

Q_SIGNALS:
    //! A form is wanted; \p row of the table fills it in, -1: none does.
    void operationRequested(const QString &operation, int row);

private:
    void makeActions(QLayout *layout);
    void makeTools(QHBoxLayout *layout);
    void ask(); //!< The server for what the filters and the order say.
    void refreshState();
    void showDetails(int row);
    void exportRows();

    models::ScreenRecords &m_records;
    const catalogue::ErrorCatalogue &m_errors;
    int m_index;
    RecordList *m_list;
    QLineEdit *m_filter;
    ListFilters *m_restrictions; //!< What the server is asked to leave out.
    QWidget *m_detailsCard;
    FactList *m_details;
};

} // namespace tideline::ui
