// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/mailpreview.h"
#include "domain/ids.h"
#include "domain/services/services.h"
#include "store/database.h"

namespace overture::app {

/// The draft as its recipient would get it: the bytes that would go out are made, then read back. Nothing is sent or
/// written. Thread: any worker (blocks; asks the mailbox for its address when no mail has gone out yet).
[[nodiscard]] Result<MailPreview> previewDraft(store::Database &database, const Services &services, Clock &clock, DraftId id,
                                               std::stop_token stop);

} // namespace overture::app
