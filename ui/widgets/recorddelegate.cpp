// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recorddelegate.h"

#include "models/records/tablemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::ColumnKind;
using models::TableModel;

namespace {

QString markOf(Role tone)
{
    switch (tone) {
    case Role::Good:
        return u"check"_s;
    case Role::Error:
        return u"error"_s;
    case Role::Warning:
        return u"clock"_s;
    default:
        return {};
    }
}

} // namespace

QString RecordDelegate::displayText(const QVariant &value, const QLocale &) const { return value.toString(); }

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto kind = ColumnKind(index.data(TableModel::KindRole).toInt());
    const QVariant raw = index.data(TableModel::RawRole);
    option->text = index.data(TableModel::RefusedRole).toBool() ? tr("Not shown to you") : formatValue(raw, kind);
    option->features |= QStyleOptionViewItem::HasDisplay;
    if (!raw.isValid())
        option->palette.setColor(QPalette::Text, color(Role::Muted, option->palette));
    if (kind == ColumnKind::Status && raw.isValid())
        option->palette.setColor(QPalette::Text, color(toneOf(raw.toString()), option->palette));
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = ColumnKind(index.data(TableModel::KindRole).toInt());
    const QString mark =
        kind == ColumnKind::Status ? markOf(toneOf(index.data(TableModel::RawRole).toString())) : QString();
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(color(Role::Hairline, option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!mark.isEmpty()) {
        const Role tone = toneOf(index.data(TableModel::RawRole).toString());
        const int size = grid(1.5);
        QStyleOptionViewItem full = option;
        initStyleOption(&full, index);
        const int textWidth = option.fontMetrics.horizontalAdvance(full.text);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int x = mirrored ? option.rect.right() - grid(2) - textWidth - size - grid(0.5)
                               : option.rect.left() + grid(2) + textWidth + grid(0.5);
        const QRect place(x, option.rect.center().y() - size / 2, size, size);
        if (option.rect.contains(place))
            painter->drawPixmap(
                place, iconPixmap(mark, color(tone, option.palette), size, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const bool isStatus = ColumnKind(index.data(TableModel::KindRole).toInt()) == ColumnKind::Status;
    return {size.width() + (isStatus ? grid(3) : grid()), std::max(size.height(), rowHeight())};
}

} // namespace tideline::ui
