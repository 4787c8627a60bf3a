// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"

#include <QDialog>

namespace overture::gui {

/// Name, version, data version, licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const GuiContext &context, QWidget *parent);
};

} // namespace overture::gui
