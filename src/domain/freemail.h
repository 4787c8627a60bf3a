// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"

namespace overture {

/// A service where anybody has a mailbox: gmail.com, outlook.com, gmx.de, …
[[nodiscard]] bool isFreeMailDomain(const DomainName &domain);

} // namespace overture
