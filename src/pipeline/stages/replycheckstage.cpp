// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/replycheckstage.h"

#include "store/sendrepository.h"

#include <QSet>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

StageInfo ReplyCheckStage::info() const
{
    return {.id = u"check-replies"_s,
            .title = u"Check replies"_s,
            .verb = u"Check replies"_s,
            .progressNoun = u"threads"_s,
            .lanesSetting = {},
            .nextStage = {},
            .parameters = {},
            .subject = u"messages"_s};
}

Result<QList<store::NewJobItem>> ReplyCheckStage::due(store::WriteSession &session, const QJsonObject &, const Settings &settings,
                                                      const Services &services)
{
    if (!services.mailbox)
        return fail(ErrorKind::Misconfigured, u"No mailbox is connected."_s, u"Connect Gmail in Settings"_s);
    const auto sends = store::sends::watched(session, settings.number(u"replies.watch_days"_s));
    if (!sends)
        return fail(sends.error());
    QList<store::NewJobItem> items;
    QSet<QString> threads;
    for (const Send &send : *sends) {
        if (send.threadId.isEmpty() || threads.contains(send.threadId))
            continue;
        threads.insert(send.threadId);
        items.append({u"sends"_s, send.id.value, send.recipient});
    }
    return items;
}

Result<ItemOutcome> ReplyCheckStage::process(const JobItem &item, const StageContext &context)
{
    const auto send = context.database.readNow(
        [id = SendId{item.subjectId}](store::ReadSession &session) { return store::sends::byId(session, id); });
    if (!send)
        return fail(send.error());
    if (!*send)
        return fail(ErrorKind::NotFound, u"The sent mail was removed while the job ran."_s);
    const auto mails = context.services.mailbox->thread((*send)->threadId, context.stop);
    if (!mails)
        return fail(mails.error());

    QList<Message> received;
    for (const ReceivedMail &mail : *mails) {
        if (mail.isOwn)
            continue;
        Message message;
        message.prospectId = (*send)->prospectId;
        message.sendId = (*send)->id;
        message.gmailId = mail.messageId;
        message.threadId = mail.threadId;
        message.direction = u"in"_s;
        message.fromAddress = mail.fromAddress;
        message.subject = mail.subject;
        message.text = mail.text;
        message.classification = mail.classification;
        message.reason = mail.reason;
        message.failedRecipient = mail.failedRecipient;
        message.statusCode = mail.statusCode;
        message.returnDate = mail.returnDate;
        message.receivedAt = mail.receivedAt;
        received.append(message);
    }
    if (received.isEmpty())
        return ItemOutcome{{}, ItemState::Skipped, u"nothing new"_s};
    return ItemOutcome{[received](store::WriteSession &session) -> Status {
                           for (const Message &message : received) {
                               if (auto stored = store::messages::insertReceived(session, message); !stored)
                                   return fail(stored.error());
                           }
                           return {};
                       },
                       ItemState::Done, {}};
}

} // namespace overture::pipeline
