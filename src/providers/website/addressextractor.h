// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"
#include "providers/website/htmldoc.h"

#include <QList>

namespace overture::providers {

struct ExtractedAddress
{
    EmailAddress address;
    int rank = 50;            ///< rankOf()
    QString method;           ///< mailto · text · obfuscated · entity · cloudflare · jsonld
    QString sourceSentence;   ///< the words around it on the page, at most 240 characters
};

/// The addresses of a page: one per normalised address with its best rank, best first, then in the page's order.
/// Placeholders, file names, system addresses and unknown top level domains are left out. Pure; thread: any.
[[nodiscard]] QList<ExtractedAddress> extractAddresses(const HtmlDoc &page, const DomainName &siteDomain);
[[nodiscard]] QList<ExtractedAddress> extractAddresses(const QByteArray &html, const QByteArray &contentType, const QUrl &pageUrl,
                                                       const DomainName &siteDomain);

/// The sentence of `line` around `column`, at most `limit` characters; cut with "…" where it is longer.
[[nodiscard]] QString sentenceAround(const QString &line, qsizetype column, qsizetype limit = 240);

} // namespace overture::providers
