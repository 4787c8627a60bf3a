// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draftchecks.h"
#include "store/session.h"

namespace overture::store {

/// The newest mails that went out to others than this prospect, newest first, with their footers.
[[nodiscard]] Result<QList<ComparedMail>> recentMail(ReadSession &session, ProspectId notTo, int limit);

} // namespace overture::store
