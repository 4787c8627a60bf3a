// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/commanddelegate.h"

#include "gui/icons.h"
#include "gui/palette/commandlist.h"
#include "gui/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem base = option;
    initStyleOption(&base, index);
    base.text.clear();
    base.widget->style()->drawControl(QStyle::CE_ItemViewItem, &base, painter, base.widget);

    const auto &tones = theme::tones();
    const bool isEnabled = index.data(CommandList::EnabledRole).toBool();
    const QColor text = isEnabled ? option.palette.color(QPalette::Text) : tones.secondary;
    const int side = option.fontMetrics.height();
    QRect room = option.rect.adjusted(theme::Gap, 0, -theme::Gap, 0);
    if (const QString icon = index.data(CommandList::IconRole).toString(); icons::exists(icon))
        icons::icon(icon).paint(painter, QRect(room.x(), room.center().y() - side / 2, side, side), Qt::AlignCenter,
                                isEnabled ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(room.left() + side + theme::Gap);

    painter->save();
    const QString keys = index.data(CommandList::KeysRole).toString();
    if (!keys.isEmpty()) {
        painter->setPen(tones.secondary);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(keys) - 2 * theme::Gap);
    }
    const QString title = option.fontMetrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, room.width() * 2 / 3);
    QTextLayout layout(title, option.font);
    QList<QTextLayout::FormatRange> bold;
    const auto places = index.data(CommandList::PlacesRole).value<QList<int>>();
    for (const int place : places) {
        if (place >= title.size())
            continue;
        QTextLayout::FormatRange range{place, 1, {}};
        range.format.setFontWeight(QFont::Bold);
        bold.append(range);
    }
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter->setPen(text);
    layout.draw(painter, QPointF(room.x(), room.center().y() - line.height() / 2.0));
    room.setLeft(room.left() + int(line.naturalTextWidth()) + 2 * theme::Gap);

    const QString reason = index.data(CommandList::ReasonRole).toString();
    const QString detail = isEnabled || reason.isEmpty() ? index.data(CommandList::DetailRole).toString() : reason;
    painter->setPen(tones.secondary);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(detail.simplified(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, std::max(theme::rowHeight(), option.fontMetrics.height() + theme::Gap)};
}

} // namespace overture::gui
