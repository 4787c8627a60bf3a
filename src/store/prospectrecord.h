// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prospect.h"
#include "store/records.h"

namespace overture::store {

[[nodiscard]] const Record<Prospect> &prospectRecord();

namespace prospects {

/// The same as prospects::refreshOutreachStatus for many rows: one statement reads them all.
[[nodiscard]] Status refreshOutreachStatuses(WriteSession &session, const QList<qint64> &ids);

} // namespace prospects

} // namespace overture::store
