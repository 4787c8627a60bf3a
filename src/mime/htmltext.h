// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace overture::mime {

/// The words of an HTML mail as lines of text: block elements break lines, quoted blocks get "> " in front, scripts and
/// styles are left out. For reading replies, not for showing a page.
[[nodiscard]] QString htmlToText(const QString &html);

} // namespace overture::mime
