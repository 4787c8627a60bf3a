// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dns/dnsverifier.h"

#include "net/urlguard.h"
#include "providers/dns/addresschecks.h"
#include "providers/dns/meantaddress.h"

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxServersAsked = 3;

Error notAsked(const DomainName &domain, const Error &cause)
{
    if (cause.kind == ErrorKind::Cancelled)
        return cause;
    return {cause.kind, u"The DNS gave no answer about %1, so nothing is known of its mail."_s.arg(domain.display()),
            u"Try again later"_s, cause.message, cause.retryAfter};
}

void suggest(MailboxCheck &check, const EmailAddress &address, int mostSlips)
{
    const auto meant = meantDomain(address.domain().ace());
    if (!meant || meant->slips > mostSlips)
        return;
    check.reason += u". Did you mean %1?"_s.arg(meant->domain.display());
    check.suggestion = address.local() + u'@' + meant->domain.ace();
}

} // namespace

DnsVerifier::DnsVerifier(net::Dns &dns, DnsVerifierOptions options)
    : m_dns(dns)
    , m_options(std::move(options))
{
}

Result<MailboxCheck> DnsVerifier::check(const EmailAddress &address, std::stop_token stop)
{
    MailboxCheck check;
    check.method = id();
    const DomainName &domain = address.domain();
    if (address.isNeverMailed()) {
        check.mailboxStatus = u"blocked"_s;
        check.reason = u"%1 is an address that nobody reads or that must not get such mail"_s.arg(address.text());
        return check;
    }
    if (isDisposableDomain(domain)) {
        check.mailboxStatus = u"disposable"_s;
        check.isDisposable = true;
        check.reason = u"%1 gives out mailboxes for minutes"_s.arg(domain.display());
        suggest(check, address, 1); // some of them live on people's slips
        return check;
    }
    if (isFreeMailDomain(domain) || m_options.freeMail.contains(domain.ace())) {
        check.mailboxStatus = u"webmail"_s;
        check.domainTakesMail = true;
        check.reason = u"%1 is a mail service for everybody; whether this mailbox exists cannot be seen from outside"_s.arg(domain.display());
        return check;
    }
    const auto verdict = askDomain(domain, stop);
    if (!verdict)
        return fail(verdict.error());
    check.domainTakesMail = verdict->takesMail;
    check.mailboxStatus = verdict->takesMail ? u"unknown"_s : u"invalid"_s;
    check.reason = verdict->why;
    // A domain that takes mail may be just what was meant: only a single slip is worth a question then.
    suggest(check, address, verdict->takesMail ? 1 : 2);
    if (check.suggestion.isEmpty() && verdict->takesMail && address.isRole())
        check.reason += u"; %1@ is a mailbox for everybody there, not a person's"_s.arg(address.local());
    return check;
}

Result<DnsVerifier::Verdict> DnsVerifier::askDomain(const DomainName &domain, std::stop_token stop)
{
    const auto servers = m_dns.mx(domain, stop);
    if (!servers) {
        if (servers.error().kind == ErrorKind::NotFound)
            return Verdict{false, u"The domain %1 does not exist"_s.arg(domain.display())};
        return fail(notAsked(domain, servers.error()));
    }
    if (servers->isEmpty())
        return askImplicitServer(domain, stop);
    QList<net::MxRecord> named;
    for (const net::MxRecord &server : *servers) {
        if (server.exchange != u"." && !server.exchange.isEmpty())
            named.append(server); // a "." beside others is a mistake of the domain and is passed over
    }
    if (named.isEmpty())
        return Verdict{false, u"%1 says that it takes no mail (null MX)"_s.arg(domain.display())};
    return askServers(domain, named, stop);
}

Result<DnsVerifier::Verdict> DnsVerifier::askServers(const DomainName &domain, QList<net::MxRecord> servers, std::stop_token stop)
{
    std::stable_sort(servers.begin(), servers.end(),
                     [](const net::MxRecord &a, const net::MxRecord &b) { return a.preference < b.preference; });
    std::optional<Error> unanswered;
    qsizetype asked = 0;
    for (const net::MxRecord &server : servers) {
        const auto host = DomainName::parse(server.exchange);
        if (!host)
            continue; // "localhost", an IP address, or no name at all: no server that others can use
        if (++asked > maxServersAsked)
            break;
        const auto addresses = m_dns.addresses(*host, stop);
        if (!addresses) {
            if (addresses.error().kind == ErrorKind::Cancelled)
                return fail(addresses.error());
            if (addresses.error().kind != ErrorKind::NotFound)
                unanswered = addresses.error();
            continue;
        }
        if (isReachable(*addresses))
            return Verdict{true, u"%1 takes mail (server %2)"_s.arg(domain.display(), host->display())};
    }
    if (unanswered)
        return fail(notAsked(domain, *unanswered));
    return Verdict{false, u"The mail servers named by %1 cannot be reached from the internet (%2)"_s
                              .arg(domain.display(), servers.first().exchange)};
}

Result<DnsVerifier::Verdict> DnsVerifier::askImplicitServer(const DomainName &domain, std::stop_token stop)
{
    const auto addresses = m_dns.addresses(domain, stop);
    if (!addresses && addresses.error().kind != ErrorKind::NotFound)
        return fail(notAsked(domain, addresses.error()));
    if (addresses && isReachable(*addresses))
        return Verdict{true, u"%1 names no mail server, but its own computer may take mail"_s.arg(domain.display())};
    return Verdict{false, u"%1 has no mail server"_s.arg(domain.display())};
}

bool DnsVerifier::isReachable(const QList<QHostAddress> &addresses) const
{
    return std::any_of(addresses.begin(), addresses.end(), [&](const QHostAddress &address) {
        return net::UrlGuard::isPublic(address) || (m_options.acceptLoopback && address.isLoopback());
    });
}

} // namespace overture::providers
