// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "domain/contact.h"
#include "domain/evidence.h"

#include <QDialog>

#include <memory>

class QUndoStack;

namespace Ui {
class ClaimsDialog;
}

namespace overture::gui {

struct GuiContext;

/// The claims of one draft beside their sources; here a person vouches for a claim, or takes that back, and says that a mail may go
/// out although a cited sentence has vanished. Every act is stored at once and is one undo step. Thread: GUI.
class ClaimsDialog final : public QDialog
{
    Q_OBJECT
public:
    ClaimsDialog(GuiContext &gui, QUndoStack &undo, DraftId draft, QWidget *parent);
    ~ClaimsDialog() override;

private:
    struct Shown
    {
        EvidenceReport report;
        QList<Page> pages;
    };
    void showClaims();
    void showCurrent();
    void vouch();
    void takeBack();
    [[nodiscard]] const Claim *current() const;
    void report(const Status &status);

    GuiContext &m_gui;
    QUndoStack &m_undo;
    DraftId m_draft;
    std::unique_ptr<Ui::ClaimsDialog> ui;
    Live<Shown> m_live;
    Shown m_shown;
};

} // namespace overture::gui
