// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/scoringstage.h"

#include "domain/scoring.h"
#include "pipeline/jobcreation.h"
#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"
#include "store/settingsrepository.h"

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QList<Contact> contacts;
    QList<Page> pages;
};

int primaryConfidence(const Known &known, const Prospect &prospect)
{
    const auto primary = std::find_if(known.contacts.begin(), known.contacts.end(),
                                      [&](const Contact &contact) { return contact.value == prospect.contactEmail; });
    return primary == known.contacts.end() ? 0 : primary->confidence;
}

/// Adds to what the job has spent, and tells it in the journal.
Status noteAuthority(store::WriteSession &session, JobId id, int asked, int rated, double costUsd, const QString &service)
{
    auto told = store::activity::add(session, id.isValid() ? u"job %1"_s.arg(id.value) : u"program"_s, u"authority.rated"_s, 0,
                                     u"%1 rated %2 of %3 sites for %4 USD"_s.arg(service).arg(rated).arg(asked).arg(costUsd, 0, 'f', 5));
    if (!told || !id.isValid())
        return told;
    const auto job = store::jobs::byId(session, id);
    if (!job)
        return fail(job.error());
    if (!*job)
        return {};
    QJsonObject result = (*job)->result;
    const auto add = [&](const QString &key, double value) { result.insert(key, result.value(key).toDouble() + value); };
    add(u"authority_asked"_s, asked);
    add(u"authority_rated"_s, rated);
    add(u"authority_cost_usd"_s, costUsd);
    return store::jobs::setResult(session, id, result);
}

/// Scoring itself works with the master switch off; asking a service is work that it forbids.
bool mayAskForAuthority(const Settings &settings, const Services &services)
{
    return services.authorityRater && settings.flag(u"score.rate_authority"_s) && settings.flag(u"master.enabled"_s);
}

/// What was asked before this is asked for again.
Instant authorityBefore(const Settings &settings, Instant now)
{
    return now - std::chrono::days(settings.number(u"score.authority_days"_s));
}

bool needsAuthority(const Prospect &prospect, Instant before)
{
    if (!prospect.daEstAt)
        return !prospect.daEst; // one that came with an import stays
    return *prospect.daEstAt < before;
}

/// Rates this prospect and the next ones of the job in one request, and writes the answers down before anything else.
/// Answers this prospect's authority.
Result<std::optional<double>> rateBatch(const Prospect &prospect, Instant before, const StageContext &context)
{
    AuthorityRater &rater = *context.services.authorityRater;
    auto batch = context.database.readNow([&](store::ReadSession &session) {
        return store::prospects::authorityDue(session, context.job.id, before, rater.price().domainsPerRequest);
    });
    if (!batch)
        return fail(batch.error());
    if (std::none_of(batch->begin(), batch->end(), [&](const store::DueRow &row) { return row.id == prospect.id.value; }))
        *batch = {{prospect.id.value, prospect.domain}};
    QList<DomainName> domains;
    for (const auto &row : std::as_const(*batch)) {
        if (const auto domain = DomainName::parse(row.label))
            domains.append(*domain);
    }
    const auto answer = rater.rate(domains, context.stop);
    if (!answer && answer.error().kind == ErrorKind::Misconfigured)
        return prospect.daEst;
    if (!answer)
        return fail(answer.error());
    const auto written = context.database.writeNow([&](store::WriteSession &session) -> Status {
        QList<std::pair<ProspectId, std::optional<double>>> ratings;
        for (const auto &row : std::as_const(*batch)) {
            const auto rating = answer->ratings.constFind(row.label);
            ratings.append({ProspectId{row.id}, rating == answer->ratings.constEnd() ? std::nullopt : std::optional(*rating)});
        }
        if (auto saved = store::prospects::saveAuthorities(session, ratings); !saved)
            return saved;
        return noteAuthority(session, context.job.id, int(batch->size()), int(answer->ratings.size()), answer->costUsd,
                             rater.price().service);
    });
    if (!written)
        return fail(written.error());
    const auto rating = answer->ratings.constFind(prospect.domain);
    return rating == answer->ratings.constEnd() ? std::nullopt : std::optional(*rating);
}

} // namespace

StageInfo ScoringStage::info() const
{
    return {.id = u"score"_s,
            .title = u"Score prospects"_s,
            .verb = u"Score"_s,
            .progressNoun = u"prospects"_s,
            .lanesSetting = {},
            .nextStage = u"draft"_s,
            .parameters = {{u"ids"_s, u"Prospects"_s, StageParameter::Type::Ids, {}, false}}};
}

Result<QList<store::NewJobItem>> ScoringStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                                   const Services &)
{
    if (!ScoreWeights::of(settings).areUsable())
        return fail(ErrorKind::Misconfigured, u"With all weights at zero there is no score."_s, u"Set a weight above zero in Settings"_s);
    return prospectItems(store::prospects::dueForScoring(session, idsParameter(params)));
}

Result<CostEstimate> ScoringStage::estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                            const Services &services)
{
    if (!mayAskForAuthority(settings, services))
        return CostEstimate();
    const auto due = store::prospects::dueForScoring(session, idsParameter(params));
    if (!due)
        return fail(due.error());
    QList<qint64> ids;
    for (const auto &row : *due)
        ids.append(row.id);
    const auto asked = store::prospects::authorityDueCount(session, ids, authorityBefore(settings, session.now()));
    if (!asked)
        return fail(asked.error());
    if (*asked == 0)
        return CostEstimate();
    const AuthorityPrice price = services.authorityRater->price();
    const int requests = (*asked + price.domainsPerRequest - 1) / price.domainsPerRequest;
    const double usd = requests * price.usdPerRequest + *asked * price.usdPerDomain;
    return CostEstimate{usd, u"About $%1: the authority of %2 at %3"_s.arg(usd, 0, 'f', 2)
                                 .arg(*asked == 1 ? u"1 site"_s : u"%1 sites"_s.arg(*asked), price.service)};
}

Result<QJsonObject> ScoringStage::onJobFinished(store::WriteSession &, const Job &job)
{
    return job.result; // what was spent on the way
}

Result<ItemOutcome> ScoringStage::process(const JobItem &item, const StageContext &context)
{
    const auto prospect = subjectProspect(item, context);
    if (!prospect)
        return fail(prospect.error());
    const auto known = context.database.readNow([id = prospect->id](store::ReadSession &session) -> Result<Known> {
        auto contacts = store::prospects::contacts(session, id);
        if (!contacts)
            return fail(contacts.error());
        auto pages = store::prospects::pages(session, id);
        if (!pages)
            return fail(pages.error());
        return Known{std::move(*contacts), std::move(*pages)};
    });
    if (!known)
        return fail(known.error());

    std::optional<double> authority = prospect->daEst;
    const Instant before = authorityBefore(context.settings, context.clock.now());
    if (mayAskForAuthority(context.settings, context.services) && needsAuthority(*prospect, before)) {
        const auto rated = rateBatch(*prospect, before, context);
        if (!rated)
            return fail(rated.error());
        authority = *rated;
    }

    QString siteText = prospect->pageTitle;
    for (const Page &page : known->pages)
        siteText += u'\n' + page.title + u'\n' + page.text;
    const auto lines = scoreLines({.domainAuthority = authority,
                                   .hasEmail = !prospect->contactEmail.isEmpty(),
                                   .emailConfidence = primaryConfidence(*known, *prospect),
                                   .siteText = siteText,
                                   .category = prospect->category,
                                   .keywords = prospect->keywords,
                                   .hasTitle = !prospect->pageTitle.isEmpty(),
                                   .hasContactName = !prospect->contactName.isEmpty(),
                                   .hasPages = !known->pages.isEmpty(),
                                   .hasLocation = !prospect->location.isEmpty(),
                                   .foundAt = prospect->createdAt},
                                  context.settings, context.clock.now());
    return ItemOutcome{[id = prospect->id, lines, authority](store::WriteSession &session) -> Status {
                           // The weights may have been changed since the job began.
                           const auto settings = readSettings(session);
                           if (!settings)
                               return fail(settings.error());
                           const auto weighed = reweighed(lines, ScoreWeights::of(*settings));
                           return store::prospects::saveScore(session, id, totalScore(weighed), toJsonText(weighed), authority);
                       },
                       ItemState::Done, {}};
}

} // namespace overture::pipeline
