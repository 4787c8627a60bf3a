// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <optional>

namespace overture::store {

/// A walk along an order that reads the rows themselves and asks each whether it has the text.
struct ProspectScan
{
    QString text;         ///< as `ProspectFilter::text`
    QString condition;    ///< on "prospects AS p", or nothing
    Bindings bindings;    ///< of the condition, texts only
    QString orderBy;      ///< of "prospects AS p"; an index gives it
    int limit = 0;
};

/// The first `limit` ids, on SQLite, when the text is so common that they are found within some thousand rows: then
/// this costs the same however many rows match, while the search tables would have to name them all. Empty when they
/// are not found so soon, or on another engine: the search tables are quick then. Errors: Database.
[[nodiscard]] Result<std::optional<QList<qint64>>> firstByReading(ReadSession &session, const ProspectScan &scan);

} // namespace overture::store
