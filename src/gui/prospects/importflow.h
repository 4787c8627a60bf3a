// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

class QMimeData;

namespace overture::gui {

/// Asks for a file, has it read and shows what came of it: counts and every refused line with its reason.
void importProspects(PageContext &context, QWidget *parent);
/// The second half of the same, for what is known already: a file, or text that is a table or a list of sites.
void importFile(PageContext &context, QWidget *parent, const QString &file);
void importText(PageContext &context, QWidget *parent, const QString &text);
/// What was dropped or pasted: one file, links, or text.
[[nodiscard]] bool canImport(const PageContext &context, const QMimeData &data);
void importData(PageContext &context, QWidget *parent, const QMimeData &data);

} // namespace overture::gui
