// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/mailfacts.h"

namespace overture::mime {

/// An automatic answer (RFC 3834), by its marks; words alone only for a machine that says it is one and asks to be convinced.
struct AutoReply
{
    bool outOfOffice = false;              ///< somebody is away, and will be back
    bool hasLeft = false;                  ///< "no longer works here"
    QString reason;
    std::optional<Instant> returnDate;     ///< midnight UTC of the day that is named
};

[[nodiscard]] std::optional<AutoReply> readAutoReply(const MailFacts &facts);

} // namespace overture::mime
