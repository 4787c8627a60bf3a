// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/gridediting.h"

#include "core/whendone.h"
#include "gui/bannerstack.h"
#include "gui/celldelegate.h"
#include "gui/format.h"
#include "gui/grid/findreplacedialog.h"
#include "gui/recordtable.h"
#include "gui/undo/tidystack.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTableView>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostCells = 2'000'000;   ///< of one paste or fill: more is a slip of the hand

const QString bannerKey = u"cells"_s;

} // namespace

GridEditing *GridEditing::attach(QTableView *view, RecordTable *model, PageContext &context)
{
    return new GridEditing(view, model, context);
}

GridEditing::GridEditing(QTableView *view, RecordTable *model, PageContext &context)
    : QObject(view), m_view(view), m_model(model), m_context(context)
{
    model->setUndoStack(&context.undo);
    keepTidy(context.undo);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    m_copy = addAction(u"actionCopyCells"_s, tr("&Copy"), QKeySequence::Copy, &GridEditing::copy);
    m_paste = addAction(u"actionPasteCells"_s, tr("Paste into &cells"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &GridEditing::paste);
    m_fillDown = addAction(u"actionFillDown"_s, tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::Key_D), &GridEditing::fillDown);
    m_replace = addAction(u"actionReplaceCells"_s, tr("Find and &replace …"), QKeySequence(Qt::CTRL | Qt::Key_H), &GridEditing::findAndReplace);
    m_nextFault = addAction(u"actionNextFault"_s, tr("Ne&xt cell that was not stored"), QKeySequence(Qt::CTRL | Qt::Key_E),
                            &GridEditing::goToNextFault);
    m_dropFaults = addAction(u"actionDropFaults"_s, tr("Dro&p what was not stored"), {}, &GridEditing::dropFaults);
    if (auto *delegate = qobject_cast<CellDelegate *>(view->itemDelegate())) {
        connect(delegate, &CellDelegate::editedOn, this, &GridEditing::goOn);
        connect(delegate, &CellDelegate::isTooLong, this, [this] {
            m_context.report(bannerKey, {ErrorKind::InvalidInput, tr("This text is too long for a cell, so it is not opened here."),
                                         tr("Open the row; it can be made to fit there"), {}, {}});
        });
    }
    connect(model, &RecordTable::cellsWritten, this, &GridEditing::tell);
    connect(model, &QAbstractItemModel::dataChanged, this, &GridEditing::updateActions);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GridEditing::updateActions);
    updateActions();
}

QAction *GridEditing::addAction(const QString &objectName, const QString &text, const QKeySequence &key, void (GridEditing::*act)())
{
    auto *action = new QAction(text, m_view);
    // Keys are kept under this name, so it must not change with the language: "prospects" of ProspectsModel.
    action->setObjectName(objectName + u'.' + QString::fromLatin1(m_model->metaObject()->className()).section(u':', -1).chopped(5).toLower());
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    return action;
}

QList<QAction *> GridEditing::actions() const
{
    return {m_copy, m_paste, m_fillDown, m_replace, m_nextFault, m_dropFaults};
}

void GridEditing::setTypingEdits(bool does)
{
    auto triggers = m_view->editTriggers();
    triggers.setFlag(QAbstractItemView::AnyKeyPressed, does);
    m_view->setEditTriggers(triggers);
}

void GridEditing::updateActions()
{
    const bool hasCell = m_view->currentIndex().isValid();
    m_copy->setEnabled(hasCell);
    m_paste->setEnabled(hasCell);
    m_fillDown->setEnabled(hasCell);
    m_replace->setEnabled(hasCell);
    m_nextFault->setEnabled(m_model->faultCount() > 0);
    m_dropFaults->setEnabled(m_model->faultCount() > 0);
}

void GridEditing::say(const QString &text)
{
    m_context.banners.show(bannerKey, BannerStack::Severity::Info, text);
}

/// Texts are read and put together on the reader thread: the rows may never have been shown.
void GridEditing::copy()
{
    const auto block = gridselection::block(*m_view);
    if (block.isEmpty())
        return;
    const auto ids = selectedIds();
    auto read = m_model->database().read(
        [reader = m_model->textsReader(), ids, columns = block.columns](store::ReadSession &session) -> Result<std::shared_ptr<QMimeData>> {
            const auto rows = reader(session, ids, columns);
            if (!rows)
                return fail(rows.error());
            return std::shared_ptr<QMimeData>(clipboardtable::toMime(*rows));
        });
    whenDone(read, this, [this, count = int(ids.size())](const Result<std::shared_ptr<QMimeData>> &data) {
        if (!data)
            return m_context.report(bannerKey, data.error());
        // The clipboard owns what it is given.
        auto owned = std::make_unique<QMimeData>();
        for (const auto &format : (*data)->formats())
            owned->setData(format, (*data)->data(format));
        QApplication::clipboard()->setMimeData(owned.release());
        if (count >= 1000)
            say(tr("%1 rows are on the clipboard.").arg(format::number(count)));
        emit copied(count);
    });
}

void GridEditing::paste()
{
    const auto *held = QApplication::clipboard()->mimeData();
    const auto rows = held ? clipboardtable::fromMime(*held) : clipboardtable::Rows();
    if (rows.isEmpty())
        return m_context.report(bannerKey, {ErrorKind::InvalidInput, tr("The clipboard holds no text."), tr("Copy cells or a text first"), {}, {}});
    pasteRows(rows);
}

void GridEditing::pasteRows(const clipboardtable::Rows &rows)
{
    const auto selected = gridselection::block(*m_view);
    if (selected.isEmpty() || rows.isEmpty())
        return;
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.size());
    const auto shown = gridselection::shownColumns(*m_view);
    const auto start = shown.indexOf(selected.columns.first());
    const auto fits = [](qsizetype block, qsizetype room) { return block > 0 && room > block && room % block == 0 ? room : block; };
    const qint64 height = fits(rows.size(), selected.lastRow - selected.firstRow + 1);
    const qint64 across = fits(width, selected.columns.size());
    if (height * across > MostCells)
        return m_context.report(bannerKey, {ErrorKind::InvalidInput, tr("That would be %1 cells at once.").arg(format::number(height * across)),
                                            tr("Select fewer rows"), {}, {}});
    QList<CellText> cells;
    qint64 readOnly = 0;
    const qint64 rowsThere = std::min<qint64>(height, m_model->rowCount() - selected.firstRow);
    for (qint64 row = 0; row < rowsThere; ++row) {
        const auto &texts = rows.at(row % rows.size());
        const qint64 id = m_model->idAt(selected.firstRow + int(row));
        for (qint64 place = 0; place < across && start + place < shown.size(); ++place) {
            if (place % width >= texts.size())
                continue; // a ragged row leaves the cell as it is
            const int column = shown.at(start + place);
            if (!m_model->isEditable(column)) {
                ++readOnly;
                continue;
            }
            const QString &text = texts.at(place % width);
            cells.append({id, column, m_model->columns().at(column).isLong ? text : text.trimmed()});
        }
    }
    QStringList notes;
    if (readOnly > 0)
        notes.append(format::counted(readOnly, tr("%1 cell of a column that cannot be typed was left as it is."),
                                     tr("%1 cells of columns that cannot be typed were left as they are.")));
    if (rowsThere < height)
        notes.append(format::counted(height - rowsThere, tr("%1 row found no place below the end of the list."),
                                     tr("%1 rows found no place below the end of the list.")));
    if (cells.isEmpty())
        return m_context.report(bannerKey, {ErrorKind::InvalidInput, notes.isEmpty() ? tr("There is nothing to paste here.") : notes.join(u' '),
                                            tr("Begin in a column that can be typed"), {}, {}});
    m_note = notes.join(u' ');
    m_model->writeCells(cells, tr("paste %1").arg(format::counted(cells.size(), tr("%1 cell"), tr("%1 cells"))));
}

void GridEditing::fillDown()
{
    const auto block = gridselection::block(*m_view);
    const auto rows = gridselection::rows(*m_view);
    if (block.isEmpty())
        return;
    QList<int> columns;
    for (const int column : block.columns) {
        if (m_model->isEditable(column))
            columns.append(column);
    }
    if (columns.isEmpty() || rows.size() < 2)
        return m_context.report(bannerKey, {ErrorKind::InvalidInput, tr("There is nothing to fill down."),
                                            tr("Select the cell to take the text from and the cells below it"), {}, {}});
    QList<qint64> targets;
    for (const int row : rows.mid(1))
        targets.append(m_model->idAt(row));
    auto read = m_model->database().read([reader = m_model->textsReader(), id = m_model->idAt(rows.first()), columns](store::ReadSession &session) {
        return reader(session, {id}, columns);
    });
    whenDone(read, this, [this, targets, columns](const Result<QList<QStringList>> &texts) {
        if (!texts)
            return m_context.report(bannerKey, texts.error());
        QList<CellText> cells;
        for (const qint64 id : targets) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                cells.append({id, columns.at(i), texts->first().at(i)});
        }
        m_model->writeCells(cells, tr("fill down %1").arg(format::counted(cells.size(), tr("%1 cell"), tr("%1 cells"))));
    });
}

void GridEditing::findAndReplace()
{
    const auto block = gridselection::block(*m_view);
    if (block.isEmpty())
        return;
    QList<int> columns;
    for (const int column : block.columns) {
        if (m_model->isEditable(column))
            columns.append(column);
    }
    auto *dialog = new FindReplaceDialog(*m_model, selectedIds(), columns, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GridEditing::goToNextFault()
{
    const auto fault = m_model->nextFault(m_view->currentIndex().row() + 1);
    if (fault.isValid()) {
        m_view->setCurrentIndex(fault);
        m_view->scrollTo(fault);
        return;
    }
    say(tr("The cells that were not stored are hidden by the filter."));
}

void GridEditing::dropFaults()
{
    m_model->dropFaults();
    m_context.banners.clear(bannerKey);
    updateActions();
}

void GridEditing::tell(const CellsOutcome &outcome)
{
    updateActions();
    QStringList parts;
    if (const QString note = std::exchange(m_note, {}); !note.isEmpty())
        parts.append(note);
    if (!outcome.refused.isEmpty())
        parts.append(format::counted(outcome.refused.size(), tr("%1 cell could not take its text; it is marked."),
                                     tr("%1 cells could not take their text; they are marked.")));
    if (outcome.conflicts > 0)
        parts.append(format::counted(outcome.conflicts, tr("%1 row has changed since and stays as it is."),
                                     tr("%1 rows have changed since and stay as they are.")));
    if (parts.isEmpty())
        return;
    if (outcome.changed > 0)
        parts.prepend(format::counted(outcome.changed, tr("%1 cell was changed."), tr("%1 cells were changed.")));
    if (!outcome.refused.isEmpty())
        parts.append(tr("Ctrl+E goes from one to the next."));
    say(parts.join(u' '));
}

bool GridEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::ShortcutOverride && isTyped(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // no action of the window or the page takes it
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress)
        return onKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress)
        m_isEntering = false;
    return QObject::eventFilter(watched, event);
}

/// A character on a cell that can be typed in begins to replace what stands there.
bool GridEditing::isTyped(const QKeyEvent &event) const
{
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && !event.text().isEmpty() && event.text().at(0).isPrint() && (m_view->editTriggers() & QAbstractItemView::AnyKeyPressed)
        && m_view->currentIndex().isValid() && m_model->isEditable(m_view->currentIndex().column());
}

/// Keys of the view itself: while a cell is edited they go to its field, and the delegate hands on where to go.
bool GridEditing::onKey(const QKeyEvent &event)
{
    const bool isShift = event.modifiers() & Qt::ShiftModifier;
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!m_isEntering || !isPlain)
            return false; // Tab leaves the list, as everywhere
        move(0, event.key() == Qt::Key_Backtab ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain || (m_enterOpens && !m_isEntering))
            return false;
        move(isShift ? -1 : 1, 0);
        return true;
    case Qt::Key_Space:
        if (!isShift || (event.modifiers() & Qt::ControlModifier))
            return false;
        m_view->selectionModel()->select(m_view->selectionModel()->selection(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return true;
    case Qt::Key_Escape:
        m_isEntering = false;
        return false;
    default:
        // What is typed on a cell that cannot be typed means nothing; the view would look through every row for it.
        return isPlain && !event.text().isEmpty() && event.text().at(0).isPrint() && !m_model->isEditable(std::max(0, m_view->currentIndex().column()));
    }
}

/// After an edit: Tab to the next cell that can be typed, Enter down, and back to the column where a row of Tabs began.
void GridEditing::goOn(int rows, int columns)
{
    if (!m_isEntering) {
        m_isEntering = true;
        m_enteredFrom = m_view->currentIndex().column();
    }
    move(rows, columns);
}

void GridEditing::move(int rows, int columns)
{
    const auto current = m_view->currentIndex();
    QList<int> places;
    for (const int column : gridselection::shownColumns(*m_view)) {
        if (m_model->isEditable(column) || (columns == 0 && column == current.column()))
            places.append(column);
    }
    if (!current.isValid() || places.isEmpty())
        return;
    int row = current.row() + rows;
    const int from = rows != 0 && m_enteredFrom >= 0 ? m_enteredFrom : current.column();
    qsizetype place = std::max<qsizetype>(0, places.indexOf(from)) + columns;
    if (place >= places.size() || place < 0) {
        row += place < 0 ? -1 : 1;
        place = place < 0 ? places.size() - 1 : 0;
    }
    if (row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row, places.at(place)));
}

} // namespace overture::gui
