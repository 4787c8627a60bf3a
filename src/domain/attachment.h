// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace overture {

/// A file as a mail names it, without what is in it.
struct AttachedFile
{
    QString name;              ///< as the recipient sees it
    QString mimeType;
    bool isInline = false;     ///< a picture that is shown below the text
    QString sha256;            ///< of the content, hex
    qint64 size = 0;           ///< bytes of the content

    bool operator==(const AttachedFile &) const = default;
};

/// A file with what is in it: ready to be put into a mail, or to be stored.
struct MailFile
{
    QString name;
    QString mimeType;
    bool isInline = false;
    QByteArray content;
    QString sourcePath = {};   ///< where it came from; empty for a pasted picture
    QString note = {};         ///< what was changed when it was taken, for people ("scaled to 1600 × 900"); empty: nothing

    bool operator==(const MailFile &) const = default;
};

/// What carries a file: every first mail, the mails to one prospect, or one draft.
struct Attachment
{
    AttachmentId id;
    ProspectId prospectId;     ///< 0: not for one prospect
    DraftId draftId;           ///< 0: not for one draft
    AttachedFile file;
    QString sourcePath;        ///< where it came from; nothing is read from there again
    Instant createdAt;

    [[nodiscard]] bool isForAll() const { return !prospectId.isValid() && !draftId.isValid(); }
    bool operator==(const Attachment &) const = default;
};

/// Gmail takes no mail of more than 25 MB, counted as it is on the wire.
inline constexpr qint64 largestMail = 25 * 1000 * 1000;

/// Bytes of a file inside a mail: base64 in lines of 76 characters, and the lines that announce it.
[[nodiscard]] qint64 encodedSize(qint64 bytes);
[[nodiscard]] qint64 encodedSize(const QList<AttachedFile> &files);
/// "3.4 MB", for people.
[[nodiscard]] QString sizeText(qint64 bytes);

[[nodiscard]] QString sha256Of(const QByteArray &content);
/// "portfolio.pdf" of any path or pasted name: no folders, no control characters, no direction marks, never empty, at most
/// 120 characters with the ending kept.
[[nodiscard]] QString cleanFileName(const QString &name);

[[nodiscard]] QString filesToJson(const QList<AttachedFile> &files);
[[nodiscard]] QList<AttachedFile> filesFromJson(const QString &json);

} // namespace overture
