// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace overture::providers::google {

/// 256 bits from the system's generator, in base64url without padding (43 characters).
[[nodiscard]] QByteArray randomWord();

/// Proof that whoever brings the code is whoever asked for it (RFC 7636, S256). Pure but for randomWord().
[[nodiscard]] QByteArray challengeOf(const QByteArray &verifier);

} // namespace overture::providers::google
