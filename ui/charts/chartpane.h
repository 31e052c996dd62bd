// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdescription.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace tideline::catalogue {
class ErrorCatalogue;
}
namespace tideline::models {
class ScreenRecords;
}

namespace tideline::ui {

class RecordChart;
class RecordList;

//! \brief A chart and the table of the same records beside it, or below it where there is no room.
//!
//! Shows a chart of list \p list of \p records, which must outlive it.
class ChartPane final : public QWidget
{
    Q_OBJECT

public:
    //! \p errors has the words for what goes wrong; it must outlive the pane, too.
    ChartPane(models::ScreenRecords &records, int list, const models::ChartDescription &chart,
              const catalogue::ErrorCatalogue &errors, QWidget *parent = nullptr);

    void activate(); //!< Loads the list the first time.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshState();

    models::ScreenRecords &m_records;
    const catalogue::ErrorCatalogue &m_errors;
    int m_index;
    RecordChart *m_chart;
    RecordList *m_list;
    QPushButton *m_older;
    QBoxLayout *m_layout;
};

} // namespace tideline::ui
