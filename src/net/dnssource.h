// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns.h"

#include <chrono>

namespace overture::net {

enum class DnsQuestion { MailExchanges, Addresses };

/// The numbers of the DNS itself (RFC 1035, section 3.2.2; RFC 3596).
enum class RecordType : int { A = 1, Mx = 15, Aaaa = 28 };

/// What was asked for is filled, the other list is empty.
struct DnsAnswer
{
    QList<MxRecord> exchanges = {};       ///< by preference
    QList<QHostAddress> addresses = {};   ///< IPv4 before IPv6
    std::chrono::seconds timeToLive{0};   ///< the shortest of the records used
};

/// A Dns that also tells how long an answer holds, which is what CachingDns stands on. Errors as in Dns.
class DnsSource : public Dns
{
public:
    [[nodiscard]] Result<DnsAnswer> ask(const DomainName &name, DnsQuestion question, std::stop_token stop);

    [[nodiscard]] Result<QList<MxRecord>> mx(const DomainName &domain, std::stop_token stop) final;
    [[nodiscard]] Result<QList<QHostAddress>> addresses(const DomainName &host, std::stop_token stop) final;

private:
    /// One question on the wire; records in the order they came.
    [[nodiscard]] virtual Result<DnsAnswer> query(const DomainName &name, RecordType type, std::stop_token stop) = 0;
};

/// DNS response codes (RFC 1035, section 4.1.1) other than 0, in the words of Dns.
[[nodiscard]] Error dnsError(int responseCode, const DomainName &name);

} // namespace overture::net
