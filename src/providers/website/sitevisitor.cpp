// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/sitevisitor.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxRobotsBytes = 500 * 1024;

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
}

} // namespace

SiteVisitor::SiteVisitor(net::WebFetcher &fetcher, RobotsCache &robots, Clock &clock, const CrawlOptions &options)
    : m_fetcher(fetcher)
    , m_cache(robots)
    , m_clock(clock)
    , m_options(options)
{
}

Result<RobotsRules> SiteVisitor::rulesFor(const QUrl &url, std::stop_token stop)
{
    const QString origin = originOf(url);
    if (const auto known = m_rules.constFind(origin); known != m_rules.constEnd())
        return *known;
    if (const auto kept = m_cache.find(origin, m_clock.now()))
        return *m_rules.insert(origin, *kept);
    if (const auto paused = pause(origin, stop); !paused)
        return fail(paused.error());
    QUrl address;
    address.setScheme(url.scheme());
    address.setAuthority(url.authority(QUrl::FullyEncoded));
    address.setPath(u"/robots.txt"_s);
    net::FetchLimits limits;
    limits.maxBytes = maxRobotsBytes;
    limits.truncate = true;
    limits.contentTypes.clear();
    const auto answer = m_fetcher.get(address, limits, stop);
    if (!answer) {
        // A redirect to nowhere or a broken answer is no rule (RFC 9309, 2.3.1.2–3): only silence forbids.
        if (answer.error().kind != ErrorKind::InvalidResponse)
            return fail(answer.error());
        return *m_rules.insert(origin, RobotsRules{Robots::allowAll(), 0});
    }
    const RobotsRules rules{Robots::fromAnswer(answer->status, answer->body, m_options.product), answer->status};
    m_cache.keep(origin, rules, m_clock.now());
    return *m_rules.insert(origin, rules);
}

Result<net::WebPage> SiteVisitor::get(const QUrl &url, std::stop_token stop)
{
    if (const auto paused = pause(originOf(url), stop); !paused)
        return fail(paused.error());
    net::FetchLimits limits;
    limits.truncate = true;
    return m_fetcher.get(url, limits, stop);
}

Status SiteVisitor::pause(const QString &origin, std::stop_token stop)
{
    if (m_lastRequest) {
        const auto wanted = std::max(m_options.delay,
                                     m_rules.value(origin).robots.crawlDelay().value_or(std::chrono::milliseconds{0}));
        const auto due = *m_lastRequest + wanted;
        const auto now = m_clock.now();
        if (due > now && !m_clock.wait(due - now, stop))
            return fail(ErrorKind::Cancelled, u"Reading the site was cancelled."_s);
    }
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, u"Reading the site was cancelled."_s);
    m_lastRequest = m_clock.now();
    return {};
}

Error unreachable(const QUrl &url, const Error &cause)
{
    const QString host = url.host();
    Error error = cause;
    error.detail = cause.message + (cause.detail.isEmpty() ? QString() : u" · "_s + cause.detail);
    switch (cause.kind) {
    case ErrorKind::NotFound:
        error.message = u"There is no website at %1: the name is unknown."_s.arg(host);
        error.action = u"Check the domain's spelling"_s;
        break;
    case ErrorKind::Network:
        error.message = u"The website %1 cannot be reached."_s.arg(host);
        error.action = u"Try again later"_s;
        break;
    case ErrorKind::Timeout:
        error.message = u"The website %1 did not answer in time."_s.arg(host);
        error.action = u"Try again later"_s;
        break;
    default:
        error.detail = cause.detail;
        if (!cause.message.contains(host))
            error.message = u"The website %1 cannot be read: %2"_s.arg(host, cause.message);
    }
    return error;
}

} // namespace overture::providers
