// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/notesact.h"

#include "gui/guicontext.h"
#include "gui/undo/recordedact.h"

#include "store/prospectrepository.h"

#include <QCoreApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

UndoableAct *editNotesAct(GuiContext &gui, ProspectId id, const QString &notes, QObject *context, UndoableAct::Report report)
{
    // Touched on the writer thread only, where one transaction follows the other.
    auto changes = std::make_shared<store::RowChanges>();
    const auto redo = [&database = gui.database, id, notes, changes] {
        return database.write([id, notes, changes](store::WriteSession &session) -> Status {
            auto done = store::RowChanges::during(session, {{u"prospects"_s, u"id"_s, {u"notes"_s}, {id.value}}}, [&] {
                store::ProspectEdit edit;
                edit.notes = notes;
                return store::prospects::edit(session, id, edit);
            });
            if (!done)
                return fail(done.error());
            *changes = std::move(*done);
            return {};
        });
    };
    const auto undo = [&database = gui.database, changes] {
        return database.write([changes](store::WriteSession &session) { return takeBackAll(session, *changes); });
    };
    auto *act = new UndoableAct(QCoreApplication::translate("notesact", "edit notes"), redo, undo, context, std::move(report));
    act->setMergeKey(1, id.value, UndoableAct::Merging::OneAfterTheOther);
    return act;
}

} // namespace overture::gui
