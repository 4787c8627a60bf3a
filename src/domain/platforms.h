// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"

namespace overture {

/// True for directories, marketplaces and social networks: places that list sites, not sites to write to. Blogs on a
/// hosting platform are sites of their own and are not meant here.
[[nodiscard]] bool isPlatform(const DomainName &registrableDomain);

} // namespace overture
