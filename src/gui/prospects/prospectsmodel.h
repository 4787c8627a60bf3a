// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordmodel.h"

#include "domain/prospect.h"
#include "store/prospectrepository.h"

class QUndoStack;

namespace overture::gui {

/// The prospects' grid. Cells are edited in place; each edit is one undoable step.
class ProspectsModel final : public RecordModel<Prospect>
{
    Q_OBJECT
public:
    ProspectsModel(store::Database &database, Clock &clock, QUndoStack &undo, QObject *parent = nullptr);

    void setFilter(const store::ProspectFilter &filter);
    [[nodiscard]] const store::ProspectFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] store::ProspectSort order() const { return m_sort; }
    /// Sets the decision of several prospects as one undoable step.
    void decide(const QList<qint64> &ids, ApprovalStatus decision);

protected:
    IdsReader idsReader() const override;
    IdsReader firstIdsReader() const override;
    RowsReader rowsReader() const override;
    qint64 idOf(const Prospect &row) const override { return row.id.value; }
    QVariant cell(const Prospect &row, int column, int role) const override;
    bool edit(const Prospect &row, int column, const QString &text) override;

private:
    Clock &m_clock;
    QUndoStack &m_undo;
    store::ProspectFilter m_filter;
    store::ProspectSort m_sort;
};

} // namespace overture::gui
