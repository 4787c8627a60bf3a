// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dnssource.h"
#include "net/http.h"

namespace overture::net {

/// DNS over HTTPS in its JSON form: GET BASE?name=example.com&type=MX answers
/// {"Status":0,"Answer":[{"name":…,"type":15,"TTL":300,"data":"10 mx.example.com."}]}.
/// (https://developers.google.com/speed/public-dns/docs/doh/json)
///
/// Whatever goes wrong with the service itself is Network, Timeout or RateLimited, so that it is never taken for an answer
/// about the domain. Thread: any but the GUI thread. `http` must outlive it.
class HttpDns final : public DnsSource
{
public:
    HttpDns(Http &http, QUrl base) : m_http(http), m_base(std::move(base)) {}

private:
    [[nodiscard]] Result<DnsAnswer> query(const DomainName &name, RecordType type, std::stop_token stop) override;

    Http &m_http;
    const QUrl m_base;
};

/// The records of one type in such an answer. Pure.
[[nodiscard]] Result<DnsAnswer> parseDnsJson(const QByteArray &json, RecordType type, const DomainName &name);

} // namespace overture::net
