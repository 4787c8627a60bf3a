// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <optional>

namespace overture::mime {

/// The day of return in an absence note ("until 12 March", "bis 12.03.2026", ISO); a year or an order of day and month
/// that is left open is taken so that the day lies soonest after `received`.
[[nodiscard]] std::optional<Instant> findReturnDate(const QString &text, Instant received);

} // namespace overture::mime
