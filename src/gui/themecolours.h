// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QPalette>

namespace overture::gui::theme {

// What the theme looks like, light and dark. Pure but for the height of the program's font.

[[nodiscard]] Tones tonesFor(bool forDark);
[[nodiscard]] QPalette paletteFor(bool forDark, const Tones &tones);
[[nodiscard]] QString styleSheet(bool forDark, const QPalette &palette, const Tones &tones);

} // namespace overture::gui::theme
