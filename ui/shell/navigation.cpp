// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

constexpr int keyRole = Qt::UserRole + 1;

//! Paints the digit of the shortcut at the end of the row and a mark at the start of the chosen one.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect room = option.rect.adjusted(grid(1.5), 0, -grid(1.5), 0);
        painter->setPen(color(Role::Muted, option.palette));
        painter->drawText(room, int(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight)),
                          index.data(keyRole).toString());
        if (option.state & QStyle::State_Selected) {
            QRect mark = option.rect;
            mark.setWidth(grid(0.375));
            if (mirrored)
                mark.moveRight(option.rect.right());
            painter->fillRect(mark, color(Role::Accent, option.palette));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + grid(4), grid(4.5)};
    }
};

} // namespace

QList<ScreenInfo> customerScreens()
{
    return {{u"overview"_s, Navigation::tr("Overview"), u"overview"_s},
            {u"account"_s, Navigation::tr("Account"), u"account"_s},
            {u"payments"_s, Navigation::tr("Payments"), u"payments"_s},
            {u"goods"_s, Navigation::tr("Goods"), u"goods"_s},
            {u"consents"_s, Navigation::tr("Consents"), u"consents"_s},
            {u"loyalty"_s, Navigation::tr("Loyalty"), u"loyalty"_s},
            {u"property"_s, Navigation::tr("Property"), u"property"_s},
            {u"moves"_s, Navigation::tr("Moves"), u"moves"_s},
            {u"security"_s, Navigation::tr("Security"), u"security"_s},
            {u"timeline"_s, Navigation::tr("Timeline"), u"timeline"_s},
            {u"contact"_s, Navigation::tr("Contact"), u"contact"_s}};
}

int keyDigit(qsizetype screen)
{
    constexpr int digits = 10;
    return screen < digits ? int((screen + 1) % digits) : -1;
}

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Screens"));
    setItemDelegate(new NavigationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepScaled(this, [this] { setFixedWidth(grid(21)); });
    const QList<ScreenInfo> screens = customerScreens();
    for (qsizetype i = 0; i < screens.size(); ++i) {
        auto *item = new QListWidgetItem(themeIcon(screens.at(i).icon), screens.at(i).title, this);
        item->setData(Qt::UserRole, screens.at(i).id);
        if (const int digit = keyDigit(i); digit >= 0)
            item->setData(keyRole, QString::number(digit));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *current) {
        if (current)
            Q_EMIT screenChosen(current->data(Qt::UserRole).toString());
    });
    // The screen in front may stand behind a form.
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *clicked) { Q_EMIT screenChosen(clicked->data(Qt::UserRole).toString()); });
}

QItemSelectionModel::SelectionFlags Navigation::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return index.isValid() ? QListWidget::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

void Navigation::select(const QString &screen)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == screen)
            setCurrentRow(row);
    }
}

} // namespace tideline::ui
