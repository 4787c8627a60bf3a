// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rearming.h"

#include "pipeline/outgoingmail.h"
#include "pipeline/sendlease.h"
#include "pipeline/sendqueue.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"
#include "store/workspaceidentity.h"

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recently = std::chrono::days(30);
const QString reviewedName = u"reviewed"_s;

struct Ledger
{
    QList<Send> open;
    QList<Send> sent;
    int withoutIds = 0;
};

Result<Ledger> readLedger(store::ReadSession &session)
{
    const auto open = store::sends::byState(session, {SendState::Claimed, SendState::Staged, SendState::InFlight, SendState::Unknown,
                                                      SendState::NeedsHuman});
    if (!open)
        return fail(open.error());
    auto sent = store::sends::byState(session, {SendState::Sent});
    if (!sent)
        return fail(sent.error());
    sent->removeIf([&](const Send &row) { return !row.sentAt || *row.sentAt < session.now() - recently; });
    const auto approved = store::drafts::approved(session, {});
    if (!approved)
        return fail(approved.error());
    Ledger ledger{*open, *sent, 0};
    for (const auto &row : *approved) {
        const bool hasIds = std::any_of(open->begin(), open->end(), [&](const Send &send) {
            return send.draftId == row.draft.id && !(send.providerDraftId.isEmpty() && send.threadId.isEmpty());
        });
        ledger.withoutIds += hasIds ? 0 : 1;
    }
    return ledger;
}

Status write(store::Database &database, const Send &row, bool isSent, const QString &text)
{
    return database.writeNow([&](store::WriteSession &session) -> Status {
        if (auto updated = store::sends::update(session, row); !updated)
            return updated;
        if (isSent) {
            if (auto marked = store::drafts::markSent(session, row.draftId); !marked)
                return marked;
        }
        return store::senddecisions::add(session, {.draftId = row.draftId, .sendId = row.id, .what = u"settled"_s, .gate = u"disarmed"_s,
                                                   .who = u"program"_s, .notBefore = {}, .text = text});
    });
}

/// One mail whose fate the ledger does not know.
Status reviewOpen(store::Database &database, Mailer &mailer, Send row, MailboxReview &review, std::stop_token stop)
{
    const auto found = mailer.reconcile(stagedMail(row), stop);
    if (!found)
        return fail(found.error());
    QString text;
    switch (found->trace) {
    case DeliveryTrace::Sent:
        row.state = SendState::Sent;
        row.gmailId = found->sent.messageId;
        row.threadId = found->sent.threadId.isEmpty() ? row.threadId : found->sent.threadId;
        row.sentAt = database.readNow([](store::ReadSession &session) { return Result<Instant>(session.now()); }).value_or(Instant{});
        row.providerResponse = QString::fromUtf8(found->sent.response);
        row.errorKind.reset();
        row.errorText.clear();
        if (const auto header = mailer.messageIdHeader(row.gmailId, stop))
            row.messageIdHeader = *header;
        ++review.settled;
        text = u"The mail to %1 went out already; it was found in the mailbox."_s.arg(row.recipient);
        break;
    case DeliveryTrace::StillDraft:
        row.state = SendState::Staged;
        ++review.stillDrafts;
        text = u"The mail to %1 still is a draft in the mailbox."_s.arg(row.recipient);
        break;
    case DeliveryTrace::Edited:
        text = u"The draft to %1 is still in the mailbox, but somebody has changed it. Look into Gmail and say what became of it."_s.arg(row.recipient);
        break;
    case DeliveryTrace::SentChanged:
        text = u"A mail to %1 went out, but not with the text that you approved. Look into Gmail and say whether it counts."_s.arg(row.recipient);
        break;
    case DeliveryTrace::Gone:
        text = u"Of the mail to %1 the mailbox has neither a draft nor a sent mail. Somebody has to say whether it was sent."_s.arg(row.recipient);
        break;
    }
    if (found->trace == DeliveryTrace::Edited || found->trace == DeliveryTrace::SentChanged || found->trace == DeliveryTrace::Gone) {
        row.state = SendState::NeedsHuman;
        row.errorKind = ErrorKind::OutcomeUnknown;
        row.errorText = text;
        ++review.unclear;
    }
    release(row);
    review.lines.append(text);
    return write(database, row, row.state == SendState::Sent, text);
}

} // namespace

Result<MailboxReview> reviewMailbox(store::Database &database, const QList<Mailer *> &mailers, std::stop_token stop)
{
    if (mailers.isEmpty())
        return fail(ErrorKind::Misconfigured, u"No mailbox is connected, so nobody can say what was sent."_s, u"Connect Gmail in Settings"_s);
    QHash<QString, Mailer *> byAddress;
    QStringList addresses;
    for (Mailer *mailer : mailers) {
        const auto profile = mailer->profile(stop);
        if (!profile)
            return fail(profile.error());
        byAddress.insert(profile->address.toLower(), mailer);
        addresses.append(profile->address);
    }
    const auto ledger = database.readNow(readLedger);
    if (!ledger)
        return fail(ledger.error());
    MailboxReview review;
    review.account = addresses.join(u", "_s);
    review.cannotBeAsked = ledger->withoutIds;
    for (const Send &row : ledger->open) {
        Mailer *mailer = byAddress.value(row.account.toLower());
        if (!mailer) {
            ++review.ofOthers;
            review.lines.append(u"The mail to %1 is of %2, which is not a mailbox that is connected."_s.arg(row.recipient, row.account));
        } else if (!row.providerDraftId.isEmpty() || !row.threadId.isEmpty()) {
            if (auto reviewed = reviewOpen(database, *mailer, row, review, stop); !reviewed)
                return fail(reviewed.error());
        }
    }
    for (const Send &row : ledger->sent) {
        Mailer *mailer = byAddress.value(row.account.toLower());
        if (!mailer) {
            ++review.ofOthers;
            continue;
        }
        const auto header = mailer->messageIdHeader(row.gmailId, stop);
        if (!header && header.error().kind != ErrorKind::NotFound)
            return fail(header.error());
        ++(header ? review.confirmed : review.missing);
        if (!header)
            review.lines.append(u"The mail to %1 is sent by the ledger, but not in this mailbox."_s.arg(row.recipient));
    }
    const Status noted = database.writeNow([&](store::WriteSession &session) -> Status {
        if (auto set = store::sendingstate::set(session, reviewedName, review.account); !set)
            return set;
        return store::activity::add(session, u"program"_s, u"send.reviewed"_s, 0,
                                    u"%1 was asked about the mails of this workspace: %2 confirmed, %3 found sent, %4 still drafts, %5 unclear."_s.arg(review.account)
                                        .arg(review.confirmed).arg(review.settled).arg(review.stillDrafts).arg(review.unclear + review.missing));
    });
    if (!noted)
        return fail(noted.error());
    return review;
}

Status allowSending(store::WriteSession &session, const store::DatabaseLocation &location, const QString &installation, bool keepApprovals,
                    const QString &who)
{
    const auto disarmed = store::sendingstate::value(session, u"disarmed"_s);
    if (!disarmed)
        return fail(disarmed.error());
    if (disarmed->isEmpty())
        return {};
    const auto reviewed = store::sendingstate::value(session, reviewedName);
    if (!reviewed)
        return fail(reviewed.error());
    if (reviewed->isEmpty())
        return fail(ErrorKind::InvalidInput, u"The mailbox has not been asked yet what was sent."_s, u"Look at what was sent first"_s);
    if (!keepApprovals) {
        const auto queued = store::sends::byState(session, {SendState::Queued, SendState::Claimed});
        if (!queued)
            return fail(queued.error());
        for (const Send &row : *queued) {
            const ClosedGate gate{u"disarmed"_s, u"It may have gone out from the other copy of this workspace, so it was taken back."_s};
            if (auto ended = endPlan(session, row, gate); !ended)
                return ended;
        }
        const auto approved = store::drafts::approved(session, {});
        if (!approved)
            return fail(approved.error());
        for (const auto &row : *approved) {
            if (auto reopened = store::drafts::reopen(session, row.draft.id); !reopened)
                return reopened;
        }
    }
    if (auto set = store::sendingstate::set(session, reviewedName, {}); !set)
        return set;
    if (auto armed = store::identity::arm(session, location, installation); !armed)
        return armed;
    return store::activity::add(session, who, u"send.armed"_s, 0,
                                keepApprovals ? u"Sending from this workspace was allowed; its approvals were kept."_s
                                              : u"Sending from this workspace was allowed; what was approved is to be approved anew."_s);
}

} // namespace overture::pipeline
