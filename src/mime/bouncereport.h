// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/mailfacts.h"

namespace overture::mime {

/// A delivery report, as DSN (RFC 3464) or as text.
struct BounceReport
{
    enum class Outcome { Failed, Delayed, Delivered };
    Outcome outcome = Outcome::Failed;
    QString recipient;     ///< empty when it cannot be told
    QString status;        ///< "5.1.1", empty when none is on the wire
    QString diagnostic;    ///< the refusing server's words, may be empty
    QString text;          ///< the report for people, without the returned mail
    QString evidence;      ///< which sign told that this is a report
};

/// Empty when the mail is no delivery report. A person's mail never is one, whatever it says.
[[nodiscard]] std::optional<BounceReport> readBounceReport(const MailFacts &facts);

/// mailer-daemon, postmaster, "Mail Delivery System" …
[[nodiscard]] bool isMailSystem(const MailFacts &facts);
/// no-reply@, donotreply@ …
[[nodiscard]] bool isNoReply(const QString &address);

} // namespace overture::mime
