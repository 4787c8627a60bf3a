// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceworld.h"
#include "program.h"

#include <QElapsedTimer>

using namespace overture;
using namespace overture::test;

namespace {

const QString postPath = u"^/v3/serp/google/organic/task_post$"_s;
const QString resultPath = u"^/v3/serp/google/organic/task_get/"_s;

practice::FaultRule fault(const QString &path, practice::FaultAction action, int times = -1)
{
    practice::FaultRule rule;
    rule.service = u"dataforseo"_s;
    rule.path = path;
    rule.action = action;
    rule.times = times;
    return rule;
}

} // namespace

/// Searches of the standard queue: each is paid for once, whatever happens between the program and the service. The
/// service outlives the program here, and its journal is the oracle.
class TestQueuedSearch : public QObject
{
    Q_OBJECT
private slots:
    void asksForAllInOneRequest();
    void aLostAnswerIsLookedUp();
    void aKilledProgramFindsItsSearchesAgain_data();
    void aKilledProgramFindsItsSearchesAgain();
    void aPlaceThatIsNotKnownCostsNothing();
    void anEstimateIsWhatIsPaid();

private:
    /// Where the world stands: the search service and its sites' names; the program brings the rest.
    [[nodiscard]] static QStringList options(const practice::PracticeWorld &world)
    {
        return {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--endpoint"_s, u"dataforseo="_s + world.endpoint(u"dataforseo"_s).toString()};
    }
    [[nodiscard]] static QList<practice::JournalEntry> asked(const practice::PracticeWorld &world, const QString &path)
    {
        QList<practice::JournalEntry> entries;
        for (const auto &entry : world.journal()) {
            if (entry.service == u"dataforseo" && QRegularExpression(path).match(entry.path).hasMatch())
                entries.append(entry);
        }
        return entries;
    }
    /// Tags of the tasks that the service took: each must be there once.
    [[nodiscard]] static QStringList takenTags(const practice::PracticeWorld &world)
    {
        QStringList tags;
        for (const auto &entry : asked(world, postPath)) {
            for (const auto &task : entry.accepted ? QJsonDocument::fromJson(entry.body).array() : QJsonArray())
                tags.append(task.toObject().value(u"tag"_s).toString());
        }
        return tags;
    }
    /// Each of the searches is done and was taken once by the service.
    static void checkPaidOnce(const Program &program, const practice::PracticeWorld &world, int searches)
    {
        QStringList tags = takenTags(world);
        QCOMPARE(tags.size(), searches);
        tags.removeDuplicates();
        QCOMPARE(tags.size(), searches);
        QCOMPARE(number(program.workspace(), u"SELECT count(*) FROM discovery_queries WHERE status = 'done' AND provider_task_id <> ''"_s), searches);
        tags.sort();
        QCOMPARE(column(program.workspace(), u"SELECT task_tag FROM discovery_queries ORDER BY task_tag"_s), tags);
        QCOMPARE(column(program.workspace(), u"SELECT round(sum(cost_usd), 6) FROM discovery_queries"_s),
                 QStringList{QString::number(searches * 0.0012)});
        QVERIFY(number(program.workspace(), u"SELECT count(*) FROM prospects"_s) > 10);
    }

    QTemporaryDir m_folder;
};

namespace {
const QStringList fourSearches{u"discover"_s, u"--category"_s, u"Art Blogs;Galleries"_s, u"--location"_s, u"United States;Germany"_s,
                               u"--max"_s, u"20"_s, u"--mode"_s, u"queue"_s};
}

void TestQueuedSearch::asksForAllInOneRequest()
{
    practice::PracticeWorld world({});
    QVERIFY(world.start());
    const Program program(m_folder.filePath(u"one.db"_s), options(world));
    const Outcome outcome = program.run(fourSearches);
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    QCOMPARE(outcome.object().value(u"done"_s).toInt(), 4);
    QCOMPARE(outcome.object().value(u"cost_usd"_s).toDouble(), 0.0048);
    QCOMPARE(asked(world, postPath).size(), 1);
    QVERIFY(asked(world, u"tasks_ready$"_s).size() <= 20);
    QVERIFY(asked(world, u"live/advanced"_s).isEmpty());
    checkPaidOnce(program, world, 4);
    const Outcome rows = program.run({u"queries"_s});
    QCOMPARE(rows.array().size(), 4);
    for (const auto &row : rows.array()) {
        QCOMPARE(missingKeys(row.toObject(), {u"source"_s, u"found"_s, u"saved"_s, u"duplicate"_s, u"existing"_s, u"error"_s, u"cost_usd"_s, u"details"_s}),
                 QStringList());
        QCOMPARE(row.toObject().value(u"source"_s).toString(), u"queue"_s);
    }
}

void TestQueuedSearch::aLostAnswerIsLookedUp()
{
    practice::PracticeWorld world({});
    QVERIFY(world.start());
    world.setFaults({fault(postPath, practice::FaultAction::DropAfterAccept, 1)});
    const Program program(m_folder.filePath(u"lost.db"_s), options(world));
    const Outcome outcome = program.run(fourSearches);
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    QCOMPARE(asked(world, postPath).size(), 1);
    QVERIFY(!asked(world, u"^/v3/serp/id_list$"_s).isEmpty());
    checkPaidOnce(program, world, 4);
}

void TestQueuedSearch::aKilledProgramFindsItsSearchesAgain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<practice::FaultAction>("action");
    QTest::addColumn<int>("posts");
    QTest::newRow("before the service has them") << postPath << practice::FaultAction::Hang << 2;
    QTest::newRow("after it has them, before its answer") << postPath << practice::FaultAction::HoldAfterAccept << 1;
    QTest::newRow("while waiting for the results") << resultPath << practice::FaultAction::Hang << 1;
    QTest::newRow("when the results are on their way") << resultPath << practice::FaultAction::HoldAfterAccept << 1;
}

void TestQueuedSearch::aKilledProgramFindsItsSearchesAgain()
{
    QFETCH(QString, path);
    QFETCH(practice::FaultAction, action);
    QFETCH(int, posts);
    practice::PracticeWorld world({});
    QVERIFY(world.start());
    world.setFaults({fault(path, action)});
    const Program program(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".db"_s), options(world));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(OVERTURE_CLI), program.arguments(fourSearches));
    QVERIFY(process.waitForStarted());
    // The request is there and its answer will not come: this is the moment.
    QElapsedTimer limit;
    limit.start();
    while (asked(world, path).isEmpty() && limit.elapsed() < 120'000 && process.state() == QProcess::Running)
        process.waitForFinished(20);
    const bool wasThere = !asked(world, path).isEmpty() && process.state() == QProcess::Running;
    process.kill();
    process.waitForFinished();
    QVERIFY2(wasThere, process.readAll().constData());

    world.setFaults({});
    const Outcome outcome = program.run(fourSearches);
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    // The same command finished what was begun; it may have searched anew after that.
    const int queries = number(program.workspace(), u"SELECT count(*) FROM discovery_queries"_s);
    QCOMPARE(queries % 4, 0);
    const int jobs = queries / 4;
    QCOMPARE(asked(world, postPath).size(), posts + jobs - 1);
    checkPaidOnce(program, world, queries);
}

void TestQueuedSearch::aPlaceThatIsNotKnownCostsNothing()
{
    practice::PracticeWorld world({});
    QVERIFY(world.start());
    const Program program(m_folder.filePath(u"place.db"_s), options(world));
    for (const QString &mode : {u"queue"_s, u"live"_s}) {
        const Outcome outcome = program.run({u"discover"_s, u"--category"_s, u"Galleries"_s, u"--location"_s, u"Springfield"_s, u"--mode"_s, mode});
        QVERIFY(outcome.exitCode != 0);
        const Outcome again = program.run({u"discover"_s, u"--category"_s, u"Galleries"_s, u"--location"_s, u"Berln"_s, u"--mode"_s, mode});
        QVERIFY(again.exitCode != 0);
        QVERIFY2(again.error().value(u"message"_s).toString().contains(u"Berlin"_s), again.text().constData());
    }
    QVERIFY(takenTags(world).isEmpty());
    QVERIFY(asked(world, u"live/advanced"_s).isEmpty());
    QCOMPARE(asked(world, u"^/v3/serp/google/locations$"_s).size(), 1); // then it is stored
    const Outcome found = program.run({u"locations"_s, u"berl"_s});
    QVERIFY2(!found.array().isEmpty() && found.array().first().toObject().value(u"name"_s) == u"Berlin,Germany"_s, found.text().constData());
    QCOMPARE(asked(world, u"^/v3/serp/google/locations$"_s).size(), 1);
}

void TestQueuedSearch::anEstimateIsWhatIsPaid()
{
    practice::PracticeWorld world({});
    QVERIFY(world.start());
    const Program program(m_folder.filePath(u"estimate.db"_s), options(world));
    const Outcome estimate = program.run(fourSearches + QStringList{u"--estimate"_s});
    QVERIFY2(estimate.exitCode == 0, estimate.text().constData());
    QCOMPARE(estimate.object().value(u"estimate_usd"_s).toDouble(), 0.0048);
    QVERIFY(takenTags(world).isEmpty());
    QCOMPARE(program.run(fourSearches).object().value(u"cost_usd"_s).toDouble(), 0.0048);
}

QTEST_GUILESS_MAIN(TestQueuedSearch)
#include "tst_queuedsearch.moc"
