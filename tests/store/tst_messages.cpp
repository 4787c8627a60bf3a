// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sendrepository.h"

#include "store/settingsrepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class MessagesTest : public QObject
{
    Q_OBJECT

private:
    struct Thread
    {
        ProspectId prospect;
        SendId send;
        DraftId followUp;
    };

    /// A prospect that was written to, with an approved follow-up.
    static Thread thread(StoreWorld &world, const QString &domain = u"blog.example"_s)
    {
        const QString address = "jane@"_L1 + domain;
        Thread result;
        result.prospect = world.addVerified(domain, address);
        result.send = world.addSent(result.prospect, address);
        result.followUp = world.addDraft(result.prospect, u"Again"_s, u"Did you see it?"_s, 1);
        world.approve(result.followUp);
        return result;
    }

    static Message answer(const Thread &thread, MailClass classification, const QString &from = u"Jane@blog.example"_s)
    {
        Message message;
        message.prospectId = thread.prospect;
        message.sendId = thread.send;
        message.gmailId = u"in-%1-%2"_s.arg(thread.prospect.value).arg(toText(classification));
        message.threadId = u"thread"_s;
        message.fromAddress = from;
        message.subject = u"Re: Hello"_s;
        message.classification = classification;
        message.receivedAt = instantFromMs(1'700'000'000'000);
        return message;
    }

    static bool receive(StoreWorld &world, const Message &message)
    {
        return world.write([&](WriteSession &session) { return messages::insertReceived(session, message); }).has_value();
    }

private slots:
    void replyStopsTheSequence_data() { TestDatabase::addEngines(); }
    void replyStopsTheSequence()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto mails = thread(world);
        const auto first = world.addDraft(mails.prospect, u"Other"_s, u"first mail"_s, 0);
        Send next;
        next.prospectId = mails.prospect;
        next.step = 1;
        next.recipient = u"jane@blog.example"_s;
        const auto queued = world.write([&](WriteSession &session) { return sends::insert(session, next); }).value();
        auto message = answer(mails, MailClass::Reply);
        message.text = u"Yes, please."_s;
        QVERIFY(receive(world, message));
        QCOMPARE(world.prospect(mails.prospect).outreachStatus, OutreachStatus::Replied);
        QCOMPARE(world.draft(mails.followUp).state, DraftState::Rejected);
        QCOMPARE(world.draft(first).state, DraftState::Proposed);
        QCOMPARE(world.read([&](ReadSession &session) { return sends::byId(session, queued); })->state, SendState::Cancelled);
        QVERIFY(world.read([](ReadSession &session) { return suppressions::list(session); }).isEmpty());
        QVERIFY(world.read([&](ReadSession &s) { return sends::facts(s, u"jane@blog.example"_s, mails.prospect, {}); }).hasReplied);

        QVERIFY(!receive(world, message)); // the same mail again
        message.id = MessageId{1};
        message.conversationId = ConversationId{1};
        message.createdAt = world.clock().now();
        message.direction = u"in"_s;
        QVERIFY(world.read([&](ReadSession &session) { return messages::byProspect(session, mails.prospect); }) == QList<Message>({message}));
        QCOMPARE(world.read([](ReadSession &session) { return messages::lastReceived(session); }), std::optional(message.receivedAt));
    }

    void optOutStopsEverything_data() { TestDatabase::addEngines(); }
    void optOutStopsEverything()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto mails = thread(world);
        QVERIFY(receive(world, answer(mails, MailClass::OptOut, u"jane.private@home.example"_s)));
        QCOMPARE(world.prospect(mails.prospect).outreachStatus, OutreachStatus::OptedOut);
        QCOMPARE(world.draft(mails.followUp).state, DraftState::Rejected);
        for (const auto &address : {u"jane@blog.example"_s, u"jane.private@home.example"_s}) {
            const auto match = world.read([&](ReadSession &session) { return suppressions::matching(session, address); });
            QVERIFY(match);
            QCOMPARE(match->source, u"reply"_s);
        }
        QVERIFY(world.read([](ReadSession &session) { return sends::watched(session, 30); }).isEmpty());
    }

    void hardBounceMakesTheAddressInvalid_data() { TestDatabase::addEngines(); }
    void hardBounceMakesTheAddressInvalid()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto mails = thread(world);
        auto message = answer(mails, MailClass::BounceHard, u"mailer-daemon@googlemail.com"_s);
        message.statusCode = u"5.1.1"_s; // no failed recipient: the mail that came back says whose it was
        QVERIFY(receive(world, message));
        const auto prospect = world.prospect(mails.prospect);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::Bounced);
        QCOMPARE(prospect.verificationStatus, VerificationStatus::Invalid);
        const auto list = world.read([](ReadSession &session) { return suppressions::list(session); });
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().value, u"jane@blog.example"_s);
        QCOMPARE(list.first().source, u"bounce"_s);
        QCOMPARE(world.draft(mails.followUp).state, DraftState::Rejected);
    }

    void automaticMailChangesNothing_data() { TestDatabase::addEngines(); }
    void automaticMailChangesNothing()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto mails = thread(world);
        for (const auto kind : {MailClass::OutOfOffice, MailClass::Auto, MailClass::BounceSoft, MailClass::BounceBlocked, MailClass::Other}) {
            auto message = answer(mails, kind);
            message.returnDate = instantFromMs(1'700'100'000'000);
            QVERIFY(receive(world, message));
        }
        QCOMPARE(world.prospect(mails.prospect).outreachStatus, OutreachStatus::Sent);
        QCOMPARE(world.draft(mails.followUp).state, DraftState::Approved);
        const auto list = world.read([](ReadSession &session) { return messages::list(session, 3); });
        QCOMPARE(list.size(), 3);
        QVERIFY(list.first().returnDate);
    }

    void unmatchedMailIsKept_data() { TestDatabase::addEngines(); }
    void unmatchedMailIsKept()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QVERIFY(!world.read([](ReadSession &session) { return messages::lastReceived(session); }));
        QVERIFY(receive(world, answer({}, MailClass::OptOut, u"stranger@else.example"_s)));
        const auto list = world.read([](ReadSession &session) { return messages::list(session, 3); });
        QCOMPARE(list.size(), 1);
        QVERIFY(!list.first().prospectId.isValid());
        QVERIFY(world.read([](ReadSession &session) { return suppressions::matching(session, u"stranger@else.example"_s); }));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
