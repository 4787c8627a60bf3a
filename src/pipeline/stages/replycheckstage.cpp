// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/replycheckstage.h"

#include "pipeline/mailboxreader.h"
#include "pipeline/mailroute.h"
#include "store/mailaccountrepository.h"
#include "store/mailboxsyncrepository.h"
#include "store/sendrepository.h"

#include <algorithm>

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
    QList<store::NewJobItem> items;
    if (hasGivenToken(services)) {
        items.append({u"mailbox_sync"_s, 0, u"the mailbox"_s});
    } else {
        const auto mailboxes = store::mailaccounts::all(session);
        if (!mailboxes)
            return fail(mailboxes.error());
        // One whose sign-in is over cannot be read; it holds up the others only when there is no other.
        const bool isOneConnected = std::any_of(mailboxes->begin(), mailboxes->end(),
                                                [](const MailAccount &mailbox) { return mailbox.state == MailAccountState::Connected; });
        for (const MailAccount &mailbox : *mailboxes) {
            const bool isReadable = isOneConnected ? mailbox.state == MailAccountState::Connected : mailbox.state != MailAccountState::Disconnected;
            if (isReadable && services.mail(mailbox.address).mailbox)
                items.append({u"mail_accounts"_s, mailbox.id.value, mailbox.address});
        }
    }
    for (const Send &send : *threads)
        items.append({u"sends"_s, send.id.value, send.recipient});
    return items;
}

Result<ItemOutcome> ReplyCheckStage::process(const JobItem &item, const StageContext &context)
{
    if (!context.services.mailbox)
        return fail(ErrorKind::Misconfigured, u"No mailbox is connected."_s, u"Connect Gmail in Settings"_s);
    if (item.subjectId == 0) // the mailbox itself, which has no row before it was read
        return MailboxReader(context, *context.services.mailbox).readChanges();
    if (item.subjectTable == u"mail_accounts") {
        auto *mailbox = context.services.mail(item.label).mailbox;
        if (!mailbox)
            return ItemOutcome{{}, ItemState::Skipped, u"%1 is not connected."_s.arg(item.label)};
        return MailboxReader(context, *mailbox).readChanges();
    }
    const auto send = context.database.readNow(
        [id = SendId{item.subjectId}](store::ReadSession &session) { return store::sends::byId(session, id); });
    if (!send)
        return fail(send.error());
    if (!*send)
        return fail(ErrorKind::NotFound, u"The sent mail was removed while the job ran."_s);
    auto *mailbox = mailServices(context.services, (*send)->account).mailbox;
    if (!mailbox)
        return ItemOutcome{{}, ItemState::Skipped, u"It went out from %1, which is not connected."_s.arg((*send)->account)};
    return MailboxReader(context, *mailbox).readThread(**send);
}

} // namespace overture::pipeline
