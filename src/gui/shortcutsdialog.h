// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace overture::gui {

class MainWindow;

/// Every key of the window, those for everywhere first, then page by page. Read from the actions, so it cannot lag behind.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const MainWindow &window, QWidget *parent);
};

} // namespace overture::gui
