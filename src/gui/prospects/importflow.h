// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

namespace overture::gui {

/// Asks for a file, has it read and shows what came of it: counts and every refused line with its reason.
void importProspects(PageContext &context, QWidget *parent);
/// The second half of the same, for a file that is known already (a drop, a test).
void importFile(PageContext &context, QWidget *parent, const QString &file);

} // namespace overture::gui
