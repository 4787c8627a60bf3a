// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sendrepository.h"

#include "store/deadaddress.h"
#include "store/domainholdrepository.h"
#include "store/prospectrepository.h"
#include "store/records.h"
#include "store/settingsrepository.h"

namespace overture::store::sends {

using namespace Qt::StringLiterals;

namespace {

/// What shows that a mail is out; the schema asks for it in every sent row.
QString evidenceOf(const Send &send)
{
    return send.gmailId.isEmpty() && !send.confirmedBy.isEmpty() ? "said by "_L1 + send.confirmedBy : send.gmailId;
}

const Record<Send> &sendRecord()
{
    static const Record<Send> record("sends", {
        column<&Send::id>("id"),
        column<&Send::draftId>("draft_id"),
        column<&Send::prospectId>("prospect_id"),
        column<&Send::step>("step"),
        column<&Send::generation>("generation"),
        column<&Send::account>("account"),
        column<&Send::recipient>("recipient"),
        column<&Send::subject>("subject"),
        column<&Send::body>("body"),
        column<&Send::contentHash>("content_hash"),
        column<&Send::state>("state"),
        column<&Send::sendKey>("send_key"),
        column<&Send::providerDraftId>("provider_draft_id"),
        column<&Send::stagedMessageId>("staged_message_id"),
        column<&Send::threadId>("thread_id"),
        column<&Send::gmailId>("gmail_id"),
        {"evidence", [](const Send &send) { return toStored(evidenceOf(send)); }, [](Send &, const QVariant &) {}},
        column<&Send::messageIdHeader>("message_id_header"),
        column<&Send::attempt>("attempt"),
        column<&Send::notBefore>("not_before"),
        column<&Send::leaseOwner>("lease_owner"),
        column<&Send::leaseExpiresAt>("lease_expires_at"),
        column<&Send::startedAt>("started_at"),
        column<&Send::sentAt>("sent_at"),
        column<&Send::errorKind>("error_kind"),
        column<&Send::errorText>("error_text"),
        column<&Send::providerResponse>("provider_response"),
        column<&Send::confirmedBy>("confirmed_by"),
        column<&Send::confirmedAt>("confirmed_at"),
        column<&Send::createdAt>("created_at"),
        column<&Send::updatedAt>("updated_at"),
        column<&Send::cc>("cc"),
        column<&Send::fromName>("from_name"),
        column<&Send::fromAddress>("from_address"),
        {"files", [](const Send &send) { return toStored(filesToJson(send.files)); },
         [](Send &send, const QVariant &stored) { send.files = filesFromJson(stored.toString()); }},
    });
    return record;
}

QString sendsWhere(const QString &conditionAndOrder)
{
    return "SELECT "_L1 + sendRecord().select(u"s"_s) + " FROM sends AS s WHERE "_L1 + conditionAndOrder;
}

QString sortExpression(SendColumn column)
{
    switch (column) {
    case SendColumn::State: return u"s.state"_s;
    case SendColumn::Recipient: return u"lower(s.recipient)"_s;
    case SendColumn::Subject: return u"lower(s.subject)"_s;
    case SendColumn::Domain: return u"p.domain"_s;
    case SendColumn::SentAt: return u"coalesce(s.sent_at, 0)"_s;
    case SendColumn::Created: return u"s.created_at"_s;
    }
    return {};
}

QStringList words(const QList<SendState> &states)
{
    QStringList result;
    for (const auto state : states)
        result.append(toText(state));
    return result;
}

/// What a person typed, as a pattern in which % and _ mean themselves.
QString pattern(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + text.toLower() + u'%';
}

/// Journal, prospect and status follow the ledger.
Status follow(WriteSession &session, const Send &send)
{
    const auto name = send.recipient;
    std::optional<SendStatus> status;
    switch (send.state) {
    case SendState::Sent:
        status = SendStatus::Sent;
        break;
    case SendState::Rejected:
        status = SendStatus::Failed;
        break;
    case SendState::Unknown:
    case SendState::NeedsHuman:
        status = SendStatus::Unknown;
        break;
    case SendState::Queued:
    case SendState::Claimed:
    case SendState::Staged:
    case SendState::InFlight:
    case SendState::Cancelled:
        return {};
    }
    auto rows = session.exec(uR"(
        UPDATE prospects
        SET send_status = :status,
            last_sent = (SELECT MAX(x.at) FROM (
                SELECT s.sent_at AS at FROM sends AS s WHERE s.prospect_id = :prospect AND s.state = 'sent'
                UNION ALL SELECT m.received_at FROM messages AS m WHERE m.prospect_id = :prospect AND m.direction = 'out') AS x),
            followups_sent = (SELECT COUNT(*) FROM sends AS s
                WHERE s.prospect_id = :prospect AND s.state = 'sent' AND s.step > 0),
            updated_at = :now
        WHERE id = :prospect)"_s,
        {{u":status"_s, toStored(*status)}, {u":prospect"_s, send.prospectId.value}, {u":now"_s, toStored(session.now())}});
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::Prospects, send.prospectId.value);
    auto noted = activity::add(session, u"program"_s, "send."_L1 + toText(send.state), send.prospectId.value,
                               send.state == SendState::Sent ? u"Sent to %1: %2"_s.arg(name, send.subject)
                                                             : u"Mail to %1 is %2: %3"_s.arg(name, toText(send.state), send.errorText));
    if (!noted)
        return noted;
    return prospects::refreshOutreachStatus(session, send.prospectId);
}

/// False when no row fitted `guard`; then nothing is written.
Result<bool> write(WriteSession &session, const Send &send, const QString &guard, const Bindings &guardBindings)
{
    auto before = byId(session, send.id);
    if (!before)
        return fail(before.error());
    if (!*before)
        return fail(ErrorKind::NotFound, u"This mail is not in the ledger."_s);
    auto row = send;
    row.updatedAt = session.now();
    auto rows = session.exec(sendRecord().update() + guard, sendRecord().updateBindings(row) + guardBindings);
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return false;
    session.changes().update(Table::Sends, send.id.value);
    if ((*before)->state != send.state) {
        if (auto followed = follow(session, row); !followed)
            return fail(followed.error());
    }
    return true;
}

} // namespace

Result<std::optional<SendId>> insert(WriteSession &session, const Send &send)
{
    auto row = send;
    if (row.createdAt == Instant{})
        row.createdAt = session.now();
    if (row.updatedAt == Instant{})
        row.updatedAt = session.now();
    auto id = session.insert(sendRecord().insert(u"ON CONFLICT (prospect_id, step, generation) DO NOTHING"_s),
                             sendRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::optional<SendId>{};
    session.changes().insert(Table::Sends, **id);
    if (auto status = follow(session, row); !status)
        return fail(status.error());
    return std::optional(SendId{**id});
}

Result<std::optional<Send>> byId(ReadSession &session, SendId id)
{
    return fetchOne(session, sendRecord(), sendsWhere(u"s.id = :id"_s), {{u":id"_s, id.value}});
}

Result<std::optional<Send>> byDraft(ReadSession &session, DraftId id)
{
    // The last one: a draft may have a cancelled row before.
    return fetchOne(session, sendRecord(), sendsWhere(u"s.draft_id = :id ORDER BY s.id"_s), {{u":id"_s, id.value}});
}

Status update(WriteSession &session, const Send &send)
{
    return write(session, send, {}, {}).map([](bool) {});
}

Result<bool> updateOwned(WriteSession &session, const Send &send, const QString &owner, int attempt)
{
    return write(session, send, u" AND lease_owner = :had_owner AND attempt = :had_attempt"_s,
                 {{u":had_owner"_s, toStored(owner)}, {u":had_attempt"_s, attempt}});
}

Status noteMessageId(WriteSession &session, SendId id, const SentIds &found)
{
    auto rows = session.exec(uR"(
        UPDATE sends SET gmail_id = :gmail, evidence = :gmail, thread_id = :thread, message_id_header = :header, updated_at = :now
        WHERE id = :id AND state = 'sent' AND gmail_id IN ('', :gmail))"_s,
        {{u":gmail"_s, toStored(found.gmailId)}, {u":thread"_s, toStored(found.threadId)}, {u":header"_s, toStored(found.messageIdHeader)},
         {u":now"_s, toStored(session.now())}, {u":id"_s, id.value}});
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::Sends, id.value);
    return {};
}

Result<QList<Send>> withoutMessageId(ReadSession &session, Instant since)
{
    return fetchAll(session, sendRecord(),
                    sendsWhere(u"s.state = 'sent' AND s.message_id_header = '' AND s.sent_at >= :since ORDER BY s.sent_at DESC, s.id"_s),
                    {{u":since"_s, toStored(since)}});
}

Result<std::optional<Send>> byKey(ReadSession &session, const QString &key)
{
    return fetchOne(session, sendRecord(), sendsWhere(u"s.send_key = :key ORDER BY s.id"_s), {{u":key"_s, toStored(key)}});
}

Result<QStringList> stagedDrafts(ReadSession &session, const QList<SendState> &states, const QString &account)
{
    QStringList ids;
    auto status = session.select("SELECT s.provider_draft_id FROM sends AS s WHERE s.provider_draft_id <> '' "_L1
                                     "AND (:account = '' OR s.account = '' OR lower(s.account) = :account) AND s.state IN "_L1
                                     + textsIn(session, u":states"_s),
                                 {{u":account"_s, toStored(account.toLower())}, {u":states"_s, listOf(words(states))}},
                                 [&](const QSqlQuery &row) { ids.append(row.value(0).toString()); });
    if (!status)
        return fail(status.error());
    return ids;
}

Result<SendFacts> facts(ReadSession &session, const QString &recipient, ProspectId prospect, const QString &account, int step)
{
    SendFacts facts;
    auto suppression = suppressions::matching(session, recipient);
    if (!suppression)
        return fail(suppression.error());
    auto prospectRow = prospects::byId(session, prospect);
    if (!prospectRow)
        return fail(prospectRow.error());
    if (!*suppression && *prospectRow) {
        suppression = suppressions::matching(session, "anyone@"_L1 + (*prospectRow)->domain);
        if (!suppression)
            return fail(suppression.error());
    }
    if (*suppression) {
        facts.addressSuppressed = (*suppression)->scope == SuppressionScope::Address;
        facts.domainSuppressed = (*suppression)->scope == SuppressionScope::Domain;
        facts.suppressionReason = (*suppression)->reason;
    }
    // A mail whose fate is not known counts as sent: better one too few than one too many.
    const auto time = [](const QVariant &stored) {
        return stored.isNull() ? std::nullopt : std::optional(instantFromMs(stored.toLongLong()));
    };
    const auto maybeSent = u"s.state IN ('sent', 'in_flight', 'unknown', 'needs_human')"_s;
    auto status = session.select(uR"(
        SELECT
            (SELECT MAX(coalesce(s.sent_at, s.started_at)) FROM sends AS s WHERE lower(s.recipient) = :recipient AND %1
                AND (:step = 0 OR s.prospect_id <> :prospect)),
            (SELECT MAX(coalesce(s.sent_at, s.started_at)) FROM sends AS s JOIN prospects AS p ON p.id = s.prospect_id
                WHERE p.id = :prospect AND %1 AND NOT %2),
            (SELECT COUNT(*) FROM sends AS s WHERE s.account = :account AND coalesce(s.sent_at, s.started_at) > :day AND %1),
            (SELECT MAX(coalesce(s.sent_at, s.started_at)) FROM sends AS s WHERE s.account = :account AND %1),
            (SELECT COUNT(*) FROM messages AS m WHERE m.prospect_id = :prospect
                AND m.classification IN ('reply', 'opt_out', 'complaint')),
            (SELECT MAX(m.return_date) FROM messages AS m WHERE m.prospect_id = :prospect AND m.classification = 'out_of_office'),
            (SELECT MAX(m.received_at) FROM messages AS m WHERE m.direction = 'out' AND lower(m.to_address) = :recipient
                AND (:step = 0 OR m.prospect_id <> :prospect)),
            (SELECT MAX(m.received_at) FROM messages AS m WHERE m.direction = 'out' AND m.prospect_id = :prospect))"_s
            .arg(maybeSent, QLatin1StringView(deadaddress::reachedNobody)),
        {{u":recipient"_s, toStored(recipient.toLower())}, {u":prospect"_s, prospect.value}, {u":account"_s, toStored(account)},
         {u":day"_s, toStored(session.now() - std::chrono::hours(24))}, {u":step"_s, step}},
        [&](const QSqlQuery &row) {
            // What a person typed in the mailbox counts like a mail of the ledger; an empty optional is the smallest.
            const auto byAddress = std::max(time(row.value(0)), time(row.value(6)));
            const auto byProspect = std::max(time(row.value(1)), time(row.value(7)));
            facts.lastOfSequence = byProspect;
            facts.lastContacted = step > 0 ? byAddress : std::max(byAddress, byProspect);
            facts.sentInLastDay = row.value(2).toInt();
            facts.lastSentByAccount = time(row.value(3));
            facts.hasReplied = row.value(4).toInt() > 0;
            facts.awayUntil = time(row.value(5));
        });
    if (!status)
        return fail(status.error());
    QStringList addresses{recipient};
    if (*prospectRow)
        addresses.append("anyone@"_L1 + (*prospectRow)->domain);
    auto hold = domainholds::active(session, domainholds::domainsOf(addresses));
    if (!hold)
        return fail(hold.error());
    if (*hold)
        facts.heldDomain = (*hold)->domain;
    return facts;
}

Result<QList<qint64>> ids(ReadSession &session, const SendFilter &filter, const SendSort &sort)
{
    Bindings bindings;
    QStringList conditions;
    if (filter.states.size() == 1) {
        conditions.append(u"s.state = :state"_s);
        bindings.append({u":state"_s, toStored(filter.states.first())});
    } else if (!filter.states.isEmpty()) {
        conditions.append("s.state IN "_L1 + textsIn(session, u":states"_s));
        bindings.append({u":states"_s, listOf(words(filter.states))});
    }
    const auto text = filter.text.trimmed();
    if (!text.isEmpty()) {
        conditions.append(u"(lower(s.recipient) LIKE :text ESCAPE '\\' OR lower(s.subject) LIKE :text ESCAPE '\\' "
                          "OR p.domain LIKE :text ESCAPE '\\')"_s);
        bindings.append({u":text"_s, toStored(pattern(text))});
    }
    const bool joins = sort.column == SendColumn::Domain || !text.isEmpty();
    if (joins)
        conditions.append(u"p.id = s.prospect_id"_s);
    const auto direction = sort.descending ? " DESC"_L1 : ""_L1;
    return fetchIds(session,
                    "SELECT s.id FROM sends AS s"_L1 + (joins ? " CROSS JOIN prospects AS p"_L1 : ""_L1)
                        + (conditions.isEmpty() ? QString() : QString(" WHERE "_L1 + conditions.join(" AND "_L1))) + " ORDER BY "_L1
                        + sortExpression(sort.column) + direction + ", s.id"_L1 + direction,
                    bindings);
}

Result<QList<SendRow>> rowsByIds(ReadSession &session, const QList<qint64> &ids)
{
    QList<SendRow> found;
    auto status = session.select("SELECT "_L1 + sendRecord().select(u"s"_s)
                                     + ", p.domain, (SELECT d.text FROM send_decisions AS d WHERE d.send_id = s.id ORDER BY d.id DESC LIMIT 1)"_L1
                                     + " FROM sends AS s JOIN prospects AS p ON p.id = s.prospect_id WHERE s.id IN "_L1
                                     + idsIn(session, u":ids"_s),
                                 {{u":ids"_s, listOf(ids)}}, [&](const QSqlQuery &row) {
                                     found.append({sendRecord().read(row), row.value(sendRecord().size()).toString(),
                                                  row.value(sendRecord().size() + 1).toString()});
                                 });
    if (!status)
        return fail(status.error());
    return inOrderOf(ids, found, [](const SendRow &row) { return row.send.id.value; });
}

Result<QList<Send>> byState(ReadSession &session, const QList<SendState> &states)
{
    return fetchAll(session, sendRecord(), sendsWhere("s.state IN "_L1 + textsIn(session, u":states"_s) + " ORDER BY s.id"_L1),
                    {{u":states"_s, listOf(words(states))}});
}

Result<QString> lastAccount(ReadSession &session)
{
    QString account;
    auto status = session.select(u"SELECT account FROM sends WHERE account <> '' ORDER BY id DESC LIMIT 1"_s, {},
                                 [&](const QSqlQuery &row) { account = row.value(0).toString(); });
    if (!status)
        return fail(status.error());
    return account;
}

Result<QList<Send>> watched(ReadSession &session, int days)
{
    return fetchAll(session, sendRecord(), sendsWhere(uR"(s.state = 'sent' AND s.sent_at >= :since AND s.thread_id <> ''
        AND NOT EXISTS (SELECT 1 FROM prospects AS p WHERE p.id = s.prospect_id
            AND p.outreach_status IN ('bounced', 'opted_out'))
        ORDER BY s.sent_at, s.id)"_s),
        {{u":since"_s, toStored(session.now() - std::chrono::hours(24) * days)}});
}

Result<QList<Send>> sentBefore(ReadSession &session, ProspectId id, int step)
{
    return fetchAll(session, sendRecord(),
                    sendsWhere(u"s.prospect_id = :id AND s.state = 'sent' AND s.step < :step ORDER BY s.sent_at, s.id"_s),
                    {{u":id"_s, id.value}, {u":step"_s, step}});
}

Result<QList<Send>> byProspect(ReadSession &session, ProspectId id)
{
    return fetchAll(session, sendRecord(), sendsWhere(u"s.prospect_id = :id ORDER BY s.id"_s), {{u":id"_s, id.value}});
}

} // namespace overture::store::sends
