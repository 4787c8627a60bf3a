// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "store/records.h"

namespace overture::store {

/// Subject and body are more than white space (ARCHITECTURE.md §13).
[[nodiscard]] bool isListed(const Draft &draft);
[[nodiscard]] const Record<Draft> &draftRecord();

} // namespace overture::store
