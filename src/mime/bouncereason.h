// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailclass.h"

namespace overture::mime {

struct BounceReason
{
    MailClass mailClass = MailClass::BounceSoft;   ///< one of the four kinds of bounce
    QString reason;                                ///< a sentence part for people: "the address does not exist"
};

/// Weighs the server's words and its status (RFC 3463, 5248). Plain words about the recipient win over a bare status, and
/// words about the sender win over 5.1.x. `diagnostic` is what the refusing server said, `text` the report around it.
[[nodiscard]] BounceReason judgeBounce(const QString &status, const QString &diagnostic, const QString &text);

} // namespace overture::mime
