// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagebench.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A service's queue that keeps what was handed over, and behaves as it is told. Thread: lanes.
class FakeQueue final : public SearchQueue
{
public:
    QString id() const override { return u"fake-queue"_s; }
    int mostPerPost() const override { return 100; }
    double estimateUsd(const DiscoveryRequest &) const override { return 0.0006; }

    Result<QHash<QString, PostedSearch>> post(const QList<QueuedSearch> &searches, std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        posts.append(int(searches.size()));
        if (!errors.isEmpty() && !errors.first().second)
            return fail(errors.takeFirst().first);
        QHash<QString, PostedSearch> answer;
        for (const auto &search : searches) {
            PostedSearch posted;
            if (search.request.category == u"Refused") {
                posted.refusal = Error{ErrorKind::InvalidInput, u"Invalid Field."_s, {}, {}, {}};
            } else {
                posted.taskId = u"task-%1"_s.arg(tasks.size() + 1);
                posted.costUsd = 0.0006;
                tasks.insert(search.tag, posted.taskId);
            }
            answer.insert(search.tag, posted);
        }
        if (!errors.isEmpty())
            return fail(errors.takeFirst().first); // taken, and the answer lost
        return answer;
    }
    Result<QHash<QString, PostedSearch>> lookUp(Instant, std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        ++lookUps;
        QHash<QString, PostedSearch> found;
        if (lookUps <= hiddenLookUps)
            return found;
        for (auto it = tasks.cbegin(); it != tasks.cend(); ++it)
            found.insert(it.key(), {*it, 0.0006, std::nullopt});
        return found;
    }
    Result<QSet<QString>> ready(std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        QSet<QString> ids;
        for (const QString &id : std::as_const(tasks))
            ids.insert(id);
        return ids;
    }
    Result<CollectedSearch> collect(const QString &taskId, int, std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        ++collected[taskId];
        if (!failures.isEmpty())
            return failures.takeFirst();
        if (never || collected.value(taskId) < 2)
            return CollectedSearch{};
        DiscoveryAnswer answer;
        answer.providerTaskId = taskId;
        answer.sites.append({QUrl(u"https://%1.example/"_s.arg(taskId)), u"Site"_s, {}, 1, "{}"});
        return CollectedSearch{answer, std::nullopt, false};
    }

    QList<std::pair<Error, bool>> errors;   ///< of the next posts; true: taken all the same
    QList<CollectedSearch> failures;
    QList<int> posts;
    QHash<QString, QString> tasks;
    QHash<QString, int> collected;
    int lookUps = 0;
    int hiddenLookUps = 0;
    bool never = false;

private:
    std::mutex m_mutex;
};

struct Bench : StageBench
{
    Bench() { services.searchQueue = &queue; }
    Job runQueue(const QString &categories) { return run(u"discover"_s, params(categories)); }
    static QJsonObject params(const QString &categories)
    {
        return {{u"category"_s, categories}, {u"location"_s, u"Austria"_s}, {u"mode"_s, u"queue"_s}};
    }
    static QString many(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(u"C%1"_s.arg(i));
        return names.join(u';');
    }
    FakeQueue queue;
};

Error error(ErrorKind kind)
{
    return {kind, u"as told"_s, u"do this"_s, {}, {}};
}

} // namespace

class TestQueuedSearches : public QObject
{
    Q_OBJECT
private slots:
    void handsOverAHundredAtATime()
    {
        Bench bench;
        const Job job = bench.runQueue(Bench::many(120));
        QCOMPARE(job.status, JobStatus::Completed);
        QCOMPARE(job.done, 120);
        QCOMPARE(bench.queue.posts, (QList<int>{100, 20}));
        QCOMPARE(bench.domains().size(), 120);
        QCOMPARE(bench.queue.lookUps, 0);
        QCOMPARE(qRound(job.result.value(u"cost_usd"_s).toDouble() * 10'000), 120 * 6);
        QSet<QString> tags;
        for (const auto &query : bench.queries()) {
            tags.insert(query.taskTag);
            QCOMPARE(query.posts, 1);
            QCOMPARE(query.costUsd, 0.0006);
            QVERIFY(query.postedAt.has_value());
            QCOMPARE(bench.queue.tasks.value(query.taskTag), query.providerTaskId);
        }
        QCOMPARE(tags.size(), 120);
    }

    void looksUpWhatItDoesNotKnow_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<int>("posts");
        QTest::newRow("answer lost, taken") << ErrorKind::OutcomeUnknown << true << 1;
        QTest::newRow("answer lost, not taken") << ErrorKind::OutcomeUnknown << false << 2;
        QTest::newRow("too slow, taken") << ErrorKind::Timeout << true << 1;
        QTest::newRow("unreadable, taken") << ErrorKind::InvalidResponse << true << 1;
    }
    void looksUpWhatItDoesNotKnow()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, taken);
        QFETCH(int, posts);
        Bench bench;
        bench.queue.errors = {{error(kind), taken}};
        const Job job = bench.runQueue(Bench::many(3));
        QCOMPARE(job.status, JobStatus::Completed);
        QCOMPARE(bench.queue.posts.size(), posts);
        QVERIFY(bench.queue.lookUps > 0);
        QCOMPARE(bench.queue.tasks.size(), 3);
        for (const auto &query : bench.queries())
            QCOMPARE(query.posts, 1);
    }

    void aListThatLagsBehindIsNoReasonToPayTwice()
    {
        Bench bench;
        bench.queue.errors = {{error(ErrorKind::OutcomeUnknown), true}};
        bench.queue.hiddenLookUps = 1;
        QCOMPARE(bench.runQueue(u"One"_s).status, JobStatus::Completed);
        QCOMPARE(bench.queue.posts, QList<int>{1});
        QVERIFY(bench.queue.lookUps >= 2);
    }

    void whatWasCertainlyNotTakenIsHandedOverAgain()
    {
        Bench bench;
        bench.queue.errors = {{error(ErrorKind::Network), false}};
        QCOMPARE(bench.runQueue(Bench::many(3)).status, JobStatus::Completed);
        QCOMPARE(bench.queue.posts, (QList<int>{3, 3}));
        QCOMPARE(bench.queue.lookUps, 0);
    }

    void anEmptyAccountPausesAndKeepsEverythingDue()
    {
        Bench bench;
        bench.queue.errors = {{error(ErrorKind::PaymentRequired), false}, {error(ErrorKind::PaymentRequired), false},
                              {error(ErrorKind::PaymentRequired), false}, {error(ErrorKind::PaymentRequired), false}};
        const Job job = bench.runQueue(Bench::many(4));
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.todo, 4);
        QVERIFY(bench.queue.tasks.isEmpty());
        for (const auto &query : bench.queries()) {
            QVERIFY(!query.postedAt);
            QCOMPARE(query.posts, 0);
        }
    }

    void aRefusedSearchFailsAloneWithItsOwnError()
    {
        Bench bench;
        const Job job = bench.runQueue(u"One;Refused;Two"_s);
        QCOMPARE(job.status, JobStatus::CompletedWithErrors);
        QCOMPARE(job.done, 2);
        for (const auto &query : bench.queries()) {
            QCOMPARE(query.status, query.category == u"Refused" ? QueryStatus::Failed : QueryStatus::Done);
            QCOMPARE(query.errorMessage, query.category == u"Refused" ? u"Invalid Field."_s : QString());
        }
        QCOMPARE(bench.queue.tasks.size(), 2);
    }

    void isHandedOverOnceMoreWhenTheServiceAsksForIt()
    {
        Bench bench;
        bench.queue.failures = {CollectedSearch{std::nullopt, error(ErrorKind::ServerError), true}};
        QCOMPARE(bench.runQueue(u"One"_s).status, JobStatus::Completed);
        QCOMPARE(bench.queue.posts, (QList<int>{1, 1}));
        QCOMPARE(bench.queries().first().posts, 2);
        QCOMPARE(bench.queries().first().costUsd, 0.0012);

        Bench twice;
        const CollectedSearch failed{std::nullopt, error(ErrorKind::ServerError), true};
        twice.queue.failures = {failed, failed, failed};
        QCOMPARE(twice.runQueue(u"One"_s).status, JobStatus::Failed);
        QCOMPARE(twice.queue.posts.size(), 2);
    }

    void expiredResultsAreNotPaidForUnasked()
    {
        Bench bench;
        bench.queue.failures = {CollectedSearch{std::nullopt, error(ErrorKind::NotFound), false}};
        const Job job = bench.runQueue(u"One"_s);
        QCOMPARE(job.status, JobStatus::Failed);
        QCOMPARE(bench.queue.posts.size(), 1);
        QVERIFY(!bench.queries().first().errorMessage.isEmpty());
    }

    void losesPatienceAndSaysThatItIsPaid()
    {
        Bench bench;
        bench.queue.never = true;
        const Job job = bench.runQueue(u"One"_s);
        QCOMPARE(job.status, JobStatus::Failed);
        const auto query = bench.queries().first();
        QVERIFY(query.errorMessage.contains(u"paid"_s));
        QVERIFY(!query.providerTaskId.isEmpty());
        QCOMPARE(bench.queue.posts.size(), 1);
        // A person tries again: the same task is collected.
        bench.queue.never = false;
        const auto again = bench.think(u"discover"_s, query.id.value);
        QVERIFY(again);
        QCOMPARE(bench.queue.posts.size(), 1);
    }

    void goesOnAfterTheProgramEndedAnywhere_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::addColumn<int>("posts");
        QTest::newRow("intent written, request never left") << false << 1;
        QTest::newRow("request taken, ids never stored") << true << 0;
    }
    void goesOnAfterTheProgramEndedAnywhere()
    {
        QFETCH(bool, taken);
        QFETCH(int, posts);
        Bench bench;
        // What such an end leaves behind: the intent, and perhaps a task that only the service knows.
        DiscoveryQuery query;
        query.category = u"One"_s;
        query.location = u"Austria"_s;
        query.source = QuerySource::Queue;
        query.taskTag = u"overture-left-behind"_s;
        const auto id = bench.world.write([&](store::WriteSession &session) { return store::queries::insert(session, query); });
        const auto job = bench.world.write([&](store::WriteSession &session) {
            return store::jobs::create(session, {u"discover"_s, {}, {}, {{u"discovery_queries"_s, id.value, u"One"_s}}});
        });
        bench.world.write([&](store::WriteSession &session) { return store::queries::setJob(session, {id.value}, job); });
        bench.world.write([&](store::WriteSession &session) { return store::queries::markPosting(session, {id.value}); });
        if (taken)
            bench.queue.tasks.insert(query.taskTag, u"task-9"_s);
        bench.world.clock().advance(5min);
        QVERIFY(bench.process(u"discover"_s, id.value));
        QCOMPARE(bench.queue.posts.size(), posts);
        QCOMPARE(bench.queue.tasks.size(), 1);
        const auto after = bench.queries().first();
        QCOMPARE(after.status, QueryStatus::Done);
        QCOMPARE(after.posts, 1);
        QCOMPARE(after.costUsd, 0.0006);
    }

    void endsWaitingWhenTheJobIsAskedTo()
    {
        Bench bench;
        bench.queue.never = true;
        DiscoveryQuery query;
        query.category = u"One"_s;
        query.location = u"Austria"_s;
        query.source = QuerySource::Queue;
        query.taskTag = newTag();
        const auto id = bench.world.write([&](store::WriteSession &session) { return store::queries::insert(session, query); });
        std::stop_source stop;
        stop.request_stop();
        const auto outcome = bench.think(u"discover"_s, id.value, stop.get_token());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    }

private:
    static QString newTag() { return u"overture-tag"_s; }
};

QTEST_GUILESS_MAIN(TestQueuedSearches)
#include "tst_queuedsearches.moc"
