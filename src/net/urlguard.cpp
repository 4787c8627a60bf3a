// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/urlguard.h"

#include "net/httpclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace overture::net {

namespace {

struct Range
{
    const char *network;
    int length;
};

constexpr Range closedFour[] = {
    {"0.0.0.0", 8},       {"10.0.0.0", 8},      {"100.64.0.0", 10},  {"127.0.0.0", 8},     {"169.254.0.0", 16},
    {"172.16.0.0", 12},   {"192.0.0.0", 24},    {"192.0.2.0", 24},   {"192.31.196.0", 24}, {"192.52.193.0", 24},
    {"192.88.99.0", 24},  {"192.168.0.0", 16},  {"192.175.48.0", 24}, {"198.18.0.0", 15},  {"198.51.100.0", 24},
    {"203.0.113.0", 24},  {"224.0.0.0", 4},     {"240.0.0.0", 4},
    {"168.63.129.16", 32}, // Azure's metadata service stands in public space
};

// Only 2000::/3 is global unicast; inside it these are not plain hosts: Teredo and protocol assignments, documentation, 6to4.
constexpr Range openSix = {"2000::", 3};
constexpr Range closedSix[] = {{"2001::", 23}, {"2001:db8::", 32}, {"2002::", 16}, {"3fff::", 20}};

bool isIn(const QHostAddress &address, const Range &range)
{
    return address.isInSubnet(QHostAddress(QString::fromLatin1(range.network)), range.length);
}

template <std::size_t N>
bool isInAny(const QHostAddress &address, const Range (&ranges)[N])
{
    return std::any_of(std::begin(ranges), std::end(ranges), [&](const Range &range) { return isIn(address, range); });
}

tl::unexpected<Error> refused(const QUrl &url, const QString &why)
{
    return fail(ErrorKind::InvalidInput, u"The page %1 is not read: %2."_s.arg(url.toDisplayString(QUrl::RemoveUserInfo).left(200), why));
}

QUrl at(const QUrl &url, const QHostAddress &address)
{
    QUrl pinned = url;
    pinned.setHost(address.toString());
    return pinned;
}

} // namespace

bool UrlGuard::isPublic(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return !isInAny(address, closedFour);
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        return isIn(address, openSix) && !isInAny(address, closedSix) && address.scopeId().isEmpty();
    return false;
}

Status UrlGuard::allowPracticeSites(const QUrl &endpoint)
{
    if (endpoint.scheme() != u"http"_s || !QHostAddress(endpoint.host()).isLoopback() || endpoint.port() <= 0) {
        return fail(ErrorKind::InvalidInput, u"The practice sites must be served by this computer, which %1 is not."_s
                                                 .arg(endpoint.toDisplayString()));
    }
    m_practice = endpoint;
    return {};
}

Result<GuardedTarget> UrlGuard::check(const QUrl &url, std::stop_token stop) const
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return refused(url, u"it is not a web address"_s);
    if (!url.userInfo().isEmpty())
        return refused(url, u"the address holds a user name"_s);
    const int usual = url.scheme() == u"https"_s ? 443 : 80;
    const int port = url.port(usual);
    if (port != 80 && port != 443)
        return refused(url, u"only the ports 80 and 443 are used for websites"_s);

    GuardedTarget target;
    target.host = url.host(QUrl::FullyEncoded);
    target.hostHeader = target.host.toLatin1();
    if (port != usual)
        target.hostHeader += ':' + QByteArray::number(port);
    const auto name = DomainName::parse(target.host);
    if (!name) // numbers as well: a site has a name, and numbers are how one asks for what has none
        return refused(url, u"%1 is not a domain name"_s.arg(target.host));
    auto addresses = m_dns.addresses(*name, stop);
    if (!addresses)
        return fail(std::move(addresses.error()));
    if (addresses->isEmpty())
        return fail(ErrorKind::NotFound, u"The domain %1 has no website."_s.arg(name->display()));

    if (m_practice) {
        if (!std::all_of(addresses->begin(), addresses->end(), [](const QHostAddress &a) { return a.isLoopback(); }))
            return refused(url, u"while practising, nothing leaves this computer"_s);
        QUrl page = at(url, QHostAddress(m_practice->host()));
        page.setScheme(m_practice->scheme());
        page.setPort(m_practice->port());
        target.addresses = {page};
        return target;
    }
    if (!std::all_of(addresses->begin(), addresses->end(), isPublic))
        return refused(url, u"%1 is an address inside a network, not on the internet"_s.arg(name->display()));
    std::stable_partition(addresses->begin(), addresses->end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    for (const auto &address : std::as_const(*addresses))
        target.addresses.append(at(url, address));
    return target;
}

} // namespace overture::net
