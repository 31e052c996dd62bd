// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customerdelegate.h"

#include "models/shell/customersearchmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/role.h"
#include "ui/widgets/format.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tideline::ui {

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto customer = index.data(models::CustomerSummaryRole).value<models::CustomerSummary>();
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    const QRect room = option.rect.adjusted(grid(1.5), grid(0.75), -grid(1.5), -grid(0.75));
    const QRect top(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect bottom(room.left(), top.bottom(), room.width(), room.height() / 2);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto leading = int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    const auto trailing = int(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight));

    // The balance stands at the end of the first line; it is a word and an amount, not a colour alone.
    int balanceWidth = 0;
    if (customer.owed) {
        const QString words = formatOwed(*customer.owed);
        balanceWidth = option.fontMetrics.horizontalAdvance(words) + grid(2);
        painter->setPen(color(*customer.owed > 0 ? Role::Warning : Role::Muted, option.palette));
        painter->drawText(top, trailing, words);
    }
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(color(Role::Text, option.palette));
    const QRect nameRoom = mirrored ? top.adjusted(balanceWidth, 0, 0, 0) : top.adjusted(0, 0, -balanceWidth, 0);
    painter->drawText(nameRoom, leading,
                      QFontMetrics(bold).elidedText(customer.name, Qt::ElideRight, nameRoom.width()));

    painter->setFont(option.font);
    painter->setPen(color(Role::Muted, option.palette));
    QStringList parts = {customer.accountNumber};
    for (const QString &part : {customer.place, customer.contact}) {
        if (!part.isEmpty())
            parts += part;
    }
    painter->drawText(bottom, leading,
                      option.fontMetrics.elidedText(parts.join(u"  ·  "_s), Qt::ElideRight, bottom.width()));
    painter->setPen(color(Role::Hairline, option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid(20), grid(7)};
}

} // namespace tideline::ui
