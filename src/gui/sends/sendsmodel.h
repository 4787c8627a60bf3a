// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filteredmodel.h"

#include "store/sendrepository.h"

namespace overture::gui {

/// The ledger's table: what is planned, what left this computer, or tried to. Nothing in it can be edited.
class SendsModel final : public FilteredModel<store::SendRow, store::SendFilter, store::SendSort>
{
    Q_OBJECT
public:
    SendsModel(store::Database &database, Clock &clock, QObject *parent = nullptr);
    /// The times until planned mails go are shown anew.
    void tick();

protected:
    RowsReader rowsReader() const override;
    qint64 idOf(const store::SendRow &row) const override { return row.send.id.value; }
    QVariant cell(const store::SendRow &row, int column, int role) const override;

private:
    Clock &m_clock;
};

} // namespace overture::gui
