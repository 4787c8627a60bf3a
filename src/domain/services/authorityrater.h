// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"

#include <QHash>
#include <QList>

#include <stop_token>

namespace overture {

struct AuthorityRatings
{
    QHash<QString, double> ratings;  ///< 0–100 by A-label domain; one without an estimate is missing
    double costUsd = 0;              ///< what this asking cost
};

/// What asking will cost at most, before it is asked.
struct AuthorityPrice
{
    QString service;                 ///< as people know it: "DataForSEO"
    int domainsPerRequest = 1000;
    double usdPerRequest = 0;
    double usdPerDomain = 0;
};

/// Estimates a domain's authority, 0–100; a domain without an estimate is missing from the answer.
/// Thread: any worker (blocks).
class AuthorityRater
{
public:
    virtual ~AuthorityRater() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual AuthorityPrice price() const { return {}; }
    /// Misconfigured: the account cannot say (no key, no subscription); the same answer comes at once for a while.
    [[nodiscard]] virtual Result<AuthorityRatings> rate(const QList<DomainName> &domains, std::stop_token stop) = 0;
};

} // namespace overture
