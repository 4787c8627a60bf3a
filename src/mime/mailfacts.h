// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace overture::mime {

struct HeaderField
{
    QString name;    ///< as written
    QString value;   ///< unfolded, RFC 2047 words decoded

    bool operator==(const HeaderField &) const = default;
};

using HeaderFields = QList<HeaderField>;

/// First value of a field, name in any case; empty when absent.
[[nodiscard]] QString fieldValue(const HeaderFields &fields, QStringView name);
[[nodiscard]] bool hasField(const HeaderFields &fields, QStringView name);

/// "Name: value" lines, folded ones joined, up to the first blank line.
[[nodiscard]] HeaderFields parseFields(const QString &text);

/// What can be read from a received mail, however broken.
struct MailFacts
{
    QString fromAddress;
    QString fromName;
    QString to;                          ///< first recipient's address
    QString subject;
    std::optional<Instant> date;
    QString messageId;                   ///< with <>
    QString inReplyTo;                   ///< with <>
    QStringList references;              ///< with <>, oldest first
    HeaderFields headers;                ///< the first 200, in order
    bool isMultipartReport = false;
    QString reportType;                  ///< lower case, "delivery-status"
    QString text;                        ///< the best text for people
    QString htmlText;                    ///< the words of the HTML part, empty when there is none
    QString allText;                     ///< all text parts but the returned mail
    QList<HeaderFields> deliveryStatus;  ///< RFC 3464 blocks: the first is about the message
    HeaderFields feedbackReport;         ///< RFC 5965 fields
    HeaderFields returnedHeaders;        ///< of the mail that came back
    QStringList attachmentNames;

    [[nodiscard]] QString header(QStringView name) const { return fieldValue(headers, name); }
    [[nodiscard]] bool hasHeader(QStringView name) const { return hasField(headers, name); }
};

/// Reads raw bytes with any line ends (CRLF, LF, CR), unknown charsets and broken boundaries. Never fails: what cannot be
/// read is empty. Thread: any.
[[nodiscard]] MailFacts readMail(const QByteArray &raw);

} // namespace overture::mime
