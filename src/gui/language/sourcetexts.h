// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace overture::gui {

/// Every text for people that a layer below the window makes, with %1 where a value stands. Constant, from any thread.
[[nodiscard]] const QList<const char *> &sourceTexts();

} // namespace overture::gui
