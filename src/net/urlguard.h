// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns.h"

#include <QUrl>

#include <optional>

namespace overture::net {

/// A page that may be read, and where exactly.
struct GuardedTarget
{
    QString host;                    ///< for the Host header and the certificate
    QByteArray hostHeader;           ///< with the port when it is not the scheme's own
    QList<QUrl> addresses;           ///< the page's URL with a checked address in place of the host; IPv4 first
};

/// Decides which addresses the crawler may read, so that a list of prospects cannot make this program read what only
/// this computer or its network can reach (server-side request forgery).
///
/// http and https, ports 80 and 443, no user name in the URL, and every address that the name resolves to public. The
/// caller connects to the very address that was checked: a name that resolves differently a moment later changes nothing.
/// Thread: check() from any but the GUI thread (it asks the DNS); allowPracticeSites() before the first check.
/// `dns` must outlive it.
class UrlGuard
{
public:
    explicit UrlGuard(Dns &dns) : m_dns(dns) {}

    /// The practice workspace's exception: names that resolve to this computer are read at `endpoint` (plain http on a
    /// loopback address, else InvalidInput), https addresses too. All others are refused: nothing leaves the computer.
    [[nodiscard]] Status allowPracticeSites(const QUrl &endpoint);

    /// InvalidInput with the reason, or what Dns answered: NotFound, Network, Timeout, Cancelled.
    [[nodiscard]] Result<GuardedTarget> check(const QUrl &url, std::stop_token stop) const;

    /// Whether an address belongs to the public internet: false for loopback, private, link-local, shared (CGNAT),
    /// multicast, unique-local, v4-mapped, translated, documentation, benchmark and reserved ranges and the addresses of
    /// cloud metadata services (IANA special-purpose registries).
    [[nodiscard]] static bool isPublic(const QHostAddress &address);

private:
    Dns &m_dns;
    std::optional<QUrl> m_practice;
};

} // namespace overture::net
