// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/cellsact.h"

#include "core/whendone.h"

namespace overture::gui {

namespace {

constexpr qsizetype InTransaction = 1000;

using Revert = std::function<Result<int>(store::WriteSession &)>;

/// Touched on the writer thread, and by the GUI thread once the writer has answered.
struct Cells
{
    QList<Revert> reverts;                  ///< of each transaction, in order
    CellsOutcome outcome;
};

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
    auto cells = std::make_shared<Cells>();
    const auto redo = [&database, edits, writer, cells, context] {
        QList<QFuture<Status>> writes;
        for (qsizetype first = 0; first == 0 || first < edits.size(); first += InTransaction) {
            writes.append(database.write(
                [part = edits.mid(first, InTransaction), writer, cells, isFirst = first == 0](store::WriteSession &session) -> Status {
                    if (isFirst)
                        *cells = {};
                    const auto written = writer(session, part);
                    if (!written)
                        return fail(written.error());
                    cells->reverts.append(written->revert);
                    cells->outcome.refused.append(written->refused);
                    cells->outcome.changed += written->changed;
                    return {};
                },
                store::Writing::Alone));
        }
        return together(writes, context, [cells](const Status &status) -> Status {
            cells->outcome.status = status;
            if (!status && cells->outcome.changed == 0)
                return status;
            if (cells->outcome.changed > 0)
                return {};
            // Nothing to undo: an empty step would only be in the way.
            return cells->outcome.refused.isEmpty() ? Status(fail(ErrorKind::Cancelled, {})) : Status(fail(cells->outcome.refused.first().error));
        });
    };
    const auto undo = [&database, cells, context, count = (edits.size() + InTransaction - 1) / InTransaction] {
        QList<QFuture<Status>> writes;
        // How many there are is known here; what they are, on the writer thread only.
        for (qsizetype place = count - 1; place >= 0; --place) {
            writes.append(database.write(
                [cells, place, isFirst = place == count - 1](store::WriteSession &session) -> Status {
                    if (isFirst)
                        cells->outcome = {.status = {}, .refused = {}, .changed = 0, .conflicts = 0, .isUndo = true};
                    if (place >= cells->reverts.size())
                        return {};
                    const auto conflicts = cells->reverts.at(place)(session);
                    if (!conflicts)
                        return fail(conflicts.error());
                    cells->outcome.conflicts += *conflicts;
                    return {};
                },
                store::Writing::Alone));
        }
        return together(writes, context, [cells](const Status &status) {
            cells->outcome.status = status;
            return status;
        });
    };
    return new UndoableAct(title, redo, undo, context, [cells, report = std::move(report)](const Status &) { report(cells->outcome); });
}

} // namespace overture::gui
