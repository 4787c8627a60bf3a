// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/draftsmodel.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/statuschip.h"

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::DraftColumn;

namespace {

QList<Column> draftColumns()
{
    const auto column = [](DraftColumn key, const QString &title, int width) {
        Column result;
        result.key = int(key);
        result.title = title;
        result.width = width;
        return result;
    };
    auto state = column(DraftColumn::State, DraftsModel::tr("Status"), 112);
    state.isChip = true;
    auto subject = column(DraftColumn::Subject, DraftsModel::tr("Subject"), 280);
    subject.isEditable = true;
    subject.isMain = true;
    auto score = column(DraftColumn::Score, DraftsModel::tr("Score"), 64);
    score.isNumber = true;
    auto kind = column(DraftColumn::Kind, DraftsModel::tr("Kind"), 96);
    auto category = column(DraftColumn::Category, DraftsModel::tr("Category"), 112);
    auto changed = column(DraftColumn::Updated, DraftsModel::tr("Changed"), 96);
    kind.isExtra = category.isExtra = changed.isExtra = true;
    return {state, column(DraftColumn::Domain, DraftsModel::tr("Site"), 176), subject, column(DraftColumn::To, DraftsModel::tr("To"), 200),
            score, kind, category, column(DraftColumn::Created, DraftsModel::tr("Written"), 96), changed};
}

store::DraftFilter proposedOnly()
{
    store::DraftFilter filter;
    filter.states = {DraftState::Proposed};
    return filter;
}

} // namespace

DraftsModel::DraftsModel(store::Database &database, Clock &clock, Writer writer, QObject *parent)
    : FilteredModel(database, store::Table::Drafts, {store::Table::Prospects}, draftColumns(), &store::drafts::ids,
                    proposedOnly(), parent),
      m_clock(clock), m_writer(std::move(writer))
{
    reload();
}

DraftsModel::RowsReader DraftsModel::rowsReader() const
{
    return &store::drafts::rowsByIds;
}

QVariant DraftsModel::cell(const store::DraftRow &row, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    switch (DraftColumn(columns().at(column).key)) {
    case DraftColumn::State:
        if (role == ChipRole)
            return QVariant::fromValue(chipFor(row.draft.state));
        if (isText)
            return chipFor(row.draft.state).text;
        break;
    case DraftColumn::Domain:
        if (isText)
            return row.domain;
        break;
    case DraftColumn::To:
        if (isText)
            return row.to;
        break;
    case DraftColumn::Subject:
        if (isText || role == Qt::ToolTipRole)
            return row.draft.subject;
        break;
    case DraftColumn::Kind:
        if (isText)
            return shown(displayKind(row.draft.kind));
        break;
    case DraftColumn::Category:
        if (isText)
            return row.category;
        break;
    case DraftColumn::Score:
        if (isText)
            return row.score ? QString::number(qRound(*row.score)) : u"–"_s;
        break;
    case DraftColumn::Created:
    case DraftColumn::Updated: {
        const auto instant = DraftColumn(columns().at(column).key) == DraftColumn::Created ? row.draft.createdAt : row.draft.updatedAt;
        if (isText)
            return format::relative(instant, m_clock.now());
        if (role == Qt::ToolTipRole)
            return format::exact(instant);
        if (role == SecondaryRole)
            return true;
        break;
    }
    }
    return {};
}

bool DraftsModel::edit(const store::DraftRow &row, int column, const QString &text)
{
    if (row.draft.state == DraftState::Sent) {
        emit editFailed({ErrorKind::InvalidInput, tr("This mail has been sent and cannot be changed."), {}, {}, {}});
        return false;
    }
    if (text.isEmpty()) {
        emit editFailed({ErrorKind::InvalidInput, tr("A mail needs a subject."), tr("Type one, or reject the draft."), {}, {}});
        return false;
    }
    const auto id = row.draft.id.value;
    const int token = setPending(id, column, text);
    m_writer(row.draft, text, row.draft.body, [this, id, column, token](const Status &status) { settle(id, column, token, status); });
    return true;
}

} // namespace overture::gui
