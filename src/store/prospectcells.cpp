// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the prospects' list that a person changes, many at a time.
#include "core/emailaddress.h"
#include "store/campaignrepository.h"
#include "store/celledits.h"
#include "store/prospectaddresses.h"
#include "store/prospectrepository.h"
#include "store/records.h"
#include "store/rowchanges.h"
#include "store/textsearch.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

/// What a change of the address may change with it.
QStringList addressColumns()
{
    return {u"contact_email"_s, u"contact_method"_s, u"no_address_reason"_s, u"verification_status"_s, u"verification_reason"_s, u"accepted_at"_s,
            u"accepted_reason"_s, u"accepted_from"_s};
}

QStringList contactColumns()
{
    return {u"prospect_id"_s, u"value"_s, u"name"_s, u"position"_s, u"confidence"_s, u"source_url"_s, u"source_sentence"_s, u"seen_at"_s,
            u"mailbox_status"_s, u"provider"_s, u"verified_at"_s, u"is_primary"_s, u"method"_s, u"mailbox_method"_s, u"mailbox_reason"_s,
            u"suggestion"_s};
}

const char *textColumn(ProspectColumn column)
{
    switch (column) {
    case ProspectColumn::Title: return "page_title";
    case ProspectColumn::Category: return "category";
    case ProspectColumn::Location: return "location";
    case ProspectColumn::Name: return "contact_name";
    case ProspectColumn::Notes: return "notes";
    case ProspectColumn::Domain:
    case ProspectColumn::Email:
    case ProspectColumn::Score:
    case ProspectColumn::Verification:
    case ProspectColumn::Outreach:
    case ProspectColumn::Source:
    case ProspectColumn::Intent:
    case ProspectColumn::Created:
    case ProspectColumn::Updated:
    case ProspectColumn::Campaign: break;
    }
    return nullptr;
}

/// The cells that pass, sorted by what writes them.
struct Sorted
{
    QList<CellEdit> texts;
    QList<CellEdit> campaigns;
    QList<CellEdit> addresses;
    QList<CellRefusal> refused;
};

class Sorter
{
public:
    explicit Sorter(ReadSession &session) : m_session(session) {}

    Status sort(const QList<CellEdit> &edits)
    {
        QList<qint64> ids;
        for (const auto &edit : edits)
            ids.append(edit.id);
        const auto there = fetchIds(m_session, "SELECT id FROM prospects WHERE id IN "_L1 + idsIn(m_session, u":ids"_s), {{u":ids"_s, listOf(ids)}});
        if (!there)
            return fail(there.error());
        const QSet<qint64> known(there->cbegin(), there->cend());
        for (const auto &edit : edits) {
            if (!known.contains(edit.id))
                refuse(edit, {ErrorKind::NotFound, u"This prospect is no longer in the list."_s, {}, {}, {}});
            else if (auto status = sortOne(edit); !status)
                return status;
        }
        return {};
    }

    Sorted result;

private:
    void refuse(const CellEdit &edit, const Error &error) { result.refused.append({edit.id, edit.column, error}); }

    Status sortOne(const CellEdit &edit)
    {
        const auto column = ProspectColumn(edit.column);
        if (textColumn(column)) {
            result.texts.append(edit);
        } else if (column == ProspectColumn::Email) {
            CellEdit address = edit;
            address.text = edit.text.trimmed();
            if (!address.text.isEmpty()) {
                const auto parsed = EmailAddress::parse(address.text);
                if (!parsed) {
                    refuse(edit, parsed.error());
                    return {};
                }
                address.text = parsed->normalized();
            }
            result.addresses.append(address);
        } else if (column == ProspectColumn::Campaign) {
            return sortCampaign(edit);
        } else {
            refuse(edit, {ErrorKind::InvalidInput, u"This column follows from the facts and cannot be typed."_s, u"Leave the cell as it is"_s, {}, {}});
        }
        return {};
    }

    Status sortCampaign(const CellEdit &edit)
    {
        const QString name = edit.text.simplified();
        if (!m_campaigns.contains(name)) {
            const auto campaign = name.isEmpty() ? Result<std::optional<Campaign>>(std::optional<Campaign>()) : campaigns::byName(m_session, name);
            if (!campaign)
                return fail(campaign.error());
            m_campaigns.insert(name, *campaign ? std::optional((*campaign)->id.value) : name.isEmpty() ? std::optional<qint64>(0) : std::nullopt);
        }
        if (const auto id = m_campaigns.value(name))
            result.campaigns.append({edit.id, edit.column, QString::number(*id)});
        else
            refuse(edit, {ErrorKind::InvalidInput, u"There is no campaign “%1”."_s.arg(name), u"Make the campaign first, or choose another name"_s, {}, {}});
        return {};
    }

    ReadSession &m_session;
    QHash<QString, std::optional<qint64>> m_campaigns;   ///< by the name that was typed; 0: none, empty: unknown
};

QList<qint64> idsOf(const QList<CellEdit> &edits)
{
    QSet<qint64> seen;
    QList<qint64> ids;
    for (const auto &edit : edits) {
        if (!seen.contains(edit.id)) {
            seen.insert(edit.id);
            ids.append(edit.id);
        }
    }
    return ids;
}

/// The statement that writes these columns of one row, made once for all rows that have the same ones.
struct RowUpdate
{
    explicit RowUpdate(const QList<int> &columns)
    {
        QStringList sets{u"updated_at = :now"_s};
        QStringList differences;
        for (const int key : columns) {
            const QString name = QLatin1StringView(textColumn(ProspectColumn(key)));
            sets.append(name + " = :"_L1 + name);
            differences.append(name + " <> :old_"_L1 + name);
            places.append({u':' + name, u":old_"_s + name});
            if (ProspectColumn(key) == ProspectColumn::Category) {
                sets.append(u"category_reason = CASE WHEN category = :given THEN category_reason ELSE '' END"_s);
                category = places.size() - 1;
            }
        }
        sql = "UPDATE prospects SET "_L1 + sets.join(", "_L1) + " WHERE id = :id AND ("_L1 + differences.join(" OR "_L1) + u')';
    }

    QString sql;
    QList<std::pair<QString, QString>> places;   ///< where the text of each column goes
    qsizetype category = -1;                     ///< which of them is the category
};

/// All texts of a row in one statement: each index is touched once. A row that has them already is left alone.
Status writeTexts(WriteSession &session, const QList<CellEdit> &edits)
{
    QList<qint64> order;
    QHash<qint64, QMap<int, QString>> rows;   // in a fixed order of columns, so that few statements are prepared
    for (const auto &edit : edits) {
        auto row = rows.find(edit.id);
        if (row == rows.end()) {
            order.append(edit.id);
            row = rows.insert(edit.id, {});
        }
        row->insert(edit.column, edit.text);
    }
    const QVariant now = toStored(session.now());
    QHash<QList<int>, RowUpdate> updates;
    for (const qint64 id : std::as_const(order)) {
        const auto &texts = *rows.constFind(id);
        const auto columns = texts.keys();
        auto update = updates.find(columns);
        if (update == updates.end())
            update = updates.insert(columns, RowUpdate(columns));
        Bindings bindings{{u":now"_s, now}, {u":id"_s, id}};
        qsizetype place = 0;
        for (const QString &text : texts) {
            const QVariant stored = toStored(text);
            bindings.append({update->places.at(place).first, stored});
            bindings.append({update->places.at(place).second, stored});
            if (place++ == update->category)
                bindings.append({u":given"_s, stored});
        }
        const auto written = session.exec(update->sql, bindings);
        if (!written)
            return fail(written.error());
        if (*written > 0)
            session.changes().update(Table::Prospects, id);
    }
    return {};
}

Status writeCampaigns(WriteSession &session, const QList<CellEdit> &edits)
{
    QHash<qint64, QList<qint64>> members;
    for (const auto &edit : edits)
        members[edit.text.toLongLong()].append(edit.id);
    for (auto campaign = members.cbegin(); campaign != members.cend(); ++campaign) {
        if (const auto rows = campaigns::assign(session, campaign.value(), CampaignId{campaign.key()}); !rows)
            return fail(rows.error());
    }
    return {};
}

} // namespace

Result<RowChanges> addressChanges(WriteSession &session, const QList<qint64> &ids, const std::function<Status()> &act)
{
    return RowChanges::during(session,
                              {{u"prospects"_s, u"id"_s, addressColumns(), ids},
                               {u"contacts"_s, u"prospect_id"_s, contactColumns(), ids},
                               {u"drafts"_s, u"prospect_id"_s, {u"state"_s, u"approved_by"_s, u"approved_at"_s, u"approval_hash"_s, u"approval_void"_s}, ids}},
                              act);
}

Result<RowChanges> changesOfCategory(WriteSession &session, const QList<qint64> &ids, const QString &category)
{
    return RowChanges::during(session, {{u"prospects"_s, u"id"_s, {u"category"_s, u"category_reason"_s}, ids}}, [&]() -> Status {
        for (const qint64 id : ids)
            session.changes().update(Table::Prospects, id);
        return changeWordsOfProspects(session, ids, [&]() -> Status {
            return session.exec("UPDATE prospects SET category = :category, category_reason = '', updated_at = :now WHERE id IN "_L1
                                    + idsIn(session, u":ids"_s) + " AND category <> :old"_L1,
                                {{u":category"_s, toStored(category)}, {u":now"_s, toStored(session.now())}, {u":ids"_s, listOf(ids)},
                                 {u":old"_s, toStored(category)}})
                .map([](int) {});
        });
    });
}

Result<CellsWritten> editCells(WriteSession &session, const QList<CellEdit> &edits)
{
    Sorter sorter(session);
    if (auto status = sorter.sort(edits); !status)
        return fail(status.error());
    const Sorted &sorted = sorter.result;
    CellsWritten written{sorted.refused, 0, {}};
    const auto textIds = idsOf(sorted.texts + sorted.campaigns);
    auto texts = RowChanges::during(
        session,
        {{u"prospects"_s, u"id"_s, {u"page_title"_s, u"category"_s, u"category_reason"_s, u"location"_s, u"contact_name"_s, u"notes"_s, u"campaign_id"_s},
          textIds}},
        [&]() -> Status {
            auto status = changeWordsOfProspects(session, idsOf(sorted.texts), [&]() -> Status {
                return writeTexts(session, sorted.texts);
            });
            return status ? writeCampaigns(session, sorted.campaigns) : status;
        });
    if (!texts)
        return fail(texts.error());
    auto addresses = addressChanges(session, idsOf(sorted.addresses), [&] {
        QList<TypedAddress> typed;
        for (const auto &edit : sorted.addresses)
            typed.append({edit.id, edit.text});
        return setAddresses(session, typed);
    });
    if (!addresses)
        return fail(addresses.error());
    written.changed = texts->valuesChanged({u"page_title"_s, u"category"_s, u"location"_s, u"contact_name"_s, u"notes"_s, u"campaign_id"_s})
        + addresses->valuesChanged({u"contact_email"_s});
    written.revert = [texts = *texts, addresses = *addresses](WriteSession &later) -> Result<int> {
        const auto first = addresses.revert(later);
        if (!first)
            return first;
        return texts.revert(later).map([&](int more) { return *first + more; });
    };
    return written;
}

} // namespace overture::store::prospects
