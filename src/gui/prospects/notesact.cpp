// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/notesact.h"

#include "gui/guicontext.h"

#include "store/prospectrepository.h"

#include <QCoreApplication>

namespace overture::gui {

UndoableAct *editNotesAct(GuiContext &gui, ProspectId id, const QString &before, const QString &after, QObject *context, UndoableAct::Report report)
{
    const auto write = [&database = gui.database, id](const QString &notes) {
        return database.write([id, notes](store::WriteSession &session) {
            store::ProspectEdit edit;
            edit.notes = notes;
            return store::prospects::edit(session, id, edit);
        });
    };
    auto *act = new UndoableAct(QCoreApplication::translate("notesact", "edit notes"), [write, after] { return write(after); },
                                [write, before] { return write(before); }, context, std::move(report));
    act->setMergeKey(1, id.value);
    return act;
}

} // namespace overture::gui
