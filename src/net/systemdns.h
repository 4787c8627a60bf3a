// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dnssource.h"

namespace overture::net {

struct SystemDnsOptions
{
    QHostAddress nameserver = {};   ///< IPv4; null = those of the system
    quint16 port = 53;              ///< with `nameserver`
    std::chrono::milliseconds timeout{6'000};
};

/// Asks the system's name servers through the C library's resolver.
///
/// Not QDnsLookup: in Qt 6.4 it reports "no such records" and "no name server answered" alike, and the first means that
/// a domain takes no mail while the second means nothing at all.
/// Only the DNS is asked: no hosts file, no search list. Thread: any; a stop request is seen within about a second for
/// each unreachable name server.
class SystemDns final : public DnsSource
{
public:
    explicit SystemDns(SystemDnsOptions options = {}) : m_options(std::move(options)) {}

private:
    [[nodiscard]] Result<DnsAnswer> query(const DomainName &name, RecordType type, std::stop_token stop) override;
    [[nodiscard]] Result<QByteArray> exchange(const DomainName &name, RecordType type, std::stop_token stop) const;

    const SystemDnsOptions m_options;
};

} // namespace overture::net
