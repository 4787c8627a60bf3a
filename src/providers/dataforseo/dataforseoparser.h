// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/authorityrater.h"
#include "domain/services/prospectsource.h"
#include "net/http.h"

#include <QHash>

#include <optional>

namespace overture::providers::dataforseo {

/// Answers of DataForSEO API v3 → values. Pure; never crashes on any bytes.
/// Nulls are taken everywhere but for status codes; a value of a wrong type is InvalidResponse with its path. Errors:
/// those of `errorForCode` for the envelope's or the task's status, `errorForHttpStatus` for a body that is no envelope.
/// Source: docs.dataforseo.com, "organic/live/advanced", "bulk_ranks", "user_data", appendix "errors".

/// Sites of organic results, featured snippets and local packs, by rank_absolute, then by order of appearance; items
/// of other types and items without a usable address are left out. "No results" (40102) is an empty answer.
[[nodiscard]] Result<DiscoveryAnswer> searchAnswer(const net::HttpResponse &response);

/// Ranks 0–100 by target as the service names it (no "www."), and what they cost; a target without a rank is missing.
/// An answer on the service's own scale, 0–1000, is divided by ten.
[[nodiscard]] Result<AuthorityRatings> rankAnswer(const net::HttpResponse &response);

struct AccountState
{
    QString login;
    std::optional<double> balanceUsd;
};
[[nodiscard]] Result<AccountState> accountAnswer(const net::HttpResponse &response);

} // namespace overture::providers::dataforseo
