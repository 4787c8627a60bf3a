// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dnssource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace overture::net {

Result<DnsAnswer> DnsSource::ask(const DomainName &name, DnsQuestion question, std::stop_token stop)
{
    if (question == DnsQuestion::MailExchanges) {
        auto answer = query(name, RecordType::Mx, stop);
        if (answer) {
            std::stable_sort(answer->exchanges.begin(), answer->exchanges.end(),
                             [](const MxRecord &a, const MxRecord &b) { return a.preference < b.preference; });
        }
        return answer;
    }
    auto four = query(name, RecordType::A, stop);
    if (!four)
        return four;
    auto six = query(name, RecordType::Aaaa, stop);
    if (four->addresses.isEmpty())
        return six;
    if (!six || six->addresses.isEmpty())
        return four; // some name servers answer only for IPv4: what is known is enough
    four->timeToLive = std::min(four->timeToLive, six->timeToLive);
    four->addresses += six->addresses;
    return four;
}

Result<QList<MxRecord>> DnsSource::mx(const DomainName &domain, std::stop_token stop)
{
    auto answer = ask(domain, DnsQuestion::MailExchanges, stop);
    if (!answer)
        return fail(std::move(answer.error()));
    return std::move(answer->exchanges);
}

Result<QList<QHostAddress>> DnsSource::addresses(const DomainName &host, std::stop_token stop)
{
    auto answer = ask(host, DnsQuestion::Addresses, stop);
    if (!answer)
        return fail(std::move(answer.error()));
    return std::move(answer->addresses);
}

Error dnsError(int responseCode, const DomainName &name)
{
    constexpr int noSuchName = 3;
    const auto detail = u"DNS response code %1"_s.arg(responseCode);
    if (responseCode == noSuchName)
        return {ErrorKind::NotFound, u"The domain %1 does not exist."_s.arg(name.display()), {}, detail, std::nullopt};
    return {ErrorKind::Network, u"The name servers gave no answer about %1."_s.arg(name.display()), u"Try again later."_s,
            detail, std::nullopt};
}

} // namespace overture::net
