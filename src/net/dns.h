// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "core/result.h"

#include <QHostAddress>
#include <QList>

#include <stop_token>

namespace overture::net {

struct MxRecord
{
    int preference = 0;
    QString exchange;   ///< "." for null MX

    bool operator==(const MxRecord &) const = default;
};

/// Asks the DNS. An empty list is the answer "no such records"; NXDOMAIN is NotFound; SERVFAIL, REFUSED and no answer
/// are Network or Timeout (try later, never "invalid").
/// Two implementations: SystemDns (the system's name servers) and HttpDns (the JSON form of DNS over HTTPS).
/// Thread: any but the GUI thread (blocks).
class Dns
{
public:
    virtual ~Dns() = default;
    [[nodiscard]] virtual Result<QList<MxRecord>> mx(const DomainName &domain, std::stop_token stop) = 0;
    /// A and AAAA.
    [[nodiscard]] virtual Result<QList<QHostAddress>> addresses(const DomainName &host, std::stop_token stop) = 0;
};

} // namespace overture::net
