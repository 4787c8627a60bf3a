// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/senderlimit.h"

#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"

namespace overture::store::senderlimit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Gmail locks a sender for up to a day and does not say until when.
constexpr auto lockTime = 24h;

} // namespace

Result<std::optional<Limit>> current(ReadSession &session, const QString &account)
{
    if (account.isEmpty())
        return std::optional<Limit>();
    const auto states = providerstates::all(session);
    if (!states)
        return fail(states.error());
    std::optional<Limit> limit;
    for (const ProviderState &state : *states) {
        if (state.account.compare(account, Qt::CaseInsensitive) == 0 && state.restrictedUntil && *state.restrictedUntil > session.now())
            limit = Limit{*state.restrictedUntil, state.restrictedReason};
    }
    return limit;
}

Status set(WriteSession &session, const QString &account, const Limit &limit)
{
    const auto known = current(session, account);
    if (!known)
        return fail(known.error());
    if (*known && (*known)->until >= limit.until)
        return {};
    if (auto kept = providerstates::restrictUntil(session, serviceName.toString(), account, limit.until, limit.reason); !kept)
        return kept;
    return activity::add(session, u"program"_s, u"send.limited"_s, 0,
                         u"Nothing is sent from %1 until %2: %3"_s.arg(account, toDateTime(limit.until).toString(Qt::ISODate), limit.reason));
}

LimitSign limitSign(const Message &message, const QString &recipient)
{
    if (message.classification != MailClass::BounceLimit && message.classification != MailClass::BounceBlocked)
        return LimitSign::None;
    const auto says = [&](QLatin1StringView words) {
        return message.text.contains(words, Qt::CaseInsensitive) || message.reason.contains(words, Qt::CaseInsensitive);
    };
    const bool isJudged = message.classification == MailClass::BounceLimit || message.reason.contains("sending limit"_L1, Qt::CaseInsensitive);
    if (!isJudged && !message.statusCode.endsWith(".7.28"_L1) && !says("limit for sending mail"_L1) && !says("sending limit"_L1))
        return LimitSign::None;
    // The words alone may stand in anybody's mail, or be about a limit of the other side.
    const QString from = message.fromAddress.trimmed().toLower();
    const bool isFromOwnService = from == "mailer-daemon@googlemail.com"_L1 || from == "mailer-daemon@google.com"_L1
        || from == "mailer-daemon@gmail.com"_L1;
    const bool isAboutOurs = message.sendId.isValid() && !isWeak(message.matchKind)
        && (message.failedRecipient.isEmpty() || message.failedRecipient.compare(recipient, Qt::CaseInsensitive) == 0);
    return isJudged && isFromOwnService && isAboutOurs ? LimitSign::NotSent : LimitSign::Reached;
}

Result<bool> takeBack(WriteSession &session, const Message &bounce)
{
    const auto found = sends::byId(session, bounce.sendId);
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->state != SendState::Sent)
        return false;
    Send send = **found;
    if (auto limited = set(session, send.account, {bounce.receivedAt + lockTime, u"Gmail returned a mail, for the limit for sending is reached."_s});
        !limited)
        return fail(limited.error());
    send.state = SendState::Rejected;
    send.errorKind = ErrorKind::QuotaExhausted;
    send.errorText = u"Gmail took the mail and returned it, for the limit for sending was reached. It is due again."_s;
    if (auto noted = sends::update(session, send); !noted)
        return fail(noted.error());
    if (!send.draftId.isValid())
        return true;
    if (auto reopened = drafts::takeBackSent(session, send.draftId); !reopened)
        return fail(reopened.error());
    return prospects::refreshOutreachStatus(session, send.prospectId).map([] { return true; });
}

Status restore(WriteSession &session, SendId id)
{
    const auto found = sends::byId(session, id);
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->state != SendState::Rejected || (*found)->errorKind != ErrorKind::QuotaExhausted)
        return {};
    Send send = **found;
    send.state = SendState::Sent;
    send.errorKind.reset();
    send.errorText.clear();
    if (auto noted = sends::update(session, send); !noted || !send.draftId.isValid())
        return noted;
    // When it has gone out once more since, the draft is that mail's.
    const auto last = sends::byDraft(session, send.draftId);
    if (!last)
        return fail(last.error());
    if (!*last || (*last)->id != id)
        return {};
    if (auto marked = drafts::markSent(session, send.draftId); !marked)
        return marked;
    return prospects::refreshOutreachStatus(session, send.prospectId);
}

} // namespace overture::store::senderlimit
