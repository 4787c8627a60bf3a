// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/dialect.h"

#include <stop_token>

/// What happens to a database file before its writer is opened (ARCHITECTURE.md §9). Every function leaves a
/// file that it refuses as it was, byte for byte, and nothing beside it. Errors: Database.
namespace overture::store::sqlitefile {

/// Is this a file that may be opened, or a place where one may be made? Looks at names, kinds and permission bits only
/// (bits, because the superuser may write to everything). True when the file exists.
[[nodiscard]] Result<bool> checkPath(const QString &file);

/// Is it ours, whole, not newer than this program, and of the shape that its version says? Answers its schema version.
[[nodiscard]] Result<int> inspect(const DatabaseLocation &location, const Dialect &dialect, const Clock &clock, const DatabaseOptions &options);

/// Too long to be checked as a whole before anybody may work: `inspect` leaves that to `checkWhole`.
[[nodiscard]] bool isLong(const QString &file, const DatabaseOptions &options);
/// Looks at every page of an open database, from a thread of its own. Nothing is wrong when it was stopped.
[[nodiscard]] Status checkWhole(const DatabaseLocation &location, const Dialect &dialect, const DatabaseOptions &options, const std::stop_token &stop);

/// Makes a new database by the migrations beside its place and moves it there whole: a half-made one never has the name.
[[nodiscard]] Status create(const DatabaseLocation &location, const Dialect &dialect, const Clock &clock, const DatabaseOptions &options);

/// Makes an empty file that only its owner may read, 0600; fails when it exists.
[[nodiscard]] Status makePrivateFile(const QString &file);
/// Makes the folder and its missing parents, 0700.
[[nodiscard]] Status makePrivateFolder(const QString &folder);
/// Waits until the file's content (or the folder's names) are on the disk.
[[nodiscard]] Status flushToDisk(const QString &path);

} // namespace overture::store::sqlitefile
