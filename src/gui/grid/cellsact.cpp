// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/cellsact.h"

#include "core/whendone.h"
#include "gui/undo/freedelsewhere.h"

namespace overture::gui {

namespace {

constexpr qsizetype RowsInTransaction = 5000;   ///< fewer would merge the search index more often, more would hold up other writes

using Revert = std::function<Result<int>(store::WriteSession &)>;

struct Cells
{
    QList<Revert> reverts;                  ///< of each transaction, in order; touched on the writer thread only
    QList<CellsOutcome> answered;           ///< in order, until they are reported; on the GUI thread only
};

using Edits = QList<store::CellEdit>;

/// Cells of one row, which follow each other, are written together: its search words and its status once.
QList<Edits> inParts(const Edits &edits)
{
    QList<Edits> parts(1);
    qsizetype rows = 0;
    qint64 last = 0;
    for (const auto &edit : edits) {
        if (edit.id != std::exchange(last, edit.id) && rows++ == RowsInTransaction) {
            parts.append(Edits());
            rows = 1;
        }
        parts.last().append(edit);
    }
    return parts;
}

/// Of one run of the act: the next one may be on its way before this one was answered. Touched on the writer thread, and
/// by the GUI thread once the writer has answered.
using Run = std::shared_ptr<CellsOutcome>;

/// The first failure of several writes, known when the last of them is done: the writer does them in order.
QFuture<Status> together(const QList<QFuture<Status>> &writes, QObject *context, std::function<Status(const Status &)> finish)
{
    return mapOn(writes.last(), context, [writes, finish = std::move(finish)](const Status &last) {
        for (const auto &write : writes) {
            if (write.resultCount() > 0 && !write.result())
                return finish(write.result());
        }
        return finish(last);
    });
}

} // namespace

UndoableAct *cellsAct(store::Database &database, const QString &title, const QList<store::CellEdit> &edits, CellsWriter writer, QObject *context,
                      std::function<void(const CellsOutcome &)> report)
{
    auto cells = freedElsewhere<Cells>();
    const auto parts = freedElsewhere(inParts(edits));
    const auto redo = [&database, parts, writer, cells, context] {
        const Run run = std::make_shared<CellsOutcome>();
        QList<QFuture<Status>> writes;
        for (const auto &part : std::as_const(*parts)) {
            writes.append(database.write(
                [part, writer, cells, run, isFirst = writes.isEmpty()](store::WriteSession &session) -> Status {
                    if (isFirst)
                        cells->reverts.clear();
                    const auto written = writer(session, part);
                    if (!written)
                        return fail(written.error());
                    cells->reverts.append(written->revert);
                    run->refused.append(written->refused);
                    run->changed += written->changed;
                    return {};
                },
                store::Writing::Alone));
        }
        return together(writes, context, [cells, run](const Status &status) -> Status {
            run->status = status;
            cells->answered.append(*run);
            if (!status && run->changed == 0)
                return status;
            if (run->changed > 0)
                return {};
            // Nothing to undo: an empty step would only be in the way.
            return run->refused.isEmpty() ? Status(fail(ErrorKind::Cancelled, {})) : Status(fail(run->refused.first().error));
        });
    };
    const auto undo = [&database, cells, context, count = parts->size()] {
        const Run run = std::make_shared<CellsOutcome>();
        run->isUndo = true;
        QList<QFuture<Status>> writes;
        // How many there are is known here; what they are, on the writer thread only.
        for (qsizetype place = count - 1; place >= 0; --place) {
            writes.append(database.write(
                [cells, run, place](store::WriteSession &session) -> Status {
                    if (place >= cells->reverts.size())
                        return {};
                    const auto conflicts = cells->reverts.at(place)(session);
                    if (!conflicts)
                        return fail(conflicts.error());
                    run->conflicts += *conflicts;
                    return {};
                },
                store::Writing::Alone));
        }
        return together(writes, context, [cells, run](const Status &status) {
            run->status = status;
            cells->answered.append(*run);
            return status;
        });
    };
    return new UndoableAct(title, redo, undo, context, [cells, report = std::move(report)](const Status &) {
        if (!cells->answered.isEmpty())
            report(cells->answered.takeFirst());
    });
}

} // namespace overture::gui
