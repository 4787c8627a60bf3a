// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/http.h"
#include "providers/google/oauthtypes.h"

namespace overture::providers::google {

/// Answers of Google's OAuth endpoints. Pure; neither message nor detail ever holds a token.

/// Google's file for a client of the type "Desktop app". InvalidInput: another type, or no such file.
[[nodiscard]] Result<Client> parseClientFile(const QByteArray &json);

[[nodiscard]] Result<Tokens> parseTokens(const QByteArray &body);
[[nodiscard]] Result<UserInfo> parseUserInfo(const QByteArray &body);

/// What a token endpoint's refusal of a code means.
[[nodiscard]] Error codeError(const net::HttpResponse &response);
/// What its refusal of a refresh token means; the likely cause depends on the consent's age. Unauthorized: only a new
/// consent helps. Misconfigured: the client is wrong.
[[nodiscard]] Error refreshError(const net::HttpResponse &response, std::chrono::milliseconds age);
/// What the browser brought back in place of a code.
[[nodiscard]] Error redirectError(const QString &word);

[[nodiscard]] Secret packGrant(const Grant &grant);
[[nodiscard]] Result<Grant> unpackGrant(const Secret &stored);

} // namespace overture::providers::google
