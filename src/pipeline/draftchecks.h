// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draftchecks.h"
#include "store/session.h"

namespace overture::pipeline {

/// Reads what the checks look at and runs them (domain/draftchecks.h). Asks no service and writes nothing.
/// Errors: NotFound when there is no such draft.
[[nodiscard]] Result<DraftChecks> draftChecks(store::ReadSession &session, DraftId id);

} // namespace overture::pipeline
