// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "store/database.h"
#include "store/rowchanges.h"

namespace overture::gui {

/// An act whose opposite follows from what it changed: exactly those values are put back. The undo is refused, as a whole,
/// when one of them has been changed by somebody else since. An act that changed nothing takes its step away again.
/// `undone` runs after the values are back, in the same transaction (a line in the journal).
[[nodiscard]] UndoableAct *recordedAct(store::Database &database, const QString &title,
                                       std::function<Result<store::RowChanges>(store::WriteSession &)> act, QObject *context,
                                       UndoableAct::Report report, std::function<Status(store::WriteSession &)> undone = {});

/// Puts all of it back, or refuses with the words for people when something of it has been changed since. In a transaction of
/// its own: what was put back before the refusal goes with it.
[[nodiscard]] Status takeBackAll(store::WriteSession &session, const store::RowChanges &changes);

} // namespace overture::gui
