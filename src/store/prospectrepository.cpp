// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectrepository.h"

#include "store/prospectrecord.h"
#include "store/textsearch.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

QString prospectWhere(const QString &condition)
{
    return "SELECT "_L1 + prospectRecord().select(u"p"_s) + " FROM prospects AS p WHERE "_L1 + condition;
}

/// The expression that an index of the schema is made of.
QString sortExpression(ProspectColumn column)
{
    switch (column) {
    case ProspectColumn::Domain: return u"p.domain"_s;
    case ProspectColumn::Title: return u"lower(p.page_title)"_s;
    case ProspectColumn::Email: return u"p.contact_email"_s;
    case ProspectColumn::Category: return u"lower(p.category)"_s;
    case ProspectColumn::Location: return u"lower(p.location)"_s;
    case ProspectColumn::Score: return u"coalesce(p.score, -1)"_s;
    case ProspectColumn::Verification: return u"p.verification_status"_s;
    case ProspectColumn::Outreach: return u"p.outreach_status"_s;
    case ProspectColumn::Source: return u"p.discovery_status"_s;
    case ProspectColumn::Created: return u"p.created_at"_s;
    case ProspectColumn::Updated: return u"p.updated_at"_s;
    }
    return {};
}

QString orderBy(const ProspectSort &sort)
{
    const auto direction = sort.descending ? " DESC"_L1 : ""_L1;
    return " ORDER BY "_L1 + sortExpression(sort.column) + direction + ", p.id"_L1 + direction;
}

/// " WHERE …" or nothing.
QString where(const ReadSession &session, const ProspectFilter &filter, Bindings &bindings)
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
        equals("category", filter.category);
    if (filter.scrape)
        equals("scrape_status", toStored(*filter.scrape));
    if (filter.verification)
        equals("verification_status", toStored(*filter.verification));
    if (filter.approval)
        equals("approval_status", toStored(*filter.approval));
    if (const auto text = prospectHasText(session, u"p.id"_s, filter.text, bindings); !text.isEmpty())
        conditions.append(text);
    return conditions.isEmpty() ? QString() : QString(" WHERE "_L1 + conditions.join(" AND "_L1));
}

} // namespace

Result<std::optional<Prospect>> byId(ReadSession &session, ProspectId id)
{
    return fetchOne(session, prospectRecord(), prospectWhere(u"p.id = :id"_s), {{u":id"_s, id.value}});
}

Result<std::optional<Prospect>> byDomain(ReadSession &session, const QString &domain)
{
    return fetchOne(session, prospectRecord(), prospectWhere(u"p.domain = :domain"_s), {{u":domain"_s, toStored(domain)}});
}

Result<QList<Prospect>> byIds(ReadSession &session, const QList<qint64> &ids)
{
    auto rows = fetchAll(session, prospectRecord(), prospectWhere("p.id IN "_L1 + idsIn(session, u":ids"_s)),
                         {{u":ids"_s, listOf(ids)}});
    if (!rows)
        return rows;
    return inOrderOf(ids, *rows, [](const Prospect &prospect) { return prospect.id.value; });
}

Result<QList<qint64>> ids(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort)
{
    Bindings bindings;
    const auto condition = where(session, filter, bindings);
    return fetchIds(session, "SELECT p.id FROM prospects AS p"_L1 + condition + orderBy(sort), bindings);
}

Result<QList<qint64>> firstIds(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort, int limit)
{
    Bindings bindings;
    const auto condition = where(session, filter, bindings);
    bindings.append({u":limit"_s, limit});
    return fetchIds(session, "SELECT p.id FROM prospects AS p"_L1 + condition + orderBy(sort) + " LIMIT :limit"_L1, bindings);
}

Result<int> count(ReadSession &session, const ProspectFilter &filter)
{
    Bindings bindings;
    const auto condition = where(session, filter, bindings);
    return fetchNumber(session, "SELECT COUNT(*) FROM prospects AS p"_L1 + condition, bindings)
        .map([](qint64 number) { return static_cast<int>(number); });
}

Result<QStringList> categories(ReadSession &session)
{
    // Jumps from word to word in the index instead of reading every row.
    QStringList words;
    auto status = session.select(uR"(
        WITH RECURSIVE words (word) AS (
            SELECT MIN(category) FROM prospects WHERE category > ''
            UNION ALL
            SELECT (SELECT MIN(p.category) FROM prospects AS p WHERE p.category > words.word) FROM words
            WHERE words.word IS NOT NULL
        )
        SELECT word FROM words WHERE word IS NOT NULL)"_s,
        {}, [&](const QSqlQuery &row) { words.append(row.value(0).toString()); });
    if (!status)
        return fail(status.error());
    words.sort(Qt::CaseInsensitive);
    return words;
}

Result<FunnelCounts> funnel(ReadSession &session)
{
    FunnelCounts counts;
    auto status = session.select(u"SELECT outreach_status, COUNT(*) FROM prospects GROUP BY outreach_status"_s, {},
        [&](const QSqlQuery &row) {
            const int number = row.value(1).toInt();
            counts.total += number;
            const auto word = fromText<OutreachStatus>(row.value(0).toString());
            if (word == OutreachStatus::Found)
                counts.found = number;
            else if (word == OutreachStatus::Replied)
                counts.replied = number;
            else if (word == OutreachStatus::Bounced)
                counts.bounced = number;
            else if (word == OutreachStatus::OptedOut)
                counts.optedOut = number;
            else if (word == OutreachStatus::Rejected)
                counts.rejected = number;
        });
    if (!status)
        return fail(status.error());
    status = session.select(uR"(
        SELECT
            (SELECT COUNT(*) FROM prospects WHERE contact_email <> ''),
            (SELECT COUNT(*) FROM prospects WHERE outreach_status = 'no_address'),
            (SELECT COUNT(*) FROM prospects WHERE verification_status = 'verified'),
            (SELECT COUNT(DISTINCT prospect_id) FROM drafts),
            (SELECT COUNT(*) FROM drafts WHERE is_listed = 1 AND state = 'proposed'),
            (SELECT COUNT(*) FROM drafts WHERE is_listed = 1 AND state = 'approved'),
            (SELECT COUNT(*) FROM sends WHERE state = 'sent'),
            (SELECT COUNT(*) FROM sends WHERE state = 'needs_human'),
            (SELECT COUNT(*) FROM job_items WHERE state = 'failed'
                AND job_id IN (SELECT MAX(id) FROM jobs GROUP BY job_type)))"_s,
        {}, [&](const QSqlQuery &row) {
            counts.withAddress = row.value(0).toInt();
            counts.noAddress = row.value(1).toInt();
            counts.verified = row.value(2).toInt();
            counts.drafted = row.value(3).toInt();
            counts.toReview = row.value(4).toInt();
            counts.approved = row.value(5).toInt();
            counts.sent = row.value(6).toInt();
            counts.problems = row.value(7).toInt() + row.value(8).toInt();
        });
    if (!status)
        return fail(status.error());
    return counts;
}

} // namespace overture::store::prospects
