// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/services/mailer.h"
#include "store/session.h"

namespace overture::pipeline {

/// The mail that this draft would be if it were claimed now, footer included; of a mail that is in the ledger already, what
/// was claimed. Asks no gate and writes nothing. `account` is the sender's address.
/// Errors: NotFound without the draft, InvalidInput without a usable recipient.
[[nodiscard]] Result<OutgoingMail> mailOfDraft(store::ReadSession &session, DraftId id, const QString &account);

} // namespace overture::pipeline
