// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendqueue.h"
#include "sendbench.h"
#include "store/mailaccountrepository.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

using Answer = FakeMailer::Answer;

class TestSendingStage : public QObject
{
    Q_OBJECT
private slots:
    void sendsApprovedDraftsAndNothingElse()
    {
        SendBench bench;
        const auto approved = bench.addApproved(u"one.example"_s);
        const auto proposed = bench.world.addDraft(bench.addProspect(u"two.example"_s));
        const auto rejected = bench.world.addDraft(bench.addProspect(u"three.example"_s));
        bench.world.write(
            [&](store::WriteSession &session) { return store::drafts::reject(session, rejected); });
        const Job job = bench.send();
        QCOMPARE(job.total, 1);
        QCOMPARE(job.done, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.mailer.delivered().first().mail.to.text(), u"info@one.example"_s);
        QCOMPARE(bench.world.draft(approved).state, DraftState::Sent);
        QCOMPARE(bench.world.draft(proposed).state, DraftState::Proposed);
        QCOMPARE(bench.world.draft(rejected).state, DraftState::Rejected);
    }

    void sendsExactlyWhatWasApproved()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.send();
        const auto mail = bench.mailer.delivered().first().mail;
        QCOMPARE(mail.fromName, u"Mira"_s);
        QCOMPARE(mail.fromAddress, u"me@studio.example"_s);
        QCOMPARE(mail.subject, u"Hello"_s);
        QCOMPARE(mail.body, u"Some words."_s + mailFooter(bench.settings()));
        QVERIFY(mail.body.contains(u"12 Harbour Lane"_s));
        QVERIFY(mail.threadId.isEmpty());
        const auto send = bench.ledger(id).value();
        QCOMPARE(send.state, SendState::Sent);
        QCOMPARE(send.body, mail.body);
        QCOMPARE(send.gmailId, bench.mailer.delivered().first().gmailId);
        QCOMPARE(send.messageIdHeader, u"<%1@mail.example>"_s.arg(send.gmailId));
        QCOMPARE(send.attempt, 1);
        QVERIFY(send.sentAt.has_value());
        const auto prospect = bench.world.prospect(send.prospectId);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::Sent);
        QCOMPARE(prospect.sendStatus, SendStatus::Sent);
    }

    void aSecondSendSendsNothing()
    {
        SendBench bench;
        bench.addApproved(u"one.example"_s);
        bench.send();
        const Job again = bench.send();
        QCOMPARE(again.total, 0);
        QCOMPARE(again.status, JobStatus::Completed);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
    }

    void sendsOnlyTheChosenOnes()
    {
        SendBench bench;
        bench.addApproved(u"one.example"_s);
        const auto chosen = bench.addApproved(u"two.example"_s);
        const Job job = bench.run(u"send"_s, {{u"ids"_s, QJsonArray{chosen.value}}});
        QCOMPARE(job.total, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.mailer.delivered().first().mail.to.text(), u"info@two.example"_s);
    }

    void staysSentWhenTheMessageIdCannotBeRead()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.headerError = Error{ErrorKind::Network, u"no line"_s, {}, {}, {}};
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
        QCOMPARE(bench.world.draft(id).state, DraftState::Sent);
    }

    void everyGateHoldsTheMailBack_data()
    {
        QTest::addColumn<std::function<void(SendBench &, DraftId)>>("close");
        QTest::addColumn<QString>("gate");
        using Close = std::function<void(SendBench &, DraftId)>;
        QTest::newRow("body changed in the database") << Close([](SendBench &bench, DraftId id) {
            bench.world.write([&](store::WriteSession &session) {
                return session.exec(u"UPDATE drafts SET body = 'Other words.' WHERE id = :id"_s,
                                    {{u":id"_s, id.value}});
            });
        }) << u"changed"_s;
        QTest::newRow("footer changed") << Close([](SendBench &bench, DraftId) {
            bench.set(u"studio.opt_out_line"_s, u"Say stop."_s);
        }) << u"changed"_s;
        QTest::newRow("sender changed") << Close([](SendBench &bench, DraftId) {
            bench.set(u"studio.sender_name"_s, u"Somebody else"_s);
        }) << u"changed"_s;
        QTest::newRow("postal address changed") << Close([](SendBench &bench, DraftId) {
            bench.set(u"studio.postal_address"_s, u"Elsewhere 1"_s);
        }) << u"changed"_s;
        QTest::newRow("they have answered") << Close([](SendBench &bench, DraftId id) {
            Message message;
            message.prospectId = bench.world.draft(id).prospectId;
            message.gmailId = u"in-1"_s;
            message.threadId = u"t"_s;
            message.direction = u"in"_s;
            message.classification = MailClass::Reply;
            message.receivedAt = bench.world.clock().now();
            bench.world.write([&](store::WriteSession &session) {
                return store::messages::insertReceived(session, message);
            });
        }) << u"replied"_s;
        QTest::newRow("daily cap") << Close([](SendBench &bench, DraftId) {
            bench.set(u"send.daily_cap"_s, 0);
        }) << u"daily_cap"_s;
        QTest::newRow("before the window opens") << Close([](SendBench &bench, DraftId) {
            bench.world.clock().advance(std::chrono::hours(-1));
        }) << u"window"_s;
        QTest::newRow("after it has closed") << Close([](SendBench &bench, DraftId) {
            bench.world.clock().advance(std::chrono::hours(8));
        }) << u"window"_s;
        QTest::newRow("on a Saturday") << Close([](SendBench &bench, DraftId) {
            bench.world.clock().advance(std::chrono::days(5));
        }) << u"window"_s;
        QTest::newRow("master switch off in a running job") << Close([](SendBench &bench, DraftId) {
            bench.set(u"master.enabled"_s, false);
        }) << u"master"_s;
        QTest::newRow("paused in a running job") << Close([](SendBench &bench, DraftId) {
            bench.set(u"send.paused"_s, true);
        }) << u"paused"_s;
    }

    void everyGateHoldsTheMailBack()
    {
        using Close = std::function<void(SendBench &, DraftId)>;
        QFETCH(Close, close);
        QFETCH(QString, gate);
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        close(bench, id);
        const auto forecast = bench.forecast();
        QCOMPARE(forecast.size(), 1);
        QVERIFY(forecast.first().closed);
        QCOMPARE(forecast.first().closed->gate, gate);
        const auto outcome = got(bench.process(u"send"_s, id.value));
        QCOMPARE(outcome.state, ItemState::Skipped);
        QCOMPARE(outcome.reason, forecast.first().closed->reason);
        QVERIFY(!bench.ledger(id));
        QVERIFY(bench.mailer.drafts().isEmpty());
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
    }

    void asksForTheIdentityBeforeAnythingIsSent()
    {
        SendBench bench;
        bench.set(u"studio.postal_address"_s, QString());
        const auto id = bench.addApproved(u"one.example"_s);
        QCOMPARE(bench.forecast().first().closed->gate, u"identity"_s);
        QCOMPARE(got(bench.process(u"send"_s, id.value)).state, ItemState::Skipped);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
    }

    void theDoNotContactListTakesTheApprovalAway_data()
    {
        QTest::addColumn<bool>("domain");
        QTest::newRow("address") << false;
        QTest::newRow("domain") << true;
    }

    void theDoNotContactListTakesTheApprovalAway()
    {
        QFETCH(bool, domain);
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.suppress(domain ? SuppressionScope::Domain : SuppressionScope::Address,
                       domain ? u"one.example"_s : u"info@one.example"_s);
        QCOMPARE(bench.world.draft(id).state, DraftState::Proposed);
        QCOMPARE(bench.send().total, 0);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
        QVERIFY(!bench.approve({id}));
    }

    void aSuppressionMetInTheClaimItselfHoldsTheMailBack()
    {
        // Approved behind the list's back: the claim asks the list again.
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        const QString hash = bench.world.draft(id).approvalHash;
        bench.suppress(SuppressionScope::Domain, u"one.example"_s);
        bench.world.write([&](store::WriteSession &session) {
            return store::drafts::approve(session, id, u"user"_s, hash);
        });
        QCOMPARE(bench.forecast().first().closed->gate, u"suppressed"_s);
        const Job job = bench.send();
        QCOMPARE(job.skipped, 1);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
    }

    void doesNotWriteToTheSameAddressTwice()
    {
        SendBench bench;
        const auto first = bench.addApproved(u"one.example"_s);
        const auto draft = bench.world.addDraft(bench.addProspect(u"two.example"_s, u"info@one.example"_s));
        got(bench.approve({draft}));
        const auto forecast = bench.forecast();
        QCOMPARE(forecast.size(), 2);
        QVERIFY(!forecast.first().closed);
        QCOMPARE(forecast.last().closed->gate, u"recontact"_s);
        const Job job = bench.send();
        QCOMPARE(job.done, 1);
        QCOMPARE(job.skipped, 1);
        QCOMPARE(bench.world.draft(first).state, DraftState::Sent);
        QCOMPARE(bench.world.draft(draft).state, DraftState::Approved);
    }

    void writesAgainWhenTheSpanIsOver()
    {
        SendBench bench;
        bench.world.clock().set(instantFromMs(FakeClock::startMs));
        const auto earlier = bench.world.addProspect(u"old.example"_s);
        bench.world.addSent(earlier, u"info@one.example"_s);
        const auto id = bench.addApproved(u"one.example"_s);
        bench.world.clock().advance(std::chrono::days(84)); // a Monday
        QCOMPARE(bench.forecast().first().closed->gate, u"recontact"_s);
        bench.world.clock().advance(std::chrono::days(7));
        QVERIFY(!bench.forecast().first().closed);
        bench.send();
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
    }

    void keepsTheDailyLimitWithinARun()
    {
        SendBench bench;
        bench.set(u"send.daily_cap"_s, 2);
        for (const QString &domain : {u"a.example"_s, u"b.example"_s, u"c.example"_s, u"d.example"_s})
            bench.addApproved(domain);
        const auto forecast = bench.forecast();
        const Job job = bench.send();
        QCOMPARE(job.done, 2);
        QCOMPARE(job.skipped, 2);
        for (const auto &line : forecast) {
            QCOMPARE(!line.closed, bench.world.draft(line.draft).state == DraftState::Sent);
            if (line.closed)
                QCOMPARE(line.closed->gate, u"daily_cap"_s);
        }
        bench.world.clock().advance(std::chrono::hours(25));
        QCOMPARE(bench.send().done, 2);
    }

    void aMailboxMayHaveALimitOfItsOwn()
    {
        SendBench bench;
        bench.world.write([&](store::WriteSession &session) {
            MailAccount account;
            account.address = bench.mailer.address;
            return store::mailaccounts::connect(session, account);
        });
        bench.world.write([&](store::WriteSession &session) { return store::mailaccounts::setDailyCap(session, bench.mailer.address, 1); });
        for (const QString &domain : {u"a.example"_s, u"b.example"_s, u"c.example"_s})
            bench.addApproved(domain);
        const auto forecast = bench.forecast();
        QCOMPARE(std::count_if(forecast.begin(), forecast.end(), [](const auto &line) { return !line.closed; }), 1);
        QCOMPARE(bench.send().done, 1);
        bench.world.write([&](store::WriteSession &session) { return store::mailaccounts::setDailyCap(session, bench.mailer.address, std::nullopt); });
        // They were planned for the days after; taken back, they get a new time.
        bench.world.write([&](store::WriteSession &session) -> Status {
            QList<SendId> planned;
            const auto rows = store::sends::byState(session, {SendState::Queued});
            if (!rows)
                return fail(rows.error());
            for (const Send &row : *rows)
                planned.append(row.id);
            return pipeline::takeBack(session, planned, u"user"_s);
        });
        QCOMPARE(bench.send().done, 2);
    }

    void theForecastIsWhatHappens()
    {
        SendBench bench;
        const auto good = bench.addApproved(u"good.example"_s);
        const auto changed = bench.addApproved(u"changed.example"_s);
        bench.world.write([&](store::WriteSession &session) {
            return session.exec(u"UPDATE drafts SET subject = 'Other' WHERE id = :id"_s,
                                {{u":id"_s, changed.value}});
        });
        const auto asleep
            = bench.world.addDraft(bench.addProspect(u"tokyo.example"_s, {}, u"Tokyo, Japan"_s));
        got(bench.approve({asleep}));
        const auto twin = bench.world.addDraft(bench.world.draft(good).prospectId, u"Hello again"_s);
        got(bench.approve({twin}));
        const auto forecast = bench.forecast();
        QCOMPARE(forecast.size(), 4);
        const Job job = bench.send();
        const auto items = bench.items(job);
        for (qsizetype i = 0; i < forecast.size(); ++i) {
            const bool sent = bench.world.draft(forecast[i].draft).state == DraftState::Sent;
            QCOMPARE(!forecast[i].closed, sent);
            QCOMPARE(items[i].subjectId, forecast[i].draft.value);
            QCOMPARE(items[i].state, sent ? ItemState::Done : ItemState::Skipped);
        }
        QCOMPARE(forecast[1].closed->gate, u"changed"_s);
        QCOMPARE(forecast[2].closed->gate, u"window"_s);
        QCOMPARE(forecast[3].closed->gate, u"recontact"_s);
    }

    void waitsBetweenTwoMails()
    {
        SendBench bench;
        for (const QString &domain : {u"a.example"_s, u"b.example"_s, u"c.example"_s})
            bench.addApproved(domain);
        const auto begin = bench.world.clock().now();
        QCOMPARE(bench.send().done, 3);
        QList<Instant> times;
        for (const auto &send : bench.world.read([](store::ReadSession &session) {
                 return store::sends::byState(session, {SendState::Sent});
             }))
            times.append(*send.sentAt);
        QCOMPARE(times.size(), 3);
        QCOMPARE(times.first(), begin);
        for (int i = 1; i < 3; ++i) {
            QVERIFY(times[i] - times[i - 1] >= std::chrono::seconds(45));
            QVERIFY(times[i] - times[i - 1] <= std::chrono::seconds(120));
        }
    }

    void writesDownEachStepBeforeItIsTaken()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        QList<SendState> seen;
        const auto look = [&] { seen.append(bench.ledger(id)->state); };
        bench.mailer.beforeStage = [&](const OutgoingMail &) { look(); };
        bench.mailer.beforeSend = [&](const QString &draft, std::stop_token) {
            look();
            QCOMPARE(bench.ledger(id)->providerDraftId, draft);
            QCOMPARE(bench.ledger(id)->attempt, 1);
            QVERIFY(bench.ledger(id)->startedAt.has_value());
        };
        bench.mailer.beforeReconcile = [&](const StagedMail &) { look(); };
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::Lost}};
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(seen, (QList<SendState>{SendState::Claimed, SendState::InFlight, SendState::Unknown}));
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
    }

    void aLostAnswerIsLookedForByIds_data()
    {
        QTest::addColumn<ErrorKind>("lostAs");
        for (const ErrorKind kind :
             {ErrorKind::OutcomeUnknown, ErrorKind::Network, ErrorKind::Timeout, ErrorKind::ServerError,
              ErrorKind::NotFound, ErrorKind::Cancelled, ErrorKind::Internal})
            QTest::newRow(qPrintable(toText(kind))) << kind;
    }

    void aLostAnswerIsLookedForByIds()
    {
        QFETCH(ErrorKind, lostAs);
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::Lost, .lostAs = lostAs}};
        QCOMPARE(bench.send().done, 1);
        const auto send = bench.ledger(id).value();
        QCOMPARE(send.state, SendState::Sent);
        QVERIFY(!send.errorKind);
        QCOMPARE(bench.mailer.deliveries(pipeline::sendKey(send)), 1);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
        QCOMPARE(bench.mailer.looked.list().first().draftId, send.providerDraftId);
        QCOMPARE(bench.mailer.looked.list().first().sendKey, pipeline::sendKey(send));
        // It gave the service time before it looked; “no such draft” is an answer and leaves nothing to wait for.
        QCOMPARE(bench.world.clock().waits().contains(std::chrono::seconds(120)), lostAs != ErrorKind::NotFound);
    }

    void sendsOnceMoreWhenTheDraftStillLiesThere()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost}};
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.mailer.sendRequests.count(), 2);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.ledger(id)->attempt, 2);
        QVERIFY(bench.mailer.drafts().isEmpty());
    }

    void givesUpAfterThreeAttempts()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        for (int i = 0; i < 5; ++i)
            bench.mailer.sendScripts.push_back({.accepted = false, .answer = Answer::Lost});
        const Job job = bench.send();
        QCOMPARE(job.failed, 1);
        QCOMPARE(bench.mailer.sendRequests.count(), 3);
        QCOMPARE(bench.mailer.delivered().size(), 0);
        QCOMPARE(bench.ledger(id)->state, SendState::NeedsHuman);
        QCOMPARE(bench.items(job).first().errorKind, ErrorKind::OutcomeUnknown);
        // Nobody but a person goes on with it.
        QCOMPARE(bench.send().skipped, 1);
        QCOMPARE(bench.mailer.sendRequests.count(), 3);
        QCOMPARE(bench.forecast().first().closed->gate, u"needs_human"_s);
    }

    void asksAPersonWhenTheDraftIsGone()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost}};
        bench.mailer.beforeReconcile
            = [&](const StagedMail &staged) { bench.mailer.removeDraft(staged.draftId); };
        QCOMPARE(bench.send().failed, 1);
        QCOMPARE(bench.ledger(id)->state, SendState::NeedsHuman);
        QCOMPARE(bench.world.prospect(bench.ledger(id)->prospectId).sendStatus, SendStatus::Unknown);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
    }

    void doesNotConcludeFromAFailedLook()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::Lost}};
        bench.mailer.reconcileErrors = {Error{ErrorKind::Network, u"no line"_s, {}, {}, {}},
                                        Error{ErrorKind::ServerError, u"500"_s, {}, {}, {}}};
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.mailer.looked.count(), 3);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
    }

    void everyGateIsAskedAgainBeforeASecondAttempt()
    {
        // They opt out while the first attempt's fate is looked for.
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost}};
        bench.mailer.beforeReconcile
            = [&](const StagedMail &) { bench.suppress(SuppressionScope::Address, u"info@one.example"_s); };
        const Job job = bench.send();
        QCOMPARE(job.skipped, 1);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
        QCOMPARE(bench.mailer.delivered().size(), 0);
        QCOMPARE(bench.ledger(id)->state, SendState::Staged);
    }

    void findsAMailThatIsOutWhateverTheGatesSay()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::ProgramEnds}};
        QVERIFY(bench.endsInside(id));
        bench.suppress(SuppressionScope::Address, u"info@one.example"_s); // takes the approval away
        QCOMPARE(bench.world.draft(id).state, DraftState::Proposed);
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
        QCOMPARE(bench.world.draft(id).state, DraftState::Sent);
    }

    void aRefusalIsFinalAndTakesTheDraftAway()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts
            = {{.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::InvalidInput}};
        const Job job = bench.send();
        QCOMPARE(job.failed, 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Rejected);
        QCOMPARE(bench.mailer.discarded.list(), QStringList{u"draft-1"_s});
        QCOMPARE(bench.world.prospect(bench.ledger(id)->prospectId).sendStatus, SendStatus::Failed);
    }

    void anotherDraftMayFollowARefusedOne()
    {
        SendBench bench;
        const auto first = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts
            = {{.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::InvalidInput}};
        bench.send();
        bench.world.write(
            [&](store::WriteSession &session) { return store::drafts::reject(session, first); });
        const auto second = bench.world.addDraft(bench.world.draft(first).prospectId, u"Another try"_s);
        got(bench.approve({second}));
        QVERIFY(!bench.forecast().first().closed);
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.ledger(second)->generation, 1);
        QVERIFY(pipeline::sendKey(*bench.ledger(first)) != pipeline::sendKey(*bench.ledger(second)));
    }

    void aServiceThatSaysNoFirstLeavesTheMailStaged_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const ErrorKind kind :
             {ErrorKind::Unauthorized, ErrorKind::ScopeMissing, ErrorKind::QuotaExhausted,
              ErrorKind::PaymentRequired, ErrorKind::Misconfigured})
            QTest::newRow(qPrintable(toText(kind))) << kind;
    }

    void aServiceThatSaysNoFirstLeavesTheMailStaged()
    {
        QFETCH(ErrorKind, kind);
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost, .lostAs = kind}};
        const Job job = bench.send();
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(bench.ledger(id)->state, SendState::Staged);
        QCOMPARE(bench.mailer.drafts().size(), 1);
        // The same draft goes out later, not a second one.
        bench.world.clock().advance(std::chrono::hours(2)); // a used-up allowance holds the sender back for a while
        got(bench.process(u"send"_s, id.value));
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.ledger(id)->providerDraftId, u"draft-1"_s);
        QVERIFY(bench.mailer.drafts().isEmpty());
    }

    void beingAskedToSlowDownSendsTheSameDraftLater()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        for (int i = 0; i < 2; ++i)
            bench.mailer.sendScripts.push_back(
                {.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::RateLimited});
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.mailer.sendRequests.list(), QStringList(3, u"draft-1"_s));
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
    }

    void aChangedTextIsStagedAnewAndTheOldDraftGoes()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts
            = {{.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::Unauthorized}};
        QVERIFY(!bench.process(u"send"_s, id.value));
        bench.world.write([&](store::WriteSession &session) {
            return store::drafts::setText(session, id, u"A better subject"_s, u"Better words."_s, u"user"_s);
        });
        got(bench.approve({id}));
        got(bench.process(u"send"_s, id.value));
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.mailer.delivered().first().mail.subject, u"A better subject"_s);
        QCOMPARE(bench.mailer.discarded.list(), QStringList{u"draft-1"_s});
        QVERIFY(bench.mailer.drafts().isEmpty());
    }

    void aStagedMailGoesOutFromTheMailboxThatIsConnectedNow()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts
            = {{.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::Unauthorized}};
        QVERIFY(!bench.process(u"send"_s, id.value));
        bench.mailer.address = u"other@studio.example"_s;
        got(bench.process(u"send"_s, id.value));
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.mailer.delivered().first().mail.fromAddress, u"other@studio.example"_s);
    }

    void aMailOfAnotherMailboxIsNotLookedForInThisOne()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::ProgramEnds}};
        QVERIFY(bench.endsInside(id));
        bench.mailer.address = u"other@studio.example"_s;
        QCOMPARE(bench.send().skipped, 1);
        QCOMPARE(bench.mailer.looked.count(), 0);
        QCOMPARE(bench.ledger(id)->state, SendState::InFlight);
        bench.mailer.address = u"me@studio.example"_s;
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }

    void exactlyOneDeliveryWhereverTheProgramEnds_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where :
             {"while staging", "after staging", "in flight, not received", "in flight, received"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void exactlyOneDeliveryWhereverTheProgramEnds()
    {
        QFETCH(QString, where);
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        if (where == u"while staging") {
            bench.mailer.stageAnswers = {Answer::ProgramEnds};
            QVERIFY(bench.endsInside(id));
            QCOMPARE(bench.ledger(id)->state, SendState::Claimed);
        } else if (where == u"after staging") {
            bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::ProgramEnds}};
            QVERIFY(bench.endsInside(id));
            // Back to what is stored between the two steps.
            auto send = bench.ledger(id).value();
            send.state = SendState::Staged;
            send.attempt = 0;
            send.startedAt.reset();
            bench.write(send);
        } else {
            bench.mailer.sendScripts
                = {{.accepted = where == u"in flight, received", .answer = Answer::ProgramEnds}};
            QVERIFY(bench.endsInside(id));
            QCOMPARE(bench.ledger(id)->state, SendState::InFlight);
            QCOMPARE(bench.forecast().first().closed->gate, u"under_way"_s);
        }
        const Job job = bench.send();
        QCOMPARE(job.done, 1);
        const auto send = bench.ledger(id).value();
        QCOMPARE(send.state, SendState::Sent);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.mailer.deliveries(pipeline::sendKey(send)), 1);
        QCOMPARE(bench.world.draft(id).state, DraftState::Sent);
        bench.send();
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }

    void aLostAnswerToStagingIsTriedAgainAndNeverAMail()
    {
        SendBench bench;
        bench.addApproved(u"one.example"_s);
        bench.mailer.stageAnswers = {Answer::Lost};
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
        QCOMPARE(bench.mailer.drafts(), QStringList{u"draft-1"_s}); // the orphan
    }

    void cancellingWhileTheRequestIsOnTheWireLeavesItUnknown_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("the service got it") << true;
        QTest::newRow("the service did not get it") << false;
    }

    void cancellingWhileTheRequestIsOnTheWireLeavesItUnknown()
    {
        QFETCH(bool, accepted);
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        std::stop_source stop;
        bench.mailer.beforeSend = [&](const QString &, std::stop_token token) {
            QVERIFY(!token.stop_requested());
            stop.request_stop();
        };
        bench.mailer.sendScripts
            = {{.accepted = accepted, .answer = Answer::Lost, .lostAs = ErrorKind::Cancelled}};
        const auto outcome = bench.process(u"send"_s, id.value, stop.get_token());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.ledger(id)->state, SendState::Unknown);
        QCOMPARE(bench.world.prospect(bench.ledger(id)->prospectId).sendStatus, SendStatus::Unknown);
        bench.mailer.beforeSend = {};
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.mailer.sendRequests.count(), accepted ? 1 : 2);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
    }

    void cancellingTheJobWhileTheRequestIsOnTheWire()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.addApproved(u"two.example"_s);
        bench.mailer.sendScripts
            = {{.accepted = true, .answer = Answer::Lost, .lostAs = ErrorKind::Cancelled}};
        std::atomic<bool> onTheWire = false;
        bench.mailer.beforeSend = [&](const QString &, std::stop_token token) {
            onTheWire = true;
            SystemClock().wait(std::chrono::minutes(1), token);
        };
        {
            pipeline::JobRunner runner(bench.world.database(), bench.stages, bench.services,
                                       bench.world.clock());
            QSignalSpy idle(&runner, &pipeline::JobRunner::idle);
            auto started = runner.start(u"send"_s, {});
            QTRY_VERIFY_WITH_TIMEOUT(onTheWire.load(), 20000);
            const auto job = got(started.takeResult());
            runner.cancel(job);
            QVERIFY(idle.wait(120000));
            QCOMPARE(bench.job(job).status, JobStatus::Cancelled);
            QCOMPARE(bench.job(job).todo, 2);
        }
        QCOMPARE(bench.ledger(id)->state, SendState::Unknown);
        bench.mailer.beforeSend = {};
        QCOMPARE(bench.send().done, 2);
        QCOMPARE(bench.mailer.delivered().size(), 2);
        QCOMPARE(bench.mailer.deliveries(pipeline::sendKey(*bench.ledger(id))), 1);
    }

    void stopsWaitingWhenCancelled()
    {
        SendBench bench;
        bench.addApproved(u"one.example"_s);
        const auto second = bench.addApproved(u"two.example"_s);
        bench.run(u"send"_s, {{u"ids"_s, QJsonArray{1}}});
        std::stop_source stop;
        stop.request_stop();
        const auto outcome = bench.process(u"send"_s, second.value, stop.get_token());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(!bench.ledger(second));
    }

    void needsAMailbox()
    {
        SendBench bench;
        bench.services.mailer = nullptr;
        const auto job = bench.tryRun(u"send"_s);
        QVERIFY(!job);
        QCOMPARE(job.error().kind, ErrorKind::Misconfigured);
    }

    void startsNothingWhilePausedOrOff()
    {
        SendBench bench;
        bench.addApproved(u"one.example"_s);
        bench.set(u"send.paused"_s, true);
        QCOMPARE(bench.tryRun(u"send"_s).error().kind, ErrorKind::Misconfigured);
        bench.set(u"send.paused"_s, false);
        bench.set(u"master.enabled"_s, false);
        QCOMPARE(bench.tryRun(u"send"_s).error().kind, ErrorKind::Misconfigured);
        QVERIFY(bench.jobs().isEmpty());
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
    }

    void aMailboxThatRefusesPausesTheJob()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.profileError
            = Error{ErrorKind::Unauthorized, u"Gmail refused the key."_s, u"Connect Gmail again"_s, {}, {}};
        const Job job = bench.send();
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.statusReason, u"Gmail refused the key."_s);
        QCOMPARE(job.statusAction, u"Connect Gmail again"_s);
        QCOMPARE(bench.ledger(id)->state, SendState::Queued);
    }
};

QTEST_GUILESS_MAIN(TestSendingStage)
#include "tst_sendingstage.moc"
