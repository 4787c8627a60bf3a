// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replybench.h"

#include "pipeline/draftbrief.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

class FollowUpBench : public ReplyBench
{
public:
    FollowUpBench()
    {
        templateWriter.answer = [](const DraftBrief &brief) -> Result<WrittenDraft> {
            WrittenDraft written;
            written.subject = u"The writer's own subject"_s;
            written.body = u"Mail number %1."_s.arg(brief.earlier.size() + 1);
            written.provider = u"template"_s;
            // A template's text is its own source.
            written.sources = {{.kind = SourceKind::Template, .text = written.body}};
            written.citations = {{false, written.body, {0}}};
            return written;
        };
    }
    void days(int count) { world.clock().advance(std::chrono::hours(24) * count); }
    Job propose() { return run(u"followup"_s); }
    [[nodiscard]] QList<Draft> followUps()
    {
        QList<Draft> found;
        for (const Draft &row : drafts(prospect)) {
            if (row.sequenceIndex > 0)
                found.append(row);
        }
        return found;
    }
    /// Writes and approves the next one.
    DraftId approvedFollowUp()
    {
        propose();
        const DraftId id = followUps().last().id;
        got(approve({id}));
        return id;
    }
    [[nodiscard]] QString gate()
    {
        const auto lines = forecast();
        return lines.isEmpty() ? u"nothing"_s : lines.first().closed ? lines.first().closed->gate : u"open"_s;
    }
};

} // namespace

class TestFollowUpStage : public QObject
{
    Q_OBJECT
private slots:
    void isDueAfterSevenDaysWithoutAnAnswer()
    {
        FollowUpBench bench;
        bench.days(6);
        QCOMPARE(bench.propose().total, 0);
        bench.days(1);
        QCOMPARE(bench.propose().done, 1);
        const auto drafts = bench.followUps();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().kind, u"follow_up"_s);
        QCOMPARE(drafts.first().sequenceIndex, 1);
        QCOMPARE(drafts.first().subject, u"Re: Hello"_s);
        QCOMPARE(drafts.first().body, u"Mail number 2."_s);
        QCOMPARE(drafts.first().state, DraftState::Proposed); // a person decides
        QCOMPARE(bench.propose().total, 0);                      // it is there already
        QCOMPARE(bench.send().total, 0);
    }

    void theWriterRemembersWhatWentOut()
    {
        FollowUpBench bench;
        bench.set(u"followup.most"_s, 2);
        bench.days(7);
        bench.approvedFollowUp();
        bench.send();
        bench.days(7);
        bench.propose();
        const auto briefs = bench.templateWriter.asked.list();
        QCOMPARE(briefs.size(), 2);
        QCOMPARE(briefs.first().earlier.size(), 1);
        QCOMPARE(briefs.first().earlier.first().subject, u"Hello"_s);
        QCOMPARE(briefs.first().earlier.first().body, u"Some words."_s); // without the footer
        QVERIFY(!briefs.first().isLast);
        QCOMPARE(briefs.last().earlier.size(), 2);
        QCOMPARE(briefs.last().earlier.last().body, u"Mail number 2."_s);
        QVERIFY(briefs.last().isLast);
        QVERIFY(briefs.first().bodyTemplate != briefs.last().bodyTemplate);
    }

    void atMostThreeGoOut()
    {
        FollowUpBench bench;
        for (int i = 1; i <= 3; ++i) {
            bench.days(7);
            QCOMPARE(bench.propose().done, 1);
            QCOMPARE(bench.followUps().last().sequenceIndex, i);
            got(bench.approve({bench.followUps().last().id}));
            QCOMPARE(bench.send().done, 1);
        }
        bench.days(30);
        QCOMPARE(bench.propose().total, 0);
        QCOMPARE(bench.mailer.delivered().size(), 4);
    }

    void continuesTheConversation()
    {
        FollowUpBench bench;
        bench.days(7);
        bench.approvedFollowUp();
        QCOMPARE(bench.send().done, 1);
        bench.days(7);
        bench.approvedFollowUp();
        QCOMPARE(bench.send().done, 1);
        const auto sent = bench.mailer.delivered();
        QCOMPARE(sent.size(), 3);
        QVERIFY(sent.at(0).mail.threadId.isEmpty() && sent.at(0).mail.inReplyTo.isEmpty() && sent.at(0).mail.references.isEmpty());
        const QString first = u"<%1@mail.example>"_s.arg(sent.at(0).gmailId);
        const QString second = u"<%1@mail.example>"_s.arg(sent.at(1).gmailId);
        QCOMPARE(sent.at(1).mail.threadId, u"thread-1"_s);
        QCOMPARE(sent.at(1).mail.inReplyTo, first);
        QCOMPARE(sent.at(1).mail.references, first);
        QCOMPARE(sent.at(2).mail.threadId, u"thread-1"_s);
        QCOMPARE(sent.at(2).mail.inReplyTo, second);
        QCOMPARE(sent.at(2).mail.references, first + u' ' + second);
        QCOMPARE(sent.at(2).mail.subject, u"Re: Hello"_s);
    }

    void anotherSubjectOrAddressOpensAnotherConversation()
    {
        FollowUpBench bench;
        bench.days(7);
        bench.propose();
        const auto id = bench.followUps().first().id;
        bench.world.write([&](store::WriteSession &session) {
            return store::drafts::setText(session, id, u"Something else"_s, u"Words."_s, u"user"_s);
        });
        got(bench.approve({id}));
        QCOMPARE(bench.send().done, 1);
        QVERIFY(bench.mailer.delivered().last().mail.threadId.isEmpty());
        QVERIFY(bench.mailer.delivered().last().mail.inReplyTo.isEmpty());
    }

    void aMissingMessageIdIsAskedForBeforeTheFollowUp()
    {
        FollowUpBench bench;
        auto first = *bench.ledger(bench.draft);
        const QString header = std::exchange(first.messageIdHeader, QString());
        bench.write(first);
        bench.days(7);
        bench.approvedFollowUp();
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.mailer.delivered().last().mail.inReplyTo, header);
    }

    void itsOwnSequenceDoesNotHoldItButItsIntervalDoes()
    {
        FollowUpBench bench;
        bench.days(7);
        bench.approvedFollowUp();
        QCOMPARE(bench.gate(), u"open"_s); // 90 days between contacts are for strangers
        bench.set(u"followup.after_days"_s, 10);
        QCOMPARE(bench.gate(), u"follow_up"_s);
        bench.set(u"followup.after_days"_s, 7);
        // A mail of another sequence to the same address does hold it.
        const auto other = bench.addProspect(u"side.example"_s, u"info@one.example"_s);
        bench.world.addSent(other, u"info@one.example"_s);
        QCOMPARE(bench.gate(), u"recontact"_s);
    }

    void theInboxIsReadRightBeforeEachFollowUp()
    {
        FollowUpBench bench;
        bench.days(7);
        const auto id = bench.approvedFollowUp();
        QCOMPARE(bench.gate(), u"open"_s);
        bench.mailbox.arrive(bench.mail(u"in-1"_s)); // a moment before Send is pressed
        const Job job = bench.send();
        QCOMPARE(job.skipped, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.stored(), QStringList{u"in-1"_s});
        QCOMPARE(bench.world.draft(id).state, DraftState::Rejected);
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::Replied);
    }

    void aReplyThatOnlyItsThreadShowsCountsToo()
    {
        FollowUpBench bench;
        bench.days(7);
        bench.approvedFollowUp();
        bench.mailbox.threads[u"thread-1"_s] = {bench.mail(u"in-1"_s)}; // the history does not tell
        QCOMPARE(bench.send().skipped, 1);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.stored(), QStringList{u"in-1"_s});
    }

    void withoutALookNoFollowUpGoesOut_data()
    {
        QTest::addColumn<bool>("hasMailbox");
        QTest::newRow("the mailbox does not answer") << true;
        QTest::newRow("answers cannot be read") << false;
    }

    void withoutALookNoFollowUpGoesOut()
    {
        QFETCH(bool, hasMailbox);
        FollowUpBench bench;
        bench.set(u"retry.max_attempts"_s, 1);
        bench.days(7);
        const auto id = bench.approvedFollowUp();
        if (hasMailbox)
            bench.mailbox.error = Error{ErrorKind::ServerError, u"Gmail is not well."_s, {}, {}, {}};
        else
            bench.services.mailbox = nullptr;
        const Job job = bench.send();
        QVERIFY2(job.done == 0, qPrintable(toText(job.status)));
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.world.draft(id).state, DraftState::Approved);
        bench.mailbox.error.reset();
        bench.services.mailbox = &bench.mailbox;
        bench.set(u"retry.max_attempts"_s, 3);
        hasMailbox ? bench.send() : bench.resume(job.id);
        QCOMPARE(bench.mailer.delivered().size(), 2);
    }

    void whoIsAwayIsNotFollowedUpBeforeTheReturn()
    {
        FollowUpBench bench;
        auto away = bench.mail(u"in-1"_s, MailClass::OutOfOffice);
        away.returnDate = bench.world.clock().now() + std::chrono::hours(24 * 10);
        bench.mailbox.arrive(away);
        bench.check();
        bench.days(7);
        QCOMPARE(bench.propose().total, 0);
        bench.days(3);
        QCOMPARE(bench.propose().done, 1);
    }

    void anAbsenceThatIsLearntLaterHoldsAnApprovedOne()
    {
        FollowUpBench bench;
        bench.days(7);
        bench.approvedFollowUp();
        auto away = bench.mail(u"in-1"_s, MailClass::OutOfOffice);
        away.returnDate = bench.world.clock().now() + std::chrono::hours(24 * 7);
        bench.mailbox.arrive(away);
        QCOMPARE(bench.send().skipped, 1); // read right before
        QCOMPARE(bench.gate(), u"away"_s);
        bench.days(7);
        QCOMPARE(bench.send().done, 1);
        QCOMPARE(bench.mailer.delivered().size(), 2);
    }

    void nobodyElseIsDue_data()
    {
        QTest::addColumn<MailClass>("came");
        QTest::newRow("a reply") << MailClass::Reply;
        QTest::newRow("an opt-out") << MailClass::OptOut;
        QTest::newRow("a complaint") << MailClass::Complaint;
        QTest::newRow("a bounce") << MailClass::BounceHard;
    }

    void nobodyElseIsDue()
    {
        QFETCH(MailClass, came);
        FollowUpBench bench;
        bench.mailbox.arrive(bench.mail(u"in-1"_s, came));
        bench.check();
        bench.days(30);
        QCOMPARE(bench.propose().total, 0);
    }

    void whatStopsNobodyIsDueStill_data()
    {
        QTest::addColumn<MailClass>("came");
        QTest::newRow("automatic") << MailClass::Auto;
        QTest::newRow("a soft bounce") << MailClass::BounceSoft;
    }

    void whatStopsNobodyIsDueStill()
    {
        QFETCH(MailClass, came);
        FollowUpBench bench;
        bench.mailbox.arrive(bench.mail(u"in-1"_s, came));
        bench.check();
        bench.days(7);
        QCOMPARE(bench.propose().done, 1);
    }

    void whoMustNotBeWrittenToIsNotDue()
    {
        FollowUpBench bench;
        bench.days(7);
        bench.suppress(SuppressionScope::Domain, u"one.example"_s);
        QCOMPARE(bench.propose().total, 0);
    }

    void aHeldDomainIsNotDueUnlessTheSettingSaysSo()
    {
        FollowUpBench bench;
        const auto other = bench.addProspect(u"side.example"_s, u"press@one.example"_s);
        bench.world.addSent(other, u"press@one.example"_s);
        bench.mailbox.arrive(bench.mail(u"in-1"_s)); // the first one answers
        bench.check();
        bench.days(7);
        QCOMPARE(bench.propose().total, 0);
        bench.set(u"replies.hold_domain"_s, false);
        QCOMPARE(bench.propose().total, 1);
    }

    void aRejectedFollowUpIsNotWrittenAgain()
    {
        FollowUpBench bench;
        bench.days(7);
        bench.propose();
        bench.world.write([&](store::WriteSession &session) { return store::drafts::reject(session, bench.followUps().first().id); });
        bench.days(30);
        QCOMPARE(bench.propose().total, 0);
    }

    void theLongestWaitingComeFirstAndNotTooMany()
    {
        FollowUpBench bench;
        bench.set(u"followup.per_run"_s, 2);
        for (const auto &domain : {u"two.example"_s, u"three.example"_s}) {
            bench.world.clock().advance(std::chrono::hours(1));
            bench.world.addSent(bench.addProspect(domain), "info@"_L1 + domain);
        }
        bench.days(8);
        const Job job = bench.propose();
        QCOMPARE(job.total, 2);
        QCOMPARE(bench.items(job).first().label, u"one.example"_s);
        QCOMPARE(bench.items(job).last().label, u"two.example"_s);
    }

    void anAnswerThatComesWhileItIsWrittenWins()
    {
        FollowUpBench bench;
        bench.days(7);
        bench.templateWriter.answer = [&](const DraftBrief &) -> Result<WrittenDraft> {
            bench.mailbox.arrive(bench.mail(u"in-1"_s));
            bench.check();
            WrittenDraft draft;
            draft.subject = u"s"_s;
            draft.body = u"b"_s;
            return draft;
        };
        (void)got(bench.process(u"followup"_s, bench.prospect.value));
        QVERIFY(bench.followUps().isEmpty());
    }

    void oneFailureDoesNotStopTheOthers()
    {
        FollowUpBench bench;
        bench.world.addSent(bench.addProspect(u"two.example"_s), u"info@two.example"_s);
        bench.days(7);
        bench.templateWriter.answer = [](const DraftBrief &brief) -> Result<WrittenDraft> {
            if (brief.domain == u"one.example")
                return failure(ErrorKind::InvalidResponse, u"The model refused."_s);
            WrittenDraft draft;
            draft.subject = u"s"_s;
            draft.body = u"b"_s;
            return draft;
        };
        const Job job = bench.propose();
        QCOMPARE(job.done, 1);
        QCOMPARE(job.failed, 1);
        QCOMPARE(job.status, JobStatus::CompletedWithErrors);
    }

    void subjectsAreAnsweredOnce_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("answer");
        QTest::newRow("plain") << u"Hello"_s << u"Re: Hello"_s;
        QTest::newRow("answered") << u"Re: Hello"_s << u"Re: Hello"_s;
        QTest::newRow("in German") << u"AW: RE: Hello"_s << u"Re: Hello"_s;
        QTest::newRow("a word") << u"Regarding: Hello"_s << u"Re: Regarding: Hello"_s;
    }

    void subjectsAreAnsweredOnce()
    {
        QFETCH(QString, subject);
        QFETCH(QString, answer);
        QCOMPARE(pipeline::followUpSubject(subject), answer);
    }
};

Q_DECLARE_METATYPE(overture::MailClass)

QTEST_GUILESS_MAIN(TestFollowUpStage)
#include "tst_followupstage.moc"
