// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/website/robotscache.h"
#include "providers/website/websitecrawler.h"

namespace overture::providers {

/// The polite side of reading one site: robots.txt of each origin (asked once a day), the pause before every request but
/// the first. Thread: the lane that reads the site. `fetcher`, `robots` and `clock` must outlive it.
class SiteVisitor
{
public:
    SiteVisitor(net::WebFetcher &fetcher, RobotsCache &robots, Clock &clock, const CrawlOptions &options);

    /// The rules of the origin of `url`. An unreachable origin is the error; 5xx forbids everything.
    [[nodiscard]] Result<RobotsRules> rulesFor(const QUrl &url, std::stop_token stop);
    [[nodiscard]] Result<net::WebPage> get(const QUrl &url, std::stop_token stop);

private:
    [[nodiscard]] Status pause(const QString &origin, std::stop_token stop);

    net::WebFetcher &m_fetcher;
    RobotsCache &m_cache;
    Clock &m_clock;
    CrawlOptions m_options;
    QHash<QString, RobotsRules> m_rules;
    std::optional<Instant> m_lastRequest;
};

/// What a failure to reach a site means, said with the host's name.
[[nodiscard]] Error unreachable(const QUrl &url, const Error &cause);

} // namespace overture::providers
