// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "models/shell/palettemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::PaletteEntry;
using models::PaletteModel;

namespace {

QString iconOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Customer:
        return u"user"_s;
    case PaletteEntry::Kind::Screen:
        return u"arrow-right"_s;
    case PaletteEntry::Kind::Action:
        return u"run"_s;
    case PaletteEntry::Kind::Operation:
    case PaletteEntry::Kind::Draft:
        break;
    }
    return u"edit"_s;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool isAvailable = index.data(PaletteModel::AvailableRole).toBool();
    QRect room = option.rect.adjusted(grid(), 0, -grid(), 0);
    const auto leading = int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    const auto trailing = int(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight));
    const auto take = [&room, mirrored](int width) {
        QRect part = room;
        part.setWidth(width);
        if (mirrored)
            part.moveRight(room.right());
        room.adjust(mirrored ? 0 : width, 0, mirrored ? -width : 0, 0);
        return part;
    };

    const auto kind = PaletteEntry::Kind(index.data(PaletteModel::KindRole).toInt());
    const QRect iconRoom = take(iconPixels() + grid());
    painter->drawPixmap(mirrored ? iconRoom.right() - iconPixels() : iconRoom.left(),
                        iconRoom.center().y() - iconPixels() / 2,
                        iconPixmap(iconOf(kind), color(Role::Muted, option.palette), iconPixels(),
                                   painter->device()->devicePixelRatioF()));

    QString trail = index.data(PaletteModel::ShortcutRole).toString();
    if (!isAvailable)
        trail = tr("not available here");
    else if (trail.isEmpty())
        trail = index.data(PaletteModel::DetailRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    const int titleWidth = std::min(option.fontMetrics.horizontalAdvance(title) + grid(2), room.width() * 3 / 5);
    painter->setPen(color(isAvailable ? Role::Text : Role::Muted, option.palette));
    painter->drawText(take(titleWidth), leading,
                      option.fontMetrics.elidedText(title, Qt::ElideRight, titleWidth - grid()));
    painter->setPen(color(Role::Muted, option.palette));
    painter->drawText(room, trailing, option.fontMetrics.elidedText(trail, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid(20), grid(4.5)};
}

} // namespace tideline::ui
