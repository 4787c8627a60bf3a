// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"

#include <QUrl>

#include <optional>

namespace overture {

/// True for directories, marketplaces and social networks: places that list sites, not sites to write to. Blogs on a
/// hosting platform are sites of their own and are not meant here.
[[nodiscard]] bool isPlatform(const DomainName &registrableDomain);

/// Why an address is no site to write to, for people: "a social network", "a share link", "the home of a hosting
/// platform", "a page inside medium.com". Empty for a site of its own, a blog on a platform included. Pure; any thread.
[[nodiscard]] std::optional<QString> platformReason(const QUrl &url);

} // namespace overture
