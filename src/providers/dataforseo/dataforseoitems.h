// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/prospectsource.h"
#include "providers/dataforseo/dataforseotask.h"

namespace overture::providers::dataforseo {

/// The sites of a finished search: organic results, featured snippets, local packs and services, and the sources that
/// top stories, questions, forums, perspectives and found-on-web carry inside. By rank_absolute, then by order of
/// appearance; one without a usable address is left out. Items of all other kinds are kept as they came, in
/// `otherItems`. "No results" is an empty answer. Pure. Errors: InvalidResponse with the path of a wrong type.
[[nodiscard]] Result<DiscoveryAnswer> sitesOf(const Task &task);

} // namespace overture::providers::dataforseo
