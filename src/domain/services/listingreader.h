// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/prospectsource.h"

namespace overture {

/// What the pages of a listing link to.
struct ListingAnswer
{
    QList<FoundSite> sites;          ///< links to other sites in the order of the page, one for each link
    int ownLinks = 0;                ///< links inside the listing's own site
    int pagesRead = 0;
    QString note;                    ///< why not more pages were read, for people; empty when all were
};

/// Reads a page that lists sites ("50 art blogs to follow") and the pages that it names as next. Free, no key.
/// Errors: InvalidInput (no web address, refused by the guard or by robots.txt, no page of text), NotFound, Network,
/// Timeout, RateLimited, ServerError, Cancelled. Thread: any worker (blocks).
class ListingReader
{
public:
    virtual ~ListingReader() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual Result<ListingAnswer> read(const QUrl &listing, int maxPages, std::stop_token stop) = 0;
};

} // namespace overture
