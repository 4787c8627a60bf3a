// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mailbox, answers and follow-ups against a Gmail that others wrote: real threads, a real history, real raw mails.
#include "peers/peers.h"

#include "net/apiclient.h"
#include "net/eventthread.h"
#include "net/httpclient.h"
#include "pipeline/sendbench.h"
#include "providers/gmail/gmailmailbox.h"
#include "providers/gmail/gmailmailer.h"
#include "store/mailboxsyncrepository.h"

#include <QLocale>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

const QString own = u"sender@outreach.test"_s;

/// The pipeline with a real mailer and mailbox in front of the emulator. One mail has gone out to jane@gallery.example.
class GoogleBench : public SendBench
{
public:
    explicit GoogleBench(GoogleEmulator::MessageId messageId = GoogleEmulator::MessageId::Rewritten) : google(messageId)
    {
        if (!google.isReady())
            return;
        services.mailer = &realMailer;
        services.mailbox = &realMailbox;
        set(u"retry.max_attempts"_s, 2);
        draft = world.addDraft(addProspect(u"gallery.example"_s, u"jane@gallery.example"_s));
        got(approve({draft}));
        send();
        prospect = world.draft(draft).prospectId;
    }

    [[nodiscard]] Send sent() { return ledger(draft).value(); }
    /// A mail comes in, by the hand of the test; its id.
    QString import(const QByteArray &headers, const QByteArray &body, const QByteArrayList &labels = {"INBOX", "UNREAD"})
    {
        const QByteArray date = QLocale::c().toString(toDateTime(world.clock().now()).toUTC(), u"ddd, dd MMM yyyy HH:mm:ss +0000"_s).toLatin1();
        const QByteArray mail = headers + "To: " + own.toLatin1() + "\r\nDate: " + date + "\r\n\r\n" + body;
        QJsonArray names;
        for (const auto &label : labels)
            names.append(QString::fromLatin1(label));
        const auto answer = google.gmail("POST", u"messages/import"_s,
                                         QJsonDocument(QJsonObject{{u"labelIds"_s, names},
                                                                   {u"raw"_s, QString::fromLatin1(mail.toBase64(QByteArray::Base64UrlEncoding))}})
                                             .toJson());
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
        world.clock().advance(std::chrono::minutes(1));
        return answer.json()[u"id"].toString();
    }
    QString reply(const QByteArray &from = "jane@gallery.example",
                  const QByteArray &words = "Yes, gladly.\r\n\r\n"
                                            "On Mon, Mar 2, 2026 at 10:00 AM Mira <sender@outreach.test> wrote:\r\n> Some words.\r\n")
    {
        const QByteArray id = sent().messageIdHeader.toLatin1();
        return import("From: Jane <" + from + ">\r\nSubject: Re: Hello\r\nMessage-ID: <r" + QByteArray::number(++m_number) + "@gallery.example>\r\n"
                          "In-Reply-To: " + id + "\r\nReferences: " + id + "\r\nContent-Type: text/plain; charset=utf-8\r\n",
                      words);
    }
    Job check() { return run(u"check-replies"_s); }
    /// Written and approved.
    DraftId writeFollowUp()
    {
        templateWriter.answer = [](const DraftBrief &) -> Result<WrittenDraft> {
            WrittenDraft written;
            written.subject = u"Hello"_s;
            written.body = u"Once more."_s;
            return written;
        };
        run(u"followup"_s);
        const DraftId id = drafts(prospect).last().id;
        got(approve({id}));
        return id;
    }
    [[nodiscard]] QList<Message> messages()
    {
        return world.read([](store::ReadSession &session) { return store::messages::list(session, 1000); });
    }
    [[nodiscard]] std::optional<MailboxSync> sync()
    {
        return world.read([](store::ReadSession &session) { return store::mailboxsync::byAccount(session, own); });
    }
    /// Requests for a whole mail, as the wire saw them.
    [[nodiscard]] int wholeMailsRead() const
    {
        return int(askPeer("GET", google.url(u"/__fault/log"_s)).body.count("format=raw\""));
    }

    GoogleEmulator google;
    net::EventThread thread;
    net::HttpClient http{thread};
    net::RateLimiter limiter{world.clock(), {}};
    net::ApiClient api{http, world.clock(), limiter,
                       providers::gmail::gmailApiOptions([] { return Result<Secret>(Secret(GoogleEmulator::seedToken)); },
                                                         google.url(u"/gmail/v1"_s))};
    providers::gmail::GmailClient client{api, world.clock()};
    providers::gmail::GmailMailer realMailer{client};
    providers::gmail::GmailMailbox realMailbox{client};
    DraftId draft;
    ProspectId prospect;

private:
    int m_number = 0;
};

} // namespace

class TestReplies : public QObject
{
    Q_OBJECT

private slots:
    void whatCameInIsFoundByTheHistory_data()
    {
        QTest::addColumn<bool>("isRewritten");
        QTest::newRow("Message-ID kept") << false;
        QTest::newRow("Message-ID rewritten") << true;
    }
    void whatCameInIsFoundByTheHistory()
    {
        QFETCH(bool, isRewritten);
        GoogleBench bench(isRewritten ? GoogleEmulator::MessageId::Rewritten : GoogleEmulator::MessageId::Kept);
        REQUIRE_READY(bench.google);
        bench.check();
        const QString before = bench.sync()->historyId;
        QVERIFY2(before.size() > 19, qPrintable(before)); // no number type holds it
        const auto id = bench.reply();
        bench.import("From: friend@elsewhere.example\r\nSubject: Dinner\r\nMessage-ID: <d@elsewhere.example>\r\n", "Tonight?\r\n");
        QCOMPARE(bench.check().done, 1);
        QCOMPARE(bench.messages().size(), 1);
        const Message message = bench.messages().first();
        QCOMPARE(message.gmailId, id);
        QCOMPARE(message.account, own);
        QCOMPARE(message.matchKind, MatchKind::Thread);
        QCOMPARE(message.classification, MailClass::Reply);
        QCOMPARE(message.text, u"Yes, gladly."_s);
        QVERIFY(message.quotedText.contains(u"> Some words."_s));
        QVERIFY(message.headers.contains(u"Subject: Re: Hello"_s));
        QVERIFY(!message.isRead);
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::Replied);
        QVERIFY(bench.sync()->historyId != before);
        // The friend's mail was never read.
        QCOMPARE(bench.wholeMailsRead(), 1);
        QCOMPARE(bench.check().skipped, 1);
        QCOMPARE(bench.messages().size(), 1);
    }

    void aMailThatIsReadThereIsReadHere()
    {
        GoogleBench bench;
        REQUIRE_READY(bench.google);
        bench.check();
        const auto id = bench.reply();
        bench.check();
        QVERIFY(!bench.messages().first().isRead);
        QCOMPARE(bench.google.gmail("POST", u"messages/%1/modify"_s.arg(id), R"({"removeLabelIds":["UNREAD"]})").status, 200);
        bench.check();
        QVERIFY(bench.messages().first().isRead);
    }

    void theFirstLookFindsWhatIsThereAlready()
    {
        GoogleBench bench;
        REQUIRE_READY(bench.google);
        bench.reply("assistant@phone.example"); // another address of the same thread
        bench.import("From: postmaster@elsewhere.example\r\nSubject: Report\r\nMessage-ID: <p@elsewhere.example>\r\n", "Nothing of yours.\r\n");
        bench.import("From: owner@gallery.example\r\nSubject: About your work\r\nMessage-ID: <o@gallery.example>\r\n", "A colleague told me of you.\r\n");
        bench.check();
        QCOMPARE(bench.messages().size(), 2);
        QCOMPARE(bench.messages().last().fromAddress, u"assistant@phone.example"_s);
        QCOMPARE(bench.messages().last().matchKind, MatchKind::Thread);
        QCOMPARE(bench.messages().first().matchKind, MatchKind::Domain);
        QVERIFY(bench.sync()->fullScanAt);
    }

    void anOldPositionIsAnsweredByLookingThroughAgain()
    {
        GoogleBench bench;
        REQUIRE_READY(bench.google);
        bench.check();
        const auto scanned = bench.sync()->fullScanAt;
        bench.reply();
        QVERIFY(bench.google.setRules(R"([{"id": "old", "path": "/history", "when": "before", "do": "respond", "status": 404,
            "body": {"error": {"code": 404, "message": "Requested entity was not found.", "errors": [{"message": "Requested entity was not found.",
            "domain": "global", "reason": "notFound"}], "status": "NOT_FOUND"}}}])"));
        bench.check();
        QCOMPARE(bench.messages().size(), 1);
        QVERIFY(bench.sync()->fullScanAt > scanned);
        QVERIFY(bench.google.clearRules());
        bench.reply("jane@gallery.example", "And one more thing.\r\n");
        bench.check();
        QCOMPARE(bench.messages().size(), 2);
    }

    void aFailedPageTakesNothingForRead()
    {
        GoogleBench bench;
        REQUIRE_READY(bench.google);
        bench.check();
        const QString before = bench.sync()->historyId;
        bench.reply();
        QVERIFY(bench.google.setRules(R"([{"id": "cut", "path": "format=raw", "when": "after", "do": "drop"}])"));
        QCOMPARE(bench.check().failed, 1);
        QCOMPARE(bench.sync()->historyId, before);
        QVERIFY(bench.messages().isEmpty());
        QVERIFY(bench.google.clearRules());
        bench.check();
        QCOMPARE(bench.messages().size(), 1);
    }

    void aBounceMarksItsAddress()
    {
        GoogleBench bench;
        REQUIRE_READY(bench.google);
        bench.check();
        // No thread, no reference: only the mail that came back says whose it is.
        const Send sent = bench.sent();
        bench.import("Return-Path: <>\r\nFrom: Mail Delivery System <mailer-daemon@mx.gallery.example>\r\nSubject: Undelivered Mail Returned to Sender\r\n"
                     "Auto-Submitted: auto-replied\r\nMessage-ID: <b1@mx.gallery.example>\r\nMIME-Version: 1.0\r\n"
                     "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n",
                     "--b\r\nContent-Type: text/plain\r\n\r\nThe mail could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                     "Reporting-MTA: dns; mx.gallery.example\r\n\r\nFinal-Recipient: rfc822; jane@gallery.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                     "Diagnostic-Code: smtp; 550 5.1.1 user unknown\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
                     "Message-ID: " + sent.messageIdHeader.toLatin1() + "\r\nX-Overture-Send-Id: " + pipeline::sendKey(sent).toLatin1()
                     + "\r\nSubject: Hello\r\n\r\n--b--\r\n");
        bench.check();
        QCOMPARE(bench.messages().size(), 1);
        QCOMPARE(bench.messages().first().classification, MailClass::BounceHard);
        QCOMPARE(bench.messages().first().matchKind, MatchKind::Reference);
        QCOMPARE(bench.messages().first().sendId, sent.id);
        const auto prospect = bench.world.prospect(bench.prospect);
        QCOMPARE(prospect.verificationStatus, VerificationStatus::Invalid);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::Bounced);
    }

    void aFollowUpStandsInTheThread_data()
    {
        QTest::addColumn<bool>("isRewritten");
        QTest::newRow("Message-ID kept") << false;
        QTest::newRow("Message-ID rewritten") << true;
    }
    void aFollowUpStandsInTheThread()
    {
        QFETCH(bool, isRewritten);
        GoogleBench bench(isRewritten ? GoogleEmulator::MessageId::Rewritten : GoogleEmulator::MessageId::Kept);
        REQUIRE_READY(bench.google);
        bench.check();
        bench.world.clock().advance(std::chrono::hours(24 * 7));
        const auto followUp = bench.writeFollowUp();
        QCOMPARE(bench.send().done, 1);
        const Send first = bench.sent();
        const Send second = bench.ledger(followUp).value();
        QCOMPARE(second.threadId, first.threadId);
        const auto thread = bench.google.gmail("GET",
                                                u"threads/%1?format=metadata&metadataHeaders=In-Reply-To&metadataHeaders=Subject"_s.arg(first.threadId)).json();
        const auto mails = thread[u"messages"].toArray();
        QCOMPARE(mails.size(), 2);
        const auto headers = mails.last().toObject()[u"payload"].toObject()[u"headers"].toArray();
        QStringList values;
        for (const auto &header : headers)
            values.append(header.toObject()[u"value"].toString());
        QVERIFY2(values.contains(first.messageIdHeader) && values.contains(u"Re: Hello"_s), qPrintable(values.join(u'|')));
    }

    void anAnswerThatCameAMomentAgoStopsIt()
    {
        GoogleBench bench;
        REQUIRE_READY(bench.google);
        bench.check();
        bench.world.clock().advance(std::chrono::hours(24 * 7));
        const auto followUp = bench.writeFollowUp();
        bench.reply();
        QCOMPARE(bench.send().skipped, 1);
        QCOMPARE(bench.messages().size(), 1);
        QCOMPARE(bench.world.draft(followUp).state, DraftState::Rejected);
        // Only the first mail is out.
        QCOMPARE(bench.google.gmail("GET", u"messages?q=in:sent"_s).json()[u"messages"].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
