// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/listingreader.h"
#include "net/webfetcher.h"
#include "providers/website/websitecrawler.h"

namespace overture::providers {

/// Reads a page that lists sites and collects the links that lead out of it; goes on only where the page itself names
/// a next one (rel="next"), inside the same site.
///
/// Polite: robots.txt of the listing is obeyed, a pause between two pages; at most `maxPages` pages. Nothing but the
/// listing's own pages is read: the sites that it links to are not.
/// Thread: any but the GUI thread (blocks). `fetcher` and `clock` must outlive it.
class ListingCrawler final : public ListingReader
{
public:
    ListingCrawler(net::WebFetcher &fetcher, Clock &clock, CrawlOptions options);
    [[nodiscard]] QString id() const override { return QStringLiteral("listing"); }
    [[nodiscard]] Result<ListingAnswer> read(const QUrl &listing, int maxPages, std::stop_token stop) override;

private:
    net::WebFetcher &m_fetcher;
    Clock &m_clock;
    const CrawlOptions m_options;
    RobotsCache m_robots;
};

} // namespace overture::providers
