// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace overture::mime {

/// A reply taken apart.
struct ReplyText
{
    QString text;        ///< what the person wrote anew; between-the-lines answers keep the lines they answer
    QString quoted;      ///< the earlier mail
    QString signature;   ///< below "-- ", or "Sent from my …"

    bool operator==(const ReplyText &) const = default;
};

/// Cuts at "On … wrote:", "-----Original Message-----" and header blocks in many languages, at "> " lines and signatures.
/// Thread: any.
[[nodiscard]] ReplyText splitReply(const QString &mailText);

} // namespace overture::mime
