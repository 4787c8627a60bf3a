// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discoveryquery.h"
#include "pipeline/stage.h"

namespace overture::pipeline {

/// The fields of the start dialog of a discovery.
[[nodiscard]] QList<StageParameter> discoveryParameters();

/// The queries that these parameters mean, not yet stored. Places and languages are checked against the stored lists,
/// where there are some. Errors: InvalidInput with what is wrong; Misconfigured without the service.
[[nodiscard]] Result<QList<DiscoveryQuery>> plannedQueries(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                           const Services &services);

/// What they cost, said for people.
[[nodiscard]] CostEstimate costOf(const QList<DiscoveryQuery> &queries, const Services &services);

} // namespace overture::pipeline
