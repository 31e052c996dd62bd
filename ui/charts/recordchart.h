// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"

#include <QFrame>

class QChart;
class QChartView;
class QDateTimeAxis;
class QLabel;
class QScatterSeries;
class QValueAxis;
class QXYSeries;

namespace tideline::ui {

//! \brief A picture of a list's records, drawn anew when they change, with what it shows in words below it.
//!
//! Borrows the table, which must outlive it. Colours are roles of the theme; estimated and held values differ by shape,
//! and the legend names them. The table of the same records stands beside it: the picture itself takes no focus.
class RecordChart final : public QFrame
{
    Q_OBJECT

public:
    RecordChart(const models::TableModel &table, models::ChartDescription description, QWidget *parent = nullptr);

    [[nodiscard]] const QList<models::ChartLine> &lines() const { return m_lines; } //!< As drawn.

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSoon();
    void draw();
    void drawLines();
    void drawMarks(models::Certainty certainty, QDateTimeAxis *days, QValueAxis *values);
    void drawBars();
    QDateTimeAxis *addDays();
    QValueAxis *addValues();
    void plot(QXYSeries *series, QDateTimeAxis *days, QValueAxis *values);
    void setLook();
    [[nodiscard]] bool hasDoubts() const; //!< Some values are estimated or held.

    const models::TableModel &m_table;
    models::ChartDescription m_description;
    QList<models::ChartLine> m_lines;
    QChart *m_chart;
    QChartView *m_view;
    QLabel *m_words;
    bool m_isDrawing = false; //!< Is about to be drawn.
};

} // namespace tideline::ui
