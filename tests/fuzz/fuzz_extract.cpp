// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"
#include "providers/website/addressextractor.h"
#include "providers/website/htmldoc.h"
#include "providers/website/sitelinks.h"

using namespace overture;
using namespace Qt::StringLiterals;

/// A page from anybody: reading it ends, and each address found is one that parses again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const auto site = *DomainName::parse(u"gallery.example"_s);
    static const QUrl url(u"https://gallery.example/contact"_s);
    const auto page = providers::parseHtml(fuzz::bytes(data, size), "text/html", url);
    for (const auto &found : providers::extractAddresses(page, site)) {
        FUZZ_EXPECT(found.rank >= 0 && found.rank <= 100);
        const auto again = EmailAddress::parse(found.address.text());
        FUZZ_EXPECT(again.has_value() && *again == found.address);
    }
    for (const auto &link : providers::contactLinks(page, site))
        FUZZ_EXPECT(providers::belongsToSite(link.url, site));
    return 0;
}
