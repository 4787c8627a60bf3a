// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/counters.h"

#include "store/dialect.h"

#include <QSqlQuery>

#include <sqlite3.h>

namespace overture::store {

using namespace Qt::StringLiterals;

Result<Counters> Counters::fetch(ReadSession &session, const QString &sql)
{
    Counters counters;
    auto status = session.select(sql, {}, [&](const QSqlQuery &row) {
        if (const int value = row.value(2).toInt(); value != 0)
            counters.m_values.insert({row.value(0).toString(), row.value(1).toString()}, value);
    });
    if (!status)
        return fail(status.error());
    return counters;
}

Result<Counters> Counters::read(ReadSession &session)
{
    if (!counters::areKept(session))
        return count(session);
    return fetch(session, uR"(
        SELECT subject, word, value FROM counters
        WHERE subject IN ('outreach', 'verification', 'address', 'drafted', 'draft', 'send') AND owner = 0)"_s);
}

Result<Counters> Counters::count(ReadSession &session)
{
    return fetch(session, uR"(
        SELECT 'outreach', outreach_status, COUNT(*) FROM prospects GROUP BY outreach_status
        UNION ALL SELECT 'verification', verification_status, COUNT(*) FROM prospects GROUP BY verification_status
        UNION ALL SELECT 'address', 'any', COUNT(*) FROM prospects WHERE contact_email > ''
        UNION ALL SELECT 'drafted', 'any', COUNT(DISTINCT prospect_id) FROM drafts
        UNION ALL SELECT 'draft', state, COUNT(*) FROM drafts WHERE is_listed = 1 GROUP BY state
        UNION ALL SELECT 'send', state, COUNT(*) FROM sends GROUP BY state)"_s);
}

int Counters::of(const QString &subject) const
{
    int sum = 0;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        sum += it.key().first == subject ? it.value() : 0;
    return sum;
}

namespace counters {

bool areKept(const ReadSession &session)
{
    return session.dialect().isSqlite();
}

QString itemsOf(const ReadSession &session, const QString &jobColumn, const QString &state)
{
    if (areKept(session))
        return u"coalesce((SELECT value FROM counters WHERE subject = 'item' AND owner = %1 AND word = '%2'), 0)"_s.arg(jobColumn, state);
    return u"(SELECT COUNT(*) FROM job_items AS i WHERE i.job_id = %1 AND i.state = '%2')"_s.arg(jobColumn, state);
}

Status add(WriteSession &session, const QString &subject, const QString &word, qint64 rows)
{
    return session.exec(uR"(
        INSERT INTO counters (subject, word, value) VALUES (:subject, :word, :rows)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value)"_s,
        {{u":subject"_s, subject}, {u":word"_s, word}, {u":rows"_s, rows}})
        .map([](int) {});
}

TriggersOff::TriggersOff(sqlite3 *handle) : m_handle(handle)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

TriggersOff::~TriggersOff()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

} // namespace counters
} // namespace overture::store
