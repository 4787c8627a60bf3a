// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace overture {

/// A file that was found in the bytes of a mail.
struct PreviewFile
{
    QString name;
    QString mimeType;
    bool isInline = false;        ///< a picture in the text
    qsizetype size = 0;           ///< bytes, decoded
    QByteArray picture = {};      ///< what is in it, of pictures of the usual kinds only
    QString contentId = {};       ///< without < >: how the HTML part calls it

    bool operator==(const PreviewFile &) const = default;
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
    QString html = {};            ///< as it is in the mail; empty: plain text only
    QStringList cc = {};
    QList<PreviewFile> files = {};   ///< in the order of the mail
    QList<std::pair<QString, QString>> headers;   ///< every header line in order, decoded
    qsizetype size = 0;           ///< bytes

    bool operator==(const MailPreview &) const = default;
};

} // namespace overture
