// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/prospectrepository.h"

class QIODevice;

namespace overture::store::prospects {

/// Writes the prospects that pass the filter as CSV (RFC 4180, UTF-8, a line of column names first), in order of id;
/// answers how many. Memory does not grow with the rows. A cell that a spreadsheet would take for a formula (it begins
/// with = + - @, tab or return) gets an apostrophe in front. Unknown numbers are empty cells, times are ISO 8601 UTC.
/// Errors: Database; InvalidInput when the device refuses to be written to.
[[nodiscard]] Result<qint64> exportCsv(ReadSession &session, QIODevice &device, const ProspectFilter &filter);

} // namespace overture::store::prospects
