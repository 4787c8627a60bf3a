// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sidebar.h"

#include "gui/format.h"
#include "gui/icons.h"
#include "gui/page.h"
#include "gui/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto &tones = theme::tones();
        const auto text = index.data(Qt::DisplayRole).toString();
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        if (index.data(Sidebar::HeadingRole).toBool()) {
            painter->setFont(theme::font(theme::TextSize::Caption, true));
            painter->setPen(tones.secondary);
            painter->drawText(box.adjusted(8, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom, text);
            painter->restore();
            return;
        }
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? tones.accentSoft : tones.hover);
            painter->drawRoundedRect(box, theme::Radius, theme::Radius);
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view && view->hasFocus() && view->currentIndex() == index) {
            painter->setPen(QPen(tones.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius, theme::Radius);
        }
        const int side = std::max(18, option.fontMetrics.height());
        const auto ink = isCurrent ? option.palette.color(QPalette::Text) : tones.secondary;
        painter->drawPixmap(box.left() + 8, box.top() + (box.height() - side) / 2,
                            icons::pixmap(index.data(Sidebar::IconRole).toString(), QSize(side, side), ink,
                                          painter->device()->devicePixelRatioF()));
        const auto count = index.data(Sidebar::CountRole).toString();
        painter->setFont(theme::font(theme::TextSize::Body, isCurrent));
        painter->setPen(option.palette.color(QPalette::Text));
        QRect textBox = box.adjusted(side + 18, 0, -10, 0);
        if (!count.isEmpty()) {
            painter->setFont(theme::font(theme::TextSize::Body));
            painter->setPen(count == u"0"_s ? tones.secondary : option.palette.color(QPalette::Text));
            theme::drawTabular(painter, textBox, Qt::AlignRight, count);
            textBox.adjust(0, 0, -theme::tabularWidth(painter->fontMetrics(), count) - 8, 0);
            painter->setFont(theme::font(theme::TextSize::Body, isCurrent));
            painter->setPen(option.palette.color(QPalette::Text));
        }
        painter->drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, textBox.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = theme::rowHeight() + (index.data(Sidebar::HeadingRole).toBool() ? 6 : 0);
        return {option.rect.width(), height};
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListView(parent), m_entries(new QStandardItemModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setProperty("surface", u"side"_s);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new EntryDelegate(this));
    setModel(m_entries);
    setStyleSheet(u"QListView { background: palette(window); padding-top: 4px; }"_s);
}

void Sidebar::setPages(const QList<PageInfo> &pages)
{
    for (const auto &page : pages)
        addEntry(page.title, page.iconName, page.id, {});
    auto *heading = new QStandardItem(tr("PIPELINE"));
    heading->setData(true, HeadingRole);
    heading->setFlags(Qt::ItemIsEnabled);
    m_entries->appendRow(heading);
    addEntry(tr("Found"), u"found"_s, u"prospects"_s, u"found"_s);
    addEntry(tr("No address"), u"noaddress"_s, u"prospects"_s, u"no-address"_s);
    addEntry(tr("Verified"), u"verify"_s, u"prospects"_s, u"verified"_s);
    addEntry(tr("To review"), u"review"_s, u"review"_s, u"to-review"_s);
    addEntry(tr("Approved"), u"approve"_s, u"review"_s, u"approved"_s);
    addEntry(tr("Sent"), u"sends"_s, u"sends"_s, u"sent"_s);
    addEntry(tr("Replied"), u"reply"_s, u"prospects"_s, u"replied"_s);
    addEntry(tr("Problems"), u"problem"_s, u"jobs"_s, u"problems"_s);
    setCounts(std::nullopt);
}

void Sidebar::addEntry(const QString &text, const QString &iconName, const QString &pageId, const QString &view)
{
    auto *item = new QStandardItem(text);
    item->setData(iconName, IconRole);
    item->setData(pageId, PageRole);
    item->setData(view, ViewRole);
    item->setData(text, Qt::AccessibleTextRole);
    m_entries->appendRow(item);
}

void Sidebar::setCounts(const std::optional<Result<store::FunnelCounts>> &counts)
{
    const auto set = [&](const QString &view, int store::FunnelCounts::*member) {
        QString text;
        if (counts)
            text = *counts ? format::number((**counts).*member) : u"–"_s;
        for (int row = 0; row < m_entries->rowCount(); ++row) {
            auto *item = m_entries->item(row);
            if (item->data(ViewRole).toString() == view)
                showCount(item, text);
        }
    };
    set(u"found"_s, &store::FunnelCounts::found);
    set(u"no-address"_s, &store::FunnelCounts::noAddress);
    set(u"verified"_s, &store::FunnelCounts::verified);
    set(u"to-review"_s, &store::FunnelCounts::toReview);
    set(u"approved"_s, &store::FunnelCounts::approved);
    set(u"sent"_s, &store::FunnelCounts::sent);
    set(u"replied"_s, &store::FunnelCounts::replied);
    set(u"problems"_s, &store::FunnelCounts::problems);
}

void Sidebar::showCount(QStandardItem *item, const QString &text)
{
    if (item->data(CountRole).toString() == text)
        return;
    item->setData(text, CountRole);
    item->setData(text.isEmpty() ? item->text() : QString(item->text() + u", "_s + text), Qt::AccessibleTextRole);
}

QStandardItem *Sidebar::pageItem(const QString &pageId) const
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        auto *item = m_entries->item(row);
        if (item->data(PageRole).toString() == pageId && item->data(ViewRole).toString().isEmpty())
            return item;
    }
    return nullptr;
}

void Sidebar::setPageCount(const QString &pageId, const QString &text)
{
    if (auto *item = pageItem(pageId))
        showCount(item, text);
}

QString Sidebar::pageCountText(const QString &pageId) const
{
    const auto *item = pageItem(pageId);
    return item ? item->data(CountRole).toString() : QString();
}

QString Sidebar::countText(const QString &view) const
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (m_entries->item(row)->data(ViewRole).toString() == view)
            return m_entries->item(row)->data(CountRole).toString();
    }
    return {};
}

void Sidebar::setCurrent(const QString &pageId, const QString &view)
{
    m_isSetting = true;
    int pageRow = -1;
    bool isFound = false;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const auto *item = m_entries->item(row);
        if (item->data(PageRole).toString() == pageId && item->data(ViewRole).toString() == view) {
            setCurrentIndex(item->index());
            isFound = true;
            break;
        }
        if (item->data(PageRole).toString() == pageId && item->data(ViewRole).toString().isEmpty())
            pageRow = row;
    }
    if (!isFound && pageRow >= 0)
        setCurrentIndex(m_entries->index(pageRow, 0)); // a view that the pipeline does not list
    m_isSetting = false;
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isSetting && current.isValid() && !current.data(PageRole).toString().isEmpty())
        emit opened(current.data(PageRole).toString(), current.data(ViewRole).toString());
}

QSize Sidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 21 + 44, 400};
}

} // namespace overture::gui
