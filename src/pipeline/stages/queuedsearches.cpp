// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/queuedsearches.h"

#include "core/logging.h"
#include "pipeline/placelookup.h"

#include <QUuid>

namespace overture::pipeline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The service answered, or was never reached: nothing of the post was taken.
bool certainlyNotTaken(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Unauthorized:
    case ErrorKind::ScopeMissing:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::PaymentRequired:
    case ErrorKind::Misconfigured:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

Error cancelled()
{
    return {ErrorKind::Cancelled, u"Waiting for the search was ended; what was handed over is collected later."_s, {}, {}, std::nullopt};
}

/// The job is asked to end, be it by a pause or a cancel.
bool isEnding(const StageContext &context)
{
    return context.stop.stop_requested() || context.ending.stop_requested();
}

QList<qint64> idsOf(const QList<DiscoveryQuery> &queries)
{
    QList<qint64> ids;
    for (const DiscoveryQuery &query : queries)
        ids.append(query.id.value);
    return ids;
}

bool isInDoubt(const DiscoveryQuery &query)
{
    return query.postedAt && query.providerTaskId.isEmpty();
}

} // namespace

QString newTaskTag()
{
    return u"overture-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<DiscoveryQuery> storedQuery(store::Database &database, DiscoveryQueryId id)
{
    const auto stored = database.readNow([id](store::ReadSession &session) { return store::queries::byId(session, id); });
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(ErrorKind::NotFound, u"This search was removed while the job ran."_s);
    return **stored;
}

Result<DiscoveryRequest> requestOf(const DiscoveryQuery &query, const StageContext &context)
{
    DiscoveryRequest request;
    request.category = query.category;
    request.location = query.location;
    request.locationCode = query.locationCode;
    request.keyword = query.keyword;
    request.language = query.language;
    request.maxResults = query.maxResults;
    const PlaceDirectory *directory = context.services.placeDirectory;
    if (request.locationCode || !directory)
        return request;
    request.locationCode = directory->countryCode(query.location);
    if (request.locationCode)
        return request;
    const auto lists = placeLists(context.database, context.services, context.clock, context.stop);
    if (!lists && (lists.error().kind == ErrorKind::Cancelled || lists.error().kind == ErrorKind::Database))
        return fail(lists.error());
    if (!lists)
        return request; // the service itself will say whether it knows the place, and takes no money for saying no
    const auto code = placeCode(query.location, context.services, *lists);
    if (!code)
        return fail(code.error());
    request.locationCode = *code;
    return request;
}

Result<QueuedSearches::Answer> QueuedSearches::answer(DiscoveryQueryId id, const StageContext &context)
{
    auto query = storedQuery(context.database, id);
    if (query && query->providerTaskId.isEmpty()) {
        if (const auto handed = handOver(id, context); !handed)
            return fail(handed.error());
        query = storedQuery(context.database, id);
    }
    if (!query)
        return fail(query.error());
    auto answer = wait(*query, context);
    if (!answer)
        return fail(answer.error());
    return Answer{std::move(*query), std::move(*answer)};
}

Status QueuedSearches::handOver(DiscoveryQueryId id, const StageContext &context)
{
    const std::lock_guard gate(m_gate);
    if (isEnding(context))
        return fail(cancelled());
    const auto query = storedQuery(context.database, id);
    if (!query)
        return fail(query.error());
    if (!query->providerTaskId.isEmpty())
        return {};
    if (isInDoubt(*query)) {
        const auto found = lookUp(*query, context);
        if (!found)
            return fail(found.error());
        if (*found)
            return {};
    }
    return post(*query, context);
}

Result<bool> QueuedSearches::lookUp(const DiscoveryQuery &query, const StageContext &context)
{
    auto doubtful = context.database.readNow([&](store::ReadSession &session) { return store::queries::ofJob(session, query.jobId); });
    if (!doubtful)
        return fail(doubtful.error());
    doubtful->removeIf([](const DiscoveryQuery &other) { return !isInDoubt(other); });
    Instant since = *query.postedAt;
    for (const DiscoveryQuery &other : std::as_const(*doubtful))
        since = std::min(since, *other.postedAt);
    const Instant asked = context.clock.now();
    const auto there = context.services.searchQueue->lookUp(since, context.stop);
    if (!there)
        return fail(there.error());

    // The service's list may lag behind: only what it does not have for a while was never taken.
    const auto patience = std::chrono::seconds(context.settings.number(u"discover.lookup_wait_seconds"_s));
    QList<qint64> neverTaken;
    const auto written = context.database.writeNow([&](store::WriteSession &session) -> Status {
        neverTaken.clear();
        for (const DiscoveryQuery &other : std::as_const(*doubtful)) {
            const auto found = there->constFind(other.taskTag);
            if (found != there->cend() && !found->taskId.isEmpty()) {
                if (auto set = store::queries::setTask(session, other.id, found->taskId, found->costUsd); !set)
                    return set;
            } else if (asked - *other.postedAt >= patience) {
                neverTaken.append(other.id.value);
            }
        }
        return neverTaken.isEmpty() ? Status() : store::queries::clearPosting(session, neverTaken);
    });
    if (!written)
        return fail(written.error());
    qCInfo(lcPipeline) << "looked up" << doubtful->size() << "searches," << neverTaken.size() << "were never taken";
    if (neverTaken.contains(query.id.value))
        return false;
    if (const auto found = there->constFind(query.taskTag); found != there->cend() && !found->taskId.isEmpty())
        return true;
    Error error{ErrorKind::ServerError, u"It is not known yet whether the search service took this search; it is looked up again, not handed over again."_s,
                {}, {}, std::nullopt};
    error.retryAfter = std::max(std::chrono::milliseconds(1000), std::chrono::milliseconds(patience - (asked - *query.postedAt)));
    return fail(error);
}

Status QueuedSearches::post(const DiscoveryQuery &query, const StageContext &context)
{
    SearchQueue &queue = *context.services.searchQueue;
    QList<DiscoveryQuery> batch;
    // One that was refused goes alone, so that it cannot hold up others again.
    if (query.errorMessage.isEmpty() && query.jobId.isValid()) {
        auto more = context.database.readNow(
            [&](store::ReadSession &session) { return store::queries::notPosted(session, query.jobId, queue.mostPerPost()); });
        if (!more)
            return fail(more.error());
        batch = std::move(*more);
    }
    batch.removeIf([&](const DiscoveryQuery &other) { return other.id == query.id; });
    batch.prepend(query);
    if (batch.size() > queue.mostPerPost())
        batch.resize(queue.mostPerPost());

    QList<QueuedSearch> searches;
    for (auto each = batch.begin(); each != batch.end();) {
        auto request = requestOf(*each, context);
        if (!request && each->id == query.id)
            return fail(request.error());
        if (!request) {
            each = batch.erase(each); // its own lane says why
            continue;
        }
        searches.append({std::move(*request), each->taskTag});
        ++each;
    }
    const QList<qint64> ids = idsOf(batch);
    if (auto intended = context.database.writeNow([&](store::WriteSession &session) { return store::queries::markPosting(session, ids); }); !intended)
        return intended;
    const auto posted = queue.post(searches, context.stop);
    if (!posted && certainlyNotTaken(posted.error())) {
        auto cleared = context.database.writeNow([&](store::WriteSession &session) { return store::queries::clearPosting(session, ids); });
        return cleared ? Status(fail(posted.error())) : cleared;
    }
    if (!posted && posted.error().kind == ErrorKind::Cancelled)
        return fail(posted.error());
    if (!posted) {
        Error lost{ErrorKind::Timeout, u"The answer of the search service was lost; what it took is looked up before anything is handed over again."_s,
                   {}, posted.error().message + u' ' + posted.error().detail, std::nullopt};
        lost.retryAfter = 2s;
        return fail(lost);
    }

    std::optional<Error> refusal;
    auto stored = context.database.writeNow([&](store::WriteSession &session) -> Status {
        for (const DiscoveryQuery &each : std::as_const(batch)) {
            const auto told = posted->constFind(each.taskTag);
            if (told == posted->cend())
                continue;
            if (each.id == query.id)
                refusal = told->refusal;
            const Status status = told->refusal
                ? store::queries::clearPosting(session, {each.id.value}, told->refusal->kind == ErrorKind::InvalidInput ? told->refusal->message : QString())
                : store::queries::setTask(session, each.id, told->taskId, told->costUsd);
            if (!status)
                return status;
        }
        return {};
    });
    if (!stored)
        return stored;
    if (refusal)
        return fail(*refusal);
    if (!posted->contains(query.taskTag)) {
        Error lost{ErrorKind::Timeout, u"The search service did not say whether it took this search; it is looked up before it is handed over again."_s,
                   {}, {}, std::nullopt};
        lost.retryAfter = 2s;
        return fail(lost);
    }
    return {};
}

Result<DiscoveryAnswer> QueuedSearches::wait(const DiscoveryQuery &query, const StageContext &context)
{
    constexpr int looksAnyway = 4;   // a finished task that was collected before is missing from the ready list
    constexpr int mostPosts = 2;
    constexpr auto longestPause = std::chrono::milliseconds(60s);
    constexpr auto shortestPause = 100ms;
    SearchQueue &queue = *context.services.searchQueue;
    const auto patience = std::chrono::hours(context.settings.number(u"discover.patience_hours"_s));
    auto pause = std::max(std::chrono::milliseconds(shortestPause),
                          std::chrono::milliseconds(std::chrono::seconds(context.settings.number(u"discover.poll_seconds"_s))));
    for (int round = 0;; ++round) {
        bool look = round % looksAnyway == 0;
        if (!look) {
            const auto ready = queue.ready(context.stop);
            if (!ready)
                return fail(ready.error());
            look = ready->contains(query.providerTaskId);
        }
        if (look) {
            auto collected = queue.collect(query.providerTaskId, query.maxResults, context.stop);
            if (!collected)
                return fail(collected.error());
            if (collected->answer)
                return std::move(*collected->answer);
            if (collected->failure) {
                // Handed over again by itself once when the service asks for it, else when a person retries.
                auto forgotten = context.database.writeNow(
                    [&](store::WriteSession &session) { return store::queries::forgetTask(session, query.id, newTaskTag()); });
                if (!forgotten)
                    return fail(forgotten.error());
                Error failure = *collected->failure;
                if (!collected->mayPostAgain || query.posts >= mostPosts)
                    failure.kind = ErrorKind::InvalidResponse;
                return fail(failure);
            }
        }
        if (query.postedAt && context.clock.now() - *query.postedAt > patience) {
            return fail(ErrorKind::InvalidResponse,
                        u"The search service has not finished this search after %1 hours. It is paid for and stays handed over."_s.arg(patience.count()),
                        u"Retry later: the answer is collected without paying again"_s);
        }
        context.clock.wait(pause, context.ending.stop_possible() ? context.ending : context.stop);
        if (isEnding(context))
            return fail(cancelled());
        pause = std::min(pause * 3 / 2, longestPause);
    }
}

} // namespace overture::pipeline
