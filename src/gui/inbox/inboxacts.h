// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "domain/message.h"

#include <QUrl>

namespace overture::gui {

struct GuiContext;

/// The undoable steps of the inbox. Each posts its write at once and reports the answer on the thread of `context`.
[[nodiscard]] UndoableAct *reclassifyAct(GuiContext &gui, MessageId id, MailClass to, QObject *context, UndoableAct::Report report);
[[nodiscard]] UndoableAct *handledAct(GuiContext &gui, const QList<qint64> &conversations, bool isHandled, QObject *context,
                                      UndoableAct::Report report);
/// Refused for an address that nobody can write to, and for one that is on the list already.
[[nodiscard]] UndoableAct *suppressAct(GuiContext &gui, const QString &address, QObject *context, UndoableAct::Report report);

/// The thread in Gmail's own window, in the account it lies in; empty when the id is none of Gmail's.
[[nodiscard]] QUrl gmailLink(const QString &account, const QString &threadId);

} // namespace overture::gui
