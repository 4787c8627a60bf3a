// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"

#include <QHash>
#include <QList>

#include <stop_token>

namespace overture {

/// Estimates a domain's authority, 0–100; a domain without an estimate is missing from the answer.
/// Thread: any worker (blocks).
class AuthorityRater
{
public:
    virtual ~AuthorityRater() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual Result<QHash<QString, double>> rate(const QList<DomainName> &domains, std::stop_token stop) = 0;
};

} // namespace overture
