// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/jobcreation.h"
#include "pipeline/sendforecast.h"
#include "pipeline/sendqueue.h"
#include "pipeline/sendwhy.h"
#include "store/sendrepository.h"

#include <algorithm>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIsoText(*at)) : QJsonValue();
}

QString utcText(Instant at)
{
    return toDateTime(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

ExitCode trustTheClock(const CommandContext &context)
{
    const Status trusted = await(context.app.database().write(
        [](store::WriteSession &session) { return pipeline::trustClock(session, u"user"_s); }));
    if (!trusted)
        return context.output.failure(trusted.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"armed"_s, true}});
    context.output.line(u"The clock is taken as right from now on."_s);
    return ExitCode::Success;
}

} // namespace

ExitCode forecastMails(const CommandContext &context, const QList<qint64> &ids, const QString &account)
{
    const auto forecast = await(context.app.database().read(
        [ids, account](store::ReadSession &session) { return pipeline::forecastSending(session, ids, {}, account.toLower()); }));
    if (!forecast)
        return context.output.failure(forecast.error());
    const Instant now = context.app.clock().now();
    QJsonArray would;
    QJsonArray held;
    for (const auto &line : *forecast) {
        const QString when = line.notBefore ? theirTime(*line.notBefore, now, line.zone) : QString();
        const QString gate = line.closed ? line.closed->gate : line.rule.isEmpty() ? u"open"_s : line.rule;
        QJsonObject object{{u"draft_id"_s, line.draft.value}, {u"to"_s, line.recipient}, {u"account"_s, line.account}, {u"gate"_s, gate},
                           {u"rule"_s, ruleOf(gate)}, {u"not_before"_s, timeOrNull(line.notBefore)}, {u"when"_s, when}};
        if (line.closed) {
            object.insert(u"reason"_s, line.closed->reason);
            held.append(object);
            context.output.line(u"held   %1  %2  %3%4  [%5]"_s.arg(line.draft.value).arg(line.recipient, line.closed->reason,
                                                                                     when.isEmpty() ? QString() : u" Goes %1."_s.arg(when), gate));
        } else {
            would.append(object);
            context.output.line(u"send   %1  %2  %3"_s.arg(line.draft.value).arg(line.recipient, when).trimmed());
        }
    }
    if (forecast->isEmpty())
        context.output.line(u"Nothing is approved. Approve drafts first."_s);
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"would_send"_s, would},
                                            {u"sent"_s, 0},
                                            {u"held"_s, held},
                                            {u"failed"_s, QJsonArray()},
                                            {u"unknown"_s, QJsonArray()}});
    return ExitCode::Success;
}

ExitCode takeBackMails(const CommandContext &context, const QList<qint64> &ids)
{
    const auto taken = await(context.app.database().write([ids](store::WriteSession &session) -> Result<QList<Send>> {
        auto queued = pipeline::queuedSends(session);
        if (!queued)
            return queued;
        if (!ids.isEmpty())
            queued->removeIf([&](const Send &row) { return !ids.contains(row.draftId.value); });
        QList<SendId> rows;
        for (const Send &row : std::as_const(*queued))
            rows.append(row.id);
        if (auto back = pipeline::takeBack(session, rows, u"user"_s); !back)
            return fail(back.error());
        return queued;
    }));
    if (!taken)
        return context.output.failure(taken.error());
    QJsonArray array;
    for (const Send &row : *taken) {
        array.append(QJsonObject{{u"draft_id"_s, row.draftId.value}, {u"to"_s, row.recipient}});
        context.output.line(u"taken back  %1  %2"_s.arg(row.draftId.value).arg(row.recipient));
    }
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"taken_back"_s, array}});
    else if (taken->isEmpty())
        context.output.line(u"No such mail is planned."_s);
    return ExitCode::Success;
}

ExitCode showWhy(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const qint64 id = ids->first();
    const bool isSend = context.arguments.has(u"send"_s);
    const auto story = await(context.app.database().read([id, isSend](store::ReadSession &session) {
        return isSend ? pipeline::whyOfSend(session, SendId{id}) : pipeline::whyOfDraft(session, DraftId{id});
    }));
    if (!story)
        return context.output.failure(story.error());
    QJsonArray lines;
    context.output.line(u"%1: %2"_s.arg(story->recipient, story->state));
    for (const auto &line : story->lines) {
        lines.append(QJsonObject{{u"at"_s, toIsoText(line.at)}, {u"what"_s, line.what}, {u"gate"_s, line.gate}, {u"rule"_s, line.rule},
                                 {u"who"_s, line.who}, {u"not_before"_s, timeOrNull(line.notBefore)}, {u"text"_s, line.text}});
        context.output.line(u"%1  %2  %3  (%4%5)"_s.arg(utcText(line.at), line.what.leftJustified(10), line.text, line.rule,
                                                      line.who.isEmpty() ? QString() : u", by "_s + line.who));
    }
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"draft_id"_s, story->draft.value}, {u"send_id"_s, story->send.value}, {u"to"_s, story->recipient},
                                            {u"state"_s, story->state}, {u"why"_s, lines}});
    return ExitCode::Success;
}

ExitCode armWorkspace(const CommandContext &context)
{
    if (context.arguments.has(u"clock"_s))
        return trustTheClock(context);
    const auto disarmed = await(context.app.database().read(
        [](store::ReadSession &session) { return store::sendingstate::value(session, u"disarmed"_s); }));
    if (!disarmed)
        return context.output.failure(disarmed.error());
    if (disarmed->isEmpty()) {
        if (context.output.isJson())
            context.output.document(QJsonObject{{u"armed"_s, true}, {u"disarmed"_s, QString()}});
        context.output.line(u"This workspace may send; there is nothing to allow."_s);
        return ExitCode::Success;
    }
    context.output.line(*disarmed);
    const auto review = await(context.app.reviewMailbox());
    if (!review)
        return context.output.failure(review.error());
    const bool isConfirmed = context.arguments.has(u"confirm"_s);
    if (isConfirmed) {
        if (const Status allowed = await(context.app.allowSending(context.arguments.has(u"keep-approvals"_s))); !allowed)
            return context.output.failure(allowed.error());
    }
    for (const QString &line : review->lines)
        context.output.line(u"  "_s + line);
    context.output.line(u"%1 says: %2 mails confirmed, %3 found sent, %4 still drafts, %5 to be decided."_s.arg(review->account)
                            .arg(review->confirmed).arg(review->settled).arg(review->stillDrafts).arg(review->unclear + review->missing));
    if (review->cannotBeAsked > 0)
        context.output.line(u"%1 approved mails had left nothing in the mailbox to ask for."_s.arg(review->cannotBeAsked));
    context.output.line(isConfirmed ? u"Sending is allowed from here."_s : u"Nothing is sent yet. Allow it with: arm --confirm"_s);
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"armed"_s, isConfirmed}, {u"disarmed"_s, *disarmed}, {u"account"_s, review->account},
                                            {u"confirmed"_s, review->confirmed}, {u"missing"_s, review->missing}, {u"settled"_s, review->settled},
                                            {u"still_drafts"_s, review->stillDrafts}, {u"unclear"_s, review->unclear},
                                            {u"of_others"_s, review->ofOthers}, {u"cannot_be_asked"_s, review->cannotBeAsked},
                                            {u"lines"_s, QJsonArray::fromStringList(review->lines)}});
    return isConfirmed ? ExitCode::Success : ExitCode::NeedsPerson;
}

Result<QJsonObject> sendingObject(app::Application &app)
{
    return await(app.database().read([](store::ReadSession &session) -> Result<QJsonObject> {
        const auto queued = pipeline::queuedSends(session);
        if (!queued)
            return fail(queued.error());
        const auto settings = pipeline::readSettings(session);
        if (!settings)
            return fail(settings.error());
        const auto disarmed = store::sendingstate::value(session, u"disarmed"_s);
        if (!disarmed)
            return fail(disarmed.error());
        const bool isPaused = settings->flag(u"send.paused"_s);
        QStringList lines;
        if (isPaused)
            lines.append(u"All sending is paused."_s);
        if (!disarmed->isEmpty())
            lines.append(*disarmed);
        if (!queued->isEmpty())
            lines.append(u"%1 mails are planned, the next for %2 UTC."_s.arg(queued->size())
                             .arg(utcText(queued->first().notBefore.value_or(session.now()))));
        return QJsonObject{{u"planned"_s, queued->size()},
                           {u"next"_s, queued->isEmpty() ? QJsonValue() : timeOrNull(queued->first().notBefore)},
                           {u"paused"_s, isPaused},
                           {u"disarmed"_s, *disarmed},
                           {u"lines"_s, QJsonArray::fromStringList(lines)}};
    }));
}

} // namespace overture::cli
