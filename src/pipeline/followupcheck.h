// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/sendclaim.h"
#include "pipeline/stage.h"

namespace overture::pipeline {

/// Right before a follow-up is claimed: reads what is new in the mailbox and the threads of the mails before it, and stores it with
/// its consequences, so that the gates of the claim see an answer that came a moment ago. A first mail needs no look.
/// Errors: those of the mailbox; the follow-up must not go out then. Misconfigured when answers cannot be read at all.
[[nodiscard]] Status lookBeforeFollowUp(const SendSubject &subject, const StageContext &context);

} // namespace overture::pipeline
