// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/emailverifier.h"
#include "net/apiclient.h"

namespace overture::providers {

/// Asks Hunter whether a mailbox exists (API v2, email-verifier).
///
/// While Hunter is still checking (202) the same call is repeated after 5, 10, 20 and 40 s; then the answer is the
/// value "unknown" with its reason, as it is when the mail server confused Hunter (222). Hunter charges a credit at most,
/// and only for the answers valid, invalid and accept_all.
/// Thread: any worker, never the GUI thread (blocks up to about two minutes). Owns nothing; `api` and `clock` must
/// outlive it. Errors: those of ApiClient and of hunter::errorFor; Suppressed when the person objected (451);
/// InvalidResponse; Cancelled.
class HunterVerifier final : public EmailVerifier
{
public:
    HunterVerifier(net::ApiClient &api, Clock &clock) : m_api(api), m_clock(clock) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("hunter"); }
    [[nodiscard]] QString paidService() const override { return QStringLiteral("Hunter"); }
    [[nodiscard]] Result<MailboxCheck> check(const EmailAddress &address, std::stop_token stop) override;

private:
    net::ApiClient &m_api;
    Clock &m_clock;
};

} // namespace overture::providers
