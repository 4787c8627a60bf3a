// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/draftrepository.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class ApproveShownDialog;
}

namespace overture::gui {

/// Asks whether the drafts of a list whose present text was shown are to be approved: how many and which. Those that were
/// never on the screen are counted and left alone. The database outlives the dialog.
class ApproveShownDialog final : public QDialog
{
    Q_OBJECT
public:
    ApproveShownDialog(store::Database &database, const QList<qint64> &list, QWidget *parent);
    ~ApproveShownDialog() override;

    /// What was asked about.
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }

private:
    struct Shown
    {
        QList<store::DraftRow> rows;
        int unseen = 0;
    };
    void ask();
    void fill(const Shown &shown);

    store::Database &m_database;
    QList<qint64> m_list;
    QList<qint64> m_ids;
    std::unique_ptr<Ui::ApproveShownDialog> ui;
    QPushButton *m_approve;
};

} // namespace overture::gui
