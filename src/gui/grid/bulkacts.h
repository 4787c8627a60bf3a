// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "store/campaignrepository.h"
#include "store/savedviewrepository.h"

namespace overture::gui {

struct GuiContext;

/// What the ids of a bulk act are.
enum class RowsOf { Prospects, Drafts };   // of a draft, its prospect is meant

// Undoable steps on many prospects at once. Each is one transaction of few statements and can be undone as long as nobody
// has changed the same values since.
[[nodiscard]] UndoableAct *setCategoryAct(GuiContext &gui, RowsOf rowsOf, const QList<qint64> &ids, const QString &category, QObject *context,
                                          UndoableAct::Report report);
/// An invalid id takes them out of their campaign.
[[nodiscard]] UndoableAct *assignCampaignAct(GuiContext &gui, RowsOf rowsOf, const QList<qint64> &ids, const store::Campaign &campaign,
                                             QObject *context, UndoableAct::Report report);
/// Makes the campaign and puts the rows into it.
[[nodiscard]] UndoableAct *newCampaignAct(GuiContext &gui, RowsOf rowsOf, const QList<qint64> &ids, const store::Campaign &campaign,
                                          QObject *context, UndoableAct::Report report);
[[nodiscard]] UndoableAct *saveCampaignAct(GuiContext &gui, const store::Campaign &campaign, QObject *context, UndoableAct::Report report);
[[nodiscard]] UndoableAct *removeCampaignAct(GuiContext &gui, const store::Campaign &campaign, QObject *context, UndoableAct::Report report);
/// A view of the same name is replaced.
[[nodiscard]] UndoableAct *saveViewAct(GuiContext &gui, const store::SavedView &view, QObject *context, UndoableAct::Report report);
[[nodiscard]] UndoableAct *removeViewAct(GuiContext &gui, const store::SavedView &view, QObject *context, UndoableAct::Report report);

} // namespace overture::gui
