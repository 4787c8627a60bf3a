// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

namespace overture::app {

/// Reads a table and writes its rows in one transaction. Blocks; not the GUI thread.
/// Errors: InvalidInput (file, table), Database.
[[nodiscard]] Result<ImportReport> importTable(store::Database &database, const QString &file, bool dryRun);
/// The same for a table that is at hand: pasted or dropped text, such as a list of sites.
[[nodiscard]] Result<ImportReport> importText(store::Database &database, const QByteArray &text, bool dryRun);

} // namespace overture::app
