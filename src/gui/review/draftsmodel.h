// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filteredmodel.h"
#include "gui/statuschip.h"

#include "store/draftrepository.h"

namespace overture::gui {

/// The state of a draft in a list or above its text: with the mark of a new text that waits to be compared.
[[nodiscard]] Chip chipFor(const store::DraftRow &row);

/// The drafts' table. Subjects are edited in place: `onEdited` is asked to write (so that it becomes an undo step).
class DraftsModel final : public FilteredModel<store::DraftRow, store::DraftFilter, store::DraftSort>
{
    Q_OBJECT
public:
    /// Writes subject and body of a draft; calls back with the outcome.
    using Writer = std::function<void(const Draft &draft, const QString &subject, const QString &body, std::function<void(const Status &)>)>;

    DraftsModel(store::Database &database, Clock &clock, Writer writer, QObject *parent = nullptr);

    /// How one gets to a new text that waits, in a sentence with the keys as they are set.
    void setNewTextHint(std::function<QString()> hint) { m_newTextHint = std::move(hint); }
    /// What is to be known of the state beside its word, one sentence a line; empty when nothing is.
    [[nodiscard]] QString stateNote(const store::DraftRow &row) const;

protected:
    RowsReader rowsReader() const override;
    qint64 idOf(const store::DraftRow &row) const override { return row.draft.id.value; }
    QVariant cell(const store::DraftRow &row, int column, int role) const override;
    bool edit(const store::DraftRow &row, int column, const QString &text) override;
    CellsWriter cellsWriter() const override;
    CopiedText copiedText() const override;
    std::optional<store::ColumnFilter> columnQuery(int column, const QString &text) const override;

private:
    Clock &m_clock;
    Writer m_writer;
    std::function<QString()> m_newTextHint;
};

} // namespace overture::gui
