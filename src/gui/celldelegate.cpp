// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/celldelegate.h"

#include "gui/columnfit.h"
#include "gui/grid/filterheader.h"
#include "gui/recordtable.h"
#include "gui/statuschip.h"
#include "gui/text/fieldtext.h"
#include "gui/theme.h"

#include <algorithm>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolTip>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int Margin = 8;
constexpr qsizetype MostDrawn = 2000;   ///< characters of a cell: it has room for less, and laying out a long text takes time
constexpr int EdgeMargin = 16;   ///< of the first column, in line with the page's title

int scaled(int width)
{
    return width * QFontMetrics(QApplication::font()).height() / 16;
}

/// The same bars as StatefulView's, for a row that is on its way.
void paintSkeleton(QPainter *painter, const QRect &box)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::tones().skeleton);
    painter->drawRoundedRect(QRectF(box.left(), box.center().y() - 4, box.width() * 0.6, 10), 5, 5);
}


/// A folded corner with an exclamation mark, and a wavy line: a text that is not stored is told apart without colour.
void paintFault(QPainter *painter, const QRect &cell)
{
    const int size = std::min(theme::rowHeight() * 2 / 5, cell.height() - 2);
    const QPoint corner = cell.topRight() + QPoint(1, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::tones().vermilion);
    painter->drawPolygon(QPolygon({corner, corner - QPoint(size, 0), corner + QPoint(0, size)}));
    QFont mark = painter->font();
    mark.setPixelSize(std::max(6, size * 6 / 10));
    mark.setBold(true);
    painter->setFont(mark);
    painter->setPen(theme::tones().accentText);
    painter->drawText(QRect(corner.x() - size * 6 / 10, corner.y(), size * 6 / 10, size * 7 / 10), Qt::AlignCenter, u"!"_s);
    painter->setPen(QPen(theme::tones().vermilion, 1));
    QPolygon wave;
    for (int x = cell.left() + Margin, up = 0; x < cell.right() - Margin; x += 3, up = 2 - up)
        wave.append(QPoint(x, cell.bottom() - 3 - up));
    painter->drawPolyline(wave);
    painter->restore();
}

constexpr auto filledProperty = "filled";   ///< the text that a field was opened with, as the field gives it back

QString textIn(const QWidget &editor)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&editor))
        return fieldText(*text->document());
    const auto *line = qobject_cast<const QLineEdit *>(&editor);
    return line ? line->text() : QString();
}

bool isTyped(const QWidget &editor)
{
    const auto filled = editor.property(filledProperty);
    return filled.isValid() && filled.toString() != textIn(editor);
}

void setUpLook(QTableView *view)
{
    view->setItemDelegate(new CellDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    view->verticalHeader()->setMinimumSectionSize(1);
    auto *header = view->horizontalHeader();
    header->setFont(theme::font(theme::TextSize::Caption));
    header->setFixedHeight(theme::rowHeight());
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setAccessibleName(QObject::tr("Columns"));
}

void fitColumns(QTableView *view, const QList<Column> &columns, const QString &key)
{
    QList<ColumnWidth> widths;
    const QFontMetrics titles = view->horizontalHeader()->fontMetrics(); // another language may need more room
    for (const auto &column : columns) {
        ColumnWidth width;
        width.wanted = std::max(scaled(column.width), titles.horizontalAdvance(column.title) + 3 * Margin) + (widths.isEmpty() ? EdgeMargin - Margin : 0);
        width.minimum = column.isChip || column.isNumber ? width.wanted : width.wanted * 7 / 10;
        width.isMain = column.isMain;
        width.isExtra = column.isExtra;
        width.isHidden = column.isHidden;
        widths.append(width);
    }
    new ColumnFit(view, widths, key);
}
} // namespace

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &tones = theme::tones();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tones.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.line);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(tones.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const QRect box = option.rect.adjusted(index.column() == 0 ? EdgeMargin : Margin, 0, -Margin, 0);
    if (index.data(RecordTable::UnreadRole).toBool()) {
        paintSkeleton(painter, box);
        painter->restore();
        return;
    }
    const auto chip = index.data(RecordTable::ChipRole);
    if (chip.canConvert<Chip>()) {
        paintChip(painter, box, chip.value<Chip>(), option.state & QStyle::State_Selected);
        painter->restore();
        return;
    }
    painter->setFont(option.font);
    const bool isSecondary = index.data(RecordTable::SecondaryRole).toBool();
    painter->setPen(isSecondary ? theme::tones().secondary : option.palette.color(QPalette::Text));
    QString text = index.data(Qt::DisplayRole).toString().left(MostDrawn);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (alignment & Qt::AlignRight) {
        theme::drawTabular(painter, box, alignment, text);
    } else if (option.rect.height() > theme::rowHeight() * 3 / 2) {
        painter->setClipRect(option.rect);
        painter->drawText(box.adjusted(0, theme::HalfGap, 0, -theme::HalfGap), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text);
    } else {
        text = asInField(text).replace(u'\n', u' ');
        painter->drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          QFontMetrics(option.font).elidedText(text, Qt::ElideRight, box.width()));
    }
    if (index.data(RecordTable::FaultRole).toBool())
        paintFault(painter, option.rect);
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = tipText(index.data(Qt::ToolTipRole).toString());
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    event->setAccepted(!text.isEmpty());
    return true;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = asInField(index.data(Qt::DisplayRole).toString().left(MostDrawn)).replace(u'\n', u' ');
    return {option.fontMetrics.horizontalAdvance(text) + 2 * Margin, theme::rowHeight()};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const auto *table = qobject_cast<const RecordTable *>(index.model());
    const bool isLong = table && table->columns().at(index.column()).isLong;
    const QString present = index.data(Qt::EditRole).toString();
    if (isLong ? !fitsField(present) : present.size() > LongestShownSubject) {
        emit isTooLong();
        return nullptr;
    }
    if (isLong) {
        auto *text = new QPlainTextEdit(parent);
        text->setProperty("cell", true);
        text->setAccessibleName(name);
        text->setTabChangesFocus(true);
        return text;
    }
    auto *editor = new QLineEdit(parent);
    editor->setProperty("cell", true);
    editor->setFrame(false);
    editor->setMaxLength(int(LongestShownSubject));
    editor->setAccessibleName(name);
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (!qobject_cast<QPlainTextEdit *>(editor)) {
        editor->setGeometry(option.rect);
        return;
    }
    // Room for some lines, inside the list.
    const QRect room = editor->parentWidget()->rect();
    const QFontMetrics metrics(editor->font());
    QRect box = option.rect;
    box.setWidth(std::clamp(box.width(), std::min(metrics.averageCharWidth() * 48, room.width()), room.width()));
    box.setHeight(std::min(std::max(box.height(), metrics.lineSpacing() * 6 + 2 * Margin), room.height()));
    box.moveRight(std::min(box.right(), room.right()));
    box.moveBottom(std::min(box.bottom(), room.bottom()));
    editor->setGeometry(box);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (isTyped(*editor))
        return; // the row was read again meanwhile: what is typed stays
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(index.data(Qt::EditRole).toString());
        text->selectAll();
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
    editor->setProperty(filledProperty, textIn(*editor));
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // A field cannot give back every text as it got it: looking changes nothing.
    if (isTyped(*editor))
        model->setData(index, textIn(*editor), Qt::EditRole);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isBack = key->key() == Qt::Key_Backtab || (key->modifiers() & Qt::ShiftModifier);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && (key->modifiers() & Qt::AltModifier)) {
        if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
            text->insertPlainText(u"\n"_s);
        return true;
    }
    if (!isEnter && key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (key->modifiers() & Qt::ControlModifier)
        return false;
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit editedOn(isEnter ? (isBack ? -1 : 1) : 0, isEnter ? 0 : (isBack ? -1 : 1));
    return true;
}

void setUpGrid(QTableView *view, const QList<int> &widths, int main, const QString &key)
{
    setUpLook(view);
    QList<Column> columns;
    for (int column = 0; column < widths.size(); ++column) {
        Column wanted;
        wanted.width = widths.at(column);
        if (view->model())
            wanted.title = view->model()->headerData(column, Qt::Horizontal).toString();
        wanted.isMain = column == main;
        columns.append(wanted);
    }
    fitColumns(view, columns, key);
}

void setUpGrid(QTableView *view, RecordTable *model, const QString &key)
{
    view->setModel(model);
    if (model->canFilterColumns()) {
        auto *header = new FilterHeader(model, view);
        view->setHorizontalHeader(header);
        QObject::connect(header, &FilterHeader::left, view, qOverload<>(&QWidget::setFocus));
    }
    setUpLook(view);
    fitColumns(view, model->columns(), key);
}

} // namespace overture::gui
