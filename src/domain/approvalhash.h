// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace overture {

/// Everything that the recipient of a mail would get, and that an approval therefore covers.
struct ApprovedContent
{
    QString recipient;   ///< normalised address
    QString senderName;
    QString subject;
    QString body;
    QString footer;      ///< opt-out line and postal address, as appended to the body
};

/// SHA-256, hex, over the parts in a fixed order, each with its length, so that no part can flow into the next.
[[nodiscard]] QString approvalHash(const ApprovedContent &content);

} // namespace overture
