// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/authorityrater.h"
#include "net/apiclient.h"

namespace overture::providers {

/// Estimates authority by DataForSEO Backlinks rank (API v3, bulk_ranks/live, scale 0–100), 1000 domains a paid call.
///
/// A domain that the service has no rank for is missing; a rank of 0 is a rank.
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of dataforseo::errorForCode; Misconfigured without a Backlinks subscription (40204).
class DataForSeoAuthority final : public AuthorityRater
{
public:
    explicit DataForSeoAuthority(net::ApiClient &api) : m_api(api) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("dataforseo"); }
    [[nodiscard]] Result<QHash<QString, double>> rate(const QList<DomainName> &domains, std::stop_token stop) override;

private:
    net::ApiClient &m_api;
};

} // namespace overture::providers
