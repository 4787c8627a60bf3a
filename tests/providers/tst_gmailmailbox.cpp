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
    void fetchesEachMailOnce();
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
    const auto mails = w->mailbox.thread(u"t1"_s, {});
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
    const auto mails = w->mailbox.thread(u"t1"_s, {});
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
    const auto mails = w->mailbox.thread(u"t1"_s, {});
    QVERIFY(mails);
    QCOMPARE(mails->at(0).classification, MailClass::OutOfOffice);
    QCOMPARE(toIsoText(mails->at(0).returnDate.value()).left(10), u"2005-05-05"_s);
}

void TestGmailMailbox::fetchesEachMailOnce()
{
    const QByteArray list = R"({"id":"t1","messages":[)" + listed("m2", "INBOX", 1'795'340'000'000) + "]}";
    w->http.answer(200, list);
    w->http.answer(200, rawAnswer("m2", reply));
    w->http.answer(200, list);
    const auto first = w->mailbox.thread(u"t1"_s, {});
    const auto second = w->mailbox.thread(u"t1"_s, {});
    QVERIFY(first && second);
    QCOMPARE(second->at(0).text, first->at(0).text);
    QCOMPARE(w->http.requests().size(), 3);
}

void TestGmailMailbox::skipsAMailThatIsGone()
{
    w->http.answer(200, R"({"id":"t1","messages":[)" + listed("m2", "INBOX", 1) + ',' + listed("m3", "INBOX", 2) + "]}");
    w->http.answer(404, "{}");
    w->http.answer(200, rawAnswer("m3", reply));
    const auto mails = w->mailbox.thread(u"t1"_s, {});
    QVERIFY(mails);
    QCOMPARE(mails->size(), 1);
    QCOMPARE(mails->at(0).messageId, u"m3"_s);
}

void TestGmailMailbox::saysWhenTheThreadIsGone()
{
    w->http.answerFile(404, u"gmail/errors/404-history-expired.json"_s);
    const auto mails = w->mailbox.thread(u"t1"_s, {});
    QVERIFY(!mails);
    QCOMPARE(mails.error().kind, ErrorKind::NotFound);
}

void TestGmailMailbox::saysWhenReadingFails()
{
    w->http.answer(200, R"({"id":"t1","messages":[)" + listed("m2", "INBOX", 1) + "]}");
    w->http.answer(500, "{}");
    const auto mails = w->mailbox.thread(u"t1"_s, {});
    QVERIFY(!mails); // half a thread must not look like all of it
    QCOMPARE(mails.error().kind, ErrorKind::ServerError);
}

QTEST_GUILESS_MAIN(TestGmailMailbox)
#include "tst_gmailmailbox.moc"
