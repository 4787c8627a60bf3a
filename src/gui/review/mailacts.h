// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "domain/attachment.h"

#include <QList>

namespace overture::gui {

struct GuiContext;

/// The undoable steps that change what drafts carry besides their text, for one draft or for many at once. Each voids the
/// approvals that it touches and its undo gives them back. All or none: a draft that has been sent refuses the step.

/// Adds to the Cc line of each.
[[nodiscard]] UndoableAct *addCcAct(GuiContext &gui, const QList<qint64> &ids, const QString &addresses, QObject *context,
                                    UndoableAct::Report report);
/// The Cc line of each is this one from now on.
[[nodiscard]] UndoableAct *setCcAct(GuiContext &gui, const QList<qint64> &ids, const QString &addresses, QObject *context,
                                    UndoableAct::Report report);
/// A paragraph more in each, before the closing words.
[[nodiscard]] UndoableAct *addTextAct(GuiContext &gui, const QList<qint64> &ids, const QString &text, QObject *context,
                                      UndoableAct::Report report);
/// The files with each draft. Files are made ready by GuiContext::prepareFile first.
[[nodiscard]] UndoableAct *attachAct(GuiContext &gui, const QList<qint64> &ids, const QList<MailFile> &files, QObject *context,
                                     UndoableAct::Report report);
/// The files with every first mail to the prospect, or with every first mail at all (an invalid id).
[[nodiscard]] UndoableAct *attachForAct(GuiContext &gui, ProspectId prospect, const QList<MailFile> &files, QObject *context,
                                        UndoableAct::Report report);
[[nodiscard]] UndoableAct *detachAct(GuiContext &gui, const QList<Attachment> &attachments, QObject *context, UndoableAct::Report report);
/// The mailbox that each goes out from; empty: the usual one.
[[nodiscard]] UndoableAct *setAccountAct(GuiContext &gui, const QList<qint64> &ids, const QString &account, QObject *context,
                                         UndoableAct::Report report);

} // namespace overture::gui
