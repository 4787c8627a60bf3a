// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace overture::secrets {

/// A small file for its owner alone (0600, in a folder 0700), replaced as a whole or not at all: written beside itself,
/// flushed to the disk, renamed, read again and compared. Errors: Misconfigured with the system's own words.
/// Thread: any, one at a time.
namespace privatefile {

/// Empty when there is no such file.
[[nodiscard]] Result<std::optional<QByteArray>> read(const QString &path);
/// Makes the folder when it is missing, and takes away the rights that others have to it.
[[nodiscard]] Status replace(const QString &path, const QByteArray &bytes);

} // namespace privatefile
} // namespace overture::secrets
