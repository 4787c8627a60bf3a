// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "domain/draft.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class VersionsDialog;
}

namespace overture::gui {

struct PageContext;

/// The history of a draft: each text with who made it and how, the difference to another one, and a way back to it as one
/// undoable step. Follows the database while it is open. Thread: GUI; reads run elsewhere. `context` outlives it.
class VersionsDialog final : public QDialog
{
    Q_OBJECT
public:
    VersionsDialog(PageContext &context, DraftId draft, QWidget *parent);
    ~VersionsDialog() override;

private:
    struct History
    {
        Draft draft;
        QString domain;
        QList<DraftRevision> revisions;
    };
    [[nodiscard]] static Result<History> readHistory(store::ReadSession &session, DraftId id);
    void showHistory();
    void showDifference();
    void restore();
    /// Place in the history of the version that is chosen in the list; -1: none.
    [[nodiscard]] int chosen() const;

    PageContext &m_context;
    DraftId m_draft;
    std::unique_ptr<Ui::VersionsDialog> ui;
    QPushButton *m_restore;
    Live<History> m_history;
    History m_shown;
};

} // namespace overture::gui
