// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/contactfinder.h"
#include "net/apiclient.h"

namespace overture::providers {

/// Finds addresses for a domain at Hunter (API v2, domain-search), and the address of a person (email-finder).
///
/// Asks for ten addresses (one credit); more only when `maxAddresses` is larger, then in pages of up to 100. A free plan
/// refuses the second page: what came before is the answer. A domain search costs a credit for each ten addresses that
/// come back, the email finder one when it finds something; both are free when nothing is known.
/// `payload` is Hunter's first answer with "credits_used" added; after an email search its data stands in "email_finder".
/// While Hunter is still searching for a person (202) the same call is repeated after 5, 10 and 20 s.
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` and `clock` must outlive it.
/// Errors: those of ApiClient and of hunter::errorFor; InvalidResponse.
class HunterFinder final : public ContactFinder
{
public:
    HunterFinder(net::ApiClient &api, Clock &clock, int maxAddresses = 10);

    [[nodiscard]] QString id() const override { return QStringLiteral("hunter"); }
    [[nodiscard]] QString title() const override { return m_api.service(); }
    /// Zero while no key is stored: nothing is asked then.
    [[nodiscard]] int creditsAtMost() const override;
    [[nodiscard]] Result<ContactFindings> find(const DomainName &domain, const QUrl &startPage, std::stop_token stop) override;
    [[nodiscard]] Result<ContactFindings> findPerson(const DomainName &domain, const QString &name, std::stop_token stop) override;

private:
    net::ApiClient &m_api;
    Clock &m_clock;
    int m_maxAddresses;
};

} // namespace overture::providers
