// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"
#include "core/instant.h"

#include <QList>

namespace overture::mime {

/// A file in a mail.
struct FilePart
{
    QString name;                  ///< any letters; written after RFC 2231
    QString mimeType;              ///< "image/jpeg"; anything that is none becomes application/octet-stream
    bool isInline = false;         ///< a picture that is shown below the text
    QByteArray content;
};

/// One mail to one person: plain text, and with pictures the same text as HTML with the pictures below it.
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
    QList<EmailAddress> cc = {};
    QList<FilePart> files = {};
};

/// The mail as bytes: CRLF, 7 bit, RFC 2047 header words, text/plain in UTF-8 (RFC 5322, 2045, 2047, 2231, 2369). With files
/// multipart/mixed; with pictures below the text multipart/related around a multipart/alternative (RFC 2387, 2392).
///
/// Errors: InvalidInput when a header value holds a line break, NUL or another control character, or when an address
/// cannot be used; nothing is quietly removed. Thread: any.
[[nodiscard]] Result<QByteArray> buildMail(const MailParts &parts);

} // namespace overture::mime
