// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunterrequests.h"

namespace overture::providers::hunter {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

net::HttpRequest get(const QString &path, const QString &query = {})
{
    net::HttpRequest request;
    request.url.setPath(path);
    if (!query.isEmpty())
        request.url.setQuery(query, QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.timeout = 40s;
    return request;
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

net::HttpRequest domainSearch(const DomainName &domain, int limit, int offset)
{
    return get(u"/domain-search"_s, u"domain=%1&limit=%2&offset=%3"_s.arg(encoded(domain.ace())).arg(limit).arg(offset));
}

net::HttpRequest emailFinder(const DomainName &domain, const QString &fullName)
{
    return get(u"/email-finder"_s, u"domain=%1&full_name=%2"_s.arg(encoded(domain.ace()), encoded(fullName)));
}

net::HttpRequest emailVerifier(const EmailAddress &address)
{
    return get(u"/email-verifier"_s, u"email="_s + encoded(address.text()));
}

net::HttpRequest account()
{
    return get(u"/account"_s);
}

} // namespace overture::providers::hunter
