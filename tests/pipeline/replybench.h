// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sendbench.h"

#include "store/mailboxsyncrepository.h"

namespace overture::test {

/// A bench on which one mail has gone out to info@one.example, its thread being "thread-1".
class ReplyBench : public SendBench
{
public:
    ReplyBench()
    {
        draft = addApproved(QStringLiteral("one.example"));
        send();
        prospect = world.draft(draft).prospectId;
        if (ledger(draft)->threadId != QStringLiteral("thread-1"))
            qFatal("the test expects another thread");
        mailbox.threads[QStringLiteral("thread-1")] = {};
    }

    [[nodiscard]] ReceivedMail mail(const QString &id, MailClass what = MailClass::Reply,
                                    const QString &from = QStringLiteral("info@one.example"))
    {
        ReceivedMail mail;
        mail.messageId = id;
        mail.threadId = QStringLiteral("thread-1");
        mail.fromAddress = from;
        mail.subject = QStringLiteral("Re: Hello");
        mail.text = QStringLiteral("Some words back.");
        mail.classification = what;
        mail.reason = QStringLiteral("the rule");
        mail.receivedAt = world.clock().now();
        return mail;
    }
    Job check() { return run(QStringLiteral("check-replies")); }
    [[nodiscard]] QList<Message> messages()
    {
        return world.read([this](store::ReadSession &session) { return store::messages::byProspect(session, prospect); });
    }
    [[nodiscard]] QStringList stored()
    {
        QStringList ids;
        for (const Message &message : world.read([](store::ReadSession &session) { return store::messages::list(session, 10'000); }))
            ids.append(message.gmailId);
        ids.sort();
        return ids;
    }
    /// Where the mailbox has been read up to; empty before the first look.
    [[nodiscard]] QString position()
    {
        const auto sync = world.read(
            [this](store::ReadSession &session) { return store::mailboxsync::byAccount(session, mailbox.address); });
        return sync ? sync->historyId : QString();
    }

    DraftId draft;
    ProspectId prospect;
};

} // namespace overture::test
