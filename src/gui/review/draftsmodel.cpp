// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/draftsmodel.h"

#include "gui/format.h"
#include "gui/grid/columnquery.h"
#include "gui/language/shown.h"

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
    auto state = column(DraftColumn::State, DraftsModel::tr("Status"), 136);
    state.isChip = true;
    auto subject = column(DraftColumn::Subject, DraftsModel::tr("Subject"), 280);
    subject.isEditable = true;
    subject.isMain = true;
    auto text = column(DraftColumn::Text, DraftsModel::tr("Text"), 280);
    text.isEditable = text.isLong = true;
    auto campaign = column(DraftColumn::Campaign, DraftsModel::tr("Campaign"), 128);
    for (auto *asked : {&text, &campaign}) {
        asked->canSort = false;
        asked->isHidden = asked->isExtra = true;
    }
    auto score = column(DraftColumn::Score, DraftsModel::tr("Score"), 64);
    score.isNumber = true;
    auto kind = column(DraftColumn::Kind, DraftsModel::tr("Kind"), 96);
    auto category = column(DraftColumn::Category, DraftsModel::tr("Category"), 112);
    auto changed = column(DraftColumn::Updated, DraftsModel::tr("Changed"), 96);
    kind.isExtra = category.isExtra = changed.isExtra = true;
    return {state, column(DraftColumn::Domain, DraftsModel::tr("Site"), 176), subject, column(DraftColumn::To, DraftsModel::tr("To"), 200),
            score, kind, category, column(DraftColumn::Created, DraftsModel::tr("Written"), 96), changed, text, campaign};
}

store::DraftFilter proposedOnly()
{
    store::DraftFilter filter;
    filter.states = {DraftState::Proposed};
    return filter;
}

} // namespace

/// The mark comes first: there may be no room for more.
Chip chipFor(const store::DraftRow &row)
{
    const auto marked = [](const QString &text) { return Chip{Chip::Shape::Square, Chip::Tone::Sky, text}; };
    if (row.hasNewText) {
        switch (row.draft.state) {
        case DraftState::Proposed:
            return marked(row.draft.approvalVoid.isEmpty() ? DraftsModel::tr("New text waits") : DraftsModel::tr("New text · changed: review again"));
        case DraftState::Approved: return marked(DraftsModel::tr("New text · approved"));
        case DraftState::Rejected: return marked(DraftsModel::tr("New text · rejected"));
        case DraftState::Sent: break;
        }
    }
    return chipFor(row.draft);
}

DraftsModel::DraftsModel(store::Database &database, Clock &clock, Writer writer, QObject *parent)
    : FilteredModel(database, store::Table::Drafts, {store::Table::Prospects, store::Table::Campaigns}, draftColumns(), &store::drafts::ids,
                    proposedOnly(), parent),
      m_clock(clock), m_writer(std::move(writer))
{
    reload();
}

QString DraftsModel::stateNote(const store::DraftRow &row) const
{
    QStringList notes;
    if (row.hasNewText && m_newTextHint)
        notes.append(m_newTextHint());
    if (!row.draft.approvalVoid.isEmpty())
        notes.append(tr("The approval no longer holds: %1.").arg(shown(row.draft.approvalVoid)));
    return notes.join(u'\n');
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
            return QVariant::fromValue(chipFor(row));
        if (isText)
            return chipFor(row).text;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return stateNote(row);
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
    case DraftColumn::Text:
        if (isText || role == Qt::ToolTipRole)
            return row.draft.body;
        break;
    case DraftColumn::Campaign:
        if (isText)
            return row.campaign;
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
    const CellText cell{row.draft.id.value, column, text};
    const bool isSubject = DraftColumn(columns().at(column).key) == DraftColumn::Subject;
    if (row.draft.state == DraftState::Sent) {
        refuseCell(cell, {ErrorKind::InvalidInput, tr("This mail has been sent and cannot be changed."), tr("Choose another draft"), {}, {}});
        return false;
    }
    if (text.trimmed().isEmpty()) {
        refuseCell(cell, {ErrorKind::InvalidInput, isSubject ? tr("A mail needs a subject.") : tr("A mail needs a text."),
                          tr("Type one, or reject the draft"), {}, {}});
        return false;
    }
    if (undoStack()) {
        writeCells({cell}, tr("edit %1 of the draft to %2").arg(format::inSentence(columns().at(column).title), row.domain));
        return true;
    }
    const int token = expectCell(cell);
    m_writer(row.draft, isSubject ? text : row.draft.subject, isSubject ? row.draft.body : text,
             [this, cell, token](const Status &status) { settleCell(cell, token, status); });
    return true;
}

CellsWriter DraftsModel::cellsWriter() const
{
    return &store::drafts::editCells;
}

std::optional<store::ColumnFilter> DraftsModel::columnQuery(int column, const QString &text) const
{
    const int key = columns().at(column).key;
    switch (DraftColumn(key)) {
    case DraftColumn::State: {
        QList<std::pair<QString, QString>> words;
        for (const auto state : {DraftState::Proposed, DraftState::Approved, DraftState::Rejected, DraftState::Sent})
            words.append({toText(state), chipFor(state).text});
        return columnquery::word(key, text, words);
    }
    case DraftColumn::Score: return columnquery::number(key, text);
    case DraftColumn::Created:
    case DraftColumn::Updated: return columnquery::date(key, text, m_clock.now());
    case DraftColumn::Domain:
    case DraftColumn::To:
    case DraftColumn::Subject:
    case DraftColumn::Kind:
    case DraftColumn::Category:
    case DraftColumn::Text:
    case DraftColumn::Campaign: break;
    }
    return columnquery::text(key, text);
}

DraftsModel::CopiedText DraftsModel::copiedText() const
{
    return [columns = columns()](const store::DraftRow &row, int column) -> QString {
        switch (DraftColumn(columns.at(column).key)) {
        case DraftColumn::State: return chipFor(row).text;
        case DraftColumn::Domain: return row.domain;
        case DraftColumn::To: return row.to;
        case DraftColumn::Subject: return row.draft.subject;
        case DraftColumn::Kind: return shown(displayKind(row.draft.kind));
        case DraftColumn::Category: return row.category;
        case DraftColumn::Score: return row.score ? QString::number(qRound(*row.score)) : QString();
        case DraftColumn::Created: return format::sortable(row.draft.createdAt);
        case DraftColumn::Updated: return format::sortable(row.draft.updatedAt);
        case DraftColumn::Text: return row.draft.body;
        case DraftColumn::Campaign: return row.campaign;
        }
        return {};
    };
}

} // namespace overture::gui
