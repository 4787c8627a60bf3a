// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emailaddress.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/records.h"
#include "store/senderlimit.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"

namespace overture::store::messages {

using namespace Qt::StringLiterals;

namespace {

const Record<Message> &messageRecord()
{
    static const Record<Message> record("messages", {
        column<&Message::id>("id"),
        column<&Message::prospectId>("prospect_id"),
        column<&Message::sendId>("send_id"),
        column<&Message::gmailId>("gmail_id"),
        column<&Message::threadId>("thread_id"),
        column<&Message::direction>("direction"),
        column<&Message::fromAddress>("from_address"),
        column<&Message::subject>("subject"),
        column<&Message::text>("text"),
        column<&Message::classification>("classification"),
        column<&Message::reason>("reason"),
        column<&Message::failedRecipient>("failed_recipient"),
        column<&Message::statusCode>("status_code"),
        column<&Message::returnDate>("return_date"),
        column<&Message::receivedAt>("received_at"),
        column<&Message::createdAt>("created_at"),
    });
    return record;
}

/// A reply ends the sequence, an opt-out ends everything: open drafts are rejected, queued mails cancelled.
Status stopMails(WriteSession &session, ProspectId prospect, bool onlyFollowUps)
{
    const auto step = onlyFollowUps ? 1 : 0;
    auto open = fetchIds(session, uR"(
        SELECT id FROM drafts
        WHERE prospect_id = :prospect AND state IN ('proposed', 'approved') AND sequence_index >= :step
        ORDER BY id)"_s,
        {{u":prospect"_s, prospect.value}, {u":step"_s, step}});
    if (!open)
        return fail(open.error());
    for (const auto id : *open) {
        if (auto status = drafts::reject(session, DraftId{id}); !status)
            return status;
    }
    auto queued = sends::byProspect(session, prospect);
    if (!queued)
        return fail(queued.error());
    for (auto send : *queued) {
        if (send.step < step || (send.state != SendState::Queued && send.state != SendState::Claimed))
            continue;
        send.state = SendState::Cancelled;
        send.errorText = u"an answer came first"_s;
        if (auto status = sends::update(session, send); !status)
            return status;
    }
    return {};
}

Status suppress(WriteSession &session, const QString &address, const QString &reason, const QString &source)
{
    if (!EmailAddress::parse(address)) // a sender that nobody could write to anyway
        return {};
    Suppression suppression;
    suppression.value = address;
    suppression.reason = reason;
    suppression.source = source;
    return suppressions::add(session, suppression).map([](auto) {});
}

/// The address that we wrote to, when the message answers a mail of ours.
Result<QString> writtenTo(ReadSession &session, SendId id)
{
    if (!id.isValid())
        return QString();
    return sends::byId(session, id).map([](const auto &send) { return send ? send->recipient.toLower() : QString(); });
}

Status bounced(WriteSession &session, const Message &message)
{
    auto written = writtenTo(session, message.sendId);
    if (!written)
        return fail(written.error());
    const auto address = (message.failedRecipient.isEmpty() ? *written : message.failedRecipient).trimmed().toLower();
    if (auto status = suppress(session, address, u"The mailbox does not exist (%1)"_s.arg(message.statusCode), u"bounce"_s); !status)
        return status;
    auto prospect = prospects::byId(session, message.prospectId);
    if (!prospect)
        return fail(prospect.error());
    if (*prospect && (*prospect)->contactEmail == address) {
        auto status = prospects::saveVerification(session, message.prospectId,
                                                  {VerificationStatus::Invalid, u"A mail to it came back: %1"_s.arg(message.reason),
                                                   u"invalid"_s, u"bounce"_s});
        if (!status)
            return status;
    }
    return stopMails(session, message.prospectId, false);
}

Status optedOut(WriteSession &session, const Message &message)
{
    auto written = writtenTo(session, message.sendId);
    if (!written)
        return fail(written.error());
    const auto reason = message.classification == MailClass::Complaint ? u"Complained"_s : u"Asked not to be written to"_s;
    for (const auto &address : {message.fromAddress.trimmed().toLower(), *written}) {
        if (auto status = suppress(session, address, reason, u"reply"_s); !status)
            return status;
    }
    return stopMails(session, message.prospectId, false);
}

Status follow(WriteSession &session, const Message &message)
{
    switch (message.classification) {
    case MailClass::Reply: return stopMails(session, message.prospectId, true);
    case MailClass::OptOut:
    case MailClass::Complaint: return optedOut(session, message);
    case MailClass::BounceHard: return bounced(session, message);
    case MailClass::BounceBlocked: return senderlimit::isLimitBounce(message) ? senderlimit::takeBack(session, message) : Status();
    case MailClass::OutOfOffice:
    case MailClass::BounceSoft:
    case MailClass::Auto:
    case MailClass::Other: break;
    }
    return {};
}

} // namespace

Result<std::optional<MessageId>> insertReceived(WriteSession &session, const Message &message)
{
    auto row = message;
    if (row.direction.isEmpty())
        row.direction = u"in"_s;
    if (row.createdAt == Instant{})
        row.createdAt = session.now();
    auto id = session.insert(messageRecord().insert(u"ON CONFLICT (gmail_id) DO NOTHING"_s), messageRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::optional<MessageId>{};
    session.changes().insert(Table::Messages, **id);
    auto noted = activity::add(session, u"program"_s, "message."_L1 + toText(row.classification), row.prospectId.value,
                               u"Mail from %1: %2"_s.arg(row.fromAddress, row.subject));
    if (!noted)
        return fail(noted.error());
    if (row.direction == "in"_L1) {
        if (auto status = follow(session, row); !status)
            return fail(status.error());
    }
    if (row.prospectId.isValid()) {
        if (auto status = prospects::refreshOutreachStatus(session, row.prospectId); !status)
            return fail(status.error());
    }
    return std::optional(MessageId{**id});
}

Result<QList<Message>> byProspect(ReadSession &session, ProspectId id)
{
    return fetchAll(session, messageRecord(),
                    "SELECT "_L1 + messageRecord().select() + " FROM messages WHERE prospect_id = :id ORDER BY received_at, id"_L1,
                    {{u":id"_s, id.value}});
}

Result<QList<Message>> list(ReadSession &session, int limit)
{
    return fetchAll(session, messageRecord(),
                    "SELECT "_L1 + messageRecord().select() + " FROM messages ORDER BY received_at DESC, id DESC LIMIT :limit"_L1,
                    {{u":limit"_s, limit}});
}

Result<std::optional<Instant>> lastReceived(ReadSession &session)
{
    std::optional<Instant> last;
    auto status = session.select(u"SELECT received_at FROM messages WHERE direction = 'in' ORDER BY received_at DESC LIMIT 1"_s, {},
                                 [&](const QSqlQuery &row) { fromStored(row.value(0), last); });
    if (!status)
        return fail(status.error());
    return last;
}

} // namespace overture::store::messages
