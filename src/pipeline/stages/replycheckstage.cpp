// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/replycheckstage.h"

#include "pipeline/mailboxreader.h"
#include "store/mailboxsyncrepository.h"
#include "store/sendrepository.h"

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
    const auto before = session.now() - std::chrono::hours(settings.number(u"replies.thread_hours"_s));
    const auto threads = store::mailboxsync::threadsToRead(session, settings.number(u"replies.watch_days"_s), before);
    if (!threads)
        return fail(threads.error());
    QList<store::NewJobItem> items{{u"mailbox_sync"_s, 0, u"the mailbox"_s}};
    for (const Send &send : *threads)
        items.append({u"sends"_s, send.id.value, send.recipient});
    return items;
}

Result<ItemOutcome> ReplyCheckStage::process(const JobItem &item, const StageContext &context)
{
    if (!context.services.mailbox)
        return fail(ErrorKind::Misconfigured, u"No mailbox is connected."_s, u"Connect Gmail in Settings"_s);
    MailboxReader reader(context);
    if (item.subjectId == 0) // the mailbox itself, which has no row before it was read
        return reader.readChanges();
    const auto send = context.database.readNow(
        [id = SendId{item.subjectId}](store::ReadSession &session) { return store::sends::byId(session, id); });
    if (!send)
        return fail(send.error());
    if (!*send)
        return fail(ErrorKind::NotFound, u"The sent mail was removed while the job ran."_s);
    return reader.readThread(**send);
}

} // namespace overture::pipeline
