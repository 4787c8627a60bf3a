// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/jobrunner.h"

#include "core/workmark.h"
#include "support/testdatabase.h"

#include "store/jobrepository.h"
#include "store/settingsrepository.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace overture;
using namespace overture::pipeline;
using namespace Qt::StringLiterals;

namespace {

/// A stage whose items do what the test says. Items are prospects 1…count that need not exist.
class ScriptedStage final : public Stage
{
public:
    explicit ScriptedStage(QString id, QString next = {}) : m_id(std::move(id)), m_next(std::move(next)) {}

    StageInfo info() const override
    {
        return {.id = m_id, .title = m_id, .verb = m_id, .progressNoun = {}, .lanesSetting = u"lanes.draft"_s, .nextStage = m_next, .parameters = {}};
    }
    Result<QList<store::NewJobItem>> due(store::WriteSession &, const QJsonObject &, const Settings &, const Services &) override
    {
        QList<store::NewJobItem> items;
        for (int i = 1; i <= count; ++i)
            items.append({u"prospects"_s, i, u"item %1"_s.arg(i)});
        return items;
    }
    Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override
    {
        {
            const std::scoped_lock lock(mutex);
            ++tries[item.subjectId];
        }
        ++inFlight;
        auto answer = script ? script(item, context) : Result<ItemOutcome>(ItemOutcome());
        --inFlight;
        return answer;
    }

    int count = 5;
    std::function<Result<ItemOutcome>(const JobItem &, const StageContext &)> script;
    std::mutex mutex;
    std::map<qint64, int> tries;
    std::atomic<int> inFlight = 0;

private:
    QString m_id;
    QString m_next;
};

/// A runner over scripted stages "enrich" → "verify" and one that stands alone, on a real database.
struct House
{
    explicit House(TestDatabase &database) : House(database, clock) {}
    House(TestDatabase &database, Clock &clockInUse)
    {
        auto firstStage = std::make_unique<ScriptedStage>(u"enrich"_s, u"verify"_s);
        auto secondStage = std::make_unique<ScriptedStage>(u"verify"_s);
        auto loneStage = std::make_unique<ScriptedStage>(u"draft"_s);
        first = firstStage.get();
        second = secondStage.get();
        alone = loneStage.get();
        std::vector<std::unique_ptr<Stage>> list;
        list.push_back(std::move(firstStage));
        list.push_back(std::move(secondStage));
        list.push_back(std::move(loneStage));
        stages = std::make_unique<StageRegistry>(std::move(list));
        runner = std::make_unique<JobRunner>(*database, *stages, services, clockInUse);
    }

    SystemClock clock;
    Services services;
    std::unique_ptr<StageRegistry> stages;
    ScriptedStage *first = nullptr;
    ScriptedStage *second = nullptr;
    ScriptedStage *alone = nullptr;
    std::unique_ptr<JobRunner> runner;
};

Result<JobId> startAndWait(House &house, const QString &stage, const QJsonObject &params = {})
{
    QSignalSpy idle(house.runner.get(), &JobRunner::idle);
    auto started = house.runner->start(stage, params);
    while (!started.isFinished() || !house.runner->isIdle()) {
        if (!idle.wait(120000) && !house.runner->isIdle())
            return fail(ErrorKind::Timeout, u"the job did not end"_s);
    }
    return started.takeResult();
}

Job jobOf(TestDatabase &database, JobId id)
{
    return **database->readNow([id](store::ReadSession &session) { return store::jobs::byId(session, id); });
}

void setSetting(TestDatabase &database, const QString &key, const QJsonValue &value)
{
    const auto done = database->writeNow([&](store::WriteSession &session) { return store::settings::set(session, key, value); });
    QVERIFY(done);
}

Result<ItemOutcome> failing(ErrorKind kind)
{
    return fail(kind, u"it is %1"_s.arg(toText(kind)), u"do something"_s);
}

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT
private slots:
    void completesEveryItemOnce()
    {
        TestDatabase database;
        House house(database);
        house.alone->count = 120;
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        const Job job = jobOf(database, *id);
        QCOMPARE(job.status, JobStatus::Completed);
        QCOMPARE(job.done, 120);
        QCOMPARE(house.alone->tries.size(), 120u);
        for (const auto &[item, tries] : house.alone->tries)
            QCOMPARE(tries, 1);
    }

    void endsOnlyWhenTheDatabaseHasDoneWhatItWasAsked()
    {
        TestDatabase database;
        House house(database);
        std::atomic<bool> isOpen = false;
        const auto gate = database->write([&](store::WriteSession &) -> Status {
            while (!isOpen)
                std::this_thread::yield();
            return {};
        });
        (void)house.runner->start(u"draft"_s, {});
        const auto cost = house.runner->estimate(u"draft"_s, {});
        std::jthread opener([&] {
            QTest::qSleep(50); // the runner is on its way out meanwhile; too late or too early changes nothing
            isOpen = true;
        });
        house.runner.reset();
        QVERIFY(gate.isFinished() && cost.isFinished());
        house.stages.reset();
        const auto jobs = database->readNow([](store::ReadSession &session) { return store::jobs::list(session, 10); });
        QCOMPARE(jobs.value().size(), 1);
    }

    void aJobWithoutItemsCompletes()
    {
        TestDatabase database;
        House house(database);
        house.alone->count = 0;
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        QCOMPARE(jobOf(database, *id).status, JobStatus::Completed);
    }

    void countsFailuresAndKeepsTheirWords()
    {
        TestDatabase database;
        House house(database);
        house.alone->script = [](const JobItem &item, const StageContext &) -> Result<ItemOutcome> {
            if (item.subjectId == 2)
                return failing(ErrorKind::InvalidResponse);
            if (item.subjectId == 3)
                return ItemOutcome{{}, ItemState::Skipped, u"not needed"_s};
            return ItemOutcome();
        };
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        const Job job = jobOf(database, *id);
        QCOMPARE(job.status, JobStatus::CompletedWithErrors);
        QCOMPARE(job.done, 3);
        QCOMPARE(job.failed, 1);
        QCOMPARE(job.skipped, 1);
        const auto items = database->readNow([&](store::ReadSession &session) { return store::jobs::items(session, *id, ItemState::Failed, 10); });
        QCOMPARE(items->size(), 1);
        QCOMPARE(items->first().errorText, u"it is invalid_response"_s);
    }

    void isFailedWhenEveryItemFailed()
    {
        TestDatabase database;
        House house(database);
        house.first->script = [](const JobItem &, const StageContext &) { return failing(ErrorKind::NotFound); };
        const auto id = startAndWait(house, u"enrich"_s);
        QVERIFY(id);
        QCOMPARE(jobOf(database, *id).status, JobStatus::Failed);
        QVERIFY(house.second->tries.empty());
    }

    void triesAgainAndGivesUpAfterTheLastTry()
    {
        TestDatabase database;
        setSetting(database, u"retry.base_ms"_s, 1);
        setSetting(database, u"retry.max_attempts"_s, 3);
        House house(database, database.clock());
        house.alone->script = [](const JobItem &item, const StageContext &) -> Result<ItemOutcome> {
            if (item.subjectId == 1 && item.attempts == 1)
                return failing(ErrorKind::Timeout);
            if (item.subjectId == 2)
                return failing(ErrorKind::ServerError);
            return ItemOutcome();
        };
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        QCOMPARE(house.alone->tries.at(1), 2);
        QCOMPARE(house.alone->tries.at(2), 3);
        const Job job = jobOf(database, *id);
        QCOMPARE(job.failed, 1);
        QCOMPARE(job.done, 4);
    }

    void honoursRetryAfter()
    {
        TestDatabase database;
        House house(database, database.clock());
        house.alone->count = 1;
        house.alone->script = [](const JobItem &item, const StageContext &) -> Result<ItemOutcome> {
            if (item.attempts == 1)
                return fail(Error{ErrorKind::RateLimited, u"slow down"_s, {}, {}, std::chrono::seconds(90)});
            return ItemOutcome();
        };
        const auto before = database.clock().now();
        QVERIFY(startAndWait(house, u"draft"_s));
        QVERIFY(database.clock().now() - before >= std::chrono::seconds(90));
    }

    void aServiceThatIsHeldBackUsesUpNoTries()
    {
        TestDatabase database;
        setSetting(database, u"retry.max_attempts"_s, 2);
        House house(database, database.clock());
        const auto end = database.clock().now() + std::chrono::minutes(30);
        house.alone->count = 3;
        house.alone->script = [&](const JobItem &, const StageContext &context) -> Result<ItemOutcome> {
            // The breaker opens for a few minutes, again and again.
            if (context.clock.now() < end)
                return fail(Error{ErrorKind::HeldBack, u"left alone"_s, u"later"_s, {}, std::chrono::minutes(4)});
            return ItemOutcome();
        };
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        QCOMPARE(jobOf(database, *id).status, JobStatus::Completed);
        QVERIFY(database.clock().now() >= end);
        QVERIFY(house.alone->tries.at(1) > 2);
    }

    void pausesWhenToldToWaitForLong_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("held back") << ErrorKind::HeldBack;
        QTest::newRow("asked to slow down") << ErrorKind::RateLimited;
    }
    void pausesWhenToldToWaitForLong()
    {
        QFETCH(ErrorKind, kind);
        TestDatabase database;
        House house(database, database.clock());
        const auto before = database.clock().now();
        house.alone->script = [kind](const JobItem &, const StageContext &) -> Result<ItemOutcome> {
            return fail(Error{kind, u"Gemini asked for a pause until 14:05."_s, u"Try again at 14:05 or later."_s, {}, std::chrono::hours(5)});
        };
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        const Job job = jobOf(database, *id);
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.statusReason, u"Gemini asked for a pause until 14:05."_s);
        QCOMPARE(job.statusAction, u"Try again at 14:05 or later."_s);
        QCOMPARE(job.todo, 5);
        QVERIFY(database.clock().now() - before < std::chrono::hours(1));
        const auto items = database->readNow([&](store::ReadSession &session) { return store::jobs::items(session, *id, {}, 10); });
        for (const JobItem &item : *items)
            QCOMPARE(item.attempts, 0);
    }

    void goesOnByItselfWhenThePauseIsOver_data()
    {
        QTest::addColumn<bool>("isPausedByHand");
        QTest::newRow("nobody meddles") << false;
        QTest::newRow("a person paused it too") << true;
    }
    void goesOnByItselfWhenThePauseIsOver()
    {
        QFETCH(bool, isPausedByHand);
        TestDatabase database;
        setSetting(database, u"retry.cap_ms"_s, 1);
        House house(database);
        std::atomic<bool> mayCall = false;
        house.alone->script = [&](const JobItem &, const StageContext &) -> Result<ItemOutcome> {
            if (!mayCall)
                return fail(Error{ErrorKind::HeldBack, u"left alone"_s, u"later"_s, {}, std::chrono::milliseconds(isPausedByHand ? 4000 : 300)});
            return ItemOutcome();
        };
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        mayCall = true;
        if (!isPausedByHand) {
            QTRY_COMPARE_WITH_TIMEOUT(jobOf(database, *id).status, JobStatus::Completed, 20000);
            return;
        }
        QCOMPARE(jobOf(database, *id).status, JobStatus::Paused);
        auto paused = house.runner->pause(*id);
        QTRY_VERIFY(paused.isFinished());
        QCOMPARE(jobOf(database, *id).statusReason, JobRunner::handPauseReason());
        // The time comes and goes: the runner looks, and lets the job be.
        QSignalSpy idle(house.runner.get(), &JobRunner::idle);
        QVERIFY(idle.wait(120000));
        QCOMPARE(jobOf(database, *id).status, JobStatus::Paused);
    }

    void marksTheItemThatALaneWorksOn()
    {
        TestDatabase database;
        House house(database);
        std::mutex mutex;
        std::map<qint64, qint64> marks;
        house.alone->script = [&](const JobItem &item, const StageContext &) -> Result<ItemOutcome> {
            const std::scoped_lock lock(mutex);
            marks[item.id.value] = WorkMark::current();
            return ItemOutcome();
        };
        QVERIFY(startAndWait(house, u"draft"_s));
        QCOMPARE(marks.size(), 5u);
        for (const auto &[item, mark] : marks)
            QCOMPARE(mark, item);
        QCOMPARE(WorkMark::current(), 0);
    }

    void neverFailsItemsForBeingTooFast()
    {
        TestDatabase database;
        setSetting(database, u"retry.base_ms"_s, 1);
        setSetting(database, u"retry.max_attempts"_s, 2);
        House house(database, database.clock());
        house.alone->script = [](const JobItem &, const StageContext &) { return failing(ErrorKind::RateLimited); };
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        const Job job = jobOf(database, *id);
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.failed, 0);
        QCOMPARE(job.todo, 5);
    }

    void pausesForAPersonAndGoesOnWhenResumed()
    {
        TestDatabase database;
        House house(database);
        std::atomic<bool> keyIsGood = false;
        house.alone->script = [&](const JobItem &, const StageContext &) -> Result<ItemOutcome> {
            return keyIsGood ? Result<ItemOutcome>(ItemOutcome()) : failing(ErrorKind::Unauthorized);
        };
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        Job job = jobOf(database, *id);
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.statusReason, u"it is unauthorized"_s);
        QCOMPARE(job.statusAction, u"do something"_s);
        QCOMPARE(job.todo, 5);
        keyIsGood = true;
        QSignalSpy idle(house.runner.get(), &JobRunner::idle);
        house.runner->resume(*id);
        QVERIFY(idle.wait(120000));
        QTRY_COMPARE(jobOf(database, *id).status, JobStatus::Completed);
    }

    void continuesWithTheNextStageInTheSameTransaction()
    {
        TestDatabase database;
        House house(database);
        const auto id = startAndWait(house, u"enrich"_s);
        QVERIFY(id);
        const auto jobs = database->readNow([](store::ReadSession &session) { return store::jobs::list(session, 10); });
        QCOMPARE(jobs->size(), 2);
        QCOMPARE(jobs->first().type, u"verify"_s);
        QCOMPARE(jobs->first().previousJobId, *id);
        QCOMPARE(jobs->first().status, JobStatus::Completed);
    }

    void staysAloneWhenTheSettingIsOff()
    {
        TestDatabase database;
        setSetting(database, u"pipeline.continue_automatically"_s, false);
        House house(database);
        QVERIFY(startAndWait(house, u"enrich"_s));
        QVERIFY(house.second->tries.empty());
    }

    void refusesWithTheMasterSwitchOff()
    {
        TestDatabase database;
        setSetting(database, u"master.enabled"_s, false);
        House house(database);
        const auto id = startAndWait(house, u"enrich"_s);
        QVERIFY(!id);
        QCOMPARE(id.error().kind, ErrorKind::Misconfigured);
        QVERIFY(house.first->tries.empty());
    }

    void givesUpFiftyRequestsInFlight()
    {
        TestDatabase database;
        House house(database);
        house.alone->count = 80;
        house.alone->script = [](const JobItem &, const StageContext &context) -> Result<ItemOutcome> {
            SystemClock().wait(std::chrono::minutes(5), context.stop);
            return fail(ErrorKind::Cancelled, u"given up"_s);
        };
        auto started = house.runner->start(u"draft"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(house.alone->inFlight.load(), 50, 20000);
        const auto id = started.takeResult();
        QVERIFY(id);
        QSignalSpy idle(house.runner.get(), &JobRunner::idle);
        house.runner->cancel(*id);
        QVERIFY(idle.wait(120000));
        const Job job = jobOf(database, *id);
        QCOMPARE(job.status, JobStatus::Cancelled);
        QCOMPARE(job.doing, 0);
        QCOMPARE(job.todo, 80);
    }

    void goesOnWhenResumedInTheMomentOfItsEnd()
    {
        TestDatabase database;
        House house(database);
        std::atomic<bool> keyIsGood = false;
        house.alone->script = [&](const JobItem &, const StageContext &) -> Result<ItemOutcome> {
            return keyIsGood ? Result<ItemOutcome>(ItemOutcome()) : failing(ErrorKind::Unauthorized);
        };
        // The row says paused as soon as it is committed; the lanes are not gone by then.
        std::optional<QFuture<Status>> resumed;
        QObject::connect(&*database, &store::Database::committed, house.runner.get(), [&] {
            const auto jobs = database->readNow([](store::ReadSession &session) { return store::jobs::list(session, 1); });
            if (resumed || !jobs || jobs->isEmpty() || jobs->first().status != JobStatus::Paused)
                return;
            keyIsGood = true;
            resumed = house.runner->resume(jobs->first().id);
        });
        const auto id = startAndWait(house, u"draft"_s);
        QVERIFY(id);
        QTRY_VERIFY_WITH_TIMEOUT(resumed && resumed->isFinished(), 20000);
        QVERIFY(resumed->result());
        QTRY_COMPARE_WITH_TIMEOUT(jobOf(database, *id).status, JobStatus::Completed, 20000);
        QCOMPARE(jobOf(database, *id).done, 5);
        QTRY_VERIFY(house.runner->isIdle());
    }

    void staysPausedWhenPausedAgainWhileItEnds()
    {
        TestDatabase database;
        House house(database);
        std::atomic<bool> gate = false;
        house.alone->script = [&](const JobItem &, const StageContext &) -> Result<ItemOutcome> {
            while (!gate)
                std::this_thread::yield();
            return ItemOutcome();
        };
        house.alone->count = 500;
        auto started = house.runner->start(u"draft"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(house.alone->inFlight.load() > 0, 20000);
        const auto id = started.takeResult();
        house.runner->pause(*id);
        const auto resumed = house.runner->resume(*id);
        QVERIFY(!resumed.isFinished());
        house.runner->pause(*id);
        QTRY_VERIFY(resumed.isFinished());
        gate = true;
        QTRY_VERIFY_WITH_TIMEOUT(house.runner->isIdle(), 20000);
        QCOMPARE(jobOf(database, *id).status, JobStatus::Paused);
    }

    void pausingLetsItemsInHandFinish()
    {
        TestDatabase database;
        setSetting(database, u"lanes.draft"_s, 2);
        House house(database);
        house.alone->count = 10;
        std::atomic<bool> gate = false;
        house.alone->script = [&](const JobItem &, const StageContext &) -> Result<ItemOutcome> {
            while (!gate)
                std::this_thread::yield();
            return ItemOutcome();
        };
        auto started = house.runner->start(u"draft"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(house.alone->inFlight.load(), 2, 20000);
        const auto id = started.takeResult();
        QSignalSpy idle(house.runner.get(), &JobRunner::idle);
        house.runner->pause(*id);
        gate = true;
        QVERIFY(idle.wait(120000));
        const Job job = jobOf(database, *id);
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.done, 2);
        QCOMPARE(job.todo, 8);
    }

    void goesOnAfterTheProgramEnded()
    {
        TestDatabase database;
        std::map<qint64, int> done;
        JobId id;
        {
            House house(database);
            setSetting(database, u"lanes.draft"_s, 1);
            house.alone->script = [](const JobItem &item, const StageContext &context) -> Result<ItemOutcome> {
                if (item.subjectId < 3)
                    return ItemOutcome();
                SystemClock().wait(std::chrono::minutes(5), context.stop);
                return fail(ErrorKind::Cancelled, u"given up"_s);
            };
            auto started = house.runner->start(u"draft"_s, {});
            QTRY_COMPARE_WITH_TIMEOUT(house.alone->tries.size(), 3u, 20000);
            id = *started.takeResult();
            house.runner->shutDown();
            done = house.alone->tries;
        }
        QCOMPARE(jobOf(database, id).status, JobStatus::Interrupted);
        House house(database);
        QSignalSpy idle(house.runner.get(), &JobRunner::idle);
        house.runner->resumeInterrupted();
        QTRY_COMPARE_WITH_TIMEOUT(jobOf(database, id).status, JobStatus::Completed, 20000);
        QCOMPARE(house.alone->tries.count(1), 0u);
        QCOMPARE(house.alone->tries.count(2), 0u);
        QCOMPARE(house.alone->tries.at(3), 1);
        QTRY_VERIFY(house.runner->isIdle());
    }

    void retriesOnlyWhatFailed()
    {
        TestDatabase database;
        House house(database);
        std::atomic<bool> broken = true;
        house.alone->script = [&](const JobItem &item, const StageContext &) -> Result<ItemOutcome> {
            return broken && item.subjectId > 3 ? failing(ErrorKind::InvalidResponse) : Result<ItemOutcome>(ItemOutcome());
        };
        const auto id = startAndWait(house, u"draft"_s);
        QCOMPARE(jobOf(database, *id).failed, 2);
        broken = false;
        house.runner->retryFailed(*id);
        QTRY_COMPARE_WITH_TIMEOUT(jobOf(database, *id).status, JobStatus::Completed, 20000);
        QCOMPARE(house.alone->tries.at(1), 1);
        QCOMPARE(house.alone->tries.at(5), 2);
        QTRY_VERIFY(house.runner->isIdle());
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
