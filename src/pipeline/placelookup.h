// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/services.h"
#include "store/database.h"
#include "store/placerepository.h"

namespace overture::pipeline {

/// The places and languages of the search service: those that are stored, fetched first when there are none yet or
/// when they are older than 30 days. Old ones are better than none: they stay in use while the service cannot be asked.
/// Thread: any worker (blocks). Errors: Misconfigured without a service; those of PlaceDirectory when nothing is stored.
[[nodiscard]] Result<store::places::Lists> placeLists(store::Database &database, const Services &services, Clock &clock, std::stop_token stop);

/// The service's code of a place; empty when only the service itself can tell (its list could not be had).
/// InvalidInput for an unknown or ambiguous place. `lists` may be empty.
[[nodiscard]] Result<std::optional<int>> placeCode(const QString &place, const Services &services, const store::places::Lists &lists);

} // namespace overture::pipeline
