// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"

#include <optional>

namespace overture::providers {

/// A service that gives out mailboxes for minutes (resources/verification/disposable.txt), subdomains included.
[[nodiscard]] bool isDisposableDomain(const DomainName &domain);

/// A service where anybody has a mailbox: gmail.com, outlook.com, gmx.de, …
[[nodiscard]] bool isFreeMailDomain(const DomainName &domain);

/// What was probably meant by a domain that is one slip away from a well-known one ("gmial.com" → gmail.com), or whose
/// ending is a slip of a common one (".con" → .com). Empty for well-known domains themselves.
[[nodiscard]] std::optional<DomainName> likelyMeantDomain(const DomainName &domain);

} // namespace overture::providers
