// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/cachingdns.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace overture::net {

namespace {
constexpr qsizetype mostEntries = 10'000;
}

Result<QList<MxRecord>> CachingDns::mx(const DomainName &domain, std::stop_token stop)
{
    return ask(domain, DnsQuestion::MailExchanges, stop).map([](DnsAnswer &&answer) { return std::move(answer.exchanges); });
}

Result<QList<QHostAddress>> CachingDns::addresses(const DomainName &host, std::stop_token stop)
{
    return ask(host, DnsQuestion::Addresses, stop).map([](DnsAnswer &&answer) { return std::move(answer.addresses); });
}

Result<DnsAnswer> CachingDns::ask(const DomainName &name, DnsQuestion question, std::stop_token stop)
{
    const std::pair key(name.ace(), int(question));
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = m_entries.constFind(key);
        if (entry != m_entries.constEnd() && m_clock.now() < entry->until)
            return entry->answer;
    }
    auto answer = m_source.ask(name, question, stop);
    if (!answer || (answer->exchanges.isEmpty() && answer->addresses.isEmpty()))
        return answer;
    const auto holds = std::clamp<std::chrono::seconds>(answer->timeToLive, 5min, 24h);
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= mostEntries)
        m_entries.clear();
    m_entries.insert(key, {*answer, m_clock.now() + holds});
    return answer;
}

} // namespace overture::net
