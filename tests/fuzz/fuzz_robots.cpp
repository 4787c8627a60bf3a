// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"
#include "providers/website/robots.h"

using namespace overture;
using namespace Qt::StringLiterals;

/// The first line is a path, the rest robots.txt.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto input = fuzz::bytes(data, size);
    const auto end = input.indexOf('\n');
    const auto robots = providers::Robots::parse(input.mid(end + 1), "overture");
    QUrl url(u"https://gallery.example/"_s);
    url.setPath(u'/' + QString::fromUtf8(input.left(std::max<qsizetype>(end, 0))));
    (void)robots.allows(url);
    const auto delay = robots.crawlDelay();
    FUZZ_EXPECT(!delay || (delay->count() >= 0 && delay->count() <= 30'000));
    return 0;
}
