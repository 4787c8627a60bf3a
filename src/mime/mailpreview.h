// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailpreview.h"

#include <QByteArray>

namespace overture::mime {

/// Parses `mail` and shows what is in it. Never fails: what cannot be read is empty. Thread: any.
[[nodiscard]] MailPreview previewOf(const QByteArray &mail);

} // namespace overture::mime
