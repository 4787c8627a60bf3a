// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messageconsequences.h"

#include "core/emailaddress.h"
#include "store/deadaddress.h"
#include "store/domainholdrepository.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/records.h"
#include "store/senderlimit.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto overLimitPause = std::chrono::hours(24);

/// Open drafts are rejected, waiting mails cancelled; with `onlyFollowUps` the first mail is left alone.
Status stopMails(WriteSession &session, const Message &message, bool onlyFollowUps)
{
    const auto step = onlyFollowUps ? 1 : 0;
    auto open = fetchIds(session, uR"(
        SELECT id FROM drafts
        WHERE prospect_id = :prospect AND state IN ('proposed', 'approved') AND sequence_index >= :step
        ORDER BY id)"_s,
        {{u":prospect"_s, message.prospectId.value}, {u":step"_s, step}});
    if (!open)
        return fail(open.error());
    for (const auto id : *open) {
        if (auto status = drafts::reject(session, DraftId{id}, u"program"_s); !status)
            return status;
        if (auto status = noteEffect(session, message.id, u"draft_rejected"_s, id); !status)
            return status;
    }
    auto waiting = sends::byProspect(session, message.prospectId);
    if (!waiting)
        return fail(waiting.error());
    for (auto send : *waiting) {
        if (send.step < step || (send.state != SendState::Queued && send.state != SendState::Claimed))
            continue;
        send.state = SendState::Cancelled;
        send.errorText = u"an answer came first"_s;
        send.leaseOwner.clear(); // whoever holds it has lost it
        send.leaseExpiresAt.reset();
        if (auto status = sends::update(session, send); !status)
            return status;
        if (auto status = noteEffect(session, message.id, u"send_cancelled"_s, send.id.value); !status)
            return status;
    }
    return {};
}

Status suppress(WriteSession &session, const Message &message, const QString &address, const QString &reason, const QString &source)
{
    const auto parsed = EmailAddress::parse(address); // else a sender that nobody could write to anyway
    if (!parsed)
        return {};
    Suppression suppression;
    suppression.value = address;
    suppression.reason = reason;
    suppression.source = source;
    auto added = suppressions::add(session, suppression);
    if (!added)
        return fail(added.error());
    if (*added)
        return noteEffect(session, message.id, u"suppressed"_s, (*added)->value);
    // Another mail has put it there: this one holds it there as well.
    auto known = fetchNumber(session, uR"(
        SELECT x.id FROM suppressions AS x
        WHERE x.scope = 'address' AND x.value = :value
            AND EXISTS (SELECT 1 FROM message_effects AS e WHERE e.effect = 'suppressed' AND e.subject_id = x.id))"_s,
        {{u":value"_s, parsed->normalized()}});
    if (!known)
        return fail(known.error());
    return *known > 0 ? noteEffect(session, message.id, u"suppressed"_s, *known) : Status();
}

/// The address that we wrote to, when the message answers a mail of ours.
Result<QString> writtenTo(ReadSession &session, SendId id)
{
    if (!id.isValid())
        return QString();
    return sends::byId(session, id).map([](const auto &send) { return send ? send->recipient.toLower() : QString(); });
}

/// Names another address of the prospect, when one is known that may work.
Status offerOther(WriteSession &session, const Message &message, const QString &dead)
{
    const auto known = deadaddress::otherAddresses(session, message.prospectId);
    if (!known)
        return fail(known.error());
    QStringList others;
    for (const Contact &contact : *known)
        others.append(contact.value);
    if (others.isEmpty())
        return {};
    return activity::add(session, u"program"_s, u"prospect.other_address"_s, message.prospectId.value,
                         u"%1 does not exist; there is also %2"_s.arg(dead, others.join(u", "_s)));
}

QJsonValue momentOf(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(toMs(*moment)) : QJsonValue();
}

std::optional<Instant> momentOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(instantFromMs(value.toInteger())) : std::nullopt;
}

/// What is known of a prospect's address, before a bounce says that there is no such mailbox.
Result<QJsonObject> knownOfAddress(ReadSession &session, const Prospect &prospect)
{
    QJsonObject known{{u"address"_s, prospect.contactEmail}, {u"status"_s, toText(prospect.verificationStatus)},
                      {u"reason"_s, prospect.verificationReason}, {u"accepted_at"_s, momentOf(prospect.acceptedAt)},
                      {u"accepted_reason"_s, prospect.acceptedReason}, {u"accepted_from"_s, prospect.acceptedFrom}};
    const auto contacts = prospects::contacts(session, prospect.id);
    if (!contacts)
        return fail(contacts.error());
    for (const Contact &contact : *contacts) {
        if (contact.value == prospect.contactEmail)
            known.insert(u"mailbox"_s, QJsonObject{{u"status"_s, contact.mailboxStatus}, {u"method"_s, contact.mailboxMethod},
                                                   {u"reason"_s, contact.mailboxReason}, {u"suggestion"_s, contact.suggestion},
                                                   {u"verified_at"_s, momentOf(contact.verifiedAt)}});
    }
    return known;
}

/// The opposite. Notes of earlier versions say nothing of the mailbox and of an acceptance.
Status putBackKnown(WriteSession &session, const Prospect &prospect, const QJsonObject &known)
{
    const auto status = fromText<VerificationStatus>(known.value(u"status"_s).toString()).value_or(VerificationStatus::Unverified);
    auto saved = prospects::saveVerification(session, prospect.id, {status, known.value(u"reason"_s).toString(), u"unknown"_s, u"user"_s});
    if (!saved)
        return saved;
    if (const auto accepted = momentOf(known.value(u"accepted_at"_s))) {
        auto rows = session.exec(uR"(
            UPDATE prospects SET accepted_at = :at, accepted_reason = :reason, accepted_from = :before WHERE id = :id)"_s,
            {{u":at"_s, toStored(*accepted)}, {u":reason"_s, toStored(known.value(u"accepted_reason"_s).toString())},
             {u":before"_s, toStored(known.value(u"accepted_from"_s).toString())}, {u":id"_s, prospect.id.value}});
        if (!rows)
            return fail(rows.error());
    }
    if (!known.contains(u"mailbox"_s))
        return {};
    const auto mailbox = known.value(u"mailbox"_s).toObject();
    const auto verified = momentOf(mailbox.value(u"verified_at"_s));
    return session.exec(uR"(
        UPDATE contacts SET mailbox_status = :status, mailbox_method = :method, mailbox_reason = :reason, suggestion = :suggestion,
            verified_at = :verified
        WHERE prospect_id = :prospect AND value = :address)"_s,
        {{u":status"_s, toStored(mailbox.value(u"status"_s).toString())}, {u":method"_s, toStored(mailbox.value(u"method"_s).toString())},
         {u":reason"_s, toStored(mailbox.value(u"reason"_s).toString())},
         {u":suggestion"_s, toStored(mailbox.value(u"suggestion"_s).toString())},
         {u":verified"_s, verified ? toStored(*verified) : QVariant()}, {u":prospect"_s, prospect.id.value},
         {u":address"_s, toStored(prospect.contactEmail)}})
        .map([](int) {});
}

Status bounced(WriteSession &session, const Message &message)
{
    auto written = writtenTo(session, message.sendId);
    if (!written)
        return fail(written.error());
    const auto address = (message.failedRecipient.isEmpty() ? *written : message.failedRecipient).trimmed().toLower();
    if (auto status = suppress(session, message, address, u"The mailbox does not exist (%1)"_s.arg(message.statusCode), u"bounce"_s); !status)
        return status;
    auto prospect = prospects::byId(session, message.prospectId);
    if (!prospect)
        return fail(prospect.error());
    if (*prospect && (*prospect)->contactEmail == address) {
        const auto before = knownOfAddress(session, **prospect);
        if (!before)
            return fail(before.error());
        auto status = prospects::saveVerification(session, message.prospectId,
                                                  {VerificationStatus::Invalid, u"A mail to it came back: %1"_s.arg(message.reason),
                                                   u"invalid"_s, u"bounce"_s});
        if (!status)
            return status;
        status = noteEffect(session, message.id, u"address_invalid"_s, message.prospectId.value,
                            QString::fromUtf8(QJsonDocument(*before).toJson(QJsonDocument::Compact)));
        if (!status)
            return status;
        if (status = offerOther(session, message, address); !status)
            return status;
    }
    return stopMails(session, message, false);
}

Status optedOut(WriteSession &session, const Message &message)
{
    auto written = writtenTo(session, message.sendId);
    if (!written)
        return fail(written.error());
    const bool isComplaint = message.classification == MailClass::Complaint;
    const auto reason = isComplaint ? u"Complained"_s : u"Asked not to be written to"_s;
    // A complaint comes from the provider's desk: it names the person, if at all.
    const auto asking = isComplaint ? message.failedRecipient : message.fromAddress;
    for (const auto &address : {asking.trimmed().toLower(), *written}) {
        if (auto status = suppress(session, message, address, reason, u"reply"_s); !status)
            return status;
    }
    return stopMails(session, message, false);
}

Status replied(WriteSession &session, const Message &message)
{
    if (auto status = stopMails(session, message, true); !status)
        return status;
    auto written = writtenTo(session, message.sendId);
    if (!written)
        return fail(written.error());
    auto prospect = prospects::byId(session, message.prospectId);
    if (!prospect)
        return fail(prospect.error());
    QStringList addresses{message.fromAddress, *written};
    if (*prospect)
        addresses.append("anyone@"_L1 + (*prospect)->domain);
    for (const QString &domain : domainholds::domainsOf(addresses)) {
        auto hold = domainholds::hold(session, domain, message.prospectId, message.id);
        if (!hold)
            return fail(hold.error());
        if (auto status = noteEffect(session, message.id, u"domain_held"_s, hold->value); !status)
            return status;
    }
    return {};
}

/// Gmail's own limit may show only as a bounce: says nothing about the address, everything about the account.
Status limited(WriteSession &session, const Message &message)
{
    const auto written = writtenTo(session, message.sendId);
    if (!written)
        return fail(written.error());
    switch (senderlimit::limitSign(message, *written)) {
    case senderlimit::LimitSign::None:
        return {};
    case senderlimit::LimitSign::Reached:
        return message.account.isEmpty() ? Status()
                                         : senderlimit::set(session, message.account,
                                                            {message.receivedAt + overLimitPause, u"Gmail’s limit for sending is reached"_s});
    case senderlimit::LimitSign::NotSent:
        break;
    }
    const auto taken = senderlimit::takeBack(session, message);
    if (!taken)
        return fail(taken.error());
    return *taken ? noteEffect(session, message.id, u"send_taken_back"_s, message.sendId.value) : Status();
}

/// What the class did to something else, with this one left out.
Result<bool> isHeldByAnother(ReadSession &session, MessageId message, const QString &effect, qint64 subject, qint64 *other = nullptr)
{
    return fetchNumber(session, uR"(
        SELECT e.message_id FROM message_effects AS e
        WHERE e.subject_id = :subject AND e.effect = :effect AND e.message_id <> :message ORDER BY e.id)"_s,
        {{u":subject"_s, subject}, {u":effect"_s, effect}, {u":message"_s, message.value}})
        .map([other](qint64 found) {
            if (other)
                *other = found;
            return found > 0;
        });
}

struct Effect
{
    QString what;
    qint64 subject = 0;
    QString before;
};

Status takeBack(WriteSession &session, const Message &message, const Effect &effect)
{
    if (effect.what == "draft_rejected"_L1) {
        auto draft = drafts::byId(session, DraftId{effect.subject});
        if (!draft)
            return fail(draft.error());
        // Proposed, not approved: a person looks at it again.
        return *draft && (*draft)->state == DraftState::Rejected ? drafts::reopen(session, DraftId{effect.subject}) : Status();
    }
    if (effect.what == "send_taken_back"_L1)
        return senderlimit::restore(session, SendId{effect.subject});
    if (effect.what == "suppressed"_L1) {
        auto held = isHeldByAnother(session, message.id, effect.what, effect.subject);
        if (!held)
            return fail(held.error());
        return *held ? Status() : suppressions::remove(session, SuppressionId{effect.subject});
    }
    if (effect.what == "domain_held"_L1) {
        qint64 other = 0;
        auto held = isHeldByAnother(session, message.id, effect.what, effect.subject, &other);
        if (!held)
            return fail(held.error());
        session.changes().update(Table::DomainHolds, effect.subject);
        if (*held)
            return session.exec(u"UPDATE domain_holds SET message_id = :other WHERE id = :id"_s,
                                {{u":other"_s, other}, {u":id"_s, effect.subject}}).map([](int) {});
        return session.exec(u"DELETE FROM domain_holds WHERE id = :id"_s, {{u":id"_s, effect.subject}}).map([](int) {});
    }
    if (effect.what == "address_invalid"_L1) {
        const auto before = QJsonDocument::fromJson(effect.before.toUtf8()).object();
        auto prospect = prospects::byId(session, ProspectId{effect.subject});
        if (!prospect)
            return fail(prospect.error());
        if (!*prospect || (*prospect)->contactEmail != before.value(u"address"_s).toString())
            return {};
        return putBackKnown(session, **prospect, before);
    }
    return {}; // a cancelled mail stays cancelled: its draft is open again and may be approved anew
}

} // namespace

Status noteEffect(WriteSession &session, MessageId message, const QString &effect, qint64 subject, const QString &before)
{
    return session.insert(uR"(
        INSERT INTO message_effects (message_id, effect, subject_id, before)
        VALUES (:message, :effect, :subject, :before)
        RETURNING id)"_s,
        {{u":message"_s, message.value}, {u":effect"_s, effect}, {u":subject"_s, subject}, {u":before"_s, toStored(before)}})
        .map([](auto) {});
}

Status followClass(WriteSession &session, const Message &message)
{
    switch (message.classification) {
    case MailClass::Reply: return replied(session, message);
    case MailClass::OptOut:
    case MailClass::Complaint: return optedOut(session, message);
    case MailClass::BounceHard: return bounced(session, message);
    case MailClass::BounceLimit:
    case MailClass::BounceBlocked:
        return limited(session, message);
    case MailClass::OutOfOffice:
    case MailClass::BounceSoft:
    case MailClass::Auto:
    case MailClass::Other: break;
    }
    return {};
}

Status takeBackClass(WriteSession &session, const Message &message)
{
    QList<Effect> effects;
    auto read = session.select(u"SELECT effect, subject_id, before FROM message_effects WHERE message_id = :id ORDER BY id DESC"_s,
                               {{u":id"_s, message.id.value}}, [&](const QSqlQuery &row) {
                                   effects.append({row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toString()});
                               });
    if (!read)
        return read;
    for (const Effect &effect : std::as_const(effects)) {
        if (auto status = takeBack(session, message, effect); !status)
            return status;
    }
    return session.exec(u"DELETE FROM message_effects WHERE message_id = :id"_s, {{u":id"_s, message.id.value}}).map([](int) {});
}

} // namespace overture::store
