// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores and authorities of many prospects at once.
#include "store/prospectrepository.h"
#include "store/records.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

Result<QList<StoredScore>> scoresAfter(ReadSession &session, ProspectId afterId, int limit)
{
    QList<StoredScore> scores;
    auto status = session.select(uR"(
        SELECT id, score, score_lines FROM prospects WHERE id > :after AND score IS NOT NULL ORDER BY id LIMIT :limit)"_s,
        {{u":after"_s, afterId.value}, {u":limit"_s, limit}}, [&](const QSqlQuery &row) {
            scores.append({ProspectId{row.value(0).toLongLong()}, row.value(1).toDouble(), row.value(2).toString()});
        });
    if (!status)
        return fail(status.error());
    return scores;
}

Status saveScores(WriteSession &session, const QList<StoredScore> &scores)
{
    // updated_at stays: nothing new is known of the prospect.
    for (const auto &entry : scores) {
        auto rows = session.exec(u"UPDATE prospects SET score = :score, score_lines = :lines WHERE id = :id"_s,
                                 {{u":score"_s, entry.score}, {u":lines"_s, toStored(entry.scoreLines)}, {u":id"_s, entry.id.value}});
        if (!rows)
            return fail(rows.error());
    }
    if (!scores.isEmpty())
        session.changes().all(Table::Prospects);
    return {};
}

Status saveAuthorities(WriteSession &session, const QList<std::pair<ProspectId, std::optional<double>>> &ratings)
{
    for (const auto &[id, rating] : ratings) {
        auto rows = session.exec(u"UPDATE prospects SET da_est = :rating, da_est_at = :now WHERE id = :id"_s,
                                 {{u":rating"_s, toStored(rating)}, {u":now"_s, toStored(session.now())}, {u":id"_s, id.value}});
        if (!rows)
            return fail(rows.error());
        session.changes().update(Table::Prospects, id.value);
    }
    return {};
}

Result<QList<DueRow>> authorityDue(ReadSession &session, JobId job, Instant before, int limit)
{
    QList<DueRow> rows;
    auto status = session.select(uR"(
        SELECT p.id, p.domain FROM job_items AS i JOIN prospects AS p ON p.id = i.subject_id
        WHERE i.job_id = :job AND i.state IN ('todo', 'doing') AND coalesce(p.da_est_at, -1) < :before
            AND (p.da_est IS NULL OR p.da_est_at IS NOT NULL)
        ORDER BY i.id LIMIT :limit)"_s,
        {{u":job"_s, job.value}, {u":before"_s, toStored(before)}, {u":limit"_s, limit}}, [&](const QSqlQuery &row) {
            rows.append({row.value(0).toLongLong(), row.value(1).toString()});
        });
    if (!status)
        return fail(status.error());
    return rows;
}

Result<int> authorityDueCount(ReadSession &session, const QList<qint64> &ids, Instant before)
{
    return fetchNumber(session,
                       "SELECT COUNT(*) FROM prospects AS p WHERE coalesce(p.da_est_at, -1) < :before"
                       " AND (p.da_est IS NULL OR p.da_est_at IS NOT NULL) AND p.id IN "_L1 + idsIn(session, u":ids"_s),
                       {{u":before"_s, toStored(before)}, {u":ids"_s, listOf(ids)}})
        .map([](qint64 number) { return int(number); });
}

} // namespace overture::store::prospects
