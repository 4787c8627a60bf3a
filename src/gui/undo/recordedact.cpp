// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/recordedact.h"

#include "gui/format.h"
#include "gui/undo/freedelsewhere.h"

#include <QCoreApplication>

namespace overture::gui {

Status takeBackAll(store::WriteSession &session, const store::RowChanges &changes)
{
    const auto conflicts = changes.revert(session);
    if (!conflicts)
        return fail(conflicts.error());
    if (*conflicts > 0)
        return fail(ErrorKind::InvalidInput,
                    format::counted(*conflicts, QCoreApplication::translate("recordedact", "%1 row has changed since, so the step cannot be undone."),
                                    QCoreApplication::translate("recordedact", "%1 rows have changed since, so the step cannot be undone.")),
                    QCoreApplication::translate("recordedact", "Change them by hand"));
    return {};
}

UndoableAct *recordedAct(store::Database &database, const QString &title, std::function<Result<store::RowChanges>(store::WriteSession &)> act,
                         QObject *context, UndoableAct::Report report, std::function<Status(store::WriteSession &)> undone)
{
    // Touched on the writer thread only, where one transaction follows the other.
    auto changes = freedElsewhere<store::RowChanges>();
    const auto redo = [&database, act = std::move(act), changes] {
        return database.write([act, changes](store::WriteSession &session) -> Status {
            auto done = act(session);
            if (!done)
                return fail(done.error());
            *changes = std::move(*done);
            return changes->isEmpty() ? Status(fail(ErrorKind::Cancelled, {})) : Status();
        });
    };
    const auto undo = [&database, changes, undone = std::move(undone)] {
        return database.write([changes, undone](store::WriteSession &session) -> Status {
            auto back = takeBackAll(session, *changes);
            return back && undone ? undone(session) : back;
        });
    };
    return new UndoableAct(title, redo, undo, context, [report = std::move(report)](const Status &status) {
        if (report && (status || status.error().kind != ErrorKind::Cancelled))
            report(status);
    });
}

} // namespace overture::gui
