// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace overture::mime {

/// Where an earlier mail begins inside a reply.
struct QuoteMark
{
    enum class Kind { Attribution, OriginalMessage, HeaderBlock };
    Kind kind = Kind::Attribution;
    qsizetype first = 0;   ///< first line of the mark
    qsizetype after = 0;   ///< first line behind it
};

/// The first mark at or below `from`.
[[nodiscard]] std::optional<QuoteMark> findQuoteMark(const QStringList &lines, qsizetype from = 0);

[[nodiscard]] bool isQuotedLine(const QString &line);
/// "-- ", "—", "_____": what a signature begins with.
[[nodiscard]] bool isSignatureMark(const QString &line);
/// "Sent from my iPhone" and its like, in many languages.
[[nodiscard]] bool isMobileSignature(const QString &line);

} // namespace overture::mime
