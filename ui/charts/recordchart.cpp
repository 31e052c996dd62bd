// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/recordchart.h"

#include "ui/charts/chartwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/role.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QTimer>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::Certainty;
using models::ChartDescription;
using models::ChartLine;
using models::ChartPoint;

namespace {

constexpr int ticks = 5;
constexpr int mostBars = 24;

QDateTime timeOf(const ChartPoint &point) { return QDateTime::fromMSecsSinceEpoch(point.at); }

//! A balance stays until the next change.
void addSteps(QLineSeries &series, const QList<ChartPoint> &points)
{
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i > 0)
            series.append(double(points.at(i).at), points.at(i - 1).value);
        series.append(double(points.at(i).at), points.at(i).value);
    }
}

} // namespace

RecordChart::RecordChart(const models::TableModel &table, ChartDescription description, QWidget *parent)
    : QFrame(parent),
      m_table(table),
      m_description(std::move(description)),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, this)),
      m_words(new QLabel(this))
{
    setObjectName(m_description.id);
    setProperty("kind", u"card"_s);
    setAccessibleName(m_description.title);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setAccessibleName(m_description.title);
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    // Bars are told apart by their filling, everything else by the shape of its marks.
    m_chart->legend()->setMarkerShape(m_description.shape == ChartDescription::Shape::Bars
                                          ? QLegend::MarkerShapeRectangle
                                          : QLegend::MarkerShapeFromSeries);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("tone", u"muted"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(1.5), grid(1.5), grid(1.5), grid(1.5));
    layout->setSpacing(grid());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_words);
    keepScaled(this, [this] {
        m_view->setMinimumSize(grid(36), grid(28));
        drawSoon();
    });
    for (const auto signal : {&models::TableModel::rowsInserted, &models::TableModel::rowsRemoved})
        connect(&table, signal, this, &RecordChart::drawSoon);
    connect(&table, &models::TableModel::dataChanged, this, &RecordChart::drawSoon);
    connect(&table, &models::TableModel::modelReset, this, &RecordChart::drawSoon);
    draw();
}

void RecordChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        drawSoon(); // another theme or size
    QFrame::changeEvent(event);
}

//! Rows come one by one when a list is merged; they are drawn once, after the last.
void RecordChart::drawSoon()
{
    if (m_isDrawing)
        return;
    m_isDrawing = true;
    QTimer::singleShot(0, this, [this] {
        m_isDrawing = false;
        draw();
    });
}

void RecordChart::draw()
{
    m_lines = models::chartLines(m_table, m_description);
    m_chart->removeAllSeries();
    const QList<QAbstractAxis *> old = m_chart->axes();
    for (QAbstractAxis *axis : old) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    const QString words = chartWords(m_lines, m_description);
    m_words->setText(words);
    m_view->setAccessibleDescription(words);
    setAccessibleDescription(words);
    m_view->setVisible(!m_lines.isEmpty());
    if (m_lines.isEmpty())
        return;
    if (m_description.shape == ChartDescription::Shape::Bars)
        drawBars();
    else
        drawLines();
    setLook();
}

QDateTimeAxis *RecordChart::addDays()
{
    auto *days = new QDateTimeAxis;
    const auto facts = models::chartFacts(m_lines);
    QDateTime from = timeOf(facts->first);
    QDateTime to = timeOf(facts->last);
    constexpr int longTime = 120; // days
    const bool isLong = from.daysTo(to) > longTime;
    if (from.daysTo(to) < 2) {
        from = from.addDays(-1);
        to = to.addDays(1);
    }
    days->setRange(from, to);
    days->setFormat(isLong ? u"MMM yy"_s : u"d MMM"_s);
    days->setTickCount(ticks);
    m_chart->addAxis(days, Qt::AlignBottom);
    return days;
}

QValueAxis *RecordChart::addValues()
{
    auto *values = new QValueAxis;
    const auto facts = models::chartFacts(m_lines);
    double low = facts->lowest.value;
    double high = facts->highest.value;
    if (m_description.shape != ChartDescription::Shape::Line) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low < 1)
        high = low + 1;
    values->setRange(low, high);
    values->setTickCount(ticks);
    values->applyNiceNumbers();
    values->setLabelFormat(values->max() - values->min() < ticks ? u"%.1f"_s : u"%.0f"_s);
    values->setTitleText(m_description.unit);
    m_chart->addAxis(values, Qt::AlignLeft);
    return values;
}

void RecordChart::plot(QXYSeries *series, QDateTimeAxis *days, QValueAxis *values)
{
    m_chart->addSeries(series);
    series->attachAxis(days);
    series->attachAxis(values);
}

void RecordChart::drawLines()
{
    QDateTimeAxis *days = addDays();
    QValueAxis *values = addValues();
    // Lines of several groups differ by their strokes.
    constexpr std::array strokes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    std::size_t index = 0;
    for (const ChartLine &line : m_lines) {
        auto *series = new QLineSeries;
        series->setName(line.group.isEmpty() ? m_description.title : line.group);
        if (m_description.shape == ChartDescription::Shape::Steps) {
            addSteps(*series, line.points);
        } else {
            for (const ChartPoint &point : line.points)
                series->append(double(point.at), point.value);
        }
        series->setPen(
            QPen(color(Role::Accent, palette()), grid(0.25), strokes.at(index++ % strokes.size()), Qt::RoundCap));
        plot(series, days, values);
    }
    if (!m_description.certaintyPath.empty()) {
        for (const Certainty certainty : {Certainty::Actual, Certainty::Estimated, Certainty::Held})
            drawMarks(certainty, days, values);
    }
    m_chart->legend()->setVisible(m_lines.size() > 1 || hasDoubts());
}

void RecordChart::drawMarks(Certainty certainty, QDateTimeAxis *days, QValueAxis *values)
{
    auto *marks = new QScatterSeries;
    marks->setName(certaintyWords(certainty));
    for (const ChartLine &line : std::as_const(m_lines)) {
        for (const ChartPoint &point : line.points) {
            if (point.certainty == certainty)
                marks->append(double(point.at), point.value);
        }
    }
    if (marks->count() == 0) {
        delete marks;
        return;
    }
    const QColor surface = color(Role::Surface, palette());
    switch (certainty) {
    case Certainty::Actual:
        marks->setMarkerShape(QScatterSeries::MarkerShapeCircle);
        marks->setColor(color(Role::Accent, palette()));
        marks->setBorderColor(surface);
        marks->setMarkerSize(grid());
        break;
    case Certainty::Estimated:
        marks->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
        marks->setColor(color(Role::Warning, palette()));
        marks->setBorderColor(surface);
        marks->setMarkerSize(grid(1.75));
        break;
    case Certainty::Held:
        marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
        marks->setColor(surface);
        marks->setBorderColor(color(Role::Error, palette()));
        marks->setPen(QPen(color(Role::Error, palette()), grid(0.25)));
        marks->setMarkerSize(grid(1.75));
        break;
    }
    plot(marks, days, values);
}

void RecordChart::drawBars()
{
    std::map<QDate, ChartPoint> spans; // of all meters together
    for (const ChartLine &line : std::as_const(m_lines)) {
        for (const ChartPoint &point : line.points) {
            const QDate day = timeOf(point).date();
            ChartPoint &span = spans[QDate(day.year(), day.month(), 1)];
            span.value += point.value;
            span.certainty = std::max(span.certainty, point.certainty);
        }
    }
    while (spans.size() > mostBars)
        spans.erase(spans.begin());
    auto *sure = new QBarSet(certaintyWords(Certainty::Actual));
    auto *guessed = new QBarSet(certaintyWords(Certainty::Estimated));
    QStringList months;
    double highest = 1;
    for (const auto &[month, span] : spans) {
        months += locale().toString(month, u"MMM yy"_s);
        *sure << (span.certainty == Certainty::Actual ? span.value : 0);
        *guessed << (span.certainty == Certainty::Actual ? 0 : span.value);
        highest = std::max(highest, span.value);
    }
    const QColor accent = color(Role::Accent, palette());
    sure->setBrush(accent);
    guessed->setBrush(QBrush(accent, Qt::BDiagPattern));
    for (QBarSet *set : {sure, guessed})
        set->setPen(QPen(accent));
    auto *bars = new QStackedBarSeries;
    bars->append(sure);
    bars->append(guessed);
    bars->setBarWidth(0.7);
    m_chart->addSeries(bars);
    auto *across = new QBarCategoryAxis;
    across->append(months);
    if (months.size() > mostBars / 2)
        across->setLabelsAngle(-90);
    m_chart->addAxis(across, Qt::AlignBottom);
    bars->attachAxis(across);
    QValueAxis *up = addValues();
    up->setRange(0, highest);
    up->applyNiceNumbers();
    bars->attachAxis(up);
    m_chart->legend()->setVisible(hasDoubts());
}

bool RecordChart::hasDoubts() const
{
    return std::ranges::any_of(m_lines, [](const ChartLine &line) {
        return std::ranges::any_of(line.points,
                                   [](const ChartPoint &point) { return point.certainty != Certainty::Actual; });
    });
}

void RecordChart::setLook()
{
    const QColor surface = color(Role::Surface, palette());
    m_chart->setBackgroundBrush(surface);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_view->setBackgroundBrush(surface);
    m_chart->legend()->setLabelColor(color(Role::Text, palette()));
    m_chart->legend()->setFont(textFont(TextSize::Body));
    // The line itself is in the legend only where it tells lines apart.
    if (m_lines.size() == 1 && !m_description.certaintyPath.empty()) {
        const QList<QLegendMarker *> markers = m_chart->legend()->markers();
        if (m_description.shape != ChartDescription::Shape::Bars && !markers.isEmpty())
            markers.first()->setVisible(false);
    }
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsFont(tabularFont());
        axis->setTitleFont(textFont(TextSize::Body));
        axis->setLabelsColor(color(Role::Muted, palette()));
        axis->setTitleBrush(color(Role::Muted, palette()));
        axis->setGridLineColor(color(Role::Hairline, palette()));
        axis->setLinePenColor(color(Role::Outline, palette()));
        if (axis->alignment() == Qt::AlignBottom)
            axis->setGridLineVisible(false);
    }
}

} // namespace tideline::ui
