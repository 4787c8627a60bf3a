// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/authorityrater.h"
#include "net/apiclient.h"
#include "providers/dataforseo/dataforseocost.h"

#include <mutex>

namespace overture::providers {

/// Estimates authority by DataForSEO Backlinks rank (API v3, bulk_ranks/live, scale 0–100), 1000 domains a paid call.
///
/// A domain that the service has no rank for is missing; a rank of 0 is a rank. An account without the subscription (40204)
/// is not asked again for ten minutes: the same answer comes at once.
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` and `clock` must outlive it.
/// Errors: those of ApiClient and of dataforseo::errorForCode; Misconfigured without a Backlinks subscription (40204).
class DataForSeoAuthority final : public AuthorityRater
{
public:
    DataForSeoAuthority(net::ApiClient &api, Clock &clock, const dataforseo::Prices &prices = {}) : m_api(api), m_clock(clock), m_prices(prices) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("dataforseo"); }
    [[nodiscard]] AuthorityPrice price() const override;
    [[nodiscard]] Result<AuthorityRatings> rate(const QList<DomainName> &domains, std::stop_token stop) override;

private:
    [[nodiscard]] std::optional<Error> recentRefusal();

    net::ApiClient &m_api;
    Clock &m_clock;
    const dataforseo::Prices m_prices;
    std::mutex m_mutex;
    std::optional<Error> m_refusal;
    Instant m_refusedAt;
};

} // namespace overture::providers
