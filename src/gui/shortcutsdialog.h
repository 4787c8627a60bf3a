// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ShortcutsDialog;
}

class QTreeWidgetItem;

namespace overture::gui {

class KeyMap;
struct KeyEntry;

/// Every key of the window, those for everywhere first, then page by page, and the place to choose others. Read from the
/// actions, so it cannot lag behind. A key that another action has is named before it is taken.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(KeyMap &keys, QWidget *parent);
    ~ShortcutsDialog() override;

private:
    void fill();
    void filter();
    void showChosen();
    void showWanted();
    void apply();
    [[nodiscard]] const KeyEntry *chosen() const;
    [[nodiscard]] QKeySequence wanted() const;

    KeyMap &m_keys;
    std::unique_ptr<Ui::ShortcutsDialog> ui;
};

} // namespace overture::gui
