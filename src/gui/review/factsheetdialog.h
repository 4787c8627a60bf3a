// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "domain/studiofact.h"

#include <QDialog>

#include <memory>

class QUndoStack;

namespace Ui {
class FactSheetDialog;
}

namespace overture::gui {

struct GuiContext;

/// The editor of the studio's fact sheet. Every change is stored at once and is one undo step. Thread: GUI.
class FactSheetDialog final : public QDialog
{
    Q_OBJECT
public:
    FactSheetDialog(GuiContext &gui, QUndoStack &undo, QWidget *parent);
    ~FactSheetDialog() override;

private:
    void showFacts();
    void add();
    void withdraw();
    void report(const Status &status);

    GuiContext &m_gui;
    QUndoStack &m_undo;
    std::unique_ptr<Ui::FactSheetDialog> ui;
    Live<QList<StudioFact>> m_facts;
    bool m_isShowing = false;
};

} // namespace overture::gui
