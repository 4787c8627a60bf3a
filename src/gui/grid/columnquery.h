// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "store/columnfilter.h"

#include <optional>

namespace overture::gui {

/// What a person types under a column's header, as a filter. Pure. Nothing when the text means nothing.
///
///     text      word  the cell has it · =word exactly this · !word does not have it · != anything · = nothing
///     number    50 · >50 · >=50 · <50 · <=50 · 40-60
///     date      2026-11-22 · 2026-11 · 2026 · >2026-11-01 · <2026-11-01 · 7d the last seven days · today
///     word      the beginning of one of the words that the column shows; several with a comma; !word all others
namespace columnquery {

[[nodiscard]] std::optional<store::ColumnFilter> text(int column, const QString &typed);
[[nodiscard]] std::optional<store::ColumnFilter> number(int column, const QString &typed);
/// Days are those of the computer's time zone.
[[nodiscard]] std::optional<store::ColumnFilter> date(int column, const QString &typed, Instant now);
/// `words`: stored and shown.
[[nodiscard]] std::optional<store::ColumnFilter> word(int column, const QString &typed, const QList<std::pair<QString, QString>> &words);

} // namespace columnquery
} // namespace overture::gui
