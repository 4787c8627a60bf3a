// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// To which of our mails a received one belongs.
#include "core/emailaddress.h"
#include "domain/freemail.h"
#include "store/messagerepository.h"
#include "store/records.h"

namespace overture::store::messages {

using namespace Qt::StringLiterals;

namespace {

using Match = std::optional<MessageMatch>;

/// The last row of "SELECT prospect, send …" wins.
Result<Match> fetch(ReadSession &session, const QString &sql, const Bindings &bindings, MatchKind kind)
{
    Match found;
    auto status = session.select(sql, bindings, [&](const QSqlQuery &row) {
        found = MessageMatch{ProspectId{row.value(0).toLongLong()}, SendId{row.value(1).toLongLong()}, kind};
    });
    if (!status)
        return fail(status.error());
    return found;
}

/// The last of our mails that had gone out when it came; the one to the failed recipient before the others.
Result<Match> byThread(ReadSession &session, const MailTraces &traces)
{
    if (traces.threadId.isEmpty())
        return Match();
    auto sent = fetch(session, uR"(
        SELECT s.prospect_id, s.id FROM sends AS s
        WHERE s.thread_id = :thread AND (s.account = :account OR s.account = '' OR :account = '') AND s.state <> 'cancelled'
        ORDER BY CASE WHEN lower(s.recipient) = :failed THEN 1 ELSE 0 END, CASE WHEN s.state = 'sent' THEN 1 ELSE 0 END,
            CASE WHEN coalesce(s.sent_at, 0) <= :received THEN 1 ELSE 0 END, coalesce(s.sent_at, 0), s.id)"_s,
        {{u":thread"_s, toStored(traces.threadId)}, {u":account"_s, toStored(traces.account)},
         {u":failed"_s, toStored(traces.failedRecipient.toLower())}, {u":received"_s, toStored(traces.receivedAt)}},
        MatchKind::Thread);
    if (!sent || *sent)
        return sent;
    // A thread that a mail of ours was answered into, whatever connected it first.
    Match found;
    auto status = session.select(uR"(
        SELECT m.prospect_id, m.send_id, m.match_kind FROM messages AS m
        WHERE m.thread_id = :thread AND (m.account = :account OR m.account = '' OR :account = '') AND m.prospect_id IS NOT NULL
        ORDER BY m.received_at, m.id)"_s,
        {{u":thread"_s, toStored(traces.threadId)}, {u":account"_s, toStored(traces.account)}}, [&](const QSqlQuery &row) {
            found = MessageMatch{ProspectId{row.value(0).toLongLong()}, SendId{row.value(1).toLongLong()},
                                 fromText<MatchKind>(row.value(2).toString()).value_or(MatchKind::Thread)};
        });
    if (!status)
        return fail(status.error());
    return found;
}

/// X-Overture-Send-Id is "send-step-generation".
Result<Match> bySendKey(ReadSession &session, const MailTraces &traces)
{
    const auto parts = traces.sendKey.trimmed().split(u'-');
    bool isNumber = false;
    const auto id = parts.first().toLongLong(&isNumber);
    if (!isNumber || parts.size() != 3)
        return Match();
    return fetch(session, uR"(
        SELECT s.prospect_id, s.id FROM sends AS s
        WHERE s.id = :id AND s.step = :step AND s.generation = :generation
            AND (s.account = :account OR s.account = '' OR :account = ''))"_s,
        {{u":id"_s, id}, {u":step"_s, parts.at(1).toInt()}, {u":generation"_s, parts.at(2).toInt()},
         {u":account"_s, toStored(traces.account)}},
        MatchKind::Reference);
}

Result<Match> byMessageIds(ReadSession &session, const MailTraces &traces)
{
    for (const QString &id : traces.messageIds) {
        if (id.isEmpty())
            continue;
        auto sent = fetch(session, u"SELECT s.prospect_id, s.id FROM sends AS s WHERE s.message_id_header = :id ORDER BY s.id"_s,
                          {{u":id"_s, toStored(id)}}, MatchKind::Reference);
        if (!sent || *sent)
            return sent;
        auto received = fetch(session, uR"(
            SELECT m.prospect_id, m.send_id FROM messages AS m
            WHERE m.message_id_header = :id AND m.prospect_id IS NOT NULL ORDER BY m.id)"_s,
            {{u":id"_s, toStored(id)}}, MatchKind::Reference);
        if (!received || *received)
            return received;
    }
    return Match();
}

Result<Match> byAddress(ReadSession &session, const MailTraces &traces, const QString &address, Instant since)
{
    return fetch(session, uR"(
        SELECT s.prospect_id, s.id FROM sends AS s
        WHERE lower(s.recipient) = :address AND s.state = 'sent' AND s.sent_at BETWEEN :since AND :received
        ORDER BY s.sent_at, s.id)"_s,
        {{u":address"_s, toStored(address)}, {u":since"_s, toStored(since)}, {u":received"_s, toStored(traces.receivedAt)}},
        MatchKind::Address);
}

Result<Match> byDomain(ReadSession &session, const MailTraces &traces, const QString &domain, Instant since)
{
    const Bindings bindings{{u":domain"_s, toStored(domain)}, {u":since"_s, toStored(since)}, {u":received"_s, toStored(traces.receivedAt)}};
    auto site = fetch(session, uR"(
        SELECT s.prospect_id, s.id FROM prospects AS p JOIN sends AS s ON s.prospect_id = p.id
        WHERE p.domain = :domain AND s.state = 'sent' AND s.sent_at BETWEEN :since AND :received
        ORDER BY s.sent_at, s.id)"_s,
        bindings, MatchKind::Domain);
    if (!site || *site)
        return site;
    return fetch(session, uR"(
        SELECT s.prospect_id, s.id FROM sends AS s
        WHERE s.state = 'sent' AND s.sent_at BETWEEN :since AND :received
            AND (lower(s.recipient) LIKE '%@' || CAST(:domain AS TEXT) OR lower(s.recipient) LIKE '%.' || CAST(:domain AS TEXT))
        ORDER BY s.sent_at, s.id)"_s,
        bindings, MatchKind::Domain);
}

} // namespace

Result<std::optional<MessageMatch>> match(ReadSession &session, const MailTraces &traces, int watchDays)
{
    if (auto found = byThread(session, traces); !found || *found)
        return found;
    if (auto found = bySendKey(session, traces); !found || *found)
        return found;
    if (auto found = byMessageIds(session, traces); !found || *found)
        return found;
    const auto address = EmailAddress::parse(traces.isReport ? traces.failedRecipient : traces.fromAddress);
    if (!address || address->normalized() == traces.account.toLower())
        return std::optional<MessageMatch>();
    const Instant since = traces.receivedAt - std::chrono::hours(24) * watchDays;
    if (auto found = byAddress(session, traces, address->normalized(), since); !found || *found || traces.isReport)
        return found;
    const auto domain = address->domain().registrable();
    const auto own = EmailAddress::parse(traces.account);
    if (isFreeMailDomain(address->domain()) || isFreeMailDomain(domain) || domain.isHostingPlatform()
        || (own && own->domain().registrable().ace() == domain.ace()))
        return std::optional<MessageMatch>();
    return byDomain(session, traces, domain.ace(), since);
}

Result<ProspectId> prospectWrittenTo(ReadSession &session, const QString &account, const QString &threadId, const QStringList &recipients)
{
    QStringList addresses;
    for (const QString &recipient : recipients) {
        if (const auto address = EmailAddress::parse(recipient); address && address->normalized() != account.toLower())
            addresses.append(address->normalized());
    }
    if (addresses.isEmpty())
        return ProspectId();
    MailTraces traces;
    traces.account = account;
    traces.threadId = threadId;
    const auto thread = byThread(session, traces);
    if (!thread)
        return fail(thread.error());
    const QString list = textsIn(session, u":addresses"_s);
    return fetchNumber(session, uR"(
        SELECT x.prospect_id FROM (
            SELECT s.prospect_id AS prospect_id, 0 AS place FROM sends AS s WHERE s.state = 'sent' AND lower(s.recipient) IN %1
            UNION ALL SELECT p.id, 1 FROM prospects AS p WHERE p.contact_email IN %1
            UNION ALL SELECT c.prospect_id, 2 FROM contacts AS c WHERE c.value IN %1
            UNION ALL SELECT m.prospect_id, 3 FROM messages AS m
                WHERE m.direction = 'in' AND m.prospect_id IS NOT NULL AND lower(m.from_address) IN %1) AS x
        ORDER BY CASE WHEN x.prospect_id = :thread THEN 1 ELSE 0 END, x.place DESC, x.prospect_id)"_s.arg(list),
        {{u":addresses"_s, listOf(addresses)}, {u":thread"_s, *thread ? (*thread)->prospectId.value : qint64(0)}})
        .map([](qint64 id) { return ProspectId{id}; });
}

} // namespace overture::store::messages
