// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/mailclass.h"
#include "mime/mailfacts.h"

namespace overture::mime {

/// What a received mail is, and which rule said so.
struct Classification
{
    MailClass mailClass = MailClass::Other;
    QString reason;                      ///< for people
    QString recipient;                   ///< of a bounce or complaint: whom the mail did not reach, or who complained
    QString status;                      ///< of a bounce: "5.1.1", empty when none is on the wire
    std::optional<Instant> returnDate;   ///< of an out-of-office answer

    bool operator==(const Classification &) const = default;
};

/// In this order: complaint (RFC 5965), delivery report (RFC 3464 or words), automatic answer (RFC 3834), newsletter,
/// opt-out in the new text, reply. A person's mail is never taken for a bounce or an automatic answer by its words alone;
/// what cannot be read is Other. Thread: any.
[[nodiscard]] Classification classify(const QByteArray &raw);
[[nodiscard]] Classification classify(const MailFacts &facts);

} // namespace overture::mime
