// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbench.h"

#include "pipeline/sendwhy.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class TestSendQueue : public QObject
{
    Q_OBJECT
private slots:
    void sendingQueuesWithAMomentForEach()
    {
        SendBench bench;
        bench.set(u"send.undo_seconds"_s, 10);
        const QList<DraftId> ids{bench.addApproved(u"a.example"_s), bench.addApproved(u"b.example"_s), bench.addApproved(u"c.example"_s)};
        const Instant now = bench.world.clock().now();
        bench.queue(ids);
        Instant earlier{};
        for (const DraftId id : ids) {
            const auto row = bench.ledger(id).value();
            QCOMPARE(row.state, SendState::Queued);
            QVERIFY(*row.notBefore >= now + seconds(10));
            if (earlier != Instant{})
                QVERIFY(*row.notBefore - earlier >= seconds(45) && *row.notBefore - earlier <= seconds(120));
            earlier = *row.notBefore;
            QCOMPARE(row.body, u"Some words."_s + mailFooter(bench.settings()));
            QCOMPARE(bench.world.draft(id).state, DraftState::Approved);
        }
        QCOMPARE(bench.decisions(ids.first()).last().gate, u"undo"_s);
        QCOMPARE(bench.decisions(ids.last()).last().gate, u"gap"_s);
        QCOMPARE(bench.decisions(ids.last()).last().who, u"user"_s);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
    }

    void queueingAgainChangesNothing()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"a.example"_s);
        bench.queue({id});
        const auto before = bench.ledger(id);
        bench.world.clock().advance(minutes(1));
        bench.queue({id});
        QCOMPARE(bench.ledger(id), before);
        QCOMPARE(bench.decisions(id).size(), 1);
    }

    void nothingGoesBeforeTheTimeToTakeItBackIsOver()
    {
        SendBench bench;
        bench.set(u"send.undo_seconds"_s, 20);
        const auto id = bench.addApproved(u"a.example"_s);
        const Instant pressed = bench.world.clock().now();
        std::optional<Instant> went;
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) { went = bench.world.clock().now(); };
        QCOMPARE(bench.send().done, 1);
        QVERIFY(went);
        QVERIFY(*went >= pressed + seconds(20));
        QCOMPARE(bench.decisions(id).last().what, u"released"_s);
    }

    void whatIsTakenBackDoesNotGo()
    {
        SendBench bench;
        bench.set(u"send.undo_seconds"_s, 20);
        const auto id = bench.addApproved(u"a.example"_s);
        const auto other = bench.addApproved(u"b.example"_s);
        bench.queue({id, other});
        bench.world.write([&](store::WriteSession &session) { return pipeline::takeBack(session, {bench.ledger(id)->id}, u"user"_s); });
        QCOMPARE(bench.ledger(id)->state, SendState::Cancelled);
        QCOMPARE(bench.world.draft(id).state, DraftState::Approved);
        QCOMPARE(bench.decisions(id).last().what, u"taken_back"_s);
        // An item that a job has for it already finds it taken back.
        QCOMPARE(got(bench.process(u"send"_s, id.value)).state, ItemState::Skipped);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
        // Sending it is a new act: the row is queued again.
        QCOMPARE(bench.send().done, 2);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
        QCOMPARE(bench.mailer.delivered().size(), 2);
    }

    void takenBackBetweenLookAndClaim()
    {
        SendBench bench;
        const auto first = bench.addApproved(u"a.example"_s);
        const auto second = bench.addApproved(u"b.example"_s);
        bench.queue({first, second});
        // While the first one is on the wire, the second one is taken back.
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) {
            bench.world.write([&](store::WriteSession &session) { return pipeline::takeBack(session, {bench.ledger(second)->id}, u"user"_s); });
        };
        const Job job = bench.run(u"send"_s, {{u"planned"_s, true}});
        QCOMPARE(job.done, 1);
        QCOMPARE(job.skipped, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }

    void aMailOnItsWayIsNotTakenBack()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"a.example"_s);
        std::optional<Error> refused;
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) {
            refused = bench.world.refused([&](store::WriteSession &session) { return pipeline::takeBack(session, {bench.ledger(id)->id}, u"user"_s); });
        };
        QCOMPARE(bench.send().done, 1);
        QVERIFY(refused);
        QCOMPARE(refused->kind, ErrorKind::InvalidInput);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
    }

    void sendingAPlannedMailWithoutWaitingKeepsThePace()
    {
        SendBench bench;
        bench.set(u"send.undo_seconds"_s, 30);
        const auto first = bench.addApproved(u"a.example"_s);
        const auto second = bench.addApproved(u"b.example"_s);
        bench.queue({first, second});
        bench.world.write([&](store::WriteSession &session) { return pipeline::sendWithoutWaiting(session, bench.ledger(second)->id, u"user"_s); });
        QList<Instant> went;
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) { went.append(bench.world.clock().now()); };
        QCOMPARE(bench.send().done, 2);
        QCOMPARE(bench.mailer.delivered().first().mail.to.text(), u"info@b.example"_s);
        QVERIFY(went.at(1) - went.at(0) >= seconds(45));
    }

    void aClosedGateIsNotOpenedByImpatience()
    {
        SendBench bench;
        bench.world.clock().advance(hours(10)); // evening
        const auto id = bench.addApproved(u"a.example"_s);
        bench.queue({id});
        const auto error = bench.world.refused(
            [&](store::WriteSession &session) { return pipeline::sendWithoutWaiting(session, bench.ledger(id)->id, u"user"_s); });
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
    }

    void aMailForAnotherDayStaysPlanned()
    {
        SendBench bench;
        const auto asleep = bench.world.addDraft(bench.addProspect(u"tokyo.example"_s, {}, u"Tokyo, Japan"_s));
        got(bench.approve({asleep}));
        const auto awake = bench.addApproved(u"london.example"_s);
        const Job job = bench.send();
        QCOMPARE(job.done, 1);
        QCOMPARE(job.skipped, 1);
        QCOMPARE(bench.ledger(awake)->state, SendState::Sent);
        const auto row = bench.ledger(asleep).value();
        QCOMPARE(row.state, SendState::Queued);
        QCOMPARE(toDateTime(*row.notBefore).toString(Qt::ISODate), u"2026-03-03T00:00:00Z"_s); // Tuesday 9 o'clock there
        QCOMPARE(bench.decisions(asleep).last().gate, u"window"_s);
        QVERIFY(bench.decisions(asleep).last().text.contains(u"Tuesday 09:00 their time"_s));
        // Then it goes.
        bench.world.clock().set(*row.notBefore);
        QCOMPARE(bench.run(u"send"_s, {{u"planned"_s, true}}).done, 1);
        QCOMPARE(bench.ledger(asleep)->state, SendState::Sent);
    }

    void aPlannedRunTakesNothingThatIsNotQueued()
    {
        SendBench bench;
        const auto queued = bench.addApproved(u"a.example"_s);
        bench.queue({queued});
        const auto approved = bench.addApproved(u"b.example"_s);
        QCOMPARE(bench.run(u"send"_s, {{u"planned"_s, true}}).done, 1);
        QVERIFY(!bench.ledger(approved));
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }

    void whatWasSaidYesToHoldsNoMore_data()
    {
        QTest::addColumn<QString>("gate");
        for (const char *gate : {"not_approved", "changed", "suppressed"})
            QTest::newRow(gate) << QString::fromLatin1(gate);
    }

    void whatWasSaidYesToHoldsNoMore()
    {
        QFETCH(QString, gate);
        SendBench bench;
        const auto id = bench.addApproved(u"a.example"_s);
        const QString hash = bench.world.draft(id).approvalHash;
        bench.queue({id});
        if (gate == u"not_approved") {
            bench.world.write([&](store::WriteSession &session) {
                return store::drafts::setText(session, id, u"Other"_s, u"Other words."_s, u"user"_s);
            });
        } else if (gate == u"changed") {
            bench.set(u"studio.sender_name"_s, u"Somebody else"_s);
        } else {
            bench.suppress(SuppressionScope::Address, u"info@a.example"_s);
            bench.world.write([&](store::WriteSession &session) { return store::drafts::approve(session, id, u"user"_s, hash); });
        }
        const auto outcome = got(bench.process(u"send"_s, id.value));
        QCOMPARE(outcome.state, ItemState::Skipped);
        QCOMPARE(bench.ledger(id)->state, SendState::Cancelled);
        QCOMPARE(bench.decisions(id).last().gate, gate);
        QCOMPARE(bench.decisions(id).last().text, outcome.reason);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
    }

    void aPauseKeepsThePlan()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"a.example"_s);
        bench.queue({id});
        bench.set(u"send.paused"_s, true);
        QCOMPARE(got(bench.process(u"send"_s, id.value)).state, ItemState::Skipped);
        QCOMPARE(bench.ledger(id)->state, SendState::Queued);
        QCOMPARE(bench.decisions(id).last().what, u"held"_s);
        QCOMPARE(bench.decisions(id).last().gate, u"paused"_s);
        // The same reason is noted once.
        got(bench.process(u"send"_s, id.value));
        QCOMPARE(bench.decisions(id).size(), 2);
        bench.set(u"send.paused"_s, false);
        QCOMPARE(bench.send().done, 1);
    }

    void anAccountThatIsToBeLeftAloneWaits()
    {
        SendBench bench;
        const Instant until = bench.world.clock().now() + minutes(20);
        bench.world.write([&](store::WriteSession &session) {
            return store::providerstates::restrictUntil(session, u"gmail"_s, bench.mailer.address, until, u"Too many mails came back."_s);
        });
        const auto id = bench.addApproved(u"a.example"_s);
        QCOMPARE(bench.forecast().first().closed->gate, u"sender_paused"_s);
        QCOMPARE(bench.forecast().first().notBefore, until);
        std::optional<Instant> went;
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) { went = bench.world.clock().now(); };
        QCOMPARE(bench.send().done, 1);
        QVERIFY(*went >= until);
        QVERIFY(bench.ledger(id)->sentAt >= until);
    }

    void aHolidayIsLeftOut()
    {
        SendBench bench;
        bench.set(u"send.holidays"_s, u"2026-03-02"_s);
        const auto id = bench.addApproved(u"a.example"_s);
        const auto forecast = bench.forecast();
        QCOMPARE(forecast.first().closed->gate, u"holiday"_s);
        QCOMPARE(toDateTime(*forecast.first().notBefore).toString(Qt::ISODate), u"2026-03-03T09:00:00Z"_s);
        QCOMPARE(bench.send().skipped, 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Queued);
    }

    void aClockThatWentBackStopsSendingUntilSomebodySaysItIsRight()
    {
        SendBench bench;
        bench.addApproved(u"a.example"_s);
        QCOMPARE(bench.send().done, 1);
        const auto id = bench.addApproved(u"b.example"_s);
        bench.world.clock().advance(-minutes(10));
        const auto forecast = bench.forecast();
        QCOMPARE(forecast.first().closed->gate, u"clock"_s);
        const auto job = bench.tryRun(u"send"_s);
        QVERIFY(!job);
        QCOMPARE(job.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(got(bench.process(u"send"_s, id.value)).state, ItemState::Skipped);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        bench.world.write([](store::WriteSession &session) { return pipeline::trustClock(session, u"user"_s); });
        QVERIFY(!bench.forecast().first().closed || bench.forecast().first().closed->gate != u"clock");
    }

    void theCapGrowsWithTheDaysOnWhichThisAccountSent()
    {
        SendBench bench;
        bench.set(u"send.daily_cap"_s, 1);
        bench.set(u"send.daily_cap_most"_s, 3);
        bench.set(u"send.ramp_days"_s, 2);
        int number = 0;
        const auto add = [&] { bench.addApproved(u"site%1.example"_s.arg(++number)); };
        for (int i = 0; i < 9; ++i)
            add();
        const int expected[] = {1, 2, 3};
        for (const int cap : expected) {
            QCOMPARE(bench.send().done, cap);
            bench.world.clock().advance(hours(24) + minutes(30)); // a working day on
        }
        // Another account begins anew.
        bench.mailer.address = u"new@studio.example"_s;
        QCOMPARE(bench.send().done, 1);
    }

    void everyRowSaysWhy()
    {
        SendBench bench;
        const auto sent = bench.addApproved(u"a.example"_s);
        QCOMPARE(bench.send().done, 1);
        const auto story = bench.world.read([&](store::ReadSession &session) { return pipeline::whyOfDraft(session, sent); });
        QStringList what;
        for (const auto &line : story.lines) {
            what.append(line.what);
            QVERIFY(!line.text.isEmpty());
            QVERIFY(!line.rule.isEmpty());
            QVERIFY(!line.who.isEmpty());
        }
        QCOMPARE(what, QStringList({u"approved"_s, u"planned"_s, u"released"_s, u"sent"_s}));
        const auto held = bench.addApproved(u"b.example"_s);
        bench.set(u"studio.sender_name"_s, u"Somebody else"_s);
        const auto now = bench.world.read([&](store::ReadSession &session) { return pipeline::whyOfDraft(session, held); });
        QVERIFY(now.lines.last().isNow);
        QCOMPARE(now.lines.last().gate, u"changed"_s);
        QCOMPARE(bench.world.read([&](store::ReadSession &session) { return pipeline::whyOfSend(session, bench.ledger(sent)->id); }).lines.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
