// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace overture {

/// A file or a picture in a mail.
struct MailPreviewPart
{
    QString name;
    QString type;                 ///< "image/png"
    QString contentId;            ///< without < >; how the HTML part calls it
    qsizetype size = 0;           ///< bytes, decoded
    QByteArray content;           ///< of pictures that the HTML part calls

    bool operator==(const MailPreviewPart &) const = default;
};

/// A mail as its recipient gets it: read back out of the very bytes that go out, never from what they were made of.
struct MailPreview
{
    QString from;                 ///< "Anna Berg <anna@example.com>"
    QStringList recipients;       ///< every address in To, Cc and Bcc
    QString subject;
    std::optional<Instant> date;
    QString unsubscribe;          ///< what List-Unsubscribe holds, without < >
    QString text;
    QString html;                 ///< empty: the mail has plain text only
    QList<MailPreviewPart> parts; ///< besides the text, in order
    QList<std::pair<QString, QString>> headers;   ///< every header line in order, decoded
    qsizetype size = 0;           ///< bytes

    bool operator==(const MailPreview &) const = default;
};

} // namespace overture
