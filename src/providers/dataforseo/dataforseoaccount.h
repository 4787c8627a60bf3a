// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/accountcheck.h"
#include "net/apiclient.h"

namespace overture::providers {

/// Tests the DataForSEO login and reads the balance (API v3, appendix/user_data; free, at most 6 calls a minute).
///
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of dataforseo::errorForCode.
class DataForSeoAccount
{
public:
    explicit DataForSeoAccount(net::ApiClient &api) : m_api(api) {}
    [[nodiscard]] Result<AccountFacts> check(std::stop_token stop);
    /// "Signed in as login@example.com, balance 12.34 USD", for the settings page.
    [[nodiscard]] Result<QString> test(std::stop_token stop);

private:
    net::ApiClient &m_api;
};

} // namespace overture::providers
