// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox's list, a thread, what a class brings about and how a person takes it back.
#include "store/conversationrepository.h"
#include "store/domainholdrepository.h"
#include "store/mailboxsyncrepository.h"
#include "store/senderlimit.h"
#include "store/settingsrepository.h"
#include "store/timeline.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

struct Inbox
{
    explicit Inbox(const QString &engine) : world(engine) {}

    ProspectId writtenTo(const QString &domain)
    {
        const auto id = world.addVerified(domain, "jane@"_L1 + domain);
        Send send;
        send.prospectId = id;
        send.account = u"me@studio.example"_s;
        send.recipient = "jane@"_L1 + domain;
        send.subject = u"Hello"_s;
        send.body = u"Our words."_s;
        send.state = SendState::Sent;
        send.gmailId = "sent-"_L1 + domain;
        send.threadId = "thread-"_L1 + domain;
        send.sentAt = world.clock().now();
        sent.insert(id.value, world.write([&](WriteSession &session) { return sends::insert(session, send); }).value());
        world.clock().advance(std::chrono::minutes(1));
        return id;
    }
    MessageId receive(ProspectId prospect, MailClass classification, const QString &from = {})
    {
        const auto domain = world.prospect(prospect).domain;
        Message message;
        message.prospectId = prospect;
        message.sendId = sent.value(prospect.value);
        message.account = u"me@studio.example"_s;
        message.gmailId = u"in-%1"_s.arg(++number);
        message.threadId = "thread-"_L1 + domain;
        message.fromAddress = from.isEmpty() ? "jane@"_L1 + domain : from;
        message.fromName = u"Jane"_s;
        message.subject = u"Re: Hello"_s;
        message.text = u"Words of %1."_s.arg(domain);
        message.quotedText = u"> Our words."_s;
        message.signature = u"Jane, owner"_s;
        message.classification = classification;
        message.reason = u"the rule"_s;
        message.matchKind = MatchKind::Thread;
        message.receivedAt = world.clock().now();
        const auto id = world.write([&](WriteSession &session) { return messages::insertReceived(session, message); }).value();
        world.clock().advance(std::chrono::minutes(1));
        return id;
    }
    QList<ConversationRow> rows(const ConversationFilter &filter = {}, const ConversationSort &sort = {})
    {
        return world.read([&](ReadSession &session) {
            return conversations::ids(session, filter, sort).and_then([&](const QList<qint64> &ids) { return conversations::rowsByIds(session, ids); });
        });
    }
    QStringList domains(const ConversationFilter &filter = {}, const ConversationSort &sort = {})
    {
        QStringList found;
        for (const auto &row : rows(filter, sort))
            found.append(row.domain);
        return found;
    }
    Message message(MessageId id)
    {
        return world.read([&](ReadSession &session) { return messages::byId(session, id); }).value();
    }
    void overturn(MessageId id, MailClass classification)
    {
        world.write([&](WriteSession &session) { return messages::overturn(session, id, classification, u"user"_s); });
    }
    QStringList suppressed()
    {
        QStringList values;
        for (const auto &row : world.read([](ReadSession &session) { return suppressions::list(session); }))
            values.append(row.value);
        values.sort();
        return values;
    }
    std::optional<DomainHold> hold(const QString &domain)
    {
        return world.read([&](ReadSession &session) { return domainholds::active(session, {domain}); });
    }

    StoreWorld world;
    QHash<qint64, SendId> sent;
    int number = 0;
};

} // namespace

class ConversationsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWaitsForAPersonComesFirst_data() { TestDatabase::addEngines(); }
    void whatWaitsForAPersonComesFirst()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        const auto two = inbox.writtenTo(u"two.example"_s);
        const auto three = inbox.writtenTo(u"three.example"_s);
        inbox.receive(one, MailClass::Reply);
        inbox.receive(two, MailClass::Reply);
        inbox.receive(three, MailClass::OutOfOffice); // asks nobody for anything
        QCOMPARE(inbox.domains(), (QStringList{u"two.example"_s, u"one.example"_s, u"three.example"_s}));
        QCOMPARE(inbox.domains({}, {ConversationColumn::Received, true}), (QStringList{u"three.example"_s, u"two.example"_s, u"one.example"_s}));
        QCOMPARE(inbox.domains({}, {ConversationColumn::Domain, false}), (QStringList{u"one.example"_s, u"three.example"_s, u"two.example"_s}));
        QCOMPARE(inbox.domains({.onlyOpen = true}).size(), 2);
        QCOMPARE(inbox.domains({.classes = {MailClass::OutOfOffice}}), QStringList{u"three.example"_s});
        QCOMPARE(inbox.domains({.classes = {MailClass::OutOfOffice, MailClass::Reply}}).size(), 3);
        QCOMPARE(inbox.domains({.prospect = one}), QStringList{u"one.example"_s});
        QCOMPARE(inbox.domains({.text = u"TWO.ex"_s}), QStringList{u"two.example"_s});
        QCOMPARE(inbox.domains({.text = u"100%"_s}), QStringList());
        QCOMPARE(inbox.domains({.account = u"other@studio.example"_s}), QStringList());

        const auto first = inbox.rows().first();
        QCOMPARE(first.conversation.unhandledCount, 1);
        QCOMPARE(first.conversation.matchKind, MatchKind::Thread);
        QCOMPARE(first.snippet, u"Words of two.example."_s);
        QCOMPARE(first.reason, u"the rule"_s);
        QCOMPARE(inbox.world.read([](ReadSession &session) { return conversations::counts(session); }), (ConversationCounts{3, 2, 3}));
        inbox.world.write([&](WriteSession &session) { return conversations::setHandled(session, first.conversation.id, true, u"user"_s); });
        QCOMPARE(inbox.domains({.onlyOpen = true}), QStringList{u"one.example"_s});
        inbox.world.write([&](WriteSession &session) { return conversations::setRead(session, first.conversation.id, true); });
        QCOMPARE(inbox.world.read([](ReadSession &session) { return conversations::counts(session); }), (ConversationCounts{3, 1, 2}));
        inbox.world.write([&](WriteSession &session) { return conversations::setHandled(session, first.conversation.id, false, u"user"_s); });
        QCOMPARE(inbox.domains({.onlyOpen = true}).size(), 2);
    }

    void aThreadShowsBothSides_data() { TestDatabase::addEngines(); }
    void aThreadShowsBothSides()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        inbox.receive(one, MailClass::Reply);
        inbox.receive(one, MailClass::Auto); // an automatic mail after it does not hide the answer
        const auto row = inbox.rows().first();
        QCOMPARE(row.conversation.classification, MailClass::Reply);
        QCOMPARE(row.conversation.messageCount, 2);
        const auto thread = inbox.world.read([&](ReadSession &session) { return conversations::thread(session, row.conversation.id); });
        QCOMPARE(thread.size(), 3);
        QVERIFY(thread.at(0).isOurs);
        QCOMPARE(thread.at(0).text, u"Our words."_s);
        QCOMPARE(thread.at(0).to, u"jane@one.example"_s);
        QVERIFY(!thread.at(1).isOurs);
        QCOMPARE(thread.at(1).text, u"Words of one.example."_s);
        QCOMPARE(thread.at(1).quotedText, u"> Our words."_s);
        QCOMPARE(thread.at(1).signature, u"Jane, owner"_s);
        QVERIFY(!thread.at(1).isHandled);
        QVERIFY(thread.at(2).isHandled);
    }

    void whatAnswersAMailStandsBelowIt_data() { TestDatabase::addEngines(); }
    /// The service took its time to answer, or its clock is behind ours.
    void whatAnswersAMailStandsBelowIt()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        inbox.world.clock().advance(-std::chrono::minutes(3));
        inbox.receive(one, MailClass::BounceHard);
        const auto row = inbox.rows().first();
        const auto thread = inbox.world.read([&](ReadSession &session) { return conversations::thread(session, row.conversation.id); });
        QCOMPARE(thread.size(), 2);
        QVERIFY(thread.at(0).isOurs);
        QVERIFY(!thread.at(1).isOurs);
    }

    void theTimelineIsOneList_data() { TestDatabase::addEngines(); }
    void theTimelineIsOneList()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        inbox.receive(one, MailClass::Reply);
        inbox.world.write([&](WriteSession &session) { return activity::add(session, u"user"_s, u"note"_s, one.value, u"called them"_s); });
        const auto entries = inbox.world.read([&](ReadSession &session) { return timeline::ofProspect(session, one, 100); });
        QStringList words;
        for (const auto &entry : entries)
            words.append(entry.what);
        QCOMPARE(words.first(), u"note"_s);
        QCOMPARE(words.count(u"first_mail"_s), 1);
        QCOMPARE(words.count(u"reply"_s), 1);
        QVERIFY(!words.contains(u"message.reply"_s) && !words.contains(u"send.sent"_s));
        QVERIFY(words.contains(u"domain.held"_s));
        QVERIFY(words.indexOf(u"reply"_s) < words.indexOf(u"first_mail"_s));
        QVERIFY(std::is_sorted(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.at > b.at; }));
        QCOMPARE(inbox.world.read([&](ReadSession &session) { return timeline::ofProspect(session, one, 2); }).size(), 2);
    }

    void aReplyHoldsItsDomain_data() { TestDatabase::addEngines(); }
    void aReplyHoldsItsDomain()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        const auto other = inbox.world.addVerified(u"blog-of-one.example"_s, u"press@one.example"_s);
        const auto reply = inbox.receive(one, MailClass::Reply, u"boss@group.example"_s);
        for (const auto &domain : {u"one.example"_s, u"group.example"_s})
            QVERIFY2(inbox.hold(domain), qPrintable(domain));
        QCOMPARE(inbox.hold(u"one.example"_s)->messageId, reply);
        const auto facts = inbox.world.read(
            [&](ReadSession &session) { return sends::facts(session, u"press@one.example"_s, other, u"me@studio.example"_s); });
        QCOMPARE(facts.heldDomain, u"one.example"_s);
        QVERIFY(!facts.hasReplied);
        const auto hold = *inbox.hold(u"one.example"_s);
        inbox.world.write([&](WriteSession &session) { return domainholds::release(session, hold.id, u"user"_s); });
        QVERIFY(!inbox.hold(u"one.example"_s));
        inbox.receive(one, MailClass::Reply); // another answer holds it again
        QCOMPARE(inbox.hold(u"one.example"_s)->id, hold.id);
    }

    void aReplyFromAMailServiceHoldsNobodyElse_data() { TestDatabase::addEngines(); }
    void aReplyFromAMailServiceHoldsNobodyElse()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        inbox.receive(one, MailClass::Reply, u"jane@gmail.com"_s);
        QVERIFY(!inbox.hold(u"gmail.com"_s));
        QVERIFY(inbox.hold(u"one.example"_s));
    }

    void anOverturnedReplyIsTakenBack_data() { TestDatabase::addEngines(); }
    void anOverturnedReplyIsTakenBack()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        const auto followUp = inbox.world.addDraft(one, u"Re: Hello"_s, u"Again."_s, 1);
        inbox.world.approve(followUp);
        const auto id = inbox.receive(one, MailClass::Reply);
        QCOMPARE(inbox.world.draft(followUp).state, DraftState::Rejected);
        QCOMPARE(inbox.world.prospect(one).outreachStatus, OutreachStatus::Replied);
        inbox.overturn(id, MailClass::Auto);
        const auto message = inbox.message(id);
        QCOMPARE(message.classification, MailClass::Auto);
        QCOMPARE(message.firstClassification, MailClass::Reply);
        QCOMPARE(message.firstReason, u"the rule"_s);
        QCOMPARE(message.overturnedBy, u"user"_s);
        QVERIFY(message.overturnedAt);
        QCOMPARE(inbox.world.draft(followUp).state, DraftState::Proposed); // never approved by itself
        QCOMPARE(inbox.world.prospect(one).outreachStatus, OutreachStatus::Sent);
        QVERIFY(!inbox.hold(u"one.example"_s));
        QVERIFY(inbox.rows().first().isOverturned);
        // And back again: the rules' word stays the first.
        inbox.overturn(id, MailClass::Reply);
        QCOMPARE(inbox.message(id).firstClassification, MailClass::Reply);
        QCOMPARE(inbox.world.draft(followUp).state, DraftState::Rejected);
        QVERIFY(inbox.hold(u"one.example"_s));
    }

    void whatAnotherMailHoldsStaysHeld_data() { TestDatabase::addEngines(); }
    void whatAnotherMailHoldsStaysHeld()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        const auto first = inbox.receive(one, MailClass::OptOut);
        const auto second = inbox.receive(one, MailClass::OptOut);
        QCOMPARE(inbox.suppressed(), QStringList{u"jane@one.example"_s});
        inbox.overturn(first, MailClass::Other);
        QCOMPARE(inbox.suppressed(), QStringList{u"jane@one.example"_s});
        inbox.overturn(second, MailClass::Other);
        QCOMPARE(inbox.suppressed(), QStringList());
        const auto reply = inbox.receive(one, MailClass::Reply);
        const auto again = inbox.receive(one, MailClass::Reply);
        inbox.overturn(reply, MailClass::Auto);
        QCOMPARE(inbox.hold(u"one.example"_s)->messageId, again);
        inbox.overturn(again, MailClass::Auto);
        QVERIFY(!inbox.hold(u"one.example"_s));
    }

    void whatAPersonSuppressedStays_data() { TestDatabase::addEngines(); }
    void whatAPersonSuppressedStays()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        Suppression byHand;
        byHand.value = u"jane@one.example"_s;
        byHand.source = u"user"_s;
        inbox.world.write([&](WriteSession &session) { return suppressions::add(session, byHand); });
        const auto id = inbox.receive(one, MailClass::OptOut);
        inbox.overturn(id, MailClass::Reply);
        QCOMPARE(inbox.suppressed(), QStringList{u"jane@one.example"_s});
    }

    void anOverturnedBounceGivesTheAddressBack_data() { TestDatabase::addEngines(); }
    void anOverturnedBounceGivesTheAddressBack()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        const auto id = inbox.receive(one, MailClass::BounceHard, u"mailer-daemon@mail.example"_s);
        QCOMPARE(inbox.world.prospect(one).verificationStatus, VerificationStatus::Invalid);
        QCOMPARE(inbox.world.prospect(one).outreachStatus, OutreachStatus::Bounced);
        QCOMPARE(inbox.suppressed(), QStringList{u"jane@one.example"_s});
        inbox.overturn(id, MailClass::BounceSoft);
        QCOMPARE(inbox.world.prospect(one).verificationStatus, VerificationStatus::Verified);
        QCOMPARE(inbox.world.prospect(one).outreachStatus, OutreachStatus::Sent);
        QCOMPARE(inbox.suppressed(), QStringList());
    }

    void anotherAddressIsOffered_data() { TestDatabase::addEngines(); }
    void anotherAddressIsOffered()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        inbox.world.write([&](WriteSession &session) {
            return session.exec(u"INSERT INTO contacts (prospect_id, value) VALUES (:id, 'office@one.example')"_s, {{u":id"_s, one.value}});
        });
        inbox.receive(one, MailClass::BounceHard);
        const auto entries = inbox.world.read([&](ReadSession &session) { return timeline::ofProspect(session, one, 100); });
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const TimelineEntry &entry) {
            return entry.what == u"prospect.other_address" && entry.text.contains(u"office@one.example"_s);
        }));
    }

    void gmailsLimitHoldsTheAccount_data() { TestDatabase::addEngines(); }
    void gmailsLimitHoldsTheAccount()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const auto one = inbox.writtenTo(u"one.example"_s);
        Message message;
        message.prospectId = one;
        message.account = u"me@studio.example"_s;
        message.gmailId = u"limit"_s;
        message.classification = MailClass::BounceBlocked;
        message.text = u"You have reached a limit for sending mail. Your message was not sent."_s;
        message.receivedAt = inbox.world.clock().now();
        inbox.world.write([&](WriteSession &session) { return messages::insertReceived(session, message); });
        const auto states = inbox.world.read([](ReadSession &session) { return providerstates::all(session); });
        QCOMPARE(states.size(), 1);
        QCOMPARE(states.first().service, store::senderlimit::serviceName);
        QCOMPARE(states.first().account, u"me@studio.example"_s);
        QCOMPARE(states.first().restrictedUntil, message.receivedAt + std::chrono::hours(24));
        QCOMPARE(inbox.world.prospect(one).outreachStatus, OutreachStatus::Sent);
        QCOMPARE(inbox.suppressed(), QStringList());
    }

    void thePositionOfAMailboxIsText_data() { TestDatabase::addEngines(); }
    void thePositionOfAMailboxIsText()
    {
        QFETCH(QString, engine);
        Inbox inbox(engine);
        const QString position = u"184467440737095516159"_s; // 21 digits: no number type holds it
        inbox.world.write([&](WriteSession &session) { return mailboxsync::advance(session, u"Me@studio.example"_s, position, true); });
        auto sync = inbox.world.read([](ReadSession &session) { return mailboxsync::byAccount(session, u"me@studio.example"_s); }).value();
        QCOMPARE(sync.historyId, position);
        const auto scanned = sync.fullScanAt;
        QVERIFY(scanned);
        inbox.world.clock().advance(std::chrono::hours(1));
        inbox.world.write([&](WriteSession &session) { return mailboxsync::advance(session, u"me@studio.example"_s, u"2"_s, false); });
        sync = inbox.world.read([](ReadSession &session) { return mailboxsync::byAccount(session, u"me@studio.example"_s); }).value();
        QCOMPARE(sync.historyId, u"2"_s);
        QCOMPARE(sync.fullScanAt, scanned);
        QCOMPARE(inbox.world.read([](ReadSession &session) { return mailboxsync::list(session); }).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ConversationsTest)
#include "tst_conversations.moc"
