// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbench.h"

#include "store/mailboxsyncrepository.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

ReceivedMail received(const QString &id, MailClass what, const QString &from = u"info@one.example"_s)
{
    ReceivedMail mail;
    mail.messageId = id;
    mail.threadId = u"thread-1"_s;
    mail.fromAddress = from;
    mail.subject = u"Re: Hello"_s;
    mail.text = u"Some words back."_s;
    mail.classification = what;
    mail.reason = u"the rule"_s;
    mail.receivedAt = instantFromMs(FakeClock::startMs + 60'000);
    return mail;
}

ReceivedMail own()
{
    auto mail = received(u"own-1"_s, MailClass::Other, u"me@studio.example"_s);
    mail.isOwn = true;
    return mail;
}

/// A bench on which one mail has gone out, its thread being "thread-1".
class SentBench : public SendBench
{
public:
    SentBench()
    {
        draft = addApproved(u"one.example"_s);
        send();
        prospect = world.draft(draft).prospectId;
        if (ledger(draft)->threadId != u"thread-1")
            qFatal("the test expects another thread");
    }
    [[nodiscard]] QList<Message> messages()
    {
        return world.read(
            [this](store::ReadSession &session) { return store::messages::byProspect(session, prospect); });
    }
    [[nodiscard]] QList<Suppression> suppressions()
    {
        return world.read([](store::ReadSession &session) { return store::suppressions::list(session); });
    }
    Job check() { return run(u"check-replies"_s); }

    DraftId draft;
    ProspectId prospect;
};

} // namespace

class TestReplyCheckStage : public QObject
{
    Q_OBJECT
private slots:
    void storesAReplyOnceAndNotOurOwnMail()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s] = {own(), received(u"in-1"_s, MailClass::Reply)};
        QCOMPARE(bench.check().done, 1); // its thread; the mailbox's list had nothing
        const auto messages = bench.messages();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().gmailId, u"in-1"_s);
        QCOMPARE(messages.first().sendId, bench.ledger(bench.draft)->id);
        QCOMPARE(messages.first().direction, u"in"_s);
        QCOMPARE(messages.first().classification, MailClass::Reply);
        QCOMPARE(messages.first().reason, u"the rule"_s);
        QCOMPARE(messages.first().text, u"Some words back."_s);
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::Replied);
        bench.check();
        QCOMPARE(bench.messages().size(), 1);
    }

    void nothingNewIsNothingDone()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s] = {own()};
        const Job job = bench.check();
        QCOMPARE(job.status, JobStatus::Completed);
        QCOMPARE(job.skipped, 2); // the mailbox and the thread
        QVERIFY(bench.messages().isEmpty());
    }

    void aReplyEndsTheSequenceInTheSameTransaction()
    {
        SentBench bench;
        const auto followUp = bench.world.addDraft(bench.prospect, u"Once more"_s, u"Hello again."_s, 1);
        got(bench.approve({followUp}));
        bench.mailbox.threads[u"thread-1"_s] = {received(u"in-1"_s, MailClass::Reply)};
        const auto outcome = got(bench.think(u"check-replies"_s, bench.ledger(bench.draft)->id.value));
        bench.world.refused([&](store::WriteSession &session) -> Status {
            if (auto written = outcome.commit(session); !written)
                return written;
            if (store::messages::byProspect(session, bench.prospect)->size() != 1
                || (*store::drafts::byId(session, followUp))->state != DraftState::Rejected)
                qFatal("the reply and what follows from it are not written together");
            return failure(ErrorKind::Internal, u"the disk is full"_s);
        });
        QVERIFY(bench.messages().isEmpty());
        QCOMPARE(bench.world.draft(followUp).state, DraftState::Approved);
        bench.check();
        QCOMPARE(bench.world.draft(followUp).state, DraftState::Rejected);
        QCOMPARE(bench.send().total, 0);
    }

    void aReplyClosesTheGateForLaterMails()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s] = {received(u"in-1"_s, MailClass::Reply)};
        bench.check();
        const auto another = bench.world.addDraft(bench.prospect, u"Later"_s, u"Hello."_s, 2);
        got(bench.approve({another}));
        bench.world.clock().advance(std::chrono::days(98));
        QCOMPARE(bench.forecast().first().closed->gate, u"replied"_s);
        QCOMPARE(bench.send().skipped, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }

    void anOptOutSuppressesTheAddressForGood()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s]
            = {received(u"in-1"_s, MailClass::OptOut, u"boss@one.example"_s)};
        bench.check();
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::OptedOut);
        QStringList values;
        for (const auto &suppression : bench.suppressions())
            values.append(suppression.value);
        values.sort();
        QCOMPARE(values, (QStringList{u"boss@one.example"_s, u"info@one.example"_s}));
        // The thread is not watched any longer.
        bench.world.clock().advance(std::chrono::days(2));
        QCOMPARE(bench.check().total, 1);
    }

    void aHardBounceMakesTheAddressInvalid()
    {
        SentBench bench;
        auto bounce = received(u"in-1"_s, MailClass::BounceHard, u"mailer-daemon@mail.example"_s);
        bounce.failedRecipient = u"info@one.example"_s;
        bounce.statusCode = u"5.1.1"_s;
        bench.mailbox.threads[u"thread-1"_s] = {bounce};
        bench.check();
        const auto prospect = bench.world.prospect(bench.prospect);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::Bounced);
        QCOMPARE(prospect.verificationStatus, VerificationStatus::Invalid);
        QCOMPARE(bench.suppressions().size(), 1);
        QCOMPARE(bench.suppressions().first().source, u"bounce"_s);
        QCOMPARE(bench.messages().first().statusCode, u"5.1.1"_s);
    }

    void noticesThatAreNoAnswersStopNothing_data()
    {
        QTest::addColumn<MailClass>("what");
        QTest::newRow("out of office") << MailClass::OutOfOffice;
        QTest::newRow("soft bounce") << MailClass::BounceSoft;
        QTest::newRow("blocked") << MailClass::BounceBlocked;
        QTest::newRow("automatic") << MailClass::Auto;
    }

    void noticesThatAreNoAnswersStopNothing()
    {
        QFETCH(MailClass, what);
        SentBench bench;
        auto mail = received(u"in-1"_s, what);
        mail.returnDate = instantFromMs(FakeClock::startMs + 86'400'000);
        bench.mailbox.threads[u"thread-1"_s] = {mail};
        bench.check();
        QCOMPARE(bench.messages().size(), 1);
        QCOMPARE(bench.messages().first().returnDate, mail.returnDate);
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::Sent);
        QVERIFY(bench.suppressions().isEmpty());
        bench.world.clock().advance(std::chrono::days(2));
        QCOMPARE(bench.check().total, 2);
    }

    void aThreadThatIsGoneIsSaid()
    {
        SentBench bench;
        const Job job = bench.check();
        QCOMPARE(job.status, JobStatus::CompletedWithErrors);
        QCOMPARE(bench.items(job).last().errorKind, ErrorKind::NotFound);
        QVERIFY(bench.messages().isEmpty());
    }

    void aFailedLookIsNoAbsenceOfReplies()
    {
        SentBench bench;
        bench.set(u"retry.max_attempts"_s, 2);
        bench.mailbox.error = Error{ErrorKind::ServerError, u"Gmail is not well."_s, {}, {}, {}};
        const Job job = bench.check();
        QCOMPARE(job.failed, 2);
        QCOMPARE(bench.mailbox.asked.count(), 2);
        QCOMPARE(bench.items(job).last().errorText, u"Gmail is not well."_s);
    }

    void readsEachThreadOnce()
    {
        SentBench bench;
        auto second = bench.ledger(bench.draft).value();
        second.id = {};
        second.step = 1;
        second.gmailId = u"gmail-second"_s;
        bench.world.write(
            [&](store::WriteSession &session) { return store::sends::insert(session, second); });
        bench.mailbox.threads[u"thread-1"_s] = {own()};
        QCOMPARE(bench.check().total, 2);
        QCOMPARE(bench.mailbox.asked.list(), QStringList{u"thread-1"_s});
    }

    void stopsWatchingOldThreads()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s] = {own()};
        bench.world.clock().advance(std::chrono::days(44));
        QCOMPARE(bench.check().total, 2);
        bench.world.clock().advance(std::chrono::days(2));
        QCOMPARE(bench.check().total, 1); // the mailbox alone
    }

    void theFirstLookGoesThroughTheMailbox()
    {
        SentBench bench;
        auto reply = received(u"in-1"_s, MailClass::Reply);
        reply.threadId = u"thread-9"_s; // a phone that opened another thread
        reply.references = {bench.ledger(bench.draft)->messageIdHeader};
        auto stranger = received(u"in-2"_s, MailClass::Reply, u"friend@elsewhere.example"_s);
        stranger.threadId = u"thread-8"_s;
        bench.mailbox.arrive(stranger);
        bench.mailbox.arrive(reply);
        bench.mailbox.threads[u"thread-1"_s] = {own()};
        QCOMPARE(bench.check().done, 1);
        QCOMPARE(bench.messages().size(), 1);
        QCOMPARE(bench.messages().first().matchKind, MatchKind::Reference);
        // Nobody else's mail is read or kept; an own one that the ledger does not know is looked at.
        QCOMPARE(bench.mailbox.readWhole.list(), (QStringList{u"in-1"_s, u"own-1"_s}));
        QCOMPARE(bench.world.read([](store::ReadSession &session) { return store::messages::list(session, 10); }).size(), 1);
        const auto sync = bench.world.read(
            [](store::ReadSession &session) { return store::mailboxsync::byAccount(session, u"me@studio.example"_s); });
        QCOMPARE(sync->historyId, u"1002"_s);
        QVERIFY(sync->fullScanAt);
        QCOMPARE(bench.mailbox.positionsAsked.count(), 0);
    }

    void laterLooksFollowTheHistory()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s] = {own()};
        bench.check();
        bench.mailbox.arrive(received(u"in-1"_s, MailClass::Auto));
        bench.mailbox.arrive(received(u"in-2"_s, MailClass::Reply));
        QCOMPARE(bench.check().done, 1);
        QCOMPARE(bench.mailbox.positionsAsked.list(), QStringList{u"1000"_s});
        QCOMPARE(bench.mailbox.listed.count(), 1);
        QCOMPARE(bench.mailbox.asked.count(), 1); // the thread was read the first time only
        QCOMPARE(bench.messages().size(), 2);
        QCOMPARE(bench.check().skipped, 1);
        QCOMPARE(bench.mailbox.positionsAsked.list().last(), u"1002"_s);
        // The own mail of the thread was looked at once, when the thread was read.
        QCOMPARE(bench.mailbox.readWhole.list(), (QStringList{u"own-1"_s, u"in-1"_s, u"in-2"_s}));
    }

    void whatTheHistoryForgotIsLookedThrough()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s] = {own()};
        bench.check();
        bench.mailbox.arrive(received(u"in-1"_s, MailClass::Reply));
        auto unlisted = received(u"in-2"_s, MailClass::Auto); // the list lags, the thread does not
        bench.mailbox.threads[u"thread-1"_s].append(unlisted);
        bench.mailbox.isHistoryTooOld = true;
        bench.check();
        QCOMPARE(bench.messages().size(), 2);
        QCOMPARE(bench.mailbox.listed.count(), 2);
        QCOMPARE(bench.mailbox.asked.count(), 2);
        bench.mailbox.isHistoryTooOld = false;
        QCOMPARE(bench.check().skipped, 1);
        QCOMPARE(bench.mailbox.positionsAsked.list().last(), u"1001"_s);
    }

    void aWeakDomainKeepsNoNewsletter()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s] = {own()};
        bench.check();
        auto newsletter = received(u"in-1"_s, MailClass::Auto, u"news@one.example"_s);
        newsletter.threadId = u"thread-9"_s;
        auto colleague = received(u"in-2"_s, MailClass::Reply, u"owner@one.example"_s);
        colleague.threadId = u"thread-8"_s;
        bench.mailbox.arrive(newsletter);
        bench.mailbox.arrive(colleague);
        bench.check();
        QCOMPARE(bench.messages().size(), 1);
        QCOMPARE(bench.messages().first().gmailId, u"in-2"_s);
        QCOMPARE(bench.messages().first().matchKind, MatchKind::Domain);
    }

    void aReplyHoldsTheWholeDomain()
    {
        SentBench bench;
        bench.mailbox.threads[u"thread-1"_s] = {received(u"in-1"_s, MailClass::Reply)};
        bench.check();
        const auto other = bench.addProspect(u"side.example"_s, u"press@one.example"_s);
        const auto draft = bench.world.addDraft(other);
        got(bench.approve({draft}));
        QCOMPARE(bench.forecast().first().closed->gate, u"domain_replied"_s);
        QVERIFY(bench.forecast().first().closed->reason.contains(u"one.example"_s));
        bench.set(u"replies.hold_domain"_s, false);
        QVERIFY(!bench.forecast().first().closed);
    }

    void readsRepliesWithTheMasterSwitchOff()
    {
        SentBench bench;
        bench.set(u"master.enabled"_s, false);
        bench.mailbox.threads[u"thread-1"_s] = {received(u"in-1"_s, MailClass::OptOut)};
        QCOMPARE(bench.check().done, 1);
        QCOMPARE(bench.suppressions().size(), 1);
    }

    void aMailTypedInTheMailboxCounts()
    {
        SentBench bench;
        bench.check();
        auto typed = own();
        typed.threadId = u"thread-1"_s;
        typed.toAddress = u"info@one.example"_s;
        typed.recipients = {u"info@one.example"_s};
        typed.receivedAt = bench.world.clock().now();
        auto toAnother = typed;
        toAnother.messageId = u"own-2"_s;
        toAnother.threadId = u"thread-9"_s;
        toAnother.recipients = {u"friend@else.example"_s};
        auto programs = typed;
        programs.messageId = u"own-3"_s;
        programs.headers = u"Subject: x\r\nX-Overture-Send-Id: key"_s;
        bench.mailbox.arrived = {typed, toAnother, programs};
        bench.check();
        QCOMPARE(bench.messages().size(), 1);
        QCOMPARE(bench.messages().first().direction, u"out"_s);
        QCOMPARE(bench.messages().first().gmailId, u"own-1"_s);
        QCOMPARE(bench.world.prospect(bench.prospect).lastSent, typed.receivedAt);
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::Sent); // it is no answer
        const auto facts = bench.world.read([&](store::ReadSession &session) {
            return store::sends::facts(session, u"info@one.example"_s, bench.prospect, bench.mailer.address, 1);
        });
        QCOMPARE(facts.lastOfSequence, typed.receivedAt);
        QVERIFY(!facts.hasReplied);
        bench.check();
        QCOMPARE(bench.messages().size(), 1);
    }

    void needsAMailbox()
    {
        SendBench bench;
        bench.services.mailbox = nullptr;
        QCOMPARE(bench.tryRun(u"check-replies"_s).error().kind, ErrorKind::Misconfigured);
    }
};

QTEST_GUILESS_MAIN(TestReplyCheckStage)
#include "tst_replycheckstage.moc"
