// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace overture::providers {

/// The deepest nesting that a parsed page may have. Ordinary pages stay below 60.
inline constexpr int maxHtmlDepth = 400;

/// Makes a page harmless for a tree parser: blanks out opening tags that would nest deeper than `maxHtmlDepth`,
/// piles of unclosed formatting tags, and tags with hundreds of attributes. The parser's time grows with depth times
/// length and its tree is freed by recursion, so a hostile page could hang or overflow it. Ordinary pages come back
/// unchanged. Thread: any.
[[nodiscard]] QByteArray limitNesting(QByteArray html);

} // namespace overture::providers
