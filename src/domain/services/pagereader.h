// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/contactfinder.h"

namespace overture {

/// Reads one page again, as it is now: whether what a draft cites still stands there.
/// Errors: NotFound when the site says that the page is gone; Network, Timeout, ServerError, InvalidInput when nobody can tell
/// (robots.txt forbids it, an address that must not be fetched), Cancelled. Thread: any worker (blocks).
class PageReader
{
public:
    virtual ~PageReader() = default;
    [[nodiscard]] virtual Result<FetchedPage> read(const QUrl &url, std::stop_token stop) = 0;
};

} // namespace overture
