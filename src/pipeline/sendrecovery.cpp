// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendrecovery.h"

#include "pipeline/jobcreation.h"
#include "pipeline/outgoingmail.h"
#include "pipeline/sendlease.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Each draft that is looked at is a call of its own. Many only when an unfinished row says that there may be an orphan.
constexpr int fewDrafts = 25;
constexpr int manyDrafts = 200;
/// A Message-ID that could not be read for so long will not be asked for again.
constexpr auto askForMessageIdsFor = 24h * 7;

/// Does the row still need this draft?
bool needs(const Send &send, const QString &draftId)
{
    switch (send.state) {
    case SendState::Queued:
    case SendState::Claimed:
    case SendState::Staged:
    case SendState::InFlight:
    case SendState::Unknown:
    case SendState::NeedsHuman:
        return send.providerDraftId == draftId;
    case SendState::Sent:
    case SendState::Rejected:
    case SendState::Cancelled:
        break;
    }
    return false;
}

struct Ownership
{
    bool isOrphan = false;
    ProspectId prospect;
    QString recipient;
};

Result<Ownership> ownership(store::ReadSession &session, const MarkedDraft &draft, const QString &owner)
{
    const auto row = store::sends::byKey(session, draft.sendKey);
    if (!row)
        return fail(row.error());
    if (!*row)
        return Ownership{true, {}, {}};
    // Whoever is staging right now has not noted its draft yet.
    const bool isOrphan = !needs(**row, draft.draftId) && !heldUntil(session, **row, owner);
    return Ownership{isOrphan, (*row)->prospectId, (*row)->recipient};
}

Result<int> sweep(store::Database &database, Mailer &mailer, const QString &account, ForeignDrafts &foreign, std::stop_token stop)
{
    struct Known
    {
        QString mark;
        QSet<QString> drafts;
        QSet<QString> givenUp;   ///< of rows at their end; a draft that somebody has changed may have lost its key
        bool isSuspicious = false;
    };
    const auto known = database.writeNow([&account](store::WriteSession &session) -> Result<Known> {
        const auto mark = keyMark(session);
        if (!mark)
            return fail(mark.error());
        const auto staged = store::sends::stagedDrafts(session, {SendState::Queued, SendState::Claimed, SendState::Staged, SendState::InFlight,
                                                                SendState::Unknown, SendState::NeedsHuman}, account);
        if (!staged)
            return fail(staged.error());
        const auto givenUp = store::sends::stagedDrafts(session, {SendState::Cancelled, SendState::Rejected}, account);
        if (!givenUp)
            return fail(givenUp.error());
        const auto unfinished = store::sends::byState(session, {SendState::Queued, SendState::Claimed});
        if (!unfinished)
            return fail(unfinished.error());
        return Known{*mark, {staged->cbegin(), staged->cend()}, {givenUp->cbegin(), givenUp->cend()}, !unfinished->isEmpty()};
    });
    if (!known)
        return fail(known.error());
    const auto drafts = mailer.markedDrafts(known->drafts + foreign.all(), known->isSuspicious ? manyDrafts : fewDrafts, stop);
    if (!drafts)
        return fail(drafts.error());
    int swept = 0;
    const QString nobody = newLeaseOwner(database);
    for (const MarkedDraft &draft : *drafts) {
        const bool isGivenUp = known->givenUp.contains(draft.draftId);
        if (!isGivenUp && !draft.sendKey.startsWith(known->mark)) {
            foreign.add(draft.draftId);
            continue;
        }
        auto owned = isGivenUp ? Result<Ownership>(Ownership{true, {}, {}})
                               : database.readNow([&](store::ReadSession &session) { return ownership(session, draft, nobody); });
        if (!owned)
            return fail(owned.error());
        if (!owned->isOrphan)
            continue;
        if (auto discarded = mailer.discard(draft.draftId, stop); !discarded)
            return fail(discarded.error());
        ++swept;
        const auto noted = database.writeNow([&](store::WriteSession &session) {
            return store::activity::add(session, u"program"_s, u"send.swept"_s, owned->prospect.value,
                                        u"A draft that is not needed any more was deleted in Gmail%1 (%2)"_s.arg(
                                            owned->recipient.isEmpty() ? QString() : u": "_s + owned->recipient, draft.sendKey));
        });
        if (!noted)
            return fail(noted.error());
    }
    return swept;
}

/// Mails that are out and whose Message-ID, or even id, is not known yet.
Result<int> complete(store::Database &database, Mailer &mailer, Clock &clock, std::stop_token stop)
{
    const auto rows = database.readNow(
        [&](store::ReadSession &session) { return store::sends::withoutMessageId(session, clock.now() - askForMessageIdsFor); });
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return 0;
    const auto profile = mailer.profile(stop);
    if (!profile)
        return fail(profile.error());
    int completed = 0;
    for (const Send &send : *rows) {
        if (send.account.compare(profile->address, Qt::CaseInsensitive) != 0)
            continue;
        store::SentIds ids{send.gmailId, send.threadId, {}};
        if (ids.gmailId.isEmpty()) {
            const auto found = mailer.reconcile(stagedMail(send), stop);
            if (!found)
                return fail(found.error());
            if (found->trace != DeliveryTrace::Sent && found->trace != DeliveryTrace::SentChanged)
                continue;
            ids.gmailId = found->sent.messageId;
            ids.threadId = found->sent.threadId;
        }
        const auto header = mailer.messageIdHeader(ids.gmailId, stop);
        if (!header && (header.error().kind == ErrorKind::NotFound || header.error().kind == ErrorKind::InvalidResponse))
            continue; // deleted in Gmail since
        if (!header)
            return fail(header.error());
        ids.messageIdHeader = *header;
        const auto noted = database.writeNow(
            [&](store::WriteSession &session) { return store::sends::noteMessageId(session, send.id, ids); });
        if (!noted)
            return fail(noted.error());
        ++completed;
    }
    return completed;
}

} // namespace

Result<Claim> takeOver(store::WriteSession &session, SendId id, const QString &owner)
{
    const auto row = store::sends::byId(session, id);
    if (!row)
        return fail(row.error());
    if (!*row || !isUnderWay(**row))
        return Claim{};
    Send send = **row;
    if (const auto until = heldUntil(session, send, owner))
        return Claim{std::nullopt, std::nullopt, until};
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    send.state = SendState::Unknown;
    send.leaseOwner = owner;
    // The wait before the look is part of it.
    send.leaseExpiresAt = session.now() + leaseTime(*settings) + std::chrono::seconds(settings->number(u"send.reconcile_wait_seconds"_s));
    const auto kept = store::sends::updateOwned(session, send, (*row)->leaseOwner, send.attempt);
    if (!kept)
        return fail(kept.error());
    return *kept ? Claim{send, std::nullopt} : Claim{};
}

Status resolveSend(store::WriteSession &session, SendId id, SendAnswer answer, const QString &who)
{
    const auto row = store::sends::byId(session, id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"This mail is not in the ledger."_s, u"Choose a mail of the list"_s);
    Send send = **row;
    if (send.state != SendState::NeedsHuman)
        return fail(ErrorKind::InvalidInput, u"The mail to %1 waits for no answer; it is %2."_s.arg(send.recipient, toText(send.state)),
                    u"Choose a mail that needs you"_s);
    const QString asked = send.errorText;
    send.confirmedBy = who;
    send.confirmedAt = session.now();
    if (answer == SendAnswer::Sent) {
        send.state = SendState::Sent;
        send.sentAt = send.startedAt.value_or(session.now());
        send.errorKind.reset();
        send.errorText.clear();
    } else {
        send.state = SendState::Cancelled;
        send.errorText = u"%1 said that it was not sent."_s.arg(who);
    }
    release(send);
    if (auto stored = store::sends::update(session, send); !stored)
        return stored;
    if (answer == SendAnswer::Sent && send.draftId.isValid()) {
        if (auto marked = store::drafts::markSent(session, send.draftId); !marked)
            return marked;
    }
    return store::activity::add(session, who, answer == SendAnswer::Sent ? u"send.said_sent"_s : u"send.said_not_sent"_s, send.prospectId.value,
                                (answer == SendAnswer::Sent ? u"The mail to %1 was sent, said %2. (%3)"_s
                                                            : u"The mail to %1 was not sent, said %2; it may go out again. (%3)"_s)
                                    .arg(send.recipient, who, asked));
}

void ForeignDrafts::add(const QString &draftId)
{
    const std::scoped_lock lock(m_mutex);
    m_ids.insert(draftId);
}

QSet<QString> ForeignDrafts::all() const
{
    const std::scoped_lock lock(m_mutex);
    return m_ids;
}

Result<Tidied> tidySends(store::Database &database, Mailer &mailer, ForeignDrafts &foreign, Clock &clock, std::stop_token stop,
                         const QString &account)
{
    Tidied tidied;
    const auto swept = sweep(database, mailer, account, foreign, stop);
    if (!swept)
        return fail(swept.error());
    tidied.sweptDrafts = *swept;
    const auto completed = complete(database, mailer, clock, stop);
    if (!completed)
        return fail(completed.error());
    tidied.completedMails = *completed;
    return tidied;
}

} // namespace overture::pipeline
