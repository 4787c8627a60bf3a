// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/accountcheck.h"
#include "net/apiclient.h"

namespace overture::providers {

/// Tests the Hunter key and reads what is left of the plan (API v2, account; free).
///
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` and `clock` must outlive it.
/// Errors: those of ApiClient and of hunter::errorFor; InvalidResponse.
class HunterAccount
{
public:
    HunterAccount(net::ApiClient &api, Clock &clock) : m_api(api), m_clock(clock) {}
    /// Credits are those of the one pool; on an older plan, which has two, those of the searches.
    [[nodiscard]] Result<AccountFacts> check(std::stop_token stop);
    /// "Plan Starter: 50 of 2000 credits used, reset on 2026-12-01", for the settings page.
    [[nodiscard]] Result<QString> test(std::stop_token stop);

private:
    net::ApiClient &m_api;
    Clock &m_clock;
};

} // namespace overture::providers
