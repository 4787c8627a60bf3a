// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "providers/website/htmldoc.h"

#include <QList>
#include <QUrl>

namespace overture::providers {

/// How promising a link is for finding an address, 0 = not at all: contact pages 100, imprint 95, about 70, team 60,
/// press and submissions 50, privacy 30. Knows these words in about thirty languages; looks at the address and at the
/// link's text. Thread: any.
[[nodiscard]] int contactPromise(const HtmlLink &link);

struct PromisingLink
{
    QUrl url;
    int promise = 0;
};

/// The pages of this site that are worth reading after `page`, most promising first, each once.
[[nodiscard]] QList<PromisingLink> contactLinks(const HtmlDoc &page, const DomainName &siteDomain);

/// Places where sites of a language keep their contact page although no link says so; at most four paths.
[[nodiscard]] QStringList wellKnownPaths(const QString &language);

/// Same registrable domain, http or https.
[[nodiscard]] bool belongsToSite(const QUrl &url, const DomainName &siteDomain);

/// One spelling for "have we read this already": no fragment, no trailing slash, scheme and "www." left out.
[[nodiscard]] QString pageKey(const QUrl &url);

} // namespace overture::providers
