// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/mailer.h"

namespace overture::providers::gmail {

/// The bytes that become the draft in Gmail, and so the mail: also what a preview shows. Errors: those of
/// mime::buildMail; InvalidInput over 25 MB. Thread: any.
[[nodiscard]] Result<QByteArray> composeMail(const OutgoingMail &mail, Instant now);

} // namespace overture::providers::gmail
