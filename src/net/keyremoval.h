// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace overture::net {

/// Some services repeat the key that they refuse ("the key abc is not valid"), and what a service says reaches messages,
/// the workspace and reports of faults. So the key is taken out where it comes in: as it is, in base64 (also when what
/// was sent is base64: then as login:password and as the password alone), percent-encoded, and with JSON's escaped slash.
/// A key of less than four bytes is left alone. Pure; thread: any.
[[nodiscard]] QByteArray withoutKey(QByteArray bytes, const QByteArray &secret);
/// Out of body and headers.
void removeKey(HttpResponse &response, const QByteArray &secret);

} // namespace overture::net
