// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace overture::providers::gemini {

/// What a status other than 200 from the Gemini API means, by the reasons in its body (google.rpc.Status); a body that
/// is no such object (an edge server's HTML) goes by the number alone. Pure.
///
/// 429: a limit of 0 is Misconfigured (the model is not in the plan), a limit per day QuotaExhausted (its retryDelay is
/// misleading and is dropped), anything else RateLimited with the delay the service names. 404 is Misconfigured.
/// `model` is named in messages. Source: ai.google.dev/gemini-api/docs/troubleshooting, google.rpc error details.
[[nodiscard]] Error errorFor(const net::HttpResponse &response, const QString &model);

/// 400 about the answer's schema: worth asking again without one.
[[nodiscard]] bool isSchemaRefusal(const net::HttpResponse &response);

} // namespace overture::providers::gemini
