// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace overture::providers {

/// The largest page that is read; what comes after it is ignored.
inline constexpr qsizetype maxPageBytes = 2 * 1024 * 1024;

/// The text of a web page. The charset comes from, in this order: byte order mark, Content-Type, the page's own <meta>
/// in the first 4 KiB, and last the bytes themselves (UTF-8 when they are valid UTF-8, else windows-1252).
/// Never fails: bytes that the charset does not know become U+FFFD. Thread: any.
[[nodiscard]] QString decodePage(const QByteArray &bytes, const QByteArray &contentType);

} // namespace overture::providers
