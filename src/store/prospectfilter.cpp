// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectfilter.h"

#include "store/records.h"
#include "store/textsearch.h"

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

/// What a column's filter looks at: the value itself, so that each row is read once.
QString filterExpression(ProspectColumn column)
{
    switch (column) {
    case ProspectColumn::Domain: return u"p.domain"_s;
    case ProspectColumn::Title: return u"p.page_title"_s;
    case ProspectColumn::Email: return u"p.contact_email"_s;
    case ProspectColumn::Category: return u"p.category"_s;
    case ProspectColumn::Location: return u"p.location"_s;
    case ProspectColumn::Score: return u"p.score"_s;
    case ProspectColumn::Verification: return u"p.verification_status"_s;
    case ProspectColumn::Outreach: return u"p.outreach_status"_s;
    case ProspectColumn::Source: return u"p.discovery_status"_s;
    case ProspectColumn::Intent: return u"p.intent"_s;
    case ProspectColumn::Created: return u"p.created_at"_s;
    case ProspectColumn::Updated: return u"p.updated_at"_s;
    case ProspectColumn::Name: return u"p.contact_name"_s;
    case ProspectColumn::Notes: return u"p.notes"_s;
    case ProspectColumn::Campaign: return u"coalesce((SELECT c.name FROM campaigns AS c WHERE c.id = p.campaign_id), '')"_s;
    }
    return {};
}

} // namespace

QStringList prospectConditions(const ReadSession &session, const ProspectFilter &filter, Bindings &bindings)
{
    QStringList conditions;
    if (filter.outreach.size() == 1) { // "=" and not IN: then the index of the status also gives the order
        conditions.append(u"p.outreach_status = :outreach"_s);
        bindings.append({u":outreach"_s, toStored(filter.outreach.first())});
    } else if (!filter.outreach.isEmpty()) {
        QStringList words;
        for (const auto status : filter.outreach)
            words.append(toText(status));
        conditions.append("p.outreach_status IN "_L1 + textsIn(session, u":outreach"_s));
        bindings.append({u":outreach"_s, listOf(words)});
    }
    const auto equals = [&](const char *column, const QVariant &value) {
        const auto name = QLatin1StringView(column);
        conditions.append("p."_L1 + name + " = :"_L1 + name);
        bindings.append({u':' + name, value});
    };
    if (!filter.category.isEmpty())
        equals("category", toStored(filter.category));
    if (filter.scrape)
        equals("scrape_status", toStored(*filter.scrape));
    if (filter.verification)
        equals("verification_status", toStored(*filter.verification));
    if (filter.approval)
        equals("approval_status", toStored(*filter.approval));
    if (filter.intent)
        equals("intent", toStored(*filter.intent));
    if (filter.campaign && filter.campaign->isValid()) {
        conditions.append(u"p.campaign_id = :campaign"_s);
        bindings.append({u":campaign"_s, filter.campaign->value});
    } else if (filter.campaign) {
        conditions.append(u"p.campaign_id IS NULL"_s);
    }
    for (const auto &column : filter.columns)
        conditions.append(columnCondition(session, filterExpression(ProspectColumn(column.column)), column, bindings.size(), bindings));
    if (const auto text = prospectHasText(session, u"p.id"_s, filter.text, bindings); !text.isEmpty())
        conditions.append(text);
    return conditions;
}

} // namespace overture::store
