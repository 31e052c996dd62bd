// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::Certainty;
using models::ColumnKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString dayWords(const models::ChartPoint &point)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(point.at).date(), u"d MMM yyyy"_s);
}

int countOf(const QList<models::ChartLine> &lines, Certainty certainty)
{
    int count = 0;
    for (const models::ChartLine &line : lines) {
        count +=
            int(std::count_if(line.points.begin(), line.points.end(),
                              [certainty](const models::ChartPoint &point) { return point.certainty == certainty; }));
    }
    return count;
}

} // namespace

QString certaintyWords(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Estimated:
        return Words::tr("Estimated");
    case Certainty::Held:
        return Words::tr("Held for a check");
    case Certainty::Actual:
        break;
    }
    //: Of a meter reading: not estimated
    return Words::tr("Actual");
}

QString pointWords(const models::ChartPoint &point, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Money:
        return formatMoney(qRound64(point.value * 100));
    case ColumnKind::Owed:
        return formatOwed(-qRound64(point.value * 100));
    case ColumnKind::Volume:
        return formatVolume(QLocale().toString(point.value, 'f', 1));
    default:
        return QLocale().toString(qRound64(point.value));
    }
}

QString chartWords(const QList<models::ChartLine> &lines, const models::ChartDescription &chart)
{
    const auto facts = models::chartFacts(lines);
    if (!facts)
        return Words::tr("There is nothing to draw yet.");
    QStringList sentences = {
        Words::tr("%1 to %2.").arg(dayWords(facts->first), dayWords(facts->last)),
        Words::tr("Latest: %1.").arg(pointWords(facts->last, chart.kind)),
        Words::tr("Lowest: %1 on %2.").arg(pointWords(facts->lowest, chart.kind), dayWords(facts->lowest)),
        Words::tr("Highest: %1 on %2.").arg(pointWords(facts->highest, chart.kind), dayWords(facts->highest))};
    if (const int estimated = countOf(lines, Certainty::Estimated); estimated > 0)
        sentences += Words::tr("%n estimated.", nullptr, estimated);
    if (const int held = countOf(lines, Certainty::Held); held > 0)
        sentences += Words::tr("%n held for a check.", nullptr, held);
    return sentences.join(u' ');
}

} // namespace tideline::ui
