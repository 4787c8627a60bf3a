// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/receivedmail.h"

#include "store/sendrepository.h"

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

bool isReport(MailClass classification)
{
    return isBounce(classification) || classification == MailClass::Complaint;
}

Message messageOf(const ReceivedMail &mail, const QString &account, const store::MessageMatch &match)
{
    Message message;
    message.prospectId = match.prospectId;
    message.sendId = match.sendId;
    message.matchKind = match.kind;
    message.account = account;
    message.gmailId = mail.messageId;
    message.threadId = mail.threadId;
    message.direction = u"in"_s;
    message.fromAddress = mail.fromAddress;
    message.fromName = mail.fromName;
    message.toAddress = mail.toAddress;
    message.subject = mail.subject;
    message.messageIdHeader = mail.messageIdHeader;
    message.inReplyTo = mail.inReplyTo;
    message.references = mail.references.join(u' ');
    message.text = mail.text;
    message.quotedText = mail.quotedText;
    message.signature = mail.signature;
    message.headers = mail.headers;
    message.classification = mail.classification;
    message.reason = mail.reason;
    message.failedRecipient = mail.failedRecipient;
    message.statusCode = mail.statusCode;
    message.returnDate = mail.returnDate;
    message.isRead = !mail.isUnread;
    message.receivedAt = mail.receivedAt;
    return message;
}

/// A mail of ours that may lie in the mailbox before the ledger knows its id.
bool mayBeThisOne(const Send &send)
{
    switch (send.state) {
    case SendState::Claimed:
    case SendState::Staged:
    case SendState::InFlight:
    case SendState::Unknown:
    case SendState::NeedsHuman:
        return true;
    case SendState::Sent: // somebody said so
        return send.gmailId.isEmpty();
    case SendState::Queued:
    case SendState::Rejected:
    case SendState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

/// What a person typed in the mailbox itself. While a mail of ours to them is under way it may be that very one: then it is left
/// for the next look at its thread.
Result<bool> storeTyped(store::WriteSession &session, const ReceivedMail &mail, const QString &account)
{
    if (mail.isDraft || mail.headers.contains("X-Overture-Send-Id:"_L1, Qt::CaseInsensitive))
        return false;
    const auto prospect = store::messages::prospectWrittenTo(session, account, mail.threadId, mail.recipients);
    if (!prospect)
        return fail(prospect.error());
    if (!prospect->isValid())
        return false;
    const auto ours = store::sends::byProspect(session, *prospect);
    if (!ours)
        return fail(ours.error());
    if (std::any_of(ours->begin(), ours->end(), mayBeThisOne))
        return false;
    Message message = messageOf(mail, account, {*prospect, {}, MatchKind::Thread});
    message.direction = u"out"_s;
    message.classification = MailClass::Other;
    message.reason = u"written by hand in the mailbox"_s;
    const auto stored = store::messages::insertReceived(session, message);
    if (!stored)
        return fail(stored.error());
    return stored->has_value();
}

} // namespace

store::MailTraces tracesOf(const ReceivedMail &mail, const QString &account)
{
    store::MailTraces traces;
    traces.account = account;
    traces.threadId = mail.threadId;
    traces.messageIds = {mail.returnedMessageId, mail.inReplyTo};
    for (auto id = mail.references.crbegin(); id != mail.references.crend(); ++id)
        traces.messageIds.append(*id);
    traces.sendKey = mail.returnedSendKey;
    traces.fromAddress = mail.fromAddress;
    traces.failedRecipient = mail.failedRecipient;
    traces.isReport = isReport(mail.classification);
    traces.receivedAt = mail.receivedAt;
    return traces;
}

store::MailTraces tracesOf(const MailGlance &glance, const MailEntry &entry, const QString &account)
{
    store::MailTraces traces;
    traces.account = account;
    traces.threadId = entry.threadId;
    traces.messageIds = glance.messageIds;
    traces.fromAddress = glance.fromAddress;
    traces.failedRecipient = glance.failedRecipient;
    traces.isReport = !glance.failedRecipient.isEmpty();
    traces.receivedAt = glance.receivedAt;
    return traces;
}

Result<bool> storeReceived(store::WriteSession &session, const ReceivedMail &mail, const QString &account, int watchDays)
{
    if (mail.isOwn)
        return storeTyped(session, mail, account);
    const auto match = store::messages::match(session, tracesOf(mail, account), watchDays);
    if (!match)
        return fail(match.error());
    if (!*match)
        return false;
    // The same site's newsletter is no answer.
    if ((*match)->kind == MatchKind::Domain && (mail.classification == MailClass::Auto || mail.classification == MailClass::Other))
        return false;
    const auto stored = store::messages::insertReceived(session, messageOf(mail, account, **match));
    if (!stored)
        return fail(stored.error());
    return stored->has_value();
}

} // namespace overture::pipeline
