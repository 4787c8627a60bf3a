// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailmailbox.h"
#include "support/fakehttp.h"

#include <QTest>

using namespace overture;
using namespace overture::providers::gmail;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return instantFromMs(1'795'339'800'000); }
    bool wait(std::chrono::milliseconds, std::stop_token stop) override { return !stop.stop_requested(); }
};

const QByteArray base = "https://gmail.googleapis.com/gmail/v1/users/me";

QByteArray listed(const char *id, const char *label, qint64 date, const QByteArray &headers = {})
{
    return QByteArray(R"({"id":")") + id + R"(","threadId":"t1","labelIds":[")" + label + R"("],"internalDate":")" + QByteArray::number(date)
        + R"(","payload":{"headers":[)" + headers + "]}}";
}

QByteArray rawAnswer(const char *id, const QByteArray &mail)
{
    return QByteArray(R"({"id":")") + id + R"(","threadId":"t1","labelIds":["INBOX"],"internalDate":"1795340000000","raw":")"
        + mail.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + "\"}";
}

const QByteArray reply = "From: Jane Doe <jane@blog.example>\r\nTo: anna@example.com\r\nSubject: Re: Hello\r\nMessage-ID: <r1@blog.example>\r\n"
                         "Content-Type: text/plain; charset=utf-8\r\n\r\nYes, gladly!\r\n\r\nOn Sun, Nov 22, 2026 at 10:00 AM Anna wrote:\r\n> Hello\r\n";

} // namespace

class TestGmailMailbox : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void readsAThreadOldestFirst();
    void readsARealBounce();
    void readsAnAbsenceNote();
    void leavesOutWhatIsKnown();
    void keepsTheEvidence();
    void readsTheHistoryPageByPage();
    void anEmptyHistoryHasAPosition();
    void aForgottenPositionIsNoError();
    void halfAHistoryIsNone();
    void listsSinceATime();
    void glancesAtHeadersOnly();
    void skipsAMailThatIsGone();
    void saysWhenTheThreadIsGone();
    void saysWhenReadingFails();

private:
    struct World
    {
        test::FakeHttp http;
        FixedClock clock;
        net::RateLimiter limiter{clock, {}};
        net::ApiClient api{http, clock, limiter, gmailApiOptions([] { return Result<Secret>(Secret("ya29.token")); })};
        GmailClient client{api, clock};
        GmailMailbox mailbox{client};
    };
    std::unique_ptr<World> w;
};

void TestGmailMailbox::init()
{
    w = std::make_unique<World>();
}

void TestGmailMailbox::readsAThreadOldestFirst()
{
    const QByteArray own = R"({"name":"From","value":"Anna <anna@example.com>"},{"name":"Subject","value":"Hello"})";
    w->http.answer(200, R"({"id":"t1","messages":[)" + listed("m2", "INBOX", 1'795'340'000'000) + ',' + listed("m9", "DRAFT", 1'795'350'000'000)
                            + ',' + listed("m1", "SENT", 1'795'339'000'000, own) + "]}");
    w->http.answer(200, rawAnswer("m2", reply));
    const auto mails = w->mailbox.thread(u"t1"_s, {}, {});
    QVERIFY(mails);
    QCOMPARE(mails->size(), 2);
    QCOMPARE(mails->at(0).messageId, u"m1"_s);
    QVERIFY(mails->at(0).isOwn);
    QCOMPARE(mails->at(0).fromAddress, u"anna@example.com"_s);
    const ReceivedMail &answer = mails->at(1);
    QVERIFY(!answer.isOwn);
    QCOMPARE(answer.threadId, u"t1"_s);
    QCOMPARE(answer.fromAddress, u"jane@blog.example"_s);
    QCOMPARE(answer.fromName, u"Jane Doe"_s);
    QCOMPARE(answer.subject, u"Re: Hello"_s);
    QCOMPARE(answer.messageIdHeader, u"<r1@blog.example>"_s);
    QCOMPARE(answer.text, u"Yes, gladly!"_s);
    QCOMPARE(answer.classification, MailClass::Reply);
    QCOMPARE(toMs(answer.receivedAt), 1'795'340'000'000);
    QCOMPARE(w->http.requests().size(), 2);
    QCOMPARE(w->http.requests().at(0).url.toEncoded(),
             base + "/threads/t1?format=metadata&metadataHeaders=From&metadataHeaders=Subject&metadataHeaders=Message-ID");
    QCOMPARE(w->http.requests().at(1).url.toEncoded(), base + "/messages/m2?format=raw");
}

void TestGmailMailbox::readsARealBounce()
{
    w->http.answer(200, R"({"id":"t1","messages":[)" + listed("56119aebd4fa1342", "INBOX", 1'795'340'000'000) + "]}");
    w->http.answerFile(200, u"gmail/constructed/get-raw-bounce-gmail.json"_s);
    const auto mails = w->mailbox.thread(u"t1"_s, {}, {});
    QVERIFY(mails);
    QCOMPARE(mails->at(0).classification, MailClass::BounceHard);
    QCOMPARE(mails->at(0).failedRecipient, u"alex.jones@fictionalcorp.com"_s);
    QVERIFY(!mails->at(0).reason.isEmpty());
    QVERIFY(!mails->at(0).text.isEmpty());
}

void TestGmailMailbox::readsAnAbsenceNote()
{
    w->http.answer(200, R"({"id":"t1","messages":[)" + listed("25f98ffa7da73585", "INBOX", 1'795'340'000'000) + "]}");
    w->http.answerFile(200, u"gmail/constructed/get-raw-autoreply.json"_s);
    const auto mails = w->mailbox.thread(u"t1"_s, {}, {});
    QVERIFY(mails);
    QCOMPARE(mails->at(0).classification, MailClass::OutOfOffice);
    QCOMPARE(toIsoText(mails->at(0).returnDate.value()).left(10), u"2005-05-05"_s);
}

void TestGmailMailbox::leavesOutWhatIsKnown()
{
    w->http.answer(200, R"({"id":"t1","messages":[)" + listed("m2", "INBOX", 1'795'340'000'000) + ',' + listed("m3", "INBOX", 1'795'340'000'001) + "]}");
    w->http.answer(200, rawAnswer("m3", reply));
    const auto mails = w->mailbox.thread(u"t1"_s, {u"m2"_s}, {});
    QVERIFY(mails);
    QCOMPARE(mails->size(), 1);
    QCOMPARE(mails->at(0).messageId, u"m3"_s);
    QCOMPARE(w->http.requests().size(), 2);
}

void TestGmailMailbox::keepsTheEvidence()
{
    const QByteArray mail = "From: Jane Doe <jane@blog.example>\r\nTo: Anna <anna@example.com>\r\nSubject: Re: Hello\r\nMessage-ID: <r2@blog.example>\r\n"
                            "In-Reply-To: <two@mail.gmail.com>\r\nReferences: <one@mail.gmail.com>\r\n <two@mail.gmail.com>\r\nX-Mailer: Pigeon\r\n"
                            "Content-Type: text/plain; charset=utf-8\r\n\r\nYes, gladly!\r\n\r\n-- \r\nJane, owner\r\n\r\n"
                            "On Sun, Nov 22, 2026 at 10:00 AM Anna wrote:\r\n> Hello\r\n";
    w->http.answer(200, rawAnswer("m2", mail));
    const auto read = w->mailbox.read({u"m2"_s, u"t1"_s}, {});
    QVERIFY(read);
    QCOMPARE(read->text, u"Yes, gladly!"_s);
    QVERIFY(read->signature.contains(u"Jane, owner"_s));
    QVERIFY(read->quotedText.contains(u"> Hello"_s));
    QCOMPARE(read->toAddress, u"anna@example.com"_s);
    QCOMPARE(read->inReplyTo, u"<two@mail.gmail.com>"_s);
    QCOMPARE(read->references, (QStringList{u"<one@mail.gmail.com>"_s, u"<two@mail.gmail.com>"_s}));
    QVERIFY(read->headers.startsWith(u"From: Jane Doe"_s) && read->headers.contains(u"X-Mailer: Pigeon"_s));
    QVERIFY(!read->headers.contains(u"gladly"_s));
    QVERIFY(!read->isUnread && !read->isOwn);
}

namespace {

QByteArray added(const char *record, const char *id, const char *labels)
{
    return QByteArray(R"({"id":")") + record + R"(","messages":[{"id":")" + id + R"(","threadId":"t-)" + id + R"("}],"messagesAdded":[{"message":{"id":")" + id
        + R"(","threadId":"t-)" + id + R"(","labelIds":)" + labels + "}}]}";
}

QByteArray marked(const char *record, const char *what, const char *id)
{
    return QByteArray(R"({"id":")") + record + R"(",")" + what + R"(":[{"message":{"id":")" + id
        + R"(","threadId":"t","labelIds":[]},"labelIds":["UNREAD"]}]})";
}

} // namespace

void TestGmailMailbox::readsTheHistoryPageByPage()
{
    // Reordered, doubled, with ids that fit no number.
    w->http.answer(200, R"({"history":[)" + added("184467440737095516200", "m5", R"(["INBOX","UNREAD"])") + ','
                            + added("99", "m1", R"(["INBOX"])") + ',' + added("184467440737095516199", "m4", R"(["SPAM"])")
                            + R"(],"nextPageToken":"p2/=","historyId":"184467440737095516300"})");
    w->http.answer(200, R"({"history":[)" + added("184467440737095516200", "m5", R"(["INBOX"])") + ',' + added("101", "m2", R"(["SENT"])") + ','
                            + added("102", "m3", R"(["DRAFT"])") + ',' + marked("105", "labelsAdded", "m1") + ','
                            + marked("103", "labelsRemoved", "m1") + ',' + marked("104", "labelsRemoved", "m9")
                            + R"(],"historyId":"184467440737095516301"})");
    const auto changes = w->mailbox.changesSince(u"98"_s, {});
    QVERIFY(changes && *changes);
    QCOMPARE((*changes)->historyId, u"184467440737095516300"_s);
    QCOMPARE((*changes)->received, (QList<MailEntry>{{u"m1"_s, u"t-m1"_s}, {u"m4"_s, u"t-m4"_s}, {u"m5"_s, u"t-m5"_s}}));
    QCOMPARE((*changes)->sent, (QList<MailEntry>{{u"m2"_s, u"t-m2"_s}}));
    QCOMPARE((*changes)->unread, QStringList{u"m1"_s});
    QCOMPARE((*changes)->read, QStringList{u"m9"_s});
    QCOMPARE(w->http.requests().at(0).url.toEncoded(),
             base + "/history?startHistoryId=98&historyTypes=messageAdded&historyTypes=labelAdded&historyTypes=labelRemoved&maxResults=500");
    QVERIFY(w->http.requests().at(1).url.toEncoded().endsWith("&pageToken=p2%2F%3D"));
}

void TestGmailMailbox::anEmptyHistoryHasAPosition()
{
    w->http.answer(200, R"({"historyId":"7"})");
    const auto changes = w->mailbox.changesSince(u"7"_s, {});
    QVERIFY(changes && *changes);
    QCOMPARE(**changes, (MailboxChanges{u"7"_s, {}, {}, {}}));
}

void TestGmailMailbox::aForgottenPositionIsNoError()
{
    w->http.answerFile(404, u"gmail/errors/404-history-expired.json"_s);
    const auto changes = w->mailbox.changesSince(u"1"_s, {});
    QVERIFY(changes);
    QVERIFY(!*changes);
}

void TestGmailMailbox::halfAHistoryIsNone()
{
    w->http.answer(200, R"({"history":[)" + added("99", "m1", R"(["INBOX"])") + R"(],"nextPageToken":"2","historyId":"100"})");
    w->http.answer(503, "{}");
    QCOMPARE(w->mailbox.changesSince(u"98"_s, {}).error().kind, ErrorKind::ServerError);
    w->http.answer(200, R"({"history":[]})"); // no position: nothing may be taken for read
    QCOMPARE(w->mailbox.changesSince(u"98"_s, {}).error().kind, ErrorKind::InvalidResponse);
    for (int i = 0; i < 2; ++i)
        w->http.answer(200, R"({"nextPageToken":"again","historyId":"100"})");
    QCOMPARE(w->mailbox.changesSince(u"98"_s, {}).error().kind, ErrorKind::InvalidResponse); // turns in a circle
}

void TestGmailMailbox::listsSinceATime()
{
    w->http.answer(200, R"({"messages":[{"id":"m3","threadId":"t3"},{"id":"m2","threadId":"t2"}],"nextPageToken":"2","resultSizeEstimate":9})");
    w->http.answer(200, R"({"messages":[{"id":"m1","threadId":"t1"}]})");
    const auto entries = w->mailbox.receivedSince(instantFromMs(1'795'339'800'999), {});
    QVERIFY(entries);
    QCOMPARE(*entries, (QList<MailEntry>{{u"m1"_s, u"t1"_s}, {u"m2"_s, u"t2"_s}, {u"m3"_s, u"t3"_s}})); // oldest first
    QCOMPARE(w->http.requests().at(0).url.toEncoded(), base + "/messages?q=after%3A1795339800&includeSpamTrash=true&maxResults=500");
    w->http.answer(200, R"({"resultSizeEstimate":0})");
    QVERIFY(w->mailbox.receivedSince(instantFromMs(0), {})->isEmpty());
}

void TestGmailMailbox::glancesAtHeadersOnly()
{
    const auto glance = [this](const QByteArray &label, const QByteArray &headers) {
        w->http.answer(200, listed("m1", label.constData(), 1'795'340'000'000, headers));
        return w->mailbox.glance({u"m1"_s, u"t1"_s}, {}).value();
    };
    const auto answer = glance("INBOX", R"({"name":"from","value":"Jane <jane@blog.example>"},{"name":"In-Reply-To","value":"<b@x>"},)"
                                        R"({"name":"References","value":"<a@x>\r\n <b@x>"})");
    QCOMPARE(answer.fromAddress, u"jane@blog.example"_s);
    QCOMPARE(answer.messageIds, (QStringList{u"<b@x>"_s, u"<b@x>"_s, u"<a@x>"_s}));
    QVERIFY(!answer.mayBeReport && !answer.isOwn);
    QVERIFY(w->http.requests().last().url.toEncoded().contains("format=metadata"));
    QVERIFY(glance("SENT", R"({"name":"From","value":"me@x.example"})").isOwn);
    QVERIFY(glance("INBOX", R"({"name":"From","value":"Mail Delivery Subsystem <mailer-daemon@googlemail.com>"})").mayBeReport);
    QVERIFY(glance("INBOX", R"({"name":"From","value":"system@x.example"},{"name":"Return-Path","value":"<>"})").mayBeReport);
    QCOMPARE(glance("INBOX", R"({"name":"X-Failed-Recipients","value":"gone@blog.example"})").failedRecipient, u"gone@blog.example"_s);
}

void TestGmailMailbox::skipsAMailThatIsGone()
{
    w->http.answer(200, R"({"id":"t1","messages":[)" + listed("m2", "INBOX", 1) + ',' + listed("m3", "INBOX", 2) + "]}");
    w->http.answer(404, "{}");
    w->http.answer(200, rawAnswer("m3", reply));
    const auto mails = w->mailbox.thread(u"t1"_s, {}, {});
    QVERIFY(mails);
    QCOMPARE(mails->size(), 1);
    QCOMPARE(mails->at(0).messageId, u"m3"_s);
}

void TestGmailMailbox::saysWhenTheThreadIsGone()
{
    w->http.answerFile(404, u"gmail/errors/404-history-expired.json"_s);
    const auto mails = w->mailbox.thread(u"t1"_s, {}, {});
    QVERIFY(!mails);
    QCOMPARE(mails.error().kind, ErrorKind::NotFound);
}

void TestGmailMailbox::saysWhenReadingFails()
{
    w->http.answer(200, R"({"id":"t1","messages":[)" + listed("m2", "INBOX", 1) + "]}");
    w->http.answer(500, "{}");
    const auto mails = w->mailbox.thread(u"t1"_s, {}, {});
    QVERIFY(!mails); // half a thread must not look like all of it
    QCOMPARE(mails.error().kind, ErrorKind::ServerError);
}

QTEST_GUILESS_MAIN(TestGmailMailbox)
#include "tst_gmailmailbox.moc"
