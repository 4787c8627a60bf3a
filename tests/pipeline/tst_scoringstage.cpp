// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject lineOf(const Prospect &prospect, const QString &factor)
{
    for (const auto &line : QJsonDocument::fromJson(prospect.scoreLines.toUtf8()).array()) {
        if (line[u"factor"_s].toString() == factor)
            return line.toObject();
    }
    return {};
}

} // namespace

class TestScoringStage : public QObject
{
    Q_OBJECT
private slots:
    void theLinesAddUpToTheScore()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s, {}, [](Prospect &prospect) {
            prospect.pageTitle = u"Art blog of Anna"_s;
            prospect.category = u"Art Blogs"_s;
            prospect.location = u"Austria"_s;
            prospect.daEst = 40;
        });
        store::EnrichmentOutcome outcome;
        outcome.findings.contacts = {contactAt(u"anna@one.com"_s, u"https://one.com/"_s, 80)};
        outcome.findings.contacts[0].name = u"Anna"_s;
        outcome.findings.pages = {page(u"https://one.com/"_s, u"A blog on art."_s)};
        outcome.provider = u"website"_s;
        bench.world.write([&](store::WriteSession &session) {
            return store::prospects::saveEnrichment(session, id, outcome);
        });
        QCOMPARE(bench.run(u"score"_s).done, 1);
        const auto prospect = bench.world.prospect(id);
        const auto lines = QJsonDocument::fromJson(prospect.scoreLines.toUtf8()).array();
        QCOMPARE(lines.size(), 6);
        double sum = 0;
        for (const auto &line : lines) {
            sum += line[u"points"_s].toDouble();
            QVERIFY(!line[u"why"_s].toString().isEmpty());
        }
        // 0.30·40 + 0.25·100 + 0.15·80 + 0.15·100 + 0.10·100 + 0.05·100
        QCOMPARE(sum, 79.0);
        QCOMPARE(prospect.score, 79.0);
        QCOMPARE(bench.authority.asked.count(), 0);
    }

    void unknownAuthorityCountsTwentyAndIsNotStoredAsKnown()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.run(u"score"_s);
        const auto prospect = bench.world.prospect(id);
        QCOMPARE(lineOf(prospect, u"Domain authority"_s).value(u"value"_s).toDouble(), 20.0);
        QVERIFY(lineOf(prospect, u"Domain authority"_s).value(u"why"_s).toString().contains(u"unknown"_s));
        QVERIFY(!prospect.daEst);
        QCOMPARE(bench.authority.asked.count(), 0); // it costs money: only when the setting says so
    }

    void asksForTheAuthorityWhenTheSettingSaysSo()
    {
        StageBench bench;
        bench.set(u"score.rate_authority"_s, true);
        const auto rated = bench.world.addProspect(u"rated.com"_s);
        const auto unrated = bench.world.addProspect(u"unrated.com"_s);
        const auto known
            = bench.world.addProspect(u"known.com"_s, {}, [](Prospect &prospect) { prospect.daEst = 12; });
        bench.authority.answer = [](const QList<DomainName> &) -> Result<QHash<QString, double>> {
            return QHash<QString, double>{{u"rated.com"_s, 55}};
        };
        QCOMPARE(bench.run(u"score"_s).done, 3);
        QCOMPARE(bench.world.prospect(rated).daEst, 55.0);
        QVERIFY(!bench.world.prospect(unrated).daEst);
        QCOMPARE(bench.world.prospect(known).daEst, 12.0);
        // One request for the job, not again for what is known.
        QCOMPARE(bench.authority.asked.list(), (QList<QStringList>{{u"rated.com"_s, u"unrated.com"_s}}));
        QVERIFY(bench.world.prospect(rated).daEstAt);
        QVERIFY(bench.world.prospect(unrated).daEstAt); // asked, and none is known
    }

    void asksAThousandAtATimeAndTellsWhatItCost()
    {
        StageBench bench;
        bench.set(u"score.rate_authority"_s, true);
        bench.authority.costUsd = 0.05;
        bench.authority.answer = [](const QList<DomainName> &) -> Result<QHash<QString, double>> {
            return QHash<QString, double>{{u"site7.com"_s, 70}};
        };
        bench.world.write([](store::WriteSession &session) -> Status {
            for (int i = 0; i < 1001; ++i) {
                Prospect prospect;
                prospect.domain = u"site%1.com"_s.arg(i);
                if (auto added = store::prospects::insert(session, prospect); !added)
                    return fail(added.error());
            }
            return {};
        });
        pipeline::Stage *stage = bench.stages.find(u"score"_s);
        const Settings settings = bench.settings();
        const auto estimate = bench.world.read([&](store::ReadSession &session) {
            return stage->estimate(session, {}, settings, bench.services);
        });
        QCOMPARE(estimate.usd, 2 * 0.02 + 1001 * 0.00003);
        QCOMPARE(estimate.text, u"About $0.07: the authority of 1001 sites at Fake ranks"_s);
        const auto job = bench.run(u"score"_s);
        QCOMPARE(job.done, 1001);
        QCOMPARE(bench.authority.asked.count(), 2);
        QCOMPARE(bench.authority.asked.list().first().size(), 1000);
        QCOMPARE(job.result.value(u"authority_asked"_s).toInt(), 1001);
        QCOMPARE(job.result.value(u"authority_rated"_s).toInt(), 2);
        QCOMPARE(job.result.value(u"authority_cost_usd"_s).toDouble(), 0.1);
        const auto told = bench.world.read([](store::ReadSession &session) { return store::activity::list(session, 20); });
        QVERIFY(std::any_of(told.begin(), told.end(), [](const auto &entry) { return entry.text == u"Fake ranks rated 1 of 1000 sites for 0.05000 USD"_s; }));
    }

    void asksAgainOnlyAfterTheDaysOfTheSetting()
    {
        StageBench bench;
        bench.set(u"score.rate_authority"_s, true);
        const auto id = bench.world.addProspect(u"one.com"_s);
        double rating = 55;
        bench.authority.answer = [&](const QList<DomainName> &) -> Result<QHash<QString, double>> {
            return QHash<QString, double>{{u"one.com"_s, rating}};
        };
        const auto score = [&] { return bench.run(u"score"_s, {{u"ids"_s, QJsonArray{id.value}}}).done; };
        QCOMPARE(score(), 1);
        bench.world.clock().advance(std::chrono::days(29));
        QCOMPARE(score(), 1);
        QCOMPARE(bench.authority.asked.count(), 1);
        bench.world.clock().advance(std::chrono::days(2));
        rating = 60;
        QCOMPARE(score(), 1);
        QCOMPARE(bench.authority.asked.count(), 2);
        QCOMPARE(bench.world.prospect(id).daEst, 60.0);
    }

    void goesOnWithoutAServiceThatCannotSay()
    {
        StageBench bench;
        bench.set(u"score.rate_authority"_s, true);
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.authority.answer = [](const QList<DomainName> &) -> Result<QHash<QString, double>> {
            return failure(ErrorKind::Misconfigured, u"no subscription"_s);
        };
        QCOMPARE(bench.run(u"score"_s).done, 1);
        QVERIFY(bench.world.prospect(id).score);
        QVERIFY(!bench.world.prospect(id).daEstAt); // not asked: it may be asked another time
    }

    void pausesWhenThereIsNoMoney()
    {
        StageBench bench;
        bench.set(u"score.rate_authority"_s, true);
        bench.world.addProspect(u"one.com"_s);
        bench.authority.answer = [](const QList<DomainName> &) -> Result<QHash<QString, double>> {
            return failure(ErrorKind::PaymentRequired, u"the balance is too low"_s);
        };
        QCOMPARE(bench.run(u"score"_s).status, JobStatus::Paused);
    }

    void isFreeWithoutTheSetting()
    {
        StageBench bench;
        bench.world.addProspect(u"one.com"_s);
        const Settings settings = bench.settings();
        const auto estimate = bench.world.read([&](store::ReadSession &session) {
            return bench.stages.find(u"score"_s)->estimate(session, {}, settings, bench.services);
        });
        QVERIFY(estimate.text.isEmpty());
        QCOMPARE(estimate.usd, 0.0);
    }

    void writesWithTheWeightsThatHoldThen()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s, u"a@one.com"_s);
        const auto outcome = got(bench.think(u"score"_s, id.value));
        for (const QString &name : {u"authority"_s, u"confidence"_s, u"relevance"_s, u"quality"_s, u"recency"_s})
            bench.set(u"score.weight."_s + name, 0);
        bench.world.write([&](store::WriteSession &session) { return outcome.commit(session); });
        QCOMPARE(bench.world.prospect(id).score, 100.0);
    }

    void weightsAreSettings()
    {
        StageBench bench;
        for (const QString &name :
             {u"authority"_s, u"confidence"_s, u"relevance"_s, u"quality"_s, u"recency"_s})
            bench.set(u"score.weight."_s + name, 0);
        bench.set(u"score.weight.email"_s, 1);
        const auto with = bench.world.addProspect(u"with.com"_s, u"a@with.com"_s);
        const auto without = bench.world.addProspect(u"without.com"_s);
        bench.run(u"score"_s);
        QCOMPARE(bench.world.prospect(with).score, 100.0);
        QCOMPARE(bench.world.prospect(without).score, 0.0);
    }

    void scoresAgainWhenAPersonAsks()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.run(u"score"_s);
        const auto before = bench.world.prospect(id).score.value();
        QCOMPARE(bench.run(u"score"_s).total, 0);
        bench.world.clock().advance(std::chrono::days(45));
        QCOMPARE(bench.run(u"score"_s, {{u"ids"_s, QJsonArray{id.value}}}).done, 1);
        QCOMPARE(bench.world.prospect(id).score.value(), before - 2.5); // half of recency's five points
    }

    void worksWithTheMasterSwitchOffAndAsksNobody()
    {
        StageBench bench;
        bench.set(u"master.enabled"_s, false);
        bench.set(u"score.rate_authority"_s, true);
        bench.world.addProspect(u"one.com"_s);
        QCOMPARE(bench.run(u"score"_s).done, 1);
        QCOMPARE(bench.authority.asked.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestScoringStage)
#include "tst_scoringstage.moc"
