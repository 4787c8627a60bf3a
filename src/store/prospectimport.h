// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/importtable.h"
#include "store/session.h"

namespace overture::store {

struct ImportCounts
{
    int saved = 0;
    int existing = 0;         ///< the domain is a prospect already; its row stays as it is

    bool operator==(const ImportCounts &) const = default;
};

/// Gives the next rows to import; none at the end.
using ImportSource = std::function<Result<QList<ImportRow>>()>;

namespace prospects {

/// Adds the rows as imported prospects, each address with its contact; all of them or, on an error, none. Two rows with
/// one domain are the caller's mistake: the second counts as existing.
///
/// On SQLite the rows pass through the engine's own handle. A list that outweighs what is stored takes the secondary
/// indexes away, loads, and builds them again, in the same transaction; the search tables are filled in chunks. Announces
/// "everything" in the ChangeSet.
[[nodiscard]] Result<ImportCounts> import(WriteSession &session, const QList<ImportRow> &rows);
/// The same for rows that come batch by batch; about `expectedRows` decides whether the indexes are built anew.
[[nodiscard]] Result<ImportCounts> import(WriteSession &session, const ImportSource &source, qint64 expectedRows);
/// What `import` would count, without writing.
[[nodiscard]] Result<ImportCounts> forecastImport(ReadSession &session, const QList<ImportRow> &rows);

} // namespace prospects
} // namespace overture::store
