// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"

namespace overture::providers {

/// A top level domain of the public suffix list, or one that is set aside for practice and tests (example, test).
[[nodiscard]] bool isKnownTopLevel(QStringView label);

/// Names that organisations give to the mailbox for everybody ("info", "kontakt", "hola", …).
[[nodiscard]] bool isCommonContactName(const EmailAddress &address);

/// An address that no letter should go to although it looks like one: file names (icon@2x.png), placeholders
/// (yourname@domain.com), example.com and its like, error trackers' keys, noreply, unknown top level domains.
[[nodiscard]] bool isRefused(const EmailAddress &address, const DomainName &siteDomain);

/// ARCHITECTURE.md §13: 100 mail link on the site's own domain · 90 mail link · 80 own domain and a common contact name ·
/// 70 own domain · 60 common contact name · 50 other.
[[nodiscard]] int rankOf(const EmailAddress &address, const DomainName &siteDomain, bool isMailLink);

} // namespace overture::providers
