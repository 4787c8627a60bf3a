// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/studio.h"

using namespace desk;
using practice::FaultAction;
using practice::FaultRule;

namespace {

FaultRule slowSites()
{
    FaultRule rule;
    rule.service = u"site"_s;
    rule.action = FaultAction::Delay;
    rule.delay = std::chrono::milliseconds(150);
    return rule;
}

/// Sites that no longer answer after some requests: a job over more than these has work left for as long as one likes.
FaultRule silentSitesAfter(int requests)
{
    FaultRule rule;
    rule.service = u"site"_s;
    rule.action = FaultAction::Hang;
    rule.skip = requests;
    return rule;
}

FaultRule unreadableDrafts()
{
    FaultRule rule;
    rule.service = u"gemini"_s;
    rule.action = FaultAction::Garbage;
    rule.skip = 4; // some are written
    return rule;
}

/// Types a key into the card of a service and saves it.
void enterKey(Studio &studio, const QString &service, const QByteArray &key)
{
    studio.window->openPage(u"settings"_s);
    auto *card = studio.inPage<QWidget>(u"settings"_s, u"service."_s + service);
    auto *field = card->findChild<QLineEdit *>();
    field->setText(QString::fromUtf8(key));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(studio.application->secrets().read(service)->reveal(), key);
}

} // namespace

/// Jobs under the hands of a person: every button of the jobs page, with the real pipeline behind it.
class TestJobs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }

    void pausesResumesAndCancels()
    {
        Studio studio([](app::ApplicationOptions &options) {
            options.practiceOptions.faults = {slowSites()};
            options.settings.insert(u"lanes.enrich"_s, 2); // leaves most of the sites for after the pause
        });
        studio.discover(25);
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"enrich"_s) && studio.job(u"enrich"_s)->done > 0, patienceMs);
        const auto id = studio.job(u"enrich"_s)->id;
        studio.window->openPage(u"jobs"_s, QString::number(id.value));
        const auto state = [&] { return studio.job(u"enrich"_s)->status; };

        QTRY_VERIFY(studio.click(u"actionPauseJob"_s));
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobStatus::Paused, patienceMs);
        QVERIFY(studio.job(u"enrich"_s)->todo > 0);
        QTRY_COMPARE(studio.action(u"actionPauseJob"_s)->text(), u"&Resume"_s);
        QCOMPARE(studio.window->banners().count(), 0); // paused by hand needs no telling
        const int doneWhilePaused = studio.job(u"enrich"_s)->done;

        studio.application->practiceWorld()->setFaults({silentSitesAfter(20)}); // so that the cancel cannot come too late
        QVERIFY(studio.click(u"actionPauseJob"_s));
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"enrich"_s)->done > doneWhilePaused, patienceMs);
        QTRY_COMPARE(studio.action(u"actionPauseJob"_s)->text(), u"&Pause"_s);
        QVERIFY(studio.click(u"actionCancelJob"_s));
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobStatus::Cancelled, patienceMs);
        QTRY_VERIFY(!studio.action(u"actionCancelJob"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(studio.application->runner().isIdle(), patienceMs);
        QVERIFY(!studio.job(u"verify"_s)); // nothing follows a cancelled job
    }

    void triesFailedItemsAgain()
    {
        // A service that fails this often would be left alone for a minute.
        Studio studio([](app::ApplicationOptions &options) { options.settings.insert(u"breaker.failures"_s, 0); });
        studio.discover(12);
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"score"_s) && studio.application->runner().isIdle(), patienceMs);
        studio.application->practiceWorld()->setFaults({unreadableDrafts()});
        studio.draft();
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"draft"_s) && studio.job(u"draft"_s)->isFinished(), patienceMs);
        const auto failed = *studio.job(u"draft"_s);
        QVERIFY(failed.failed > 0);
        QCOMPARE(failed.status, JobStatus::CompletedWithErrors);
        const auto key = u"job.%1"_s.arg(failed.id.value);
        QTRY_VERIFY(studio.window->banners().textOf(key).contains(u"failed"_s));

        studio.application->practiceWorld()->setFaults({});
        studio.window->openPage(u"jobs"_s, QString::number(failed.id.value));
        QTRY_COMPARE(studio.action(u"actionRetryFailed"_s)->text(), u"&Retry %1 failed"_s.arg(failed.failed));
        QVERIFY(studio.click(u"actionRetryFailed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(studio.job(u"draft"_s)->status, JobStatus::Completed, patienceMs);
        QCOMPARE(studio.job(u"draft"_s)->done, failed.total);
        QCOMPARE(studio.drafts(DraftState::Proposed).size(), failed.total);
        QTRY_COMPARE(studio.window->banners().textOf(key), QString());
        QTRY_VERIFY(!studio.action(u"actionRetryFailed"_s)->isEnabled());
    }

    void aRefusedKeyStopsTheJobUntilAGoodOneIsEntered()
    {
        Studio studio;
        studio.discover(12);
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"score"_s) && studio.application->runner().isIdle(), patienceMs);
        enterKey(studio, u"gemini"_s, "a-key-that-nobody-gave");
        studio.draft();
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"draft"_s) && studio.job(u"draft"_s)->status == JobStatus::Paused, patienceMs);
        const auto paused = *studio.job(u"draft"_s);
        QCOMPARE(paused.todo, paused.total); // no item was used up
        QVERIFY(!paused.statusAction.isEmpty());
        const auto key = u"job.%1"_s.arg(paused.id.value);
        QTRY_VERIFY(studio.window->banners().textOf(key).contains(paused.statusReason));
        QVERIFY(studio.window->banners().textOf(key).contains(paused.statusAction));
        QVERIFY(!studio.window->banners().textOf(key).contains(u"a-key-that-nobody-gave"_s));

        // The banner's button leads to where a key is entered.
        auto *banner = studio.window->findChild<QWidget *>(u"banner."_s + key);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(studio.window->currentPageId(), u"settings"_s);
        studio.window->openPage(u"jobs"_s, QString::number(paused.id.value));
        auto *reason = studio.inPage<QLabel>(u"jobs"_s, u"reason"_s);
        QTRY_VERIFY(reason->isVisible() && reason->text().contains(paused.statusReason));

        enterKey(studio, u"gemini"_s, studio.application->practiceWorld()->key(u"gemini"_s));
        studio.window->openPage(u"jobs"_s, QString::number(paused.id.value));
        QTRY_VERIFY(studio.click(u"actionPauseJob"_s)); // says Resume
        QTRY_COMPARE_WITH_TIMEOUT(studio.job(u"draft"_s)->status, JobStatus::Completed, patienceMs);
        QTRY_COMPARE(studio.window->banners().textOf(key), QString());
        QCOMPARE(studio.drafts(DraftState::Proposed).size(), paused.total);
    }

    void aClosedWindowLeavesItsJobsForTheNextStart()
    {
        Studio studio([](app::ApplicationOptions &options) { options.practiceOptions.faults = {slowSites()}; });
        studio.discover(25);
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"enrich"_s) && studio.job(u"enrich"_s)->done > 0, patienceMs);
        QElapsedTimer time;
        time.start();
        studio.quit();
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));

        studio.options.practiceOptions.faults = {};
        studio.open();
        const auto left = *studio.job(u"enrich"_s);
        QCOMPARE(left.status, JobStatus::Interrupted);
        QCOMPARE(left.doing, 0);
        QVERIFY(left.done > 0 && left.todo > 0);
        const auto resumed = studio.application->runner().resumeInterrupted();
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"score"_s) && studio.application->runner().isIdle(), patienceMs);
        QVERIFY(resumed.result().has_value());
        const auto whole = *studio.job(u"enrich"_s);
        QCOMPARE(whole.id, left.id);
        QVERIFY(whole.isFinished());
        QCOMPARE(whole.done + whole.failed + whole.skipped, whole.total);
        QCOMPARE(studio.funnel().withAddress + studio.funnel().noAddress, studio.funnel().total);
    }

    void closingAsksNothingWhileApprovedMailsWait()
    {
        Studio studio;
        studio.discover(12);
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"score"_s) && studio.application->runner().isIdle(), patienceMs);
        studio.draft();
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"draft"_s) && studio.application->runner().isIdle(), patienceMs);
        const auto waiting = studio.drafts(DraftState::Proposed).first().draft.id;
        const auto status = studio.application->database().writeNow(
            [waiting](store::WriteSession &session) { return store::drafts::approve(session, waiting, u"user"_s, u"hash"_s); });
        QVERIFY(status.has_value());
        QVERIFY(studio.window->close());
        QVERIFY(!openDialog());
        studio.quit();
        studio.open();
        QCOMPARE(studio.drafts(DraftState::Approved).size(), 1);
        QCOMPARE(studio.application->practiceWorld()->delivered().size(), 0);
    }
};

QTEST_MAIN(TestJobs)
#include "tst_jobs.moc"
