// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/pagereader.h"
#include "providers/website/websitecrawler.h"

namespace overture::providers {

/// Reads one page of a site through robots.txt, like the crawler. `fetcher` and `clock` must outlive it.
class WebsitePageReader final : public PageReader
{
public:
    WebsitePageReader(net::WebFetcher &fetcher, Clock &clock, CrawlOptions options);

    [[nodiscard]] Result<FetchedPage> read(const QUrl &url, std::stop_token stop) override;

private:
    net::WebFetcher &m_fetcher;
    Clock &m_clock;
    CrawlOptions m_options;
    RobotsCache m_robots;
};

} // namespace overture::providers
