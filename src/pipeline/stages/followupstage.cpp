// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/followupstage.h"

#include "pipeline/draftbrief.h"
#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"
#include "pipeline/writing.h"
#include "store/deadaddress.h"
#include "store/sendrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

store::prospects::FollowUpRule followUpRule(const Settings &settings)
{
    return {settings.number(u"followup.after_days"_s), settings.number(u"followup.most"_s), settings.flag(u"replies.hold_domain"_s),
            settings.number(u"followup.per_run"_s)};
}

StageInfo FollowUpStage::info() const
{
    using Type = StageParameter::Type;
    return {.id = u"followup"_s,
            .title = u"Write follow-ups"_s,
            .verb = u"Write follow-ups"_s,
            .progressNoun = u"follow-ups"_s,
            .lanesSetting = u"lanes.draft"_s,
            .nextStage = {},
            .parameters = {{u"ids"_s, u"Prospects"_s, Type::Ids, {}, false}, writerChoice()},
            .lead = u"A follow-up is written for each site that was written to and has not answered. Nothing is sent: you approve each one, "
                    u"and the mailbox is read again right before it goes out."_s};
}

Result<QList<store::NewJobItem>> FollowUpStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                                    const Services &services)
{
    if (const auto writer = draftWriter(services, settings, chosenWriter(params)); !writer)
        return fail(writer.error());
    return prospectItems(store::prospects::dueForFollowUp(session, followUpRule(settings), idsParameter(params)));
}

Result<CostEstimate> FollowUpStage::estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                             const Services &services)
{
    const auto writer = draftWriter(services, settings, chosenWriter(params));
    if (!writer)
        return fail(writer.error());
    const auto rows = store::prospects::dueForFollowUp(session, followUpRule(settings), idsParameter(params));
    if (!rows)
        return fail(rows.error());
    return writingEstimate(session, *rows, **writer);
}

Result<ItemOutcome> FollowUpStage::process(const JobItem &item, const StageContext &context)
{
    const auto prospect = subjectProspect(item, context);
    if (!prospect)
        return fail(prospect.error());
    const auto stillDue = [rule = followUpRule(context.settings), id = prospect->id](store::ReadSession &session) {
        return store::prospects::dueForFollowUp(session, rule, {id.value}).map([](const auto &rows) { return !rows.isEmpty(); });
    };
    const auto due = context.database.readNow(stillDue);
    if (!due)
        return fail(due.error());
    if (!*due)
        return skipped(u"no longer due"_s);
    const auto known = writingMaterial(context, *prospect);
    if (!known)
        return fail(known.error());
    const int step = prospect->followupsSent + 1;
    const auto sent = context.database.readNow([&](store::ReadSession &session) -> Result<QList<Send>> {
        auto mails = store::sends::sentBefore(session, prospect->id, step);
        const auto lost = store::deadaddress::lostSends(session, prospect->id);
        if (!lost)
            return fail(lost.error());
        if (mails)
            mails->removeIf([&](const Send &mail) { return lost->contains(mail.id); });
        return mails;
    });
    if (!sent)
        return fail(sent.error());
    if (sent->isEmpty())
        return skipped(u"nothing was sent before"_s);
    auto made = writeDraft(context, *prospect, followUpBrief(*prospect, known->pages, context.settings, known->categoryTemplate, *sent), *known);
    if (!made)
        return fail(made.error());
    made->draft.kind = u"follow_up"_s;
    made->draft.sequenceIndex = step;
    made->draft.subject = followUpSubject(sent->first().subject); // another subject would open another conversation
    return ItemOutcome{[made = *made, stillDue](store::WriteSession &session) -> Status {
                           // An answer may have come while it was written.
                           const auto isDue = stillDue(session);
                           if (!isDue)
                               return fail(isDue.error());
                           if (!*isDue)
                               return {};
                           return storeWritten(session, made.draft, made.written, made.author).map([](DraftId) {});
                       },
                       ItemState::Done, {}};
}

Commit FollowUpStage::onItemFailed(const JobItem &item, const Error &error) const
{
    return draftFailed(item, error);
}

} // namespace overture::pipeline
