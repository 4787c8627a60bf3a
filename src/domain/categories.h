// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace overture {

/// The categories that are offered before a workspace has its own. Data, not a vocabulary: any word may be typed.
[[nodiscard]] QStringList defaultCategories();

/// The default ones, then those of `known` that are not among them; upper and lower case are the same.
[[nodiscard]] QStringList offeredCategories(const QStringList &known);

} // namespace overture
