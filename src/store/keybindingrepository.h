// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

#include <QHash>
#include <QStringList>

/// The only SQL about the keys that a person gave to actions. Actions by their names in the program; keys in Qt's portable
/// form ("Ctrl+Return"). An action that is not stored has the keys that it was made with.
namespace overture::store::keybindings {

[[nodiscard]] Result<QHash<QString, QStringList>> all(ReadSession &session);
/// An empty list: the action has no key.
[[nodiscard]] Status set(WriteSession &session, const QString &action, const QStringList &keys);
/// Back to the keys that it was made with.
[[nodiscard]] Status reset(WriteSession &session, const QString &action);
[[nodiscard]] Status resetAll(WriteSession &session);

} // namespace overture::store::keybindings
