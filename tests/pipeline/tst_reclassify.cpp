// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/reclassify.h"

#include "store/conversationrepository.h"
#include "store/messagejudgement.h"
#include "store/messagerepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

/// A prospect that was written to, with a proposed and an approved follow-up, and one mail that came in.
struct Correspondence
{
    explicit Correspondence(const QString &engine, MailClass first) : world(engine)
    {
        prospect = world.addVerified(u"blog.example"_s, u"jane@blog.example"_s);
        const auto send = world.addSent(prospect, u"jane@blog.example"_s);
        followUp = world.addDraft(prospect, u"Again"_s, u"Did you see it?"_s, 1);
        world.approve(followUp);
        Message received;
        received.prospectId = prospect;
        received.sendId = send;
        received.account = u"me@studio.example"_s;
        received.gmailId = u"in-1"_s;
        received.threadId = u"thread-1"_s;
        received.direction = u"in"_s;
        received.fromAddress = u"jane@blog.example"_s;
        received.subject = u"Re: Hello"_s;
        received.classification = first;
        received.reason = u"the rule"_s;
        received.matchKind = MatchKind::Thread;
        received.receivedAt = world.clock().now();
        message = world.write([&](WriteSession &session) { return messages::insertReceived(session, received); }).value();
    }
    pipeline::Reclassified say(MailClass to)
    {
        return world.write([&](WriteSession &session) { return pipeline::reclassify(session, message, to, u"user"_s); });
    }
    Message stored()
    {
        return *world.read([this](ReadSession &session) { return messages::byId(session, message); });
    }
    bool isSuppressed()
    {
        return world.read([](ReadSession &session) { return suppressions::matching(session, u"jane@blog.example"_s); }).has_value();
    }

    StoreWorld world;
    ProspectId prospect;
    DraftId followUp;
    MessageId message;
};

} // namespace

class TestReclassify : public QObject
{
    Q_OBJECT
private slots:
    void anOptOutThatWasNoneFreesTheAddress_data() { TestDatabase::addEngines(); }
    void anOptOutThatWasNoneFreesTheAddress()
    {
        QFETCH(QString, engine);
        Correspondence mails(engine, MailClass::OptOut);
        QVERIFY(mails.isSuppressed());
        QCOMPARE(mails.world.draft(mails.followUp).state, DraftState::Rejected);
        QCOMPARE(mails.world.prospect(mails.prospect).outreachStatus, OutreachStatus::OptedOut);

        const auto done = mails.say(MailClass::Auto);
        QCOMPARE(done.before, MailClass::OptOut);
        QCOMPARE(done.after, MailClass::Auto);
        QVERIFY(!done.isSuppressed);
        QVERIFY(!mails.isSuppressed());
        QCOMPARE(mails.world.draft(mails.followUp).state, DraftState::Proposed); // never approved by itself
        QVERIFY(mails.world.prospect(mails.prospect).outreachStatus != OutreachStatus::OptedOut);
    }

    void whatAPersonPutOnTheListStays_data() { TestDatabase::addEngines(); }
    void whatAPersonPutOnTheListStays()
    {
        QFETCH(QString, engine);
        Correspondence mails(engine, MailClass::Reply);
        mails.world.write([](WriteSession &session) {
            Suppression suppression;
            suppression.value = u"jane@blog.example"_s;
            suppression.reason = u"by phone"_s;
            suppression.source = u"user"_s;
            return suppressions::add(session, suppression);
        });
        QVERIFY(mails.say(MailClass::OptOut).isSuppressed);
        QVERIFY(mails.say(MailClass::Reply).isSuppressed);
        QVERIFY(mails.isSuppressed());
    }

    void aReplyThatAsksForNoMoreSuppressesAtOnce_data() { TestDatabase::addEngines(); }
    void aReplyThatAsksForNoMoreSuppressesAtOnce()
    {
        QFETCH(QString, engine);
        Correspondence mails(engine, MailClass::Reply);
        QVERIFY(!mails.isSuppressed());
        QVERIFY(mails.say(MailClass::OptOut).isSuppressed);
        QVERIFY(mails.isSuppressed());
        QCOMPARE(mails.world.draft(mails.followUp).state, DraftState::Rejected);
    }

    void theWayBackLeavesNoTrace_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        for (const QString &engine : TestDatabase::engines()) {
            for (const MailClass first : allMailClasses()) {
                for (const MailClass second : allMailClasses()) {
                    if (first != second)
                        QTest::newRow(qPrintable(u"%1: %2 to %3"_s.arg(engine, toText(first), toText(second)))) << engine << int(first) << int(second);
                }
            }
        }
    }

    /// Any class to any other and back: the mail, the list and the prospect are as they were.
    void theWayBackLeavesNoTrace()
    {
        QFETCH(QString, engine);
        QFETCH(int, first);
        QFETCH(int, second);
        Correspondence mails(engine, MailClass(first));
        const Message before = mails.stored();
        const bool wasSuppressed = mails.isSuppressed();
        const auto status = mails.world.prospect(mails.prospect).outreachStatus;
        const auto verification = mails.world.prospect(mails.prospect).verificationStatus;
        mails.say(MailClass(second));
        QCOMPARE(mails.stored().classification, MailClass(second));
        QVERIFY(mails.stored().overturnedAt);
        QCOMPARE(mails.stored().firstClassification, std::optional(MailClass(first)));
        mails.say(MailClass(first));
        const Message after = mails.stored();
        QCOMPARE(after.classification, before.classification);
        QCOMPARE(after.reason, before.reason);
        QVERIFY(!after.overturnedAt);
        QCOMPARE(mails.isSuppressed(), wasSuppressed);
        // An approved draft that was rejected meanwhile is proposed again: a person looks at it once more.
        const auto now = mails.world.prospect(mails.prospect).outreachStatus;
        QVERIFY2(now == status || (status == OutreachStatus::Approved && now == OutreachStatus::Drafted), qPrintable(toText(now)));
        QCOMPARE(mails.world.prospect(mails.prospect).verificationStatus, verification);
    }

    void aBounceThatWasNoneLeavesTheMailboxAsItWasKnown_data() { TestDatabase::addEngines(); }
    void aBounceThatWasNoneLeavesTheMailboxAsItWasKnown()
    {
        QFETCH(QString, engine);
        Correspondence mails(engine, MailClass::Reply);
        const auto contacts = [&] {
            return mails.world.read([&](ReadSession &session) { return prospects::contacts(session, mails.prospect); });
        };
        const auto before = contacts();
        const auto prospect = mails.world.prospect(mails.prospect);
        mails.world.clock().advance(std::chrono::hours(3));
        mails.say(MailClass::BounceHard);
        QCOMPARE(mails.world.prospect(mails.prospect).verificationStatus, VerificationStatus::Invalid);
        QVERIFY(contacts() != before);
        mails.say(MailClass::Reply);
        QCOMPARE(contacts(), before);
        QCOMPARE(mails.world.prospect(mails.prospect).verificationStatus, prospect.verificationStatus);
        QCOMPARE(mails.world.prospect(mails.prospect).verificationReason, prospect.verificationReason);
        QCOMPARE(mails.world.prospect(mails.prospect).acceptedAt, prospect.acceptedAt);
    }

    void anAcceptedAddressIsAcceptedAgainAfterABounceThatWasNone_data() { TestDatabase::addEngines(); }
    void anAcceptedAddressIsAcceptedAgainAfterABounceThatWasNone()
    {
        QFETCH(QString, engine);
        Correspondence mails(engine, MailClass::Reply);
        mails.world.write([&](WriteSession &session) -> Result<int> {
            const auto risky = prospects::saveVerification(
                session, mails.prospect, {VerificationStatus::AcceptAll, u"The domain accepts every address."_s, u"accept_all"_s, u"dns"_s});
            if (!risky)
                return fail(risky.error());
            return prospects::accept(session, {mails.prospect}, u"I know her"_s);
        });
        const auto before = mails.world.prospect(mails.prospect);
        QVERIFY(before.acceptedAt);
        mails.world.clock().advance(std::chrono::hours(3));
        mails.say(MailClass::BounceHard);
        QVERIFY(!mails.world.prospect(mails.prospect).acceptedAt);
        mails.say(MailClass::Reply);
        const auto after = mails.world.prospect(mails.prospect);
        QCOMPARE(after.verificationStatus, VerificationStatus::Verified);
        QCOMPARE(after.acceptedAt, before.acceptedAt);
        QCOMPARE(after.acceptedReason, before.acceptedReason);
        QCOMPARE(after.acceptedFrom, before.acceptedFrom);
    }

    void undoKeepsWhatABounceNotedOfAnAddressThatWasGivenUp_data() { TestDatabase::addEngines(); }
    void undoKeepsWhatABounceNotedOfAnAddressThatWasGivenUp()
    {
        QFETCH(QString, engine);
        Correspondence mails(engine, MailClass::BounceHard);
        const auto notes = [&] { return mails.world.read([&](ReadSession &session) { return addressNotes(session, mails.message); }); };
        const auto before = notes();
        QCOMPARE(before.size(), 1);
        mails.world.write([&](WriteSession &session) {
            ProspectEdit edit;
            edit.contactEmail = u"joan@blog.example"_s;
            return prospects::edit(session, mails.prospect, edit);
        });
        const auto done = mails.say(MailClass::Other);
        QCOMPARE(notes().size(), 0);
        mails.world.write([&](WriteSession &session) { return pipeline::takeBack(session, mails.message, done, u"user"_s); });
        QCOMPARE(mails.stored().classification, MailClass::BounceHard);
        QVERIFY(notes() == before);
    }

    void undoLeavesAMailThatAPersonReopenedWaiting_data() { TestDatabase::addEngines(); }
    void undoLeavesAMailThatAPersonReopenedWaiting()
    {
        QFETCH(QString, engine);
        Correspondence mails(engine, MailClass::Reply);
        const auto handle = [&](bool isHandled) {
            mails.world.write([&](WriteSession &session) {
                return conversations::setHandled(session, mails.stored().conversationId, isHandled, u"user"_s);
            });
        };
        handle(true);
        mails.say(MailClass::Other);   // asks for nobody, and stays handled by the person
        handle(false);
        const Message before = mails.stored();
        QVERIFY(!before.handledAt);
        mails.world.clock().advance(std::chrono::hours(2));
        const auto done = mails.say(MailClass::Auto);
        QVERIFY(mails.stored().handledAt);
        mails.world.write([&](WriteSession &session) { return pipeline::takeBack(session, mails.message, done, u"user"_s); });
        QVERIFY(mails.stored() == before);
    }

    void refusesWhatIsNoReceivedMail()
    {
        Correspondence mails(u"sqlite"_s, MailClass::Reply);
        const auto missing = mails.world.refused(
            [](WriteSession &session) { return pipeline::reclassify(session, MessageId{999}, MailClass::Reply, u"user"_s); });
        QCOMPARE(missing.kind, ErrorKind::NotFound);
        QVERIFY(!missing.action.isEmpty());
        Message ours = mails.stored();
        ours.id = {};
        ours.gmailId = u"out-1"_s;
        ours.direction = u"out"_s;
        const auto id = mails.world.write([&](WriteSession &session) { return messages::insertReceived(session, ours); }).value();
        const auto own = mails.world.refused(
            [id](WriteSession &session) { return pipeline::reclassify(session, id, MailClass::OptOut, u"user"_s); });
        QCOMPARE(own.kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestReclassify)
#include "tst_reclassify.moc"
