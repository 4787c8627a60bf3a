// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/contactfinder.h"
#include "net/apiclient.h"

namespace overture::providers {

/// Finds addresses for a domain at Hunter (API v2, domain-search).
///
/// Asks for ten addresses (one credit); more only when `maxAddresses` is larger, then in pages of up to 100. A free plan
/// refuses the second page: what came before is the answer.
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` and `clock` must outlive it.
/// Errors: those of ApiClient and of hunter::errorFor; InvalidResponse.
class HunterFinder final : public ContactFinder
{
public:
    HunterFinder(net::ApiClient &api, Clock &clock, int maxAddresses = 10)
        : m_api(api)
        , m_clock(clock)
        , m_maxAddresses(maxAddresses)
    {
    }
    [[nodiscard]] QString id() const override { return QStringLiteral("hunter"); }
    [[nodiscard]] Result<ContactFindings> find(const DomainName &domain, const QUrl &startPage, std::stop_token stop) override;

private:
    net::ApiClient &m_api;
    Clock &m_clock;
    int m_maxAddresses;
};

} // namespace overture::providers
