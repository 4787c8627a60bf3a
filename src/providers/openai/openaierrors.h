// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace overture::providers::openai {

/// The server's own words, from any of the shapes in use: {"error":{"message"}}, {"error":"…"}, {"message"}, {"detail"},
/// or the first 200 characters of anything else. One visible line. Pure; never crashes on any bytes.
[[nodiscard]] QString errorText(const QByteArray &body);

/// What a status other than 200 means. `model` is named in messages. Pure.
///
/// 401, 403 Unauthorized · 404 Misconfigured (model or address) · 402 and a used-up balance PaymentRequired · 413 and a
/// prompt that does not fit InvalidInput · 429 RateLimited with Retry-After · content filters InvalidResponse ·
/// 5xx ServerError ("loading" waits two seconds).
[[nodiscard]] Error errorFor(const net::HttpResponse &response, const QString &model);

/// What a refusal asks us to change before asking again.
enum class Remedy { None, LessJson, OtherTokenName, ShorterPrompt };
[[nodiscard]] Remedy remedyFor(const net::HttpResponse &response);
/// 404 about the model, not about the address.
[[nodiscard]] bool isModelMissing(const net::HttpResponse &response);

} // namespace overture::providers::openai
