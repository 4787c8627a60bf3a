// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/reranking.h"

#include "domain/scoring.h"
#include "stagebench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000;

QList<qint64> byScore(StoreWorld &world)
{
    return world.read([](store::ReadSession &session) {
        return store::prospects::ids(session, {}, {store::ProspectColumn::Score, true});
    });
}

/// Only what is said of the address counts.
void weighAddressOnly(StageBench &bench)
{
    bench.set(u"score.weight.email"_s, 1);
    for (const QString &name : {u"authority"_s, u"confidence"_s, u"relevance"_s, u"quality"_s, u"recency"_s})
        bench.set(u"score.weight."_s + name, 0);
}

} // namespace

class TestReranking : public QObject
{
    Q_OBJECT
private slots:
    void ranksAgainWhenAWeightMoves()
    {
        StageBench bench;
        const auto famous = bench.world.addProspect(u"famous.com"_s, {}, [](Prospect &prospect) { prospect.daEst = 100; });
        const auto reachable = bench.world.addProspect(u"reachable.com"_s, u"a@reachable.com"_s);
        bench.run(u"score"_s);
        bench.set(u"score.weight.authority"_s, 10);
        QVERIFY(pipeline::rerankNow(bench.world.database()));
        QCOMPARE(byScore(bench.world).first(), famous.value);
        weighAddressOnly(bench);
        QVERIFY(pipeline::rerankNow(bench.world.database()));
        QCOMPARE(byScore(bench.world).first(), reachable.value);
        QCOMPARE(bench.world.prospect(reachable).score, 100.0);
        QCOMPARE(bench.world.prospect(famous).score, 0.0);
        const auto lines = scoreLinesOf(bench.world.prospect(famous).scoreLines);
        QCOMPARE(lines[0].value, 100.0); // the facts stay
        QCOMPARE(lines[0].weight, 0.0);
        QCOMPARE(bench.authority.asked.count(), 0);
    }

    void followsTheSettingsByItself()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s, u"a@one.com"_s);
        bench.run(u"score"_s);
        pipeline::Reranking reranking(bench.world.database());
        QTRY_VERIFY_WITH_TIMEOUT(reranking.isIdle(), 20000);
        int changes = 0;
        connect(&bench.world.database(), &store::Database::committed, this,
                [&](const store::ChangeSet &set) { changes += set.touches(store::Table::Prospects) ? 1 : 0; });
        weighAddressOnly(bench);
        QTRY_COMPARE_WITH_TIMEOUT(bench.world.prospect(id).score, std::optional(100.0), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(changes > 0, 20000); // which is how the list hears of it
        QTRY_VERIFY_WITH_TIMEOUT(reranking.isIdle(), 20000);
        QCOMPARE(bench.settings().text(u"score.ranked_with"_s), ScoreWeights::of(bench.settings()).fingerprint());
    }

    void goesOnAfterTheProgramEndedInBetween()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s, u"a@one.com"_s);
        bench.run(u"score"_s);
        weighAddressOnly(bench); // and nobody ranks
        QVERIFY(bench.world.prospect(id).score != 100.0);
        pipeline::Reranking reranking(bench.world.database());
        QTRY_COMPARE_WITH_TIMEOUT(bench.world.prospect(id).score, std::optional(100.0), 20000);
    }

    void beginsAgainWhenTheWeightsChangeMeanwhile()
    {
        StageBench bench;
        bench.world.addProspect(u"one.com"_s, u"a@one.com"_s);
        bench.run(u"score"_s);
        weighAddressOnly(bench);
        const auto next = bench.world.write(
            [](store::WriteSession &session) { return pipeline::rerankSome(session, {u"other weights"_s, 1'000'000}); });
        QVERIFY(next);
        QCOMPARE(next->weights, ScoreWeights::of(bench.settings()).fingerprint());
        QCOMPARE(next->after, 1);
    }

    void leavesATotalWithoutLinesAlone()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.world.write([&](store::WriteSession &session) { return store::prospects::saveScore(session, id, 42, u"[]"_s, {}); });
        weighAddressOnly(bench);
        QVERIFY(pipeline::rerankNow(bench.world.database()));
        QCOMPARE(bench.world.prospect(id).score, 42.0);
    }

    void refusesWeightsThatAreAllZero()
    {
        StageBench bench;
        weighAddressOnly(bench);
        const auto error = bench.world.refused(
            [](store::WriteSession &session) { return store::settings::set(session, u"score.weight.email"_s, 0); });
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
    }

    void ranksAHundredThousandInSeconds()
    {
        StageBench bench;
        ScoreFacts facts;
        facts.hasEmail = true;
        facts.emailConfidence = 80;
        facts.foundAt = bench.world.clock().now();
        const QString lines = toJsonText(scoreLines(facts, Settings(), facts.foundAt));
        bench.world.write([&](store::WriteSession &session) {
            return session
                .exec(uR"(
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
                    INSERT INTO prospects (domain, score, score_lines, created_at, updated_at)
                    SELECT 'site' || i || '.com', 50, :lines, 1, 1 FROM n)"_s,
                      {{u":many"_s, many}, {u":lines"_s, lines}})
                .map([](int) {});
        });
        weighAddressOnly(bench);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(pipeline::rerankNow(bench.world.database()));
        qInfo("%d prospects ranked again in %lld ms", many, timer.elapsed());
        const auto left = bench.world.read([](store::ReadSession &session) { return store::prospects::scoresAfter(session, ProspectId{many - 1}, 10); });
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().score, 100.0);
    }
};

QTEST_GUILESS_MAIN(TestReranking)
#include "tst_reranking.moc"
