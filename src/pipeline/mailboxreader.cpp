// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mailboxreader.h"

#include "pipeline/receivedmail.h"
#include "store/mailboxsyncrepository.h"
#include "store/sendrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// Mails that are stored in one transaction while a mailbox is looked through.
constexpr qsizetype chunk = 25;
/// A watched mail may have been sent just before the clock of the service.
constexpr auto clockSlack = std::chrono::minutes(10);

Status storeAll(store::WriteSession &session, const QList<ReceivedMail> &mails, const QString &account, int watchDays, int *stored = nullptr)
{
    for (const ReceivedMail &mail : mails) {
        const auto isNew = storeReceived(session, mail, account, watchDays);
        if (!isNew)
            return fail(isNew.error());
        if (stored && *isNew)
            ++*stored;
    }
    return {};
}

} // namespace

MailboxReader::MailboxReader(const StageContext &context, Mailbox &mailbox)
    : m_context(context), m_mailbox(mailbox), m_watchDays(context.settings.number(u"replies.watch_days"_s))
{
}

Result<ItemOutcome> MailboxReader::readChanges()
{
    const auto position = m_mailbox.position(m_context.stop);
    if (!position)
        return fail(position.error());
    m_account = position->address;
    const auto known = m_context.database.readNow(
        [this](store::ReadSession &session) { return store::mailboxsync::byAccount(session, m_account); });
    if (!known)
        return fail(known.error());
    if (!*known || (*known)->historyId.isEmpty())
        return lookThrough(*position, false);
    const auto changes = m_mailbox.changesSince((*known)->historyId, m_context.stop);
    if (!changes)
        return fail(changes.error());
    if (!*changes)
        return lookThrough(*position, true);
    const auto mails = ours((*changes)->received + (*changes)->sent);
    if (!mails)
        return fail(mails.error());
    const bool isQuiet = mails->isEmpty() && (*changes)->read.isEmpty() && (*changes)->unread.isEmpty();
    return ItemOutcome{[mails = *mails, changes = **changes, account = m_account, days = m_watchDays](store::WriteSession &session) -> Status {
                           if (auto stored = storeAll(session, mails, account, days); !stored)
                               return stored;
                           if (auto marked = store::messages::setRead(session, changes.read, true); !marked)
                               return marked;
                           if (auto marked = store::messages::setRead(session, changes.unread, false); !marked)
                               return marked;
                           return store::mailboxsync::advance(session, account, changes.historyId, false);
                       },
                       isQuiet ? ItemState::Skipped : ItemState::Done, isQuiet ? u"nothing new"_s : QString()};
}

Result<ItemOutcome> MailboxReader::lookThrough(const MailProfile &position, bool rereadThreads)
{
    struct Watched
    {
        std::optional<Instant> since;
        QList<Send> threads;
    };
    const auto watched = m_context.database.readNow([this](store::ReadSession &session) -> Result<Watched> {
        auto since = store::mailboxsync::oldestWatched(session, m_account, m_watchDays);
        if (!since)
            return fail(since.error());
        auto threads = store::mailboxsync::threadsToRead(session, m_watchDays, session.now());
        if (!threads)
            return fail(threads.error());
        threads->removeIf([this](const Send &send) {
            return !send.account.isEmpty() && send.account.compare(m_account, Qt::CaseInsensitive) != 0;
        });
        return Watched{*since, std::move(*threads)};
    });
    if (!watched)
        return fail(watched.error());
    QList<MailEntry> entries;
    if (watched->since) {
        auto listed = m_mailbox.receivedSince(*watched->since - clockSlack, m_context.stop);
        if (!listed)
            return fail(listed.error());
        entries = std::move(*listed);
    }
    int stored = 0;
    for (qsizetype first = 0; first < entries.size(); first += chunk) {
        const auto mails = ours(entries.mid(first, chunk));
        if (!mails)
            return fail(mails.error());
        if (mails->isEmpty())
            continue;
        const auto written = m_context.database.writeNow(
            [&](store::WriteSession &session) { return storeAll(session, *mails, m_account, m_watchDays, &stored); });
        if (!written)
            return fail(written.error());
    }
    // The list may lag behind the mailbox; a thread does not. At first the job reads the threads itself.
    for (const Send &send : watched->threads) {
        if (!rereadThreads)
            break;
        auto read = readThreadNow(send);
        if (!read && read.error().kind != ErrorKind::NotFound)
            return fail(read.error());
    }
    const bool isQuiet = stored == 0;
    return ItemOutcome{[account = m_account, historyId = position.historyId](store::WriteSession &session) {
                           return store::mailboxsync::advance(session, account, historyId, true);
                       },
                       isQuiet ? ItemState::Skipped : ItemState::Done, isQuiet ? u"nothing new"_s : QString()};
}

Result<QList<ReceivedMail>> MailboxReader::ours(const QList<MailEntry> &entries)
{
    QStringList ids;
    for (const MailEntry &entry : entries)
        ids.append(entry.messageId);
    const auto known = m_context.database.readNow([&](store::ReadSession &session) { return store::messages::stored(session, ids); });
    if (!known)
        return fail(known.error());
    QList<ReceivedMail> mails;
    for (const MailEntry &entry : entries) {
        if (known->contains(entry.messageId))
            continue;
        auto mail = readIfOurs(entry);
        if (!mail && mail.error().kind == ErrorKind::NotFound) // deleted since
            continue;
        if (!mail)
            return fail(mail.error());
        if (*mail)
            mails.append(std::move(**mail));
    }
    return mails;
}

Result<std::optional<ReceivedMail>> MailboxReader::readIfOurs(const MailEntry &entry)
{
    const auto belongs = [this](const store::MailTraces &traces) {
        return m_context.database.readNow([&](store::ReadSession &session) { return store::messages::match(session, traces, m_watchDays); });
    };
    store::MailTraces thread;
    thread.account = m_account;
    thread.threadId = entry.threadId;
    auto match = belongs(thread);
    if (!match)
        return fail(match.error());
    if (!*match) {
        const auto glance = m_mailbox.glance(entry, m_context.stop);
        if (!glance)
            return fail(glance.error());
        if (glance->isOwn)
            return glance->isDraft ? std::optional<ReceivedMail>() : readIfTyped(entry, glance->recipients);
        match = belongs(tracesOf(*glance, entry, m_account));
        if (!match)
            return fail(match.error());
        // Only the whole report tells what came back.
        if (!*match && !glance->mayBeReport)
            return std::optional<ReceivedMail>();
    }
    auto mail = m_mailbox.read(entry, m_context.stop);
    if (!mail)
        return fail(mail.error());
    return mail->isDraft ? std::optional<ReceivedMail>() : std::optional(std::move(*mail));
}

/// An own mail in a thread that is none of ours: to somebody whom we know?
Result<std::optional<ReceivedMail>> MailboxReader::readIfTyped(const MailEntry &entry, const QStringList &recipients)
{
    const auto prospect = m_context.database.readNow(
        [&](store::ReadSession &session) { return store::messages::prospectWrittenTo(session, m_account, entry.threadId, recipients); });
    if (!prospect)
        return fail(prospect.error());
    if (!prospect->isValid())
        return std::optional<ReceivedMail>();
    auto mail = m_mailbox.read(entry, m_context.stop);
    if (!mail)
        return fail(mail.error());
    return std::optional(std::move(*mail));
}

Result<QList<ReceivedMail>> MailboxReader::newInThread(const Send &send)
{
    const auto known = m_context.database.readNow(
        [&](store::ReadSession &session) { return store::messages::ofThread(session, send.account, send.threadId); });
    if (!known)
        return fail(known.error());
    return m_mailbox.thread(send.threadId, *known, m_context.stop);
}

Result<ItemOutcome> MailboxReader::readThread(const Send &send)
{
    auto mails = newInThread(send);
    if (!mails)
        return fail(mails.error());
    // An own mail is named only; those that a person typed there are read whole.
    for (ReceivedMail &mail : *mails) {
        if (!mail.isOwn)
            continue;
        auto whole = m_mailbox.read({mail.messageId, mail.threadId}, m_context.stop);
        if (!whole && whole.error().kind != ErrorKind::NotFound)
            return fail(whole.error());
        mail.isDraft = !whole || whole->isDraft;
        if (whole)
            mail = std::move(*whole);
    }
    mails->removeIf([](const ReceivedMail &mail) { return mail.isOwn && mail.isDraft; });
    const bool isQuiet = mails->isEmpty();
    return ItemOutcome{[mails = std::move(*mails), send, days = m_watchDays](store::WriteSession &session) -> Status {
                           if (auto stored = storeAll(session, mails, send.account, days); !stored)
                               return stored;
                           return store::mailboxsync::threadWasRead(session, send.account, send.threadId);
                       },
                       isQuiet ? ItemState::Skipped : ItemState::Done, isQuiet ? u"nothing new"_s : QString()};
}

Status MailboxReader::readThreadNow(const Send &send)
{
    const auto outcome = readThread(send);
    if (!outcome)
        return fail(outcome.error());
    return m_context.database.writeNow([&](store::WriteSession &session) { return outcome->commit(session); });
}

} // namespace overture::pipeline
