// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendrecovery.h"

#include "pipeline/sendlease.h"
#include "sendbench.h"
#include "store/senderlimit.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

using Answer = FakeMailer::Answer;

class TestSendRecovery : public QObject
{
    Q_OBJECT
private:
    /// A mail that lies staged and was not sent, for the service had said no.
    static DraftId staged(SendBench &bench, const QString &domain = u"one.example"_s)
    {
        const auto id = bench.addApproved(domain);
        bench.mailer.sendScripts.push_back({.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::Unauthorized});
        if (bench.process(u"send"_s, id.value))
            qFatal("the mail should not have gone out");
        return id;
    }
    static DraftId needsHuman(SendBench &bench, const QString &domain = u"one.example"_s)
    {
        const auto id = staged(bench, domain);
        bench.mailer.removeDraft(bench.ledger(id)->providerDraftId);
        (void)bench.process(u"send"_s, id.value);
        if (bench.ledger(id)->state != SendState::NeedsHuman)
            qFatal("the mail should wait for a person");
        return id;
    }
    static Status resolve(SendBench &bench, DraftId id, pipeline::SendAnswer answer)
    {
        const auto send = bench.ledger(id);
        return bench.world.database().writeNow(
            [&](store::WriteSession &session) { return pipeline::resolveSend(session, send->id, answer, u"user"_s); });
    }
    static QStringList journal(SendBench &bench)
    {
        QStringList lines;
        for (const auto &entry : bench.world.read([](store::ReadSession &session) { return store::activity::list(session, 100); }))
            lines.append(entry.who + u' ' + entry.what);
        return lines;
    }
    static QString markOf(SendBench &bench)
    {
        return bench.world.write([](store::WriteSession &session) { return pipeline::keyMark(session); });
    }

private slots:
    void aDraftEditedByHandIsShownAndNotSent_data()
    {
        QTest::addColumn<bool>("inFlight");
        QTest::newRow("before it was sent") << false;
        QTest::newRow("after an attempt whose answer was lost") << true;
    }
    void aDraftEditedByHandIsShownAndNotSent()
    {
        QFETCH(bool, inFlight);
        SendBench bench;
        DraftId id;
        if (inFlight) {
            id = bench.addApproved(u"one.example"_s);
            bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost}};
            bench.mailer.beforeReconcile = [&](const StagedMail &mail) { bench.mailer.editDraft(mail.draftId); };
        } else {
            id = staged(bench);
            bench.mailer.editDraft(bench.ledger(id)->providerDraftId);
        }
        const auto requests = bench.mailer.sendRequests.count();
        QCOMPARE(bench.send().failed, 1);
        QCOMPARE(bench.mailer.sendRequests.count(), requests + (inFlight ? 1 : 0));
        QCOMPARE(bench.mailer.delivered().size(), 0);
        QCOMPARE(bench.ledger(id)->state, SendState::NeedsHuman);
        QVERIFY(bench.ledger(id)->errorText.contains(u"changed"));
        QVERIFY(!nextStep(*bench.ledger(id)).isEmpty());
    }

    void aDraftSentByHandIsNotSentAgain_data()
    {
        QTest::addColumn<bool>("edited");
        QTest::newRow("as it was") << false;
        QTest::newRow("with other words") << true;
    }
    void aDraftSentByHandIsNotSentAgain()
    {
        QFETCH(bool, edited);
        SendBench bench;
        const auto id = staged(bench);
        if (edited)
            bench.mailer.editDraft(bench.ledger(id)->providerDraftId);
        bench.mailer.sendByHand(bench.ledger(id)->providerDraftId);
        bench.send();
        QCOMPARE(bench.mailer.delivered().size(), 1);
        // Other words are not proof of what was approved: a person says what they mean.
        QCOMPARE(bench.ledger(id)->state, edited ? SendState::NeedsHuman : SendState::Sent);
    }

    void aRefusalOfADraftThatIsOutIsNotBelieved()
    {
        // Gmail answers 400 to a second drafts.send as well.
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::Lost, .lostAs = ErrorKind::InvalidInput}};
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
    }

    void waitsTwiceTheTimeOutBeforeItLooks()
    {
        SendBench bench;
        bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::Lost}};
        const auto begun = bench.world.clock().now();
        Instant looked;
        bench.mailer.beforeReconcile = [&](const StagedMail &) { looked = bench.world.clock().now(); };
        bench.send();
        QVERIFY(looked - begun >= std::chrono::seconds(2 * 60)); // a request to send may take 60 s
    }

    void aPersonSaysThatItWasSent()
    {
        SendBench bench;
        const auto id = needsHuman(bench);
        QVERIFY(resolve(bench, id, pipeline::SendAnswer::Sent));
        const auto send = bench.ledger(id).value();
        QCOMPARE(send.state, SendState::Sent);
        QCOMPARE(send.gmailId, QString()); // nobody has seen it there
        QCOMPARE(send.confirmedBy, u"user"_s);
        QVERIFY(send.confirmedAt.has_value() && send.sentAt.has_value());
        QCOMPARE(bench.world.draft(id).state, DraftState::Sent);
        QCOMPARE(bench.world.prospect(send.prospectId).sendStatus, SendStatus::Sent);
        QVERIFY(journal(bench).contains(u"user send.said_sent"_s));
        // Its conversation is watched for answers.
        const auto watched = bench.world.read([](store::ReadSession &session) { return store::sends::watched(session, 45); });
        QCOMPARE(watched.size(), 1);
        QCOMPARE(bench.send().total, 0);
        QVERIFY(!resolve(bench, id, pipeline::SendAnswer::NotSent)); // said once
    }

    void aMailSaidToBeSentIsFoundLater()
    {
        SendBench bench;
        const auto id = staged(bench);
        const QString draft = bench.ledger(id)->providerDraftId;
        bench.mailer.editDraft(draft);
        bench.mailer.sendByHand(draft);
        bench.send();
        QVERIFY(resolve(bench, id, pipeline::SendAnswer::Sent));
        bench.send();
        QCOMPARE(bench.ledger(id)->gmailId, bench.mailer.delivered().first().gmailId);
        QVERIFY(!bench.ledger(id)->messageIdHeader.isEmpty());
    }

    void aPersonSaysThatItWasNotSent()
    {
        SendBench bench;
        const auto id = needsHuman(bench);
        const auto before = bench.ledger(id).value();
        QVERIFY(resolve(bench, id, pipeline::SendAnswer::NotSent));
        QCOMPARE(bench.ledger(id)->state, SendState::Cancelled);
        QCOMPARE(bench.world.draft(id).state, DraftState::Approved);
        QVERIFY(journal(bench).contains(u"user send.said_not_sent"_s));
        QVERIFY(!bench.forecast().first().closed);
        QCOMPARE(bench.send().done, 1);
        const auto again = bench.ledger(id).value();
        QCOMPARE(again.state, SendState::Sent);
        QCOMPARE(again.generation, before.generation + 1);
        QVERIFY(pipeline::sendKey(again) != pipeline::sendKey(before));
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }

    void aDraftThatLostItsKeyGoesWithItsMail()
    {
        SendBench bench;
        const auto id = staged(bench);
        const QString draft = bench.ledger(id)->providerDraftId;
        bench.mailer.removeDraft(draft);
        bench.mailer.addDraft(draft, QString()); // as Gmail's editor saves it
        bench.mailer.editDraft(draft);
        bench.send();
        QVERIFY(bench.mailer.drafts().contains(draft)); // it is a person's work until that person has answered
        QVERIFY(resolve(bench, id, pipeline::SendAnswer::NotSent));
        bench.send();
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.mailer.drafts(), QStringList());
    }

    void theMessageIdIsReadLaterToo()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.headerError = Error{ErrorKind::Network, u"no line"_s, {}, {}, {}};
        bench.send();
        QVERIFY(bench.ledger(id)->messageIdHeader.isEmpty());
        bench.send(); // still no line
        bench.mailer.headerError.reset();
        bench.send();
        QCOMPARE(bench.ledger(id)->messageIdHeader, u"<%1@mail.example>"_s.arg(bench.ledger(id)->gmailId));
    }

    void sweepsWhatNoRowNeedsAndNothingElse()
    {
        SendBench bench;
        const auto kept = staged(bench);
        const QString mark = markOf(bench);
        QVERIFY(pipeline::sendKey(*bench.ledger(kept)).startsWith(mark));
        bench.mailer.addDraft(u"no-row"_s, mark + u"999-0-0"_s);
        bench.mailer.addDraft(u"second-of-a-row"_s, pipeline::sendKey(*bench.ledger(kept)));
        bench.mailer.addDraft(u"another-computer"_s, u"ov0123456789ab-1-0-0"_s);
        bench.mailer.addDraft(u"a-person"_s, QString());
        bench.mailer.profileError = Error{ErrorKind::Unauthorized, u"no"_s, {}, {}, {}}; // the run itself does nothing
        bench.send();
        auto left = bench.mailer.drafts();
        left.sort();
        QCOMPARE(left, (QStringList{u"a-person"_s, u"another-computer"_s, bench.ledger(kept)->providerDraftId}));
        QCOMPARE(journal(bench).count(u"program send.swept"_s), 2);
    }

    void doesNotSweepADraftThatIsBeingStaged()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        pipeline::ForeignDrafts foreign;
        int swept = -1;
        bench.mailer.beforeSend = {};
        // Between the draft's birth and the note of its id another job tidies up.
        bench.mailer.beforeStage = [&](const OutgoingMail &mail) {
            bench.mailer.addDraft(u"being-born"_s, mail.sendKey);
            swept = got(pipeline::tidySends(bench.world.database(), bench.mailer, foreign, bench.world.clock(), {})).sweptDrafts;
        };
        got(bench.process(u"send"_s, id.value));
        QCOMPARE(swept, 0);
    }

    void looksAtADraftOfSomebodyElseOnce()
    {
        SendBench bench;
        bench.mailer.addDraft(u"a-person"_s, QString());
        pipeline::ForeignDrafts foreign;
        const auto tidy = [&] { return got(pipeline::tidySends(bench.world.database(), bench.mailer, foreign, bench.world.clock(), {})); };
        QCOMPARE(tidy().sweptDrafts, 0);
        QVERIFY(foreign.all().contains(u"a-person"_s));
        QCOMPARE(tidy().sweptDrafts, 0);
        QCOMPARE(bench.mailer.drafts(), QStringList{u"a-person"_s});
    }

    void theDailyLimitPausesTheSenderAndLosesNothing()
    {
        SendBench bench;
        const auto first = bench.addApproved(u"one.example"_s);
        const auto second = bench.addApproved(u"two.example"_s);
        bench.set(u"retry.cap_ms"_s, 1000);
        bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::QuotaExhausted}};
        const Job job = bench.send();
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.failed, 0);
        QCOMPARE(bench.ledger(first)->state, SendState::Staged);
        const auto limit = bench.world.read([&](store::ReadSession &session) { return store::senderlimit::current(session, bench.mailer.address); });
        QVERIFY(limit.has_value());
        // Until then nothing goes out, and each mail says why.
        for (const auto &line : bench.forecast())
            QCOMPARE(line.closed->gate, u"sender_paused"_s);
        const auto waits = bench.process(u"send"_s, second.value);
        QVERIFY(!waits);
        QCOMPARE(waits.error().kind, ErrorKind::HeldBack); // planned for the moment at which the limit ends
        QCOMPARE(bench.mailer.delivered().size(), 0);
        bench.world.clock().advance(std::chrono::minutes(61));
        bench.send();
        QCOMPARE(bench.mailer.delivered().size(), 2);
    }

    void theLimitThatComesAsABounceTakesTheMailBack()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.send();
        const auto send = bench.ledger(id).value();
        Message bounce;
        bounce.prospectId = send.prospectId;
        bounce.sendId = send.id;
        bounce.gmailId = u"bounce-1"_s;
        bounce.threadId = send.threadId;
        bounce.direction = u"in"_s;
        bounce.fromAddress = u"mailer-daemon@googlemail.com"_s;
        bounce.classification = MailClass::BounceBlocked;
        bounce.reason = u"the sender's own sending limit is reached"_s; // as mime/bouncereason says it
        bounce.receivedAt = bench.world.clock().now();
        bench.world.write([&](store::WriteSession &session) { return store::messages::insertReceived(session, bounce); });
        QCOMPARE(bench.ledger(id)->state, SendState::Rejected);
        QCOMPARE(bench.world.draft(id).state, DraftState::Approved);
        QVERIFY(bench.world.prospect(send.prospectId).outreachStatus != OutreachStatus::Bounced);
        QCOMPARE(bench.forecast().first().closed->gate, u"sender_paused"_s);
        QVERIFY(journal(bench).contains(u"program send.limited"_s));
        bench.world.clock().advance(std::chrono::hours(25));
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
        QCOMPARE(bench.ledger(id)->generation, 1);
        QCOMPARE(bench.mailer.delivered().size(), 2); // the first one reached nobody
    }

    /// A wrong yes would send a mail again.
    void onlyTheSendersOwnServiceCanTakeAMailBack_data()
    {
        QTest::addColumn<std::function<void(Message &)>>("change");
        QTest::addColumn<int>("sign");
        using Change = std::function<void(Message &)>;
        using store::senderlimit::LimitSign;
        QTest::newRow("Gmail says so") << Change([](Message &) {}) << int(LimitSign::NotSent);
        QTest::newRow("another server") << Change([](Message &mail) { mail.fromAddress = u"mailer-daemon@mx.one.example"_s; }) << int(LimitSign::Reached);
        QTest::newRow("about somebody else") << Change([](Message &mail) { mail.failedRecipient = u"else@two.example"_s; }) << int(LimitSign::Reached);
        QTest::newRow("weak match") << Change([](Message &mail) { mail.matchKind = MatchKind::Address; }) << int(LimitSign::Reached);
        QTest::newRow("none of ours") << Change([](Message &mail) { mail.sendId = {}; }) << int(LimitSign::Reached);
        QTest::newRow("words in a block") << Change([](Message &mail) {
            mail.classification = MailClass::BounceBlocked;
            mail.reason = u"the server refused the mail"_s;
            mail.text = u"You have reached a limit for sending mail."_s;
        }) << int(LimitSign::Reached);
        QTest::newRow("a person quotes it") << Change([](Message &mail) { mail.classification = MailClass::Reply; }) << int(LimitSign::None);
        QTest::newRow("hard bounce") << Change([](Message &mail) { mail.classification = MailClass::BounceHard; }) << int(LimitSign::None);
    }

    void onlyTheSendersOwnServiceCanTakeAMailBack()
    {
        QFETCH(std::function<void(Message &)>, change);
        QFETCH(int, sign);
        Message bounce;
        bounce.sendId = SendId{7};
        bounce.matchKind = MatchKind::Thread;
        bounce.fromAddress = u"mailer-daemon@googlemail.com"_s;
        bounce.classification = MailClass::BounceLimit;
        bounce.reason = u"the sender's own sending limit is reached"_s;
        bounce.text = u"You have reached a limit for sending mail. Your message was not sent."_s;
        change(bounce);
        QCOMPARE(int(store::senderlimit::limitSign(bounce, u"info@one.example"_s)), sign);
    }

    void everyRowThatIsNotAtItsEndHasANextStep()
    {
        for (const auto state : {SendState::Queued, SendState::Claimed, SendState::Staged, SendState::InFlight, SendState::Unknown, SendState::NeedsHuman}) {
            Send send;
            send.state = state;
            QVERIFY(!nextStep(send).isEmpty());
        }
        for (const auto state : {SendState::Sent, SendState::Rejected, SendState::Cancelled}) {
            Send send;
            send.state = state;
            QVERIFY(nextStep(send).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSendRecovery)
#include "tst_sendrecovery.moc"
