// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpdns.h"

#include "net/httperror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace overture::net {

namespace {

QString nameOf(RecordType type)
{
    switch (type) {
    case RecordType::A:
        return u"A"_s;
    case RecordType::Mx:
        return u"MX"_s;
    case RecordType::Aaaa:
        return u"AAAA"_s;
    }
    return {};
}

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail(ErrorKind::Network, u"The DNS service's answer cannot be read."_s, u"Check the DNS service in Settings."_s, detail);
}

std::optional<MxRecord> mxFrom(const QString &data)
{
    const auto parts = data.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const int preference = parts.value(0).toInt(&isNumber);
    if (parts.size() != 2 || !isNumber)
        return std::nullopt;
    auto exchange = parts[1].toLower();
    if (exchange.size() > 1 && exchange.endsWith(u'.'))
        exchange.chop(1);
    return MxRecord{preference, exchange};
}

} // namespace

Result<DnsAnswer> parseDnsJson(const QByteArray &json, RecordType type, const DomainName &name)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject() || !document[u"Status"].isDouble())
        return unreadable(problem.errorString());
    if (const int code = document[u"Status"].toInt(); code != 0)
        return fail(dnsError(code, name));
    DnsAnswer answer;
    auto shortest = std::chrono::seconds::max();
    const auto records = document[u"Answer"].toArray();
    for (const auto &value : records) {
        const auto record = value.toObject();
        if (record[u"type"].toInt() != int(type))
            continue; // the CNAMEs on the way
        const auto data = record[u"data"].toString().trimmed();
        if (type == RecordType::Mx) {
            const auto exchange = mxFrom(data);
            if (!exchange)
                return unreadable(u"MX data"_s);
            answer.exchanges.append(*exchange);
        } else {
            const QHostAddress address(data);
            if (address.isNull())
                return unreadable(u"address data"_s);
            answer.addresses.append(address);
        }
        shortest = std::min(shortest, std::chrono::seconds(qint64(record[u"TTL"].toDouble(0))));
    }
    answer.timeToLive = shortest == std::chrono::seconds::max() ? 0s : std::max(shortest, 0s);
    return answer;
}

Result<DnsAnswer> HttpDns::query(const DomainName &name, RecordType type, std::stop_token stop)
{
    HttpRequest request;
    request.url = m_base;
    QUrlQuery query(m_base);
    query.addQueryItem(u"name"_s, name.ace());
    query.addQueryItem(u"type"_s, nameOf(type));
    request.url.setQuery(query);
    request.headers = {{"Accept", "application/dns-json"}};
    request.timeout = 10s;
    request.maxBytes = 256 * 1024;
    const auto response = m_http.send(request, stop);
    if (!response) {
        auto error = response.error();
        if (error.kind != ErrorKind::Timeout && error.kind != ErrorKind::Cancelled)
            error.kind = ErrorKind::Network;
        return fail(std::move(error));
    }
    if (response->status != 200) {
        auto error = httpError(*response, u"The DNS service");
        if (error.kind != ErrorKind::RateLimited && error.kind != ErrorKind::Timeout)
            error.kind = ErrorKind::Network;
        return fail(std::move(error));
    }
    return parseDnsJson(response->body, type, name);
}

} // namespace overture::net
