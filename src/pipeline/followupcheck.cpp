// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/followupcheck.h"

#include "pipeline/mailboxreader.h"
#include "pipeline/mailroute.h"
#include "store/sendrepository.h"

#include <QSet>

#include <map>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// The Message-ID of a mail whose sending could not be asked for it: without it the follow-up would open a new conversation.
Status completeMessageId(Send send, const StageContext &context)
{
    auto *mailer = mailServices(context.services, send.account).mailer;
    if (!send.messageIdHeader.isEmpty() || !mailer)
        return {};
    const auto header = mailer->messageIdHeader(send.gmailId, context.stop);
    if (!header)
        return header.error().kind == ErrorKind::NotFound || header.error().kind == ErrorKind::InvalidResponse ? Status()
                                                                                                               : Status(fail(header.error()));
    send.messageIdHeader = *header;
    return context.database.writeNow([&](store::WriteSession &session) { return store::sends::update(session, send); });
}

} // namespace

Status lookBeforeFollowUp(const SendSubject &subject, const StageContext &context)
{
    if (subject.draft.sequenceIndex == 0)
        return {};
    const auto earlier = context.database.readNow([&](store::ReadSession &session) {
        return store::sends::sentBefore(session, subject.prospect.id, subject.draft.sequenceIndex);
    });
    if (!earlier)
        return fail(earlier.error());
    // An answer comes to the mailbox that the mail before it went out from.
    QStringList accounts{subject.content.sender.account};
    for (const Send &send : *earlier) {
        if (!send.account.isEmpty() && !accounts.contains(send.account, Qt::CaseInsensitive))
            accounts.append(send.account);
    }
    std::map<QString, MailboxReader> readers;
    for (const QString &account : std::as_const(accounts)) {
        auto *mailbox = mailServices(context.services, account).mailbox;
        if (!mailbox)
            return fail(ErrorKind::Misconfigured,
                        account.isEmpty() ? u"Answers cannot be read, so a follow-up must not go out."_s
                                          : u"Answers to %1 cannot be read, so a follow-up must not go out."_s.arg(account),
                        u"Connect Gmail in Settings"_s);
        auto &reader = readers.emplace(account.toLower(), MailboxReader(context, *mailbox)).first->second;
        const auto changes = reader.readChanges();
        if (!changes)
            return fail(changes.error());
        if (auto stored = context.database.writeNow([&](store::WriteSession &session) { return changes->commit(session); }); !stored)
            return stored;
        if (hasGivenToken(context.services))
            break;
    }
    QSet<QString> threads;
    for (const Send &send : *earlier) {
        const auto found = readers.find(send.account.toLower());
        auto &reader = found == readers.end() ? readers.begin()->second : found->second;
        if (auto complete = completeMessageId(send, context); !complete)
            return complete;
        if (send.threadId.isEmpty() || threads.contains(send.threadId))
            continue;
        threads.insert(send.threadId);
        // A thread that somebody deleted cannot be asked; the mailbox's history was.
        if (auto read = reader.readThreadNow(send); !read && read.error().kind != ErrorKind::NotFound)
            return read;
    }
    return {};
}

} // namespace overture::pipeline
