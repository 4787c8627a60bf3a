// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gates of ARCHITECTURE.md §13: which prospects a stage may work on. Each begins at an index that knows the open ones.
#include "store/deadaddress.h"
#include "store/prospectrecord.h"
#include "store/prospectrepository.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

Result<QList<DueRow>> due(ReadSession &session, const QString &condition, const QList<qint64> &onlyIds)
{
    QList<DueRow> rows;
    Bindings bindings;
    QString only;
    if (!onlyIds.isEmpty()) {
        only = " AND p.id IN "_L1 + idsIn(session, u":ids"_s);
        bindings.append({u":ids"_s, listOf(onlyIds)});
    }
    auto status = session.select("SELECT p.id, p.domain FROM prospects AS p WHERE "_L1 + condition + only + " ORDER BY p.created_at, p.id"_L1,
                                 bindings, [&](const QSqlQuery &row) {
                                     rows.append({row.value(0).toLongLong(), row.value(1).toString()});
                                 });
    if (!status)
        return fail(status.error());
    return rows;
}

} // namespace

Result<QList<DueRow>> dueForEnrichment(ReadSession &session, const QList<qint64> &onlyIds)
{
    // A row that a person names is read again, even when the last reading found nothing.
    return due(session,
               onlyIds.isEmpty() ? u"p.scrape_status = 'pending' AND p.contact_email = '' AND p.approval_status <> 'rejected'"_s
                                 : u"p.contact_email = '' AND p.approval_status <> 'rejected'"_s,
               onlyIds);
}

Result<QList<DueRow>> dueForVerification(ReadSession &session, const QList<qint64> &onlyIds)
{
    return due(session,
               onlyIds.isEmpty()
                   ? u"p.verification_status = 'unverified' AND p.contact_email <> '' AND p.approval_status <> 'rejected'"_s
                   : u"p.verification_status <> 'verified' AND p.contact_email <> '' AND p.approval_status <> 'rejected'"_s,
               onlyIds);
}

Result<QList<DueRow>> dueForScoring(ReadSession &session, const QList<qint64> &onlyIds)
{
    return due(session,
               onlyIds.isEmpty() ? u"p.score IS NULL AND p.approval_status <> 'rejected'"_s
                                 : u"p.approval_status <> 'rejected'"_s,
               onlyIds);
}

Result<QList<DueRow>> dueForAutoDraft(ReadSession &session)
{
    // A suppressed domain also holds for the addresses of its subdomains.
    return due(session, uR"(p.outreach_status = 'verified' AND p.verification_status = 'verified' AND p.contact_email <> ''
        AND p.source_type = 'website' AND p.approval_status <> 'rejected'
        AND NOT EXISTS (SELECT 1 FROM drafts AS d WHERE d.prospect_id = p.id)
        AND NOT EXISTS (SELECT 1 FROM messages AS m WHERE m.prospect_id = p.id
            AND m.classification IN ('reply', 'opt_out', 'complaint'))
        AND NOT EXISTS (SELECT 1 FROM suppressions AS x WHERE x.scope = 'address' AND x.value = p.contact_email)
        AND NOT EXISTS (SELECT 1 FROM suppressions AS x WHERE x.scope = 'domain' AND (x.value = p.domain
            OR p.contact_email LIKE '%@' || x.value OR p.contact_email LIKE '%.' || x.value)))"_s,
        {});
}

Result<QList<DueRow>> dueForFollowUp(ReadSession &session, const FollowUpRule &rule, const QList<qint64> &onlyIds)
{
    Bindings bindings{{u":before"_s, toStored(session.now() - std::chrono::hours(24) * rule.afterDays)},
                      {u":most"_s, rule.most},
                      {u":now"_s, toStored(session.now())},
                      {u":hold"_s, toStored(rule.holdDomain)},
                      {u":limit"_s, rule.limit}};
    QString only;
    if (!onlyIds.isEmpty()) {
        only = " AND p.id IN "_L1 + idsIn(session, u":ids"_s);
        bindings.append({u":ids"_s, listOf(onlyIds)});
    }
    QList<DueRow> rows;
    auto status = session.select(uR"(
        SELECT p.id, p.domain FROM prospects AS p
        WHERE p.outreach_status = 'sent' AND p.last_sent <= :before AND p.followups_sent < :most AND p.contact_email <> ''
            AND p.approval_status <> 'rejected' AND p.source_type = 'website'
            AND NOT EXISTS (SELECT 1 FROM drafts AS d WHERE d.prospect_id = p.id
                AND (d.sequence_index > p.followups_sent OR d.state IN ('proposed', 'approved')))
            AND NOT EXISTS (SELECT 1 FROM sends AS s WHERE s.prospect_id = p.id
                AND s.state IN ('queued', 'claimed', 'staged', 'in_flight', 'unknown', 'needs_human'))
            AND NOT EXISTS (SELECT 1 FROM messages AS m WHERE m.prospect_id = p.id
                AND (m.classification IN ('reply', 'opt_out', 'complaint') OR (m.classification = 'bounce_hard' AND %1)))
            AND NOT EXISTS (SELECT 1 FROM messages AS m WHERE m.prospect_id = p.id
                AND m.classification = 'out_of_office' AND m.return_date > :now)
            AND NOT EXISTS (SELECT 1 FROM suppressions AS x WHERE x.scope = 'address' AND x.value = p.contact_email)
            AND NOT EXISTS (SELECT 1 FROM suppressions AS x WHERE x.scope = 'domain' AND (x.value = p.domain
                OR p.contact_email LIKE '%@' || x.value OR p.contact_email LIKE '%.' || x.value))
            AND NOT EXISTS (SELECT 1 FROM domain_holds AS h WHERE :hold = 1 AND h.released_at IS NULL AND (h.domain = p.domain
                OR p.contact_email LIKE '%@' || h.domain OR p.contact_email LIKE '%.' || h.domain)))"_s.arg(QLatin1StringView(deadaddress::isAboutAddress))
                                     + only + " ORDER BY p.last_sent, p.id LIMIT :limit"_L1,
                                 bindings, [&](const QSqlQuery &row) {
                                     rows.append({row.value(0).toLongLong(), row.value(1).toString()});
                                 });
    if (!status)
        return fail(status.error());
    return rows;
}

Result<QList<DueRow>> dueForDraft(ReadSession &session, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return QList<DueRow>{};
    // A site that was written to is followed up, not written to for the first time again.
    // One whose mail reached nobody is, at another address.
    return due(session, uR"(p.contact_email <> '' AND NOT EXISTS (SELECT 1 FROM drafts AS d
        WHERE d.prospect_id = p.id AND d.state <> 'rejected' AND NOT (d.state = 'sent'
            AND EXISTS (SELECT 1 FROM sends AS s WHERE s.draft_id = d.id AND s.state = 'sent' AND %1))))"_s
                            .arg(QLatin1StringView(deadaddress::reachedNobody)),
               ids);
}

} // namespace overture::store::prospects
