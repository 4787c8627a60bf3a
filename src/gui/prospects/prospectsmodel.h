// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filteredmodel.h"
#include "gui/live.h"

#include "domain/prospect.h"
#include "store/campaignrepository.h"
#include "store/prospectrepository.h"

class QUndoStack;

namespace overture::gui {

/// The prospects' grid. Cells are edited in place; each edit is one undoable step.
class ProspectsModel final : public FilteredModel<Prospect, store::ProspectFilter, store::ProspectSort>
{
    Q_OBJECT
public:
    ProspectsModel(store::Database &database, Clock &clock, QUndoStack &undo, QObject *parent = nullptr);

    /// Sets the decision of several prospects as one undoable step.
    void decide(const QList<qint64> &ids, ApprovalStatus decision);

protected:
    IdsReader firstIdsReader() const override;
    RowsReader rowsReader() const override;
    qint64 idOf(const Prospect &row) const override { return row.id.value; }
    QVariant cell(const Prospect &row, int column, int role) const override;
    bool edit(const Prospect &row, int column, const QString &text) override;
    CellsWriter cellsWriter() const override;
    CopiedText copiedText() const override;
    std::optional<store::ColumnFilter> columnQuery(int column, const QString &text) const override;

private:
    Clock &m_clock;
    QUndoStack &m_undo;
    Live<QList<store::Campaign>> m_campaignList;
    QHash<qint64, QString> m_campaigns;      ///< names by id
};

} // namespace overture::gui
