// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendforecast.h"

#include "pipeline/sendclaim.h"
#include "pipeline/sendqueue.h"
#include "store/draftrepository.h"
#include "store/mailaccountrepository.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// A mailbox that is known and not connected.
Result<std::optional<ClosedGate>> mailboxProblem(store::ReadSession &session, const QString &account)
{
    const auto mailbox = store::mailaccounts::byAddress(session, account);
    if (!mailbox)
        return fail(mailbox.error());
    if (!*mailbox || (*mailbox)->state == MailAccountState::Connected)
        return std::optional<ClosedGate>();
    return ClosedGate{u"account"_s, u"The mailbox %1 is not connected."_s.arg(account)};
}

/// The mails before it in a run count towards the gates as well.
class PlannedMails
{
public:
    std::optional<ClosedGate> add(const SendSubject &subject)
    {
        int &fromHere = m_byAccount[subject.content.sender.account];
        const QString address = subject.prospect.contactEmail.toLower();
        if (m_prospects.contains(subject.prospect.id.value))
            return ClosedGate{u"recontact"_s, u"Another mail of this run goes to the same site."_s};
        if (m_addresses.contains(address) && subject.settings.number(u"send.recontact_days"_s) > 0)
            return ClosedGate{u"recontact"_s, u"Another mail of this run goes to the same address."_s};
        const int cap = subject.pace.dailyCap;
        if (subject.sentInLastDay + fromHere >= cap)
            return ClosedGate{u"daily_cap"_s, u"Today’s limit of %1 mails is reached."_s.arg(cap)};
        m_prospects.insert(subject.prospect.id.value);
        m_addresses.append(address);
        ++fromHere;
        return std::nullopt;
    }

private:
    QSet<qint64> m_prospects;
    QStringList m_addresses;
    QHash<QString, int> m_byAccount;
};

} // namespace

Result<QList<SendForecast>> forecastSending(store::ReadSession &session, const QList<qint64> &onlyIds, const QString &given,
                                            const QString &chosen)
{
    const auto approved = store::drafts::approved(session, onlyIds);
    if (!approved)
        return fail(approved.error());
    QList<SendForecast> forecast;
    PlannedMails planned;
    std::map<QString, SendPlan> plans;
    for (const auto &row : *approved) {
        Draft draft = row.draft;
        if (!chosen.isEmpty())
            draft.account = chosen;
        const auto account = accountOf(session, draft, given);
        if (!account)
            return fail(account.error());
        auto subject = readSendSubject(session, row.draft.id, *account, session.now());
        if (!subject)
            return fail(subject.error());
        const auto connected = given.isEmpty() ? mailboxProblem(session, *account) : Result<std::optional<ClosedGate>>(std::nullopt);
        if (!connected)
            return fail(connected.error());
        if (subject->ledger && subject->ledger->state == SendState::NeedsHuman)
            subject->closed = ClosedGate{u"needs_human"_s, subject->ledger->errorText};
        else if (subject->ledger && isUnderWay(*subject->ledger))
            subject->closed = ClosedGate{u"under_way"_s, u"It may be out already and is looked for first."_s};
        else if (*connected && (!subject->closed || opensByItself(subject->closed->gate)))
            subject->closed = *connected;
        else if (!subject->closed)
            subject->closed = planned.add(*subject);
        SendForecast line{row.draft.id, row.to, subject->closed, std::nullopt, {}, subject->zone, *account};
        if (!line.closed || opensByItself(line.closed->gate)) {
            auto plan = plans.find(*account);
            if (plan == plans.end()) {
                auto made = planOf(session, *subject, *account);
                if (!made)
                    return fail(made.error());
                plan = plans.emplace(*account, std::move(*made)).first;
            }
            const bool isQueued = subject->ledger && subject->ledger->state == SendState::Queued && subject->ledger->notBefore
                && subject->ledger->account.compare(*account, Qt::CaseInsensitive) == 0 && !isLate(*subject->ledger->notBefore, session.now());
            const auto moment = isQueued ? std::optional(PlannedMoment{std::max(*subject->ledger->notBefore, session.now()), u"planned"_s})
                                         : nextMoment(plan->second, *subject, session.now());
            if (moment) {
                line.notBefore = moment->at;
                line.rule = moment->rule;
            }
        }
        forecast.append(line);
    }
    return forecast;
}

} // namespace overture::pipeline
