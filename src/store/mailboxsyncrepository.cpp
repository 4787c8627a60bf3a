// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mailboxsyncrepository.h"

#include "store/records.h"
#include "store/sendrepository.h"

namespace overture::store::mailboxsync {

using namespace Qt::StringLiterals;

namespace {

const Record<MailboxSync> &syncRecord()
{
    static const Record<MailboxSync> record("mailbox_sync", {
        column<&MailboxSync::id>("id"),
        column<&MailboxSync::account>("account"),
        column<&MailboxSync::historyId>("history_id"),
        column<&MailboxSync::fullScanAt>("full_scan_at"),
        column<&MailboxSync::syncedAt>("synced_at"),
        column<&MailboxSync::createdAt>("created_at"),
        column<&MailboxSync::updatedAt>("updated_at"),
    });
    return record;
}

} // namespace

Result<std::optional<MailboxSync>> byAccount(ReadSession &session, const QString &account)
{
    return fetchOne(session, syncRecord(), "SELECT "_L1 + syncRecord().select() + " FROM mailbox_sync WHERE account = :account"_L1,
                    {{u":account"_s, toStored(account.toLower())}});
}

Result<QList<MailboxSync>> list(ReadSession &session)
{
    return fetchAll(session, syncRecord(), "SELECT "_L1 + syncRecord().select() + " FROM mailbox_sync ORDER BY account"_L1, {});
}

Status advance(WriteSession &session, const QString &account, const QString &historyId, bool wasFullScan)
{
    auto known = byAccount(session, account);
    if (!known)
        return fail(known.error());
    MailboxSync row = known->value_or(MailboxSync());
    row.account = account.toLower();
    row.historyId = historyId;
    row.syncedAt = session.now();
    if (wasFullScan)
        row.fullScanAt = session.now();
    row.updatedAt = session.now();
    if (row.id.isValid()) {
        session.changes().update(Table::MailboxSync, row.id.value);
        return session.exec(syncRecord().update(), syncRecord().updateBindings(row)).map([](int) {});
    }
    row.createdAt = session.now();
    return session.insert(syncRecord().insert(), syncRecord().insertBindings(row)).map([&session](const std::optional<qint64> &id) {
        session.changes().insert(Table::MailboxSync, id.value_or(0));
    });
}

Result<QList<Send>> threadsToRead(ReadSession &session, int days, Instant before)
{
    QList<qint64> ids;
    auto status = session.select(uR"(
        SELECT MAX(s.id) FROM sends AS s
        WHERE s.state = 'sent' AND s.sent_at >= :since AND s.thread_id <> ''
            AND NOT EXISTS (SELECT 1 FROM prospects AS p WHERE p.id = s.prospect_id AND p.outreach_status IN ('bounced', 'opted_out'))
        GROUP BY s.account, s.thread_id
        HAVING MAX(coalesce(s.thread_read_at, 0)) <= :before
        ORDER BY MAX(s.sent_at), MAX(s.id))"_s,
        {{u":since"_s, toStored(session.now() - std::chrono::hours(24) * days)}, {u":before"_s, toStored(before)}},
        [&](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    if (!status)
        return fail(status.error());
    QList<Send> found;
    for (const auto id : std::as_const(ids)) {
        auto send = sends::byId(session, SendId{id});
        if (!send)
            return fail(send.error());
        if (*send)
            found.append(**send);
    }
    return found;
}

Status threadWasRead(WriteSession &session, const QString &account, const QString &threadId)
{
    return session.exec(u"UPDATE sends SET thread_read_at = :now WHERE thread_id = :thread AND account = :account"_s,
                        {{u":now"_s, toStored(session.now())}, {u":thread"_s, toStored(threadId)}, {u":account"_s, toStored(account)}})
        .map([](int) {});
}

Result<std::optional<Instant>> oldestWatched(ReadSession &session, const QString &account, int days)
{
    std::optional<Instant> oldest;
    auto status = session.select(uR"(
        SELECT MIN(s.sent_at) FROM sends AS s WHERE s.account = :account AND s.sent_at >= :since AND s.state = 'sent')"_s,
        {{u":account"_s, toStored(account)}, {u":since"_s, toStored(session.now() - std::chrono::hours(24) * days)}},
        [&](const QSqlQuery &row) { fromStored(row.value(0), oldest); });
    if (!status)
        return fail(status.error());
    return oldest;
}

} // namespace overture::store::mailboxsync
