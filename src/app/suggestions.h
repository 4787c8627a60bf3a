// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/services.h"
#include "store/database.h"

namespace overture::app {

/// What a half-typed field may mean (StageParameter::suggestions): "places", "languages", "categories". Best first.
/// Thread: any worker (blocks). Errors: InvalidInput for another source, those of pipeline::placeLists, Database.
[[nodiscard]] Result<QStringList> suggestions(store::Database &database, const Services &services, Clock &clock, const QString &source,
                                              const QString &text, std::stop_token stop);

} // namespace overture::app
