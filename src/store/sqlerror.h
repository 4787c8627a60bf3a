// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

class QSqlError;

namespace overture::store {

class Dialect;

/// What an engine's refusal means for a person. `purpose` completes "The database could not …". The engine's own
/// words and code go to `detail`; they also stand in the message where no better sentence is known.
[[nodiscard]] Error databaseError(const QSqlError &error, const Dialect &dialect, const QString &purpose);

/// "read drafts", "add to sends": what a statement was for, taken from its verb and its table.
[[nodiscard]] QString purposeOf(const QString &sql);

} // namespace overture::store
