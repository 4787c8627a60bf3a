// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectrepository.h"

#include "domain/draft.h"
#include "domain/job.h"
#include "domain/send.h"
#include "store/counters.h"
#include "store/dialect.h"
#include "store/prospectfilter.h"
#include "store/prospectmatches.h"
#include "store/prospectrecord.h"
#include "store/prospectscan.h"
#include "store/reviewrepository.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

QString prospectWhere(const QString &condition)
{
    return "SELECT "_L1 + prospectRecord().select(u"p"_s) + " FROM prospects AS p WHERE "_L1 + condition;
}

/// The expressions that an index of the schema is made of. Rows with the same status follow by age.
QStringList sortExpressions(ProspectColumn column)
{
    switch (column) {
    case ProspectColumn::Domain: return {u"p.domain"_s};
    case ProspectColumn::Title: return {u"lower(p.page_title)"_s};
    case ProspectColumn::Email: return {u"p.contact_email"_s};
    case ProspectColumn::Category: return {u"lower(p.category)"_s};
    case ProspectColumn::Location: return {u"lower(p.location)"_s};
    case ProspectColumn::Score: return {u"coalesce(p.score, -1)"_s};
    case ProspectColumn::Verification: return {u"p.verification_status"_s, u"p.created_at"_s};
    case ProspectColumn::Outreach: return {u"p.outreach_status"_s, u"p.created_at"_s};
    case ProspectColumn::Source: return {u"p.discovery_status"_s, u"p.created_at"_s};
    case ProspectColumn::Intent: return {u"p.intent"_s, u"p.created_at"_s};
    case ProspectColumn::Created: return {u"p.created_at"_s};
    case ProspectColumn::Updated: return {u"p.updated_at"_s};
    case ProspectColumn::Name:
    case ProspectColumn::Notes:
    case ProspectColumn::Campaign: break;
    }
    return {};
}

/// The first column's index gives the order; only rows that are equal there are sorted by the others.
QString orderBy(const ProspectSort &sort)
{
    QStringList terms;
    const auto add = [&](const QString &expression, bool descending) { terms.append(descending ? expression + " DESC"_L1 : expression); };
    for (const auto &expression : sortExpressions(sort.column).mid(0, sort.then.isEmpty() ? -1 : 1))
        add(expression, sort.descending);
    for (const auto &[column, descending] : sort.then) {
        for (const auto &expression : sortExpressions(column).mid(0, 1))
            add(expression, descending);
    }
    add(u"p.id"_s, sort.descending);
    return " ORDER BY "_L1 + terms.join(", "_L1);
}

/// " WHERE …" or nothing.
QString where(const ReadSession &session, const ProspectFilter &filter, Bindings &bindings)
{
    const auto conditions = prospectConditions(session, filter, bindings);
    return conditions.isEmpty() ? QString() : QString(" WHERE "_L1 + conditions.join(" AND "_L1));
}

/// At most `limit` ids (0: all) that pass the filter but for its text, in order, from those that have the text.
Result<QList<qint64>> fewIds(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort, int limit, const QList<qint64> &matches)
{
    Bindings bindings;
    auto conditions = prospectConditions(session, filter, bindings);
    conditions.append("p.id IN "_L1 + idsIn(session, u":ids"_s));
    bindings.append({u":ids"_s, listOf(matches)});
    auto found = fetchIds(session, "SELECT p.id FROM prospects AS p WHERE "_L1 + conditions.join(" AND "_L1) + orderBy(sort), bindings);
    if (found && limit > 0)
        found->resize(std::min<qsizetype>(found->size(), limit));
    return found;
}

/// The same when many rows have the text: along the order's index until there are enough.
Result<QList<qint64>> walkIds(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort, int limit, ProspectMatches &matches)
{
    Bindings bindings;
    const auto sql = session.dialect().expanded("SELECT p.id FROM prospects AS p"_L1 + where(session, filter, bindings) + orderBy(sort));
    auto statement = SqliteStatement::prepare(session.sqliteHandle(), session.dialect(), sql.toUtf8(), u"read “prospects”"_s);
    if (!statement)
        return fail(statement.error());
    std::vector<QByteArray> values; // texts are bound, not copied
    values.reserve(static_cast<size_t>(bindings.size()));
    for (const auto &[name, value] : bindings)
        statement->bind(statement->placeOf(name.toUtf8()), values.emplace_back(value.toString().toUtf8()));
    QList<qint64> ids;
    while (limit == 0 || ids.size() < limit) {
        auto stepped = statement->step();
        if (!stepped)
            return fail(stepped.error());
        if (!*stepped)
            break;
        auto has = matches.contains(statement->number(0));
        if (!has)
            return fail(has.error());
        if (*has)
            ids.append(statement->number(0));
    }
    return ids;
}

/// Empty when the plain condition has to do.
Result<std::optional<QList<qint64>>> idsByText(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort, int limit)
{
    auto matches = ProspectMatches::find(session, filter.text);
    if (!matches)
        return fail(matches.error());
    if (!*matches)
        return std::nullopt;
    auto rest = filter;
    rest.text.clear();
    auto few = (*matches)->few();
    if (!few)
        return fail(few.error());
    auto ids = *few ? fewIds(session, rest, sort, limit, **few) : walkIds(session, rest, sort, limit, **matches);
    return ids.map([](const QList<qint64> &found) { return std::optional(found); });
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
    if (auto found = idsByText(session, filter, sort, 0); !found || *found)
        return found.map([](const std::optional<QList<qint64>> &ids) { return *ids; });
    Bindings bindings;
    const auto condition = where(session, filter, bindings);
    return fetchIds(session, "SELECT p.id FROM prospects AS p"_L1 + condition + orderBy(sort), bindings);
}

Result<QList<qint64>> firstIds(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort, int limit)
{
    ProspectScan scan{filter.text, {}, {}, orderBy(sort), limit};
    auto rest = filter;
    rest.text.clear();
    scan.condition = prospectConditions(session, rest, scan.bindings).join(" AND "_L1);
    if (auto found = firstByReading(session, scan); !found || *found)
        return found.map([](const std::optional<QList<qint64>> &ids) { return *ids; });
    if (auto found = idsByText(session, filter, sort, limit); !found || *found)
        return found.map([](const std::optional<QList<qint64>> &ids) { return *ids; });
    Bindings bindings;
    const auto condition = where(session, filter, bindings);
    bindings.append({u":limit"_s, limit});
    return fetchIds(session, "SELECT p.id FROM prospects AS p"_L1 + condition + orderBy(sort) + " LIMIT :limit"_L1, bindings);
}

Result<int> count(ReadSession &session, const ProspectFilter &filter)
{
    if (filter == ProspectFilter{} && counters::areKept(session))
        return Counters::read(session).map([](const Counters &counters) { return counters.of(u"outreach"_s); });
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
    const auto kept = Counters::read(session);
    if (!kept)
        return fail(kept.error());
    // Of the last job of each type.
    auto failedItems = fetchNumber(session, uR"(
        SELECT CAST(coalesce(SUM(%1), 0) AS BIGINT) FROM jobs AS j
        WHERE j.id IN (SELECT MAX(id) FROM jobs GROUP BY job_type))"_s
                                                .arg(counters::itemsOf(session, u"j.id"_s, toText(ItemState::Failed))), {});
    if (!failedItems)
        return fail(failedItems.error());
    const auto snoozed = reviews::snoozedCount(session);
    if (!snoozed)
        return fail(snoozed.error());
    const auto outreach = [&](OutreachStatus status) { return kept->of(u"outreach"_s, toText(status)); };
    FunnelCounts counts;
    counts.total = kept->of(u"outreach"_s);
    counts.found = outreach(OutreachStatus::Found);
    counts.withAddress = kept->of(u"address"_s, u"any"_s);
    counts.noAddress = outreach(OutreachStatus::NoAddress);
    counts.verified = kept->of(u"verification"_s, toText(VerificationStatus::Verified));
    counts.drafted = kept->of(u"drafted"_s, u"any"_s);
    counts.snoozed = *snoozed;
    counts.toReview = kept->of(u"draft"_s, toText(DraftState::Proposed)) - *snoozed;
    counts.approved = kept->of(u"draft"_s, toText(DraftState::Approved));
    counts.sent = kept->of(u"send"_s, toText(SendState::Sent));
    counts.replied = outreach(OutreachStatus::Replied);
    counts.bounced = outreach(OutreachStatus::Bounced);
    counts.optedOut = outreach(OutreachStatus::OptedOut);
    counts.rejected = outreach(OutreachStatus::Rejected);
    counts.problems = kept->of(u"send"_s, toText(SendState::NeedsHuman)) + static_cast<int>(*failedItems);
    return counts;
}

} // namespace overture::store::prospects
