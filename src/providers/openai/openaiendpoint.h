// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace overture::providers::openai {

/// The base address to which "/chat/completions" is appended, from what a person typed: with or without "/v1", a slash
/// at the end, or the whole address of the call. "localhost" becomes 127.0.0.1, where local servers listen.
/// Pure. What is no web address comes back as it is; the client refuses it with a reason.
[[nodiscard]] QUrl baseAddress(const QString &typed);

} // namespace overture::providers::openai
