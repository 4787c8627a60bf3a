// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/campaignrepository.h"

#include "store/records.h"
#include "store/settingsrepository.h"

namespace overture::store::campaigns {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Campaign>> read(ReadSession &session, const QString &condition, const Bindings &bindings)
{
    QList<Campaign> found;
    auto status = session.select(uR"(
        SELECT c.id, c.name, c.idea,
            (SELECT COUNT(*) FROM prospects AS p WHERE p.campaign_id = c.id),
            (SELECT COUNT(*) FROM prospects AS p JOIN drafts AS d ON d.prospect_id = p.id WHERE p.campaign_id = c.id AND d.is_listed = 1)
        FROM campaigns AS c%1 ORDER BY lower(c.name), c.id)"_s.arg(condition),
        bindings, [&](const QSqlQuery &row) {
            found.append({CampaignId{row.value(0).toLongLong()}, row.value(1).toString(), row.value(2).toString(), row.value(3).toInt(),
                          row.value(4).toInt()});
        });
    if (!status)
        return fail(status.error());
    return found;
}

} // namespace

Result<QList<Campaign>> all(ReadSession &session)
{
    return read(session, {}, {});
}

Result<std::optional<Campaign>> byName(ReadSession &session, const QString &name)
{
    // A person has a handful of campaigns, and the engines fold letters differently.
    const auto known = all(session);
    if (!known)
        return fail(known.error());
    for (const auto &campaign : *known) {
        if (campaign.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return std::optional(campaign);
    }
    return std::optional<Campaign>();
}

Result<CampaignId> save(WriteSession &session, const Campaign &campaign)
{
    const QString name = campaign.name.simplified();
    if (name.isEmpty())
        return fail(ErrorKind::InvalidInput, u"A campaign needs a name."_s, u"Type one"_s);
    const auto known = byName(session, name);
    if (!known)
        return fail(known.error());
    if (*known && (*known)->id != campaign.id)
        return fail(ErrorKind::InvalidInput, u"There is a campaign “%1” already."_s.arg((*known)->name), u"Choose another name"_s);
    if (campaign.id.isValid()) {
        auto changed = session.exec(u"UPDATE campaigns SET name = :name, idea = :idea, updated_at = :now WHERE id = :id"_s,
                                    {{u":name"_s, name}, {u":idea"_s, toStored(campaign.idea)}, {u":now"_s, toStored(session.now())},
                                     {u":id"_s, campaign.id.value}});
        if (!changed)
            return fail(changed.error());
        if (*changed == 0)
            return fail(ErrorKind::NotFound, u"This campaign is no longer there."_s);
        session.changes().update(Table::Campaigns, campaign.id.value);
        return campaign.id;
    }
    auto id = session.insert(u"INSERT INTO campaigns (name, idea, created_at, updated_at) VALUES (:name, :idea, :now, :now2) RETURNING id"_s,
                             {{u":name"_s, name}, {u":idea"_s, toStored(campaign.idea)}, {u":now"_s, toStored(session.now())},
                              {u":now2"_s, toStored(session.now())}});
    if (!id)
        return fail(id.error());
    session.changes().insert(Table::Campaigns, id->value_or(0));
    return CampaignId{id->value_or(0)};
}

Result<QList<qint64>> members(ReadSession &session, CampaignId id)
{
    return fetchIds(session, u"SELECT id FROM prospects WHERE campaign_id = :id ORDER BY id"_s, {{u":id"_s, id.value}});
}

Result<QList<qint64>> prospectsOfDrafts(ReadSession &session, const QList<qint64> &drafts)
{
    return fetchIds(session, "SELECT DISTINCT prospect_id FROM drafts WHERE id IN "_L1 + idsIn(session, u":ids"_s), {{u":ids"_s, listOf(drafts)}});
}

Status remove(WriteSession &session, CampaignId id)
{
    const auto known = members(session, id);
    if (!known)
        return fail(known.error());
    if (const auto left = assign(session, *known, CampaignId()); !left)
        return fail(left.error());
    session.changes().remove(Table::Campaigns, id.value);
    return session.exec(u"DELETE FROM campaigns WHERE id = :id"_s, {{u":id"_s, id.value}}).map([](int) {});
}

Result<int> assign(WriteSession &session, const QList<qint64> &prospects, CampaignId campaign)
{
    if (prospects.isEmpty())
        return 0;
    session.changes().all(Table::Prospects);
    session.changes().all(Table::Campaigns);
    return session.exec("UPDATE prospects SET campaign_id = :campaign, updated_at = :now WHERE id IN "_L1 + idsIn(session, u":ids"_s)
                            + " AND NOT (campaign_id {{same}} :same)"_L1,
                        {{u":campaign"_s, toStored(campaign)}, {u":now"_s, toStored(session.now())}, {u":ids"_s, listOf(prospects)},
                         {u":same"_s, toStored(campaign)}});
}

} // namespace overture::store::campaigns
