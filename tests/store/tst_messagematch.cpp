// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// To which of our mails a received one belongs.
#include "store/messagerepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class MessageMatchTest : public QObject
{
    Q_OBJECT

private:
    static Send sentMail(ProspectId prospect, const QString &recipient, int step, const QString &thread)
    {
        Send send;
        send.prospectId = prospect;
        send.step = step;
        send.account = u"me@studio.example"_s;
        send.recipient = recipient;
        send.state = SendState::Sent;
        send.gmailId = u"sent-%1-%2"_s.arg(prospect.value).arg(step);
        send.threadId = thread;
        send.messageIdHeader = u"<real-%1-%2@mail.gmail.com>"_s.arg(prospect.value).arg(step);
        return send;
    }

    struct Sent
    {
        ProspectId prospect;
        SendId first;
        SendId followUp;
    };

    /// Two mails of one conversation, a week between them.
    static Sent conversation(StoreWorld &world, const QString &domain = u"blog.example"_s, const QString &recipient = {})
    {
        Sent sent;
        const QString address = recipient.isEmpty() ? "jane@"_L1 + domain : recipient;
        sent.prospect = world.addVerified(domain, address);
        const QString thread = u"thread-%1"_s.arg(sent.prospect.value);
        auto first = sentMail(sent.prospect, address, 0, thread);
        first.sentAt = world.clock().now();
        sent.first = world.write([&](WriteSession &session) { return sends::insert(session, first); }).value();
        world.clock().advance(std::chrono::days(7));
        auto second = sentMail(sent.prospect, address, 1, thread);
        second.sentAt = world.clock().now();
        sent.followUp = world.write([&](WriteSession &session) { return sends::insert(session, second); }).value();
        world.clock().advance(std::chrono::days(1));
        return sent;
    }

    static MailTraces traces(StoreWorld &world, const QString &from = u"stranger@elsewhere.example"_s)
    {
        MailTraces found;
        found.account = u"me@studio.example"_s;
        found.threadId = u"another-thread"_s;
        found.fromAddress = from;
        found.receivedAt = world.clock().now();
        return found;
    }

    static std::optional<MessageMatch> match(StoreWorld &world, const MailTraces &found, int days = 45)
    {
        return world.read([&](ReadSession &session) { return messages::match(session, found, days); });
    }

private slots:
    void theThreadIsSurest_data() { TestDatabase::addEngines(); }
    void theThreadIsSurest()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto sent = conversation(world);
        auto found = traces(world); // from another address: the thread counts
        found.threadId = u"thread-%1"_s.arg(sent.prospect.value);
        QCOMPARE(match(world, found), (MessageMatch{sent.prospect, sent.followUp, MatchKind::Thread}));
        // A mail that came between the two answers the first.
        found.receivedAt = world.clock().now() - std::chrono::days(4);
        QCOMPARE(match(world, found), (MessageMatch{sent.prospect, sent.first, MatchKind::Thread}));
        // The same thread id in another mailbox is another thread.
        found.account = u"second@studio.example"_s;
        QVERIFY(!match(world, found));
    }

    void theRealMessageIdComesNext_data() { TestDatabase::addEngines(); }
    void theRealMessageIdComesNext()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto sent = conversation(world);
        auto found = traces(world);
        found.messageIds = {u"<unknown@elsewhere.example>"_s, u"<real-%1-0@mail.gmail.com>"_s.arg(sent.prospect.value)};
        QCOMPARE(match(world, found), (MessageMatch{sent.prospect, sent.first, MatchKind::Reference}));
        // An answer to an answer.
        Message answer;
        answer.prospectId = sent.prospect;
        answer.sendId = sent.first;
        answer.gmailId = u"in-1"_s;
        answer.messageIdHeader = u"<theirs@blog.example>"_s;
        answer.classification = MailClass::Auto;
        answer.receivedAt = world.clock().now();
        world.write([&](WriteSession &session) { return messages::insertReceived(session, answer); });
        found.messageIds = {u"<theirs@blog.example>"_s};
        QCOMPARE(match(world, found), (MessageMatch{sent.prospect, sent.first, MatchKind::Reference}));
    }

    void theSendKeyOfAReturnedMail_data() { TestDatabase::addEngines(); }
    void theSendKeyOfAReturnedMail()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto sent = conversation(world);
        auto found = traces(world, u"mailer-daemon@elsewhere.example"_s);
        found.isReport = true;
        found.sendKey = u"%1-1-0"_s.arg(sent.followUp.value);
        QCOMPARE(match(world, found), (MessageMatch{sent.prospect, sent.followUp, MatchKind::Reference}));
        for (const auto &wrong : {u"%1-0-0"_s.arg(sent.followUp.value), u"x-1-0"_s, u"1"_s, u""_s, u"1-1-0-0"_s}) {
            found.sendKey = wrong;
            QVERIFY2(!match(world, found), qPrintable(wrong));
        }
    }

    void theAddressIsWeak_data() { TestDatabase::addEngines(); }
    void theAddressIsWeak()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto sent = conversation(world);
        auto found = traces(world, u"Jane@Blog.example"_s);
        QCOMPARE(match(world, found), (MessageMatch{sent.prospect, sent.followUp, MatchKind::Address}));
        QVERIFY(isWeak(match(world, found)->kind));
        // Not a mail that came before ours went out, nor one long after.
        found.receivedAt = world.clock().now() - std::chrono::days(30);
        QVERIFY(!match(world, found));
        found.receivedAt = world.clock().now() + std::chrono::days(60);
        QVERIFY(!match(world, found));
    }

    void theFailedAddressOfABounce_data() { TestDatabase::addEngines(); }
    void theFailedAddressOfABounce()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto sent = conversation(world);
        auto found = traces(world, u"postmaster@blog.example"_s);
        found.isReport = true;
        QVERIFY(!match(world, found)); // the daemon's own address proves nothing
        found.failedRecipient = u"jane@blog.example"_s;
        QCOMPARE(match(world, found), (MessageMatch{sent.prospect, sent.followUp, MatchKind::Address}));
    }

    void theDomainIsWeakest_data() { TestDatabase::addEngines(); }
    void theDomainIsWeakest()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto sent = conversation(world);
        QCOMPARE(match(world, traces(world, u"owner@office.blog.example"_s)),
                 (MessageMatch{sent.prospect, sent.followUp, MatchKind::Domain}));
        // The address that was written to need not be of the site.
        const auto elsewhere = conversation(world, u"site.example"_s, u"mail@group.example"_s);
        QCOMPARE(match(world, traces(world, u"boss@group.example"_s)),
                 (MessageMatch{elsewhere.prospect, elsewhere.followUp, MatchKind::Domain}));
        QVERIFY(!match(world, traces(world, u"someone@notgroup.example"_s)));
    }

    void whereAnybodyHasAMailboxNobodyIsMeant_data() { TestDatabase::addEngines(); }
    void whereAnybodyHasAMailboxNobodyIsMeant()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto sent = conversation(world, u"painter.example"_s, u"painter@gmail.com"_s);
        QVERIFY(!match(world, traces(world, u"somebody.else@gmail.com"_s)));
        QCOMPARE(match(world, traces(world, u"painter@gmail.com"_s))->prospectId, sent.prospect);
        // Nor are the colleagues of the sender.
        conversation(world, u"studio.example"_s, u"friend@studio.example"_s);
        QVERIFY(!match(world, traces(world, u"colleague@studio.example"_s)));
        QVERIFY(!match(world, traces(world, u"me@studio.example"_s)));
        QVERIFY(!match(world, traces(world, u"no address"_s)));
    }

    void aThreadThatWasFoundWeaklyStaysSo_data() { TestDatabase::addEngines(); }
    void aThreadThatWasFoundWeaklyStaysSo()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto sent = conversation(world);
        Message first;
        first.prospectId = sent.prospect;
        first.sendId = sent.followUp;
        first.matchKind = MatchKind::Domain;
        first.account = u"me@studio.example"_s;
        first.gmailId = u"in-1"_s;
        first.threadId = u"another-thread"_s;
        first.classification = MailClass::Reply;
        first.receivedAt = world.clock().now();
        world.write([&](WriteSession &session) { return messages::insertReceived(session, first); });
        QCOMPARE(match(world, traces(world)), (MessageMatch{sent.prospect, sent.followUp, MatchKind::Domain}));
    }
};

QTEST_GUILESS_MAIN(MessageMatchTest)
#include "tst_messagematch.moc"
