// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"

#include <QString>
#include <QStringList>

namespace overture {

/// Everything that the recipient of a mail would get, and that an approval therefore covers.
struct ApprovedContent
{
    QString recipient;   ///< normalised address
    QString senderName;
    QString subject;
    QString body;
    QString footer;      ///< signature, opt-out line and postal address, as appended to the body
    QString alias = {};        ///< the sender's address, when it is not the mailbox's own
    QStringList cc = {};       ///< normalised addresses in the order of the mail
    QList<AttachedFile> files = {};   ///< with the hash of what is in each
};

/// SHA-256, hex, over the parts in a fixed order, each with its length, so that no part can flow into the next.
/// Alias, Cc and files count only when there are any: an approval from before they existed holds for a mail without them.
[[nodiscard]] QString approvalHash(const ApprovedContent &content);

} // namespace overture
