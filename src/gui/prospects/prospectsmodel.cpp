// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/prospectsmodel.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/statuschip.h"
#include "gui/undo/undoableact.h"

#include "core/emailaddress.h"

#include <QUndoStack>

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::ProspectColumn;
using store::ProspectEdit;

namespace {

constexpr int FirstPage = 200;

QList<Column> prospectColumns()
{
    const auto column = [](ProspectColumn key, const QString &title, int width) {
        Column result;
        result.key = int(key);
        result.title = title;
        result.width = width;
        return result;
    };
    auto status = column(ProspectColumn::Outreach, ProspectsModel::tr("Status"), 124);
    status.isChip = true;
    auto verification = column(ProspectColumn::Verification, ProspectsModel::tr("Mailbox"), 124);
    verification.isChip = true;
    auto address = column(ProspectColumn::Email, ProspectsModel::tr("Address"), 208);
    auto title = column(ProspectColumn::Title, ProspectsModel::tr("Title"), 192);
    auto category = column(ProspectColumn::Category, ProspectsModel::tr("Category"), 112);
    auto location = column(ProspectColumn::Location, ProspectsModel::tr("Location"), 112);
    for (auto *editable : {&address, &title, &category, &location})
        editable->isEditable = true;
    auto score = column(ProspectColumn::Score, ProspectsModel::tr("Score"), 64);
    score.isNumber = true;
    auto source = column(ProspectColumn::Source, ProspectsModel::tr("Source"), 88);
    auto kind = column(ProspectColumn::Intent, ProspectsModel::tr("Kind"), 88);
    auto added = column(ProspectColumn::Created, ProspectsModel::tr("Added"), 96);
    auto changed = column(ProspectColumn::Updated, ProspectsModel::tr("Changed"), 96);
    title.isMain = true;
    for (auto *extra : {&category, &location, &source, &kind, &added, &changed})
        extra->isExtra = true;
    return {column(ProspectColumn::Domain, ProspectsModel::tr("Site"), 184), status, address, verification, score, title, category, location,
            source, kind, added, changed};
}

/// An edit that sets one column's text.
ProspectEdit editOf(ProspectColumn column, const QString &text)
{
    ProspectEdit edit;
    switch (column) {
    case ProspectColumn::Title: edit.pageTitle = text; break;
    case ProspectColumn::Email: edit.contactEmail = text; break;
    case ProspectColumn::Category: edit.category = text; break;
    case ProspectColumn::Location: edit.location = text; break;
    case ProspectColumn::Domain:
    case ProspectColumn::Score:
    case ProspectColumn::Verification:
    case ProspectColumn::Outreach:
    case ProspectColumn::Source:
    case ProspectColumn::Intent:
    case ProspectColumn::Created:
    case ProspectColumn::Updated: break;
    }
    return edit;
}

QString sourceText(const Prospect &row)
{
    switch (row.discoveryStatus) {
    case DiscoveryStatus::Discovered: return ProspectsModel::tr("Search");
    case DiscoveryStatus::Imported: return ProspectsModel::tr("Import");
    case DiscoveryStatus::Manual: return ProspectsModel::tr("By hand");
    }
    return {};
}

} // namespace

ProspectsModel::ProspectsModel(store::Database &database, Clock &clock, QUndoStack &undo, QObject *parent)
    : FilteredModel(database, store::Table::Prospects, {}, prospectColumns(), &store::prospects::ids, {}, parent), m_clock(clock), m_undo(undo)
{
    reload();
}

RecordTable::IdsReader ProspectsModel::firstIdsReader() const
{
    return [filter = filter(), sort = order()](store::ReadSession &session) {
        return store::prospects::firstIds(session, filter, sort, FirstPage);
    };
}

ProspectsModel::RowsReader ProspectsModel::rowsReader() const
{
    return &store::prospects::byIds;
}

QVariant ProspectsModel::cell(const Prospect &row, int column, int role) const
{
    const auto key = ProspectColumn(columns().at(column).key);
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    switch (key) {
    case ProspectColumn::Domain:
        if (isText)
            return row.domain;
        break;
    case ProspectColumn::Title:
        if (isText || role == Qt::ToolTipRole)
            return row.pageTitle;
        break;
    case ProspectColumn::Email:
        if (role == Qt::EditRole || (role == Qt::DisplayRole && !row.contactEmail.isEmpty()))
            return row.contactEmail;
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return row.contactEmail.isEmpty() ? shown(row.noAddressReason) : row.contactEmail;
        if (role == SecondaryRole)
            return row.contactEmail.isEmpty();
        break;
    case ProspectColumn::Category:
        if (isText)
            return row.category;
        if (role == Qt::ToolTipRole)
            return shown(row.categoryReason);
        break;
    case ProspectColumn::Location:
        if (isText)
            return row.location;
        break;
    case ProspectColumn::Score:
        if (isText)
            return row.score ? QString::number(qRound(*row.score)) : u"–"_s;
        break;
    case ProspectColumn::Verification: {
        // Without an address there is no mailbox to speak of.
        const auto chip = row.contactEmail.isEmpty() ? Chip() : chipFor(row.verificationStatus);
        if (role == ChipRole)
            return QVariant::fromValue(chip);
        if (isText)
            return chip.text;
        if (role == Qt::ToolTipRole)
            return shown(row.verificationReason);
        break;
    }
    case ProspectColumn::Outreach:
        if (role == ChipRole)
            return QVariant::fromValue(chipFor(row.outreachStatus));
        if (isText)
            return chipFor(row.outreachStatus).text;
        break;
    case ProspectColumn::Source:
        if (isText)
            return sourceText(row);
        break;
    case ProspectColumn::Intent:
        if (isText)
            return row.intent == SiteIntent::Unknown ? u"–"_s : toText(row.intent);
        if (role == SecondaryRole)
            return row.intentConfidence < 50;
        break;
    case ProspectColumn::Created:
    case ProspectColumn::Updated: {
        const auto instant = key == ProspectColumn::Created ? row.createdAt : row.updatedAt;
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

bool ProspectsModel::edit(const Prospect &row, int column, const QString &text)
{
    const auto key = ProspectColumn(columns().at(column).key);
    if (key == ProspectColumn::Email && !text.isEmpty()) {
        if (const auto address = EmailAddress::parse(text); !address) {
            emit editFailed(address.error());
            return false;
        }
    }
    const QString before = cell(row, column, Qt::EditRole).toString();
    const auto id = row.id;
    auto token = std::make_shared<int>(0);
    const auto write = [this, id, column, key, token](const QString &value) {
        *token = setPending(id.value, column, value);
        return database().write(
            [id, edit = editOf(key, value)](store::WriteSession &session) { return store::prospects::edit(session, id, edit); });
    };
    m_undo.push(new UndoableAct(
        tr("edit %1 of %2").arg(format::inSentence(columns().at(column).title), row.domain), [write, text] { return write(text); },
        [write, before] { return write(before); }, this,
        [this, id, column, token](const Status &status) { settle(id.value, column, *token, status); }));
    return true;
}

void ProspectsModel::decide(const QList<qint64> &ids, ApprovalStatus decision)
{
    if (ids.isEmpty())
        return;
    // What they were before is read in the transaction that changes them.
    auto before = std::make_shared<QList<std::pair<ProspectId, ApprovalStatus>>>();
    const auto redo = [this, ids, decision, before] {
        return database().write([ids, decision, before](store::WriteSession &session) -> Status {
            const auto rows = store::prospects::byIds(session, ids);
            if (!rows)
                return fail(rows.error());
            before->clear();
            for (const auto &row : *rows) {
                before->append({row.id, row.approvalStatus});
                ProspectEdit edit;
                edit.approval = decision;
                if (auto status = store::prospects::edit(session, row.id, edit); !status)
                    return status;
            }
            return {};
        });
    };
    const auto undo = [this, before] {
        return database().write([before](store::WriteSession &session) -> Status {
            for (const auto &[id, approval] : *before) {
                ProspectEdit edit;
                edit.approval = approval;
                if (auto status = store::prospects::edit(session, id, edit); !status)
                    return status;
            }
            return {};
        });
    };
    const QString text = decision == ApprovalStatus::Rejected ? tr("reject %1").arg(format::counted(ids.size(), tr("%1 prospect"), tr("%1 prospects")))
                                                              : tr("approve %1").arg(format::counted(ids.size(), tr("%1 prospect"), tr("%1 prospects")));
    m_undo.push(new UndoableAct(text, redo, undo, this, [this](const Status &status) {
        if (!status)
            emit editFailed(status.error());
    }));
}

} // namespace overture::gui
