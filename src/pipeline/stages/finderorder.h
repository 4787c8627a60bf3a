// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/services/services.h"
#include "domain/settings.h"

#include <QJsonObject>

namespace overture::pipeline {

/// The finders to ask, in order: those of the parameter "finders", else of the setting enrich.finders ("website,hunter").
/// Each counts once. InvalidInput for a name that no finder has and for an empty list, with the names that exist;
/// Misconfigured when the program has no finder at all.
[[nodiscard]] Result<std::vector<ContactFinder *>> findersInOrder(const QJsonObject &params, const Settings &settings,
                                                                  const Services &services);

} // namespace overture::pipeline
