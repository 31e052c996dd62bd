// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/goodsscreen.h"

#include "models/screens/screenrecords.h"
#include "ui/screens/recordpane.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/recordlist.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::LaneStep;

GoodsScreen::GoodsScreen(models::Customer &customer, models::ScreenRecords &records, models::CatalogueSource &catalogue,
                         const catalogue::ErrorCatalogue &errors, QWidget *parent)
    : RecordsScreen(customer, records, catalogue, errors, parent)
{
    makeLane();
    for (const QString &list : {u"goods.quotes"_s, u"goods.purchases"_s}) {
        connect(pane(list)->list(), &RecordList::currentRowChanged, this, &GoodsScreen::refreshLane);
        const models::TableModel &table = records.table(listIndex(list));
        connect(&table, &models::TableModel::rowsInserted, this, &GoodsScreen::refreshLane);
        connect(&table, &models::TableModel::rowsRemoved, this, &GoodsScreen::refreshLane);
        connect(&table, &models::TableModel::dataChanged, this, &GoodsScreen::refreshLane);
    }
    keepScaled(this, [this] { refreshLane(); });
}

int GoodsScreen::listIndex(const QString &id) const
{
    const QList<models::ListDescription> &lists = records().description().lists;
    for (int index = 0; index < lists.size(); ++index) {
        if (lists.at(index).id == id)
            return index;
    }
    return -1;
}

int GoodsScreen::chosenRow(const QString &list) const { return pane(list)->list()->currentRow(); }

QList<LaneStep> GoodsScreen::steps() const
{
    const QString quotes = u"goods.quotes"_s;
    const QString purchases = u"goods.purchases"_s;
    // The list in front says which of two chosen rows is meant.
    const int purchase = pane(purchases)->isVisibleTo(this) ? chosenRow(purchases) : -1;
    return models::goodsLane(records().table(listIndex(quotes)), chosenRow(quotes),
                             records().table(listIndex(purchases)), purchase);
}

void GoodsScreen::makeLane()
{
    auto *lane = new QWidget(this);
    lane->setObjectName(u"goods.lane"_s);
    lane->setAccessibleName(tr("From product to delivery"));
    auto *flow = new FlowLayout(lane);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(grid(0.5));
    const QList<LaneStep> all = steps();
    for (int step = 0; step < all.size(); ++step) {
        auto *place = new QWidget(lane); // a step and the arrow before it stay in one line
        auto *line = new QHBoxLayout(place);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(grid(0.5));
        flow->addWidget(place);
        if (step > 0) {
            auto *arrow = new QLabel(place);
            keepScaled(arrow, [arrow] {
                arrow->setPixmap(themeIcon(u"chevron-right"_s, Role::Muted).pixmap(iconPixels(), iconPixels()));
            });
            line->addWidget(arrow);
        }
        auto *button = new QToolButton(place);
        button->setObjectName(u"goods.lane."_s + all.at(step).id);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, step] { take(step); });
        m_steps += button;
    }
    addAbove(lane);
}

void GoodsScreen::refreshLane()
{
    const QList<LaneStep> all = steps();
    for (int step = 0; step < all.size(); ++step) {
        const LaneStep &one = all.at(step);
        QToolButton *button = m_steps.at(step);
        //: A step of a lane: number and name
        button->setText(tr("%1 %2").arg(step + 1).arg(one.title));
        button->setIcon(one.isCurrent ? themeIcon(u"arrow-right"_s, Role::Accent) : QIcon());
        button->setEnabled(one.isPossible);
        setLook(button, "type", one.isCurrent ? u"strong"_s : QString());
        const QString name = one.isCurrent ? tr("%1, the step you are on").arg(one.title) : one.title;
        button->setAccessibleName(name);
        button->setToolTip(one.isPossible ? name : tr("There is no quote or order for it"));
    }
}

void GoodsScreen::take(int step)
{
    const LaneStep one = steps().at(step);
    if (one.operation.isEmpty())
        showPage(pane(one.list));
    else
        request(one.operation, listIndex(one.list), one.row);
}

} // namespace tideline::ui
