// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/contactfinder.h"
#include "net/webfetcher.h"
#include "providers/website/robotscache.h"

#include <QByteArray>
#include <QSet>

#include <condition_variable>
#include <mutex>

namespace overture::providers {

struct CrawlOptions
{
    int maxPages = 8;                           ///< pages read per site; 1–14
    std::chrono::milliseconds delay{2000};      ///< between two requests to a site; robots.txt may ask for more
    QByteArray product = "Overture";            ///< our name in robots.txt, the first word of the User-Agent
};

/// Reads a site for addresses: robots.txt, the start page, the home page, then what its links promise (contact,
/// imprint, about, team … in many languages), then the usual places. Stops early when a mail link was found and two
/// pages were read.
///
/// Polite: one request at a time to a site, whatever the number of lanes; a pause between two; at most `maxPages` pages
/// and 14 requests for pages; never another registrable domain; HTML and plain text only.
/// Values, with `noAddressReason`: robots.txt forbids it, the site turns programs away, no address on the pages read,
/// only a form. Errors, each naming the host: NotFound (no such host), Network, Timeout, ServerError (5xx or 429 for the
/// start page, 5xx for robots.txt), InvalidInput (the address must not be fetched), InvalidResponse, Cancelled.
/// Thread: any worker (blocks). `fetcher` and `clock` must outlive it.
class WebsiteCrawler final : public ContactFinder
{
public:
    WebsiteCrawler(net::WebFetcher &fetcher, Clock &clock, CrawlOptions options);

    [[nodiscard]] QString id() const override { return QStringLiteral("website"); }
    [[nodiscard]] Result<ContactFindings> find(const DomainName &domain, const QUrl &startPage, std::stop_token stop) override;

private:
    /// Waits until no other lane reads this site; false when stopped.
    [[nodiscard]] bool lease(const QString &site, std::stop_token stop);
    void release(const QString &site);

    net::WebFetcher &m_fetcher;
    Clock &m_clock;
    CrawlOptions m_options;
    RobotsCache m_robots;
    std::mutex m_mutex;
    std::condition_variable_any m_freed;
    QSet<QString> m_sitesBeingRead;
};

} // namespace overture::providers
