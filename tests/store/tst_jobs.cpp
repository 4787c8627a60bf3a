// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobrepository.h"

#include "store/settingsrepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

JobId addJob(StoreWorld &world, int items, const QString &type = u"enrich"_s)
{
    NewJob job;
    job.type = type;
    job.params = {{u"category"_s, u"Art Blogs"_s}};
    for (int i = 1; i <= items; ++i)
        job.items.append({u"prospects"_s, i, u"site%1.example"_s.arg(i)});
    return world.write([&](WriteSession &session) { return jobs::create(session, job); });
}

QList<JobItem> claim(StoreWorld &world, JobId id, int limit)
{
    return world.write([&](WriteSession &session) { return jobs::claimItems(session, id, u"me"_s, limit); });
}

Job job(StoreWorld &world, JobId id)
{
    return world.read([&](ReadSession &session) { return jobs::byId(session, id); }).value();
}

} // namespace

class JobsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsComeFromTheItems_data() { TestDatabase::addEngines(); }
    void countsComeFromTheItems()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = addJob(world, 5);
        auto row = job(world, id);
        QCOMPARE(row.status, JobStatus::Pending);
        QCOMPARE(row.params.value(u"category"_s).toString(), u"Art Blogs"_s);
        QCOMPARE(row.total, 5);
        QCOMPARE(row.todo, 5);
        const auto items = claim(world, id, 4);
        world.write([&](WriteSession &session) -> Status {
            if (auto status = jobs::finishItem(session, items.at(0).id, ItemState::Done); !status)
                return status;
            if (auto status = jobs::finishItem(session, items.at(1).id, ItemState::Failed, ErrorKind::NotFound, u"gone"_s); !status)
                return status;
            return jobs::finishItem(session, items.at(2).id, ItemState::Skipped, std::nullopt, u"has one"_s);
        });
        row = job(world, id);
        QCOMPARE(QList<int>({row.total, row.todo, row.doing, row.done, row.failed, row.skipped}), QList<int>({5, 1, 1, 1, 1, 1}));
        const auto failed = world.read([&](ReadSession &session) { return jobs::items(session, id, ItemState::Failed, 10); });
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().errorKind, std::optional(ErrorKind::NotFound));
        QCOMPARE(failed.first().errorText, u"gone"_s);
        QCOMPARE(failed.first().label, u"site2.example"_s);
        QCOMPARE(world.read([&](ReadSession &session) { return jobs::items(session, id, std::nullopt, 3); }).size(), 3);
    }

    void noItemIsClaimedTwice_data() { TestDatabase::addEngines(); }
    void noItemIsClaimedTwice()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto other = addJob(world, 2);
        const auto id = addJob(world, 5);
        QSet<qint64> seen;
        for (const int expected : {2, 2, 1, 0}) {
            const auto items = claim(world, id, 2);
            QCOMPARE(items.size(), expected);
            for (const auto &item : items) {
                QCOMPARE(item.jobId, id);
                QCOMPARE(item.state, ItemState::Doing);
                QCOMPARE(item.attempts, 1);
                QCOMPARE(item.leaseOwner, u"me"_s);
                QVERIFY(!seen.contains(item.subjectId));
                seen.insert(item.subjectId);
            }
        }
        QCOMPARE(job(world, other).todo, 2);
    }

    void waitsForTheNextTry_data() { TestDatabase::addEngines(); }
    void waitsForTheNextTry()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = addJob(world, 1);
        const auto next = [&] { return world.read([&](ReadSession &session) { return jobs::nextTryAt(session, id); }); };
        QCOMPARE(next(), std::optional(world.clock().now()));
        auto item = claim(world, id, 1).first();
        QVERIFY(!next());
        const auto later = world.clock().now() + 30s;
        world.write([&](WriteSession &session) { return jobs::retryItem(session, item.id, later, ErrorKind::Timeout, u"slow"_s); });
        QCOMPARE(next(), std::optional(later));
        QVERIFY(claim(world, id, 1).isEmpty());
        const auto waiting = world.read([&](ReadSession &session) { return jobs::items(session, id, {}, 9); }).first();
        QCOMPARE(waiting.nextTryAt, std::optional(later));
        QCOMPARE(waiting.errorText, u"slow"_s);
        world.clock().advance(30s);
        item = claim(world, id, 1).first();
        QCOMPARE(item.attempts, 2);
        world.write([&](WriteSession &session) { return jobs::releaseItem(session, item.id, ErrorKind::Unauthorized, u"key refused"_s); });
        QCOMPARE(claim(world, id, 1).first().attempts, 2); // the released attempt does not count
    }

    void startsAgainAfterACrash_data() { TestDatabase::addEngines(); }
    void startsAgainAfterACrash()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto running = addJob(world, 3);
        const auto pending = addJob(world, 1);
        world.write([&](WriteSession &session) { return jobs::setStatus(session, running, JobStatus::Running); });
        QCOMPARE(job(world, running).startedAt, std::optional(world.clock().now()));
        const auto items = claim(world, running, 2);
        world.write([&](WriteSession &session) { return jobs::finishItem(session, items.at(0).id, ItemState::Done); });
        QCOMPARE(world.write([](WriteSession &session) { return jobs::markInterrupted(session); }), QList<JobId>({running}));
        QCOMPARE(job(world, running).status, JobStatus::Interrupted);
        QCOMPARE(job(world, running).todo, 2);
        QCOMPARE(job(world, running).done, 1);
        QCOMPARE(job(world, pending).status, JobStatus::Pending);
        QCOMPARE(world.read([](ReadSession &session) { return jobs::unfinished(session); }).size(), 2);
    }

    void failedItemsGetAnotherChance_data() { TestDatabase::addEngines(); }
    void failedItemsGetAnotherChance()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = addJob(world, 2);
        for (const auto &item : claim(world, id, 2))
            world.write([&](WriteSession &session) { return jobs::finishItem(session, item.id, ItemState::Failed, ErrorKind::NotFound, u"gone"_s); });
        world.write([&](WriteSession &session) {
            return jobs::setStatus(session, id, JobStatus::Failed, u"every site failed"_s, u"Look at the list"_s);
        });
        QVERIFY(job(world, id).isFinished());
        QCOMPARE(job(world, id).errorMessage, u"every site failed"_s);
        QCOMPARE(job(world, id).statusAction, u"Look at the list"_s);
        QVERIFY(job(world, id).finishedAt);
        QCOMPARE(world.write([&](WriteSession &session) { return jobs::retryFailed(session, id); }), 2);
        QCOMPARE(job(world, id).status, JobStatus::Pending);
        QVERIFY(!job(world, id).finishedAt);
        QCOMPARE(claim(world, id, 2).first().attempts, 1);
        QCOMPARE(world.write([&](WriteSession &session) { return jobs::retryFailed(session, id); }), 0);
    }

    void wishesAndResultsAreKept_data() { TestDatabase::addEngines(); }
    void wishesAndResultsAreKept()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto first = addJob(world, 0);
        NewJob next;
        next.type = u"verify"_s;
        next.previousJobId = first;
        const auto second = world.write([&](WriteSession &session) { return jobs::create(session, next); });
        QCOMPARE(job(world, second).previousJobId, first);
        // Nothing is asked of a job that does not run: it may have ended since the click.
        world.write([&](WriteSession &session) { return jobs::requestStatus(session, first, u"cancelled"_s); });
        QCOMPARE(job(world, first).requestedStatus, QString());
        world.write([&](WriteSession &session) { return jobs::setStatus(session, first, JobStatus::Running); });
        world.write([&](WriteSession &session) { return jobs::requestStatus(session, first, u"cancelled"_s); });
        QCOMPARE(job(world, first).requestedStatus, u"cancelled"_s);
        world.write([&](WriteSession &session) { return jobs::setResult(session, first, {{u"saved"_s, 3}}); });
        QCOMPARE(job(world, first).result.value(u"saved"_s).toInt(), 3);
        world.write([&](WriteSession &session) { return jobs::setStatus(session, first, JobStatus::Cancelled); });
        QCOMPARE(job(world, first).requestedStatus, QString());
        QCOMPARE(world.read([](ReadSession &session) { return jobs::list(session, 1); }).first().id, second);
        QCOMPARE(world.read([](ReadSession &session) { return activity::list(session, 9); }).first().what, u"job.cancelled"_s);
        QCOMPARE(world.refused([](WriteSession &session) { return jobs::setStatus(session, JobId{99}, JobStatus::Running); }).kind,
                 ErrorKind::NotFound);
    }

    void problemsAreTheFailuresOfTheLastJobOfEachType()
    {
        StoreWorld world;
        for (int round = 0; round < 2; ++round) {
            const auto id = addJob(world, 3);
            for (const auto &item : claim(world, id, 2 - round))
                world.write([&](WriteSession &session) { return jobs::finishItem(session, item.id, ItemState::Failed); });
        }
        QCOMPARE(world.read([](ReadSession &session) { return prospects::funnel(session); }).problems, 1);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
