// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"

#include <QDialog>

namespace overture::gui {

/// What came of an import: the counts and every refused line with its reason.
class ImportReportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `name`: what was read, for people.
    ImportReportDialog(const QString &name, const ImportReport &report, QWidget *parent);

    [[nodiscard]] static QString summary(const ImportReport &report);
};

} // namespace overture::gui
