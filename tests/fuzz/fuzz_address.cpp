// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emailaddress.h"
#include "fuzz/fuzzing.h"

using namespace overture;

/// What is taken for an address stays the same one when it is read again, and can stand in a mail header.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto text = QString::fromUtf8(fuzz::bytes(data, size));
    if (const auto address = EmailAddress::parse(text)) {
        const auto again = EmailAddress::parse(address->text());
        FUZZ_EXPECT(again.has_value() && *again == *address);
        FUZZ_EXPECT(address->text().size() <= 254);
        for (const QChar c : address->text())
            FUZZ_EXPECT(c.unicode() > 0x20 && c.unicode() != 0x7f);
    }
    if (const auto domain = DomainName::fromUrl(text)) {
        const auto again = DomainName::parse(domain->ace());
        FUZZ_EXPECT(again.has_value() && *again == *domain);
        FUZZ_EXPECT(domain->isSameOrSubdomainOf(domain->registrable()));
    }
    return 0;
}
