// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/timeline.h"

#include "store/records.h"

namespace overture::store::timeline {

using namespace Qt::StringLiterals;

Result<QList<TimelineEntry>> ofProspect(ReadSession &session, ProspectId id, int limit)
{
    QList<TimelineEntry> entries;
    auto status = session.select(uR"(
        SELECT kind, id, at, who, what, text FROM (
            SELECT 0 AS kind, a.id AS id, a.at AS at, a.who AS who, a.what AS what, a.text AS text
            FROM activity AS a
            WHERE a.prospect_id = :prospect AND a.what <> 'send.sent'
                AND (a.what NOT LIKE 'message.%' OR a.what = 'message.overturned')
            UNION ALL
            SELECT 1, s.id, s.sent_at, s.recipient, CASE WHEN s.step = 0 THEN 'first_mail' ELSE 'follow_up' END, s.subject
            FROM sends AS s WHERE s.prospect_id = :prospect AND s.state = 'sent'
            UNION ALL
            SELECT 2, m.id, m.received_at, m.from_address, m.classification, m.subject
            FROM messages AS m WHERE m.prospect_id = :prospect
        ) AS entries
        ORDER BY at DESC, kind DESC, id DESC LIMIT :limit)"_s,
        {{u":prospect"_s, id.value}, {u":limit"_s, limit}}, [&](const QSqlQuery &row) {
            TimelineEntry entry;
            entry.kind = static_cast<TimelineEntry::Kind>(row.value(0).toInt());
            entry.id = row.value(1).toLongLong();
            fromStored(row.value(2), entry.at);
            fromStored(row.value(3), entry.who);
            fromStored(row.value(4), entry.what);
            fromStored(row.value(5), entry.text);
            entries.append(entry);
        });
    if (!status)
        return fail(status.error());
    return entries;
}

} // namespace overture::store::timeline
