// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filteredmodel.h"
#include "gui/statuschip.h"

#include "store/conversationrepository.h"

namespace overture::gui {

/// The threads in which something came in, those that wait for a person first. Nothing in it can be edited.
class ConversationsModel final : public FilteredModel<store::ConversationRow, store::ConversationFilter, store::ConversationSort>
{
    Q_OBJECT
public:
    ConversationsModel(store::Database &database, Clock &clock, QObject *parent = nullptr);

protected:
    RowsReader rowsReader() const override;
    qint64 idOf(const store::ConversationRow &row) const override { return row.conversation.id.value; }
    QVariant cell(const store::ConversationRow &row, int column, int role) const override;

private:
    Clock &m_clock;
};

/// How sure it is that a thread belongs to its prospect; no text when it is sure.
[[nodiscard]] Chip chipFor(MatchKind kind);

} // namespace overture::gui
