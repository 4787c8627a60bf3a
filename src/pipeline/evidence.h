// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/contact.h"
#include "domain/draft.h"
#include "domain/evidence.h"
#include "domain/prospect.h"
#include "domain/settings.h"
#include "store/session.h"

namespace overture::pipeline {

/// The draft's claims and what supports them: the sources stored with it, the pages as they are known now, the fact sheet,
/// what the program knows of sender and recipient, the mails before it. Reads only. NotFound when there is no such draft.
[[nodiscard]] Result<EvidenceReport> evidenceOf(store::ReadSession &session, DraftId id);
/// The same for a text that is not stored (what is being typed).
[[nodiscard]] Result<EvidenceReport> evidenceOf(store::ReadSession &session, DraftId id, const QString &subject, const QString &body);

/// `who` says that the claim is true, and how that is known. Holds for this text of the claim in this draft, until it is
/// taken back. InvalidInput without a reason.
[[nodiscard]] Status vouch(store::WriteSession &session, DraftId id, const overture::Claim &claim, const QString &reason, const QString &who);
/// Undo of vouch(): the claim is unsupported again, and an approval that rested on it no longer holds.
[[nodiscard]] Status takeBackVouch(store::WriteSession &session, DraftId id, const overture::Claim &claim);

/// What keeps this draft from being approved, as an error for people that names the claims; nothing when all is supported.
[[nodiscard]] Status approvable(store::ReadSession &session, DraftId id);

} // namespace overture::pipeline
