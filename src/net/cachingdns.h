// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/dnssource.h"

#include <QHash>

#include <mutex>

namespace overture::net {

/// Remembers answers that hold records for their time to live, five minutes at least and a day at most; "none", "no such
/// domain" and failures are asked again. Keeps at most 10,000 answers. Thread: any. `source` and `clock` must outlive it.
class CachingDns final : public Dns
{
public:
    CachingDns(DnsSource &source, Clock &clock) : m_source(source), m_clock(clock) {}

    [[nodiscard]] Result<QList<MxRecord>> mx(const DomainName &domain, std::stop_token stop) override;
    [[nodiscard]] Result<QList<QHostAddress>> addresses(const DomainName &host, std::stop_token stop) override;

private:
    struct Entry
    {
        DnsAnswer answer;
        Instant until;
    };

    [[nodiscard]] Result<DnsAnswer> ask(const DomainName &name, DnsQuestion question, std::stop_token stop);

    DnsSource &m_source;
    Clock &m_clock;
    std::mutex m_mutex;
    QHash<std::pair<QString, int>, Entry> m_entries;
};

} // namespace overture::net
