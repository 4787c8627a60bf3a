// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagebench.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

QStringList typesOf(const QList<Job> &jobs)
{
    QStringList types;
    for (const Job &job : jobs)
        types.prepend(job.type);
    return types;
}

/// Every service answers so that a site goes through the whole chain.
void setUpChain(StageBench &bench)
{
    bench.search.answer = [](const DiscoveryRequest &) { return sites({u"https://one.com/"_s}); };
    bench.website.answer = [](const DomainName &domain, const QUrl &url) -> Result<ContactFindings> {
        ContactFindings findings;
        findings.contacts = {contactAt(u"info@"_s + domain.ace(), url.toString())};
        return findings;
    };
    bench.dns.answer = [](const EmailAddress &) -> Result<MailboxCheck> {
        MailboxCheck check;
        check.domainTakesMail = true;
        check.mailboxStatus = u"unknown"_s;
        return check;
    };
    bench.templateWriter.answer = [](const DraftBrief &) -> Result<WrittenDraft> {
        WrittenDraft draft;
        draft.subject = u"Hello"_s;
        draft.body = u"Words"_s;
        return draft;
    };
}

const QJsonObject searchParams{{u"category"_s, u"Blogs"_s}, {u"location"_s, u"Austria"_s}};

} // namespace

class TestJobCreation : public QObject
{
    Q_OBJECT
private slots:
    void leavesBusySubjectsToTheRunningJob()
    {
        StageBench bench;
        const auto settings = bench.settings();
        const auto newJob = [&](const QString &stage) {
            return bench.job(bench.world.write([&](store::WriteSession &session) {
                return pipeline::createJob(session, *bench.stages.find(stage), {}, settings, bench.services);
            }));
        };
        bench.world.addProspect(u"one.com"_s);
        bench.world.addProspect(u"two.com"_s);
        QCOMPARE(newJob(u"enrich"_s).total, 2);
        bench.world.addProspect(u"three.com"_s);
        const Job second = newJob(u"enrich"_s);
        QCOMPARE(second.total, 1);
        QCOMPARE(bench.items(second).first().label, u"three.com"_s);
        // Another stage may work on them.
        QCOMPARE(newJob(u"score"_s).total, 3);
    }

    void takesThemAgainOnceTheJobHasEnded()
    {
        StageBench bench;
        const auto settings = bench.settings();
        bench.world.addProspect(u"one.com"_s);
        const auto newJob = [&] {
            return bench.world.write([&](store::WriteSession &session) {
                return pipeline::createJob(session, *bench.stages.find(u"enrich"_s), {}, settings,
                                           bench.services);
            });
        };
        const auto first = newJob();
        bench.world.write([&](store::WriteSession &session) {
            return store::jobs::setStatus(session, first, JobStatus::Cancelled);
        });
        QCOMPARE(bench.job(newJob()).total, 1);
    }

    void goesOnToScoringByItself()
    {
        StageBench bench;
        setUpChain(bench);
        bench.set(u"pipeline.continue_automatically"_s, true);
        bench.run(u"discover"_s, searchParams);
        const auto jobs = bench.jobs();
        QCOMPARE(typesOf(jobs), (QStringList{u"discover"_s, u"enrich"_s, u"verify"_s, u"score"_s}));
        for (qsizetype i = 0; i + 1 < jobs.size(); ++i) {
            QCOMPARE(jobs[i].previousJobId, jobs[i + 1].id);
            QCOMPARE(jobs[i].done, 1);
        }
        QCOMPARE(bench.templateWriter.asked.count(), 0); // drafting is an act of a person
    }

    void staysAloneWhenTheSettingIsOff()
    {
        StageBench bench;
        setUpChain(bench);
        bench.run(u"discover"_s, searchParams);
        QCOMPARE(typesOf(bench.jobs()), QStringList{u"discover"_s});
    }

    void goesAsFarAsTheChainSays_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("discover") << u"discover"_s << QStringList{u"discover"_s};
        QTest::newRow("verify") << u"verify"_s << QStringList{u"discover"_s, u"enrich"_s, u"verify"_s};
        QTest::newRow("draft") << u"draft"_s
                               << QStringList{u"discover"_s, u"enrich"_s, u"verify"_s, u"score"_s,
                                              u"draft"_s};
    }

    void goesAsFarAsTheChainSays()
    {
        QFETCH(QString, until);
        QFETCH(QStringList, types);
        StageBench bench;
        setUpChain(bench);
        auto params = searchParams;
        params.insert(pipeline::chainUntilParameter, until);
        for (const bool automatically : {false, true}) {
            bench.set(u"pipeline.continue_automatically"_s, automatically);
            const auto before = bench.jobs().size();
            bench.run(u"discover"_s, params);
            QCOMPARE(typesOf(bench.jobs()).mid(before), types);
        }
    }

    void neverSendsByItself()
    {
        StageBench bench;
        setUpChain(bench);
        bench.set(u"pipeline.continue_automatically"_s, true);
        auto params = searchParams;
        params.insert(pipeline::chainUntilParameter, u"send"_s);
        bench.run(u"discover"_s, params);
        QVERIFY(!typesOf(bench.jobs()).contains(u"send"_s));
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
    }

    void nothingFollowsAJobInWhichEverythingFailed()
    {
        StageBench bench;
        setUpChain(bench);
        bench.set(u"pipeline.continue_automatically"_s, true);
        bench.search.answer = [](const DiscoveryRequest &) -> Result<DiscoveryAnswer> {
            return failure(ErrorKind::InvalidInput);
        };
        QCOMPARE(bench.run(u"discover"_s, searchParams).status, JobStatus::Failed);
        QCOMPARE(bench.jobs().size(), 1);
    }

    void theEndOfAJobHoldsWhenTheNextCannotStart()
    {
        StageBench bench;
        setUpChain(bench);
        bench.set(u"pipeline.continue_automatically"_s, true);
        bench.services.contactFinders.clear();
        QCOMPARE(bench.run(u"discover"_s, searchParams).status, JobStatus::Completed);
        QCOMPARE(bench.jobs().size(), 1);
    }

    void theMasterSwitchRefusesWhatActs_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<bool>("refused");
        for (const QString &stage : {u"discover"_s, u"enrich"_s, u"verify"_s, u"draft"_s, u"send"_s})
            QTest::newRow(qPrintable(stage)) << stage << true;
        for (const QString &stage : {u"score"_s, u"check-replies"_s})
            QTest::newRow(qPrintable(stage)) << stage << false;
    }

    void theMasterSwitchRefusesWhatActs()
    {
        QFETCH(QString, stage);
        QFETCH(bool, refused);
        StageBench bench;
        bench.set(u"master.enabled"_s, false);
        const auto job = bench.tryRun(stage, searchParams);
        QCOMPARE(!job, refused);
        if (refused) {
            QCOMPARE(job.error().kind, ErrorKind::Misconfigured);
            QVERIFY(job.error().message.contains(u"master switch"_s));
            QVERIFY(bench.jobs().isEmpty());
        }
    }

    void aRefusedJobLeavesNoRows()
    {
        StageBench bench;
        QVERIFY(
            !bench.tryRun(u"discover"_s, {{u"category"_s, u"B"_s}, {u"location"_s, u"A"_s}, {u"max"_s, 0}}));
        QVERIFY(bench.jobs().isEmpty());
        QVERIFY(bench.queries().isEmpty());
    }

    void theEndFollowsFromTheItems_data()
    {
        QTest::addColumn<int>("done");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<JobStatus>("status");
        QTest::newRow("empty") << 0 << 0 << 0 << JobStatus::Completed;
        QTest::newRow("all done") << 3 << 0 << 0 << JobStatus::Completed;
        QTest::newRow("skipped only") << 0 << 0 << 2 << JobStatus::Completed;
        QTest::newRow("some failed") << 2 << 1 << 0 << JobStatus::CompletedWithErrors;
        QTest::newRow("failed and skipped") << 0 << 1 << 1 << JobStatus::CompletedWithErrors;
        QTest::newRow("all failed") << 0 << 4 << 0 << JobStatus::Failed;
    }

    void theEndFollowsFromTheItems()
    {
        QFETCH(int, done);
        QFETCH(int, failed);
        QFETCH(int, skipped);
        QFETCH(JobStatus, status);
        Job job;
        job.done = done;
        job.failed = failed;
        job.skipped = skipped;
        QCOMPARE(pipeline::endStatus(job), status);
    }
};

QTEST_GUILESS_MAIN(TestJobCreation)
#include "tst_jobcreation.moc"
