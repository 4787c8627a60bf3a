// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

namespace overture::store {

class Connection;

/// Copies an open SQLite database to `backups/<file>.before-<version>.<time>` beside it: written whole, opened again,
/// checked and its rows counted before it gets its name; 0600 in a folder of 0700. Keeps the last three.
/// Answers the copy's path. Errors: Database; the database itself is only read.
[[nodiscard]] Result<QString> backUpBeforeMigration(Connection &connection, const QString &file, int toVersion, const Clock &clock);

} // namespace overture::store
