// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "domain/freemail.h"

namespace overture::providers {

/// A service that gives out mailboxes for minutes (resources/verification/disposable.txt), subdomains included.
[[nodiscard]] bool isDisposableDomain(const DomainName &domain);

} // namespace overture::providers
