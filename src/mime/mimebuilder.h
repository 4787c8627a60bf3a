// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"
#include "core/instant.h"

#include <QList>

namespace overture::mime {

/// One mail to one person, plain text.
struct MailParts
{
    QString fromName;              ///< may be empty
    QString fromAddress;
    EmailAddress to;
    QString subject;
    QString body;                  ///< any line ends
    Instant dateUtc;
    QString messageId;             ///< with or without <>; empty: one is made
    QString inReplyTo;             ///< empty for a new thread
    QString references;            ///< message ids, oldest first, separated by spaces
    QList<std::pair<QString, QString>> extraHeaders;
    QString listUnsubscribe;       ///< address for List-Unsubscribe: <mailto:…>, empty = no such header
};

/// The mail as bytes: CRLF, 7 bit, RFC 2047 header words, text/plain in UTF-8 (RFC 5322, 2045, 2047, 2369).
///
/// Errors: InvalidInput when a header value holds a line break, NUL or another control character, or when an address
/// cannot be used; nothing is quietly removed. Thread: any.
[[nodiscard]] Result<QByteArray> buildMail(const MailParts &parts);

} // namespace overture::mime
