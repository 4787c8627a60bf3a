// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/prospectsmodel.h"

#include "gui/format.h"
#include "gui/grid/columnquery.h"
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
    auto name = column(ProspectColumn::Name, ProspectsModel::tr("Contact"), 128);
    auto campaign = column(ProspectColumn::Campaign, ProspectsModel::tr("Campaign"), 128);
    auto notes = column(ProspectColumn::Notes, ProspectsModel::tr("Notes"), 208);
    for (auto *editable : {&address, &title, &category, &location, &name, &campaign, &notes})
        editable->isEditable = true;
    for (auto *asked : {&name, &campaign, &notes}) {
        asked->canSort = false;
        asked->isHidden = asked->isExtra = true;
    }
    notes.isLong = true;
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
            source, kind, added, changed, name, campaign, notes};
}

QString sourceText(DiscoveryStatus status)
{
    switch (status) {
    case DiscoveryStatus::Discovered: return ProspectsModel::tr("Search");
    case DiscoveryStatus::Imported: return ProspectsModel::tr("Import");
    case DiscoveryStatus::Manual: return ProspectsModel::tr("By hand");
    }
    return {};
}

} // namespace

ProspectsModel::ProspectsModel(store::Database &database, Clock &clock, QUndoStack &undo, QObject *parent)
    : FilteredModel(database, store::Table::Prospects, {}, prospectColumns(), &store::prospects::ids, {}, parent), m_clock(clock), m_undo(undo),
      m_campaignList(database, {store::Table::Campaigns}, &store::campaigns::all, nullptr)
{
    setUndoStack(&undo);
    connect(&m_campaignList, &LiveBase::changed, this, [this] {
        m_campaigns.clear();
        for (const auto &campaign : m_campaignList.valueOr())
            m_campaigns.insert(campaign.id.value, campaign.name);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    m_campaignList.refresh();
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
    case ProspectColumn::Name:
        if (isText)
            return row.contactName;
        break;
    case ProspectColumn::Campaign:
        if (isText)
            return m_campaigns.value(row.campaignId.value);
        break;
    case ProspectColumn::Notes:
        if (isText || role == Qt::ToolTipRole)
            return row.notes;
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
            return sourceText(row.discoveryStatus);
        break;
    case ProspectColumn::Intent:
        if (isText)
            return row.intent == SiteIntent::Unknown ? u"–"_s : shown(toText(row.intent));
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
    const CellText cell{row.id.value, column, text};
    if (ProspectColumn(columns().at(column).key) == ProspectColumn::Email && !text.isEmpty()) {
        if (const auto address = EmailAddress::parse(text); !address) {
            refuseCell(cell, address.error());
            return false;
        }
    }
    writeCells({cell}, tr("edit %1 of %2").arg(format::inSentence(columns().at(column).title), row.domain));
    return true;
}

CellsWriter ProspectsModel::cellsWriter() const
{
    return &store::prospects::editCells;
}

std::optional<store::ColumnFilter> ProspectsModel::columnQuery(int column, const QString &text) const
{
    const int key = columns().at(column).key;
    const auto words = [&](const auto &values, const auto &shown) {
        QList<std::pair<QString, QString>> list;
        for (const auto value : values)
            list.append({toText(value), shown(value)});
        return columnquery::word(key, text, list);
    };
    const auto chipText = [](auto value) { return chipFor(value).text; };
    switch (ProspectColumn(key)) {
    case ProspectColumn::Outreach:
        return words(QList{OutreachStatus::Found, OutreachStatus::NoAddress, OutreachStatus::Enriched, OutreachStatus::Verified,
                           OutreachStatus::Unverified, OutreachStatus::Drafted, OutreachStatus::Approved, OutreachStatus::Sent,
                           OutreachStatus::Replied, OutreachStatus::Bounced, OutreachStatus::OptedOut, OutreachStatus::Rejected}, chipText);
    case ProspectColumn::Verification:
        return words(QList{VerificationStatus::Unverified, VerificationStatus::Verified, VerificationStatus::AcceptAll, VerificationStatus::Webmail,
                           VerificationStatus::Disposable, VerificationStatus::Invalid, VerificationStatus::Unknown, VerificationStatus::Blocked},
                     chipText);
    case ProspectColumn::Source:
        return words(QList{DiscoveryStatus::Discovered, DiscoveryStatus::Imported, DiscoveryStatus::Manual}, &sourceText);
    case ProspectColumn::Intent:
        return words(QList{SiteIntent::Unknown, SiteIntent::Service, SiteIntent::Brand, SiteIntent::Blog, SiteIntent::Media, SiteIntent::Marketplace,
                           SiteIntent::Platform}, [](SiteIntent value) { return gui::shown(toText(value)); });
    case ProspectColumn::Score: return columnquery::number(key, text);
    case ProspectColumn::Created:
    case ProspectColumn::Updated: return columnquery::date(key, text, m_clock.now());
    case ProspectColumn::Domain:
    case ProspectColumn::Title:
    case ProspectColumn::Email:
    case ProspectColumn::Category:
    case ProspectColumn::Location:
    case ProspectColumn::Name:
    case ProspectColumn::Notes:
    case ProspectColumn::Campaign: break;
    }
    return columnquery::text(key, text);
}

ProspectsModel::CopiedText ProspectsModel::copiedText() const
{
    return [columns = columns(), names = m_campaigns](const Prospect &row, int column) -> QString {
        switch (ProspectColumn(columns.at(column).key)) {
        case ProspectColumn::Domain: return row.domain;
        case ProspectColumn::Title: return row.pageTitle;
        case ProspectColumn::Email: return row.contactEmail;
        case ProspectColumn::Category: return row.category;
        case ProspectColumn::Location: return row.location;
        case ProspectColumn::Name: return row.contactName;
        case ProspectColumn::Notes: return row.notes;
        case ProspectColumn::Campaign: return names.value(row.campaignId.value);
        case ProspectColumn::Score: return row.score ? QString::number(qRound(*row.score)) : QString();
        case ProspectColumn::Verification: return row.contactEmail.isEmpty() ? QString() : chipFor(row.verificationStatus).text;
        case ProspectColumn::Outreach: return chipFor(row.outreachStatus).text;
        case ProspectColumn::Source: return sourceText(row.discoveryStatus);
        case ProspectColumn::Intent: return row.intent == SiteIntent::Unknown ? QString() : shown(toText(row.intent));
        case ProspectColumn::Created: return format::sortable(row.createdAt);
        case ProspectColumn::Updated: return format::sortable(row.updatedAt);
        }
        return {};
    };
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
