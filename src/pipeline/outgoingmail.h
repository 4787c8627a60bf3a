// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/send.h"
#include "domain/services/mailer.h"
#include "domain/settings.h"
#include "store/session.h"

namespace overture::pipeline {

/// The value of X-Overture-Send-Id: tells this mail from every other.
[[nodiscard]] QString sendKey(const Send &send);
/// A mail that was staged, as it is compared with what lies in the mailbox.
[[nodiscard]] StagedMail stagedMail(const Send &send);
/// The mail as it goes out. A follow-up continues the conversation of the mail before it: its thread, the real Message-ID and
/// the chain of references, as long as recipient and subject are the same.
[[nodiscard]] Result<OutgoingMail> outgoingMail(store::ReadSession &session, const Send &send, const Settings &settings);

} // namespace overture::pipeline
