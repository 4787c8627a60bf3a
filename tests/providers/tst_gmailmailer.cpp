// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailmailer.h"
#include "mime/mailfacts.h"
#include "support/fakehttp.h"

#include <QJsonDocument>
#include <QJsonObject>
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

OutgoingMail outgoing()
{
    return {.fromName = u"Anna Bärg"_s,
            .fromAddress = u"anna@example.com"_s,
            .to = *EmailAddress::parse(u"jane@blog.example"),
            .subject = u"Über Ihr Blog 🎨"_s,
            .body = u"Hallo Jane,\n\nschöne Grüße\nAnna\n"_s,
            .sendKey = u"17-0-1"_s,
            .threadId = {},
            .inReplyTo = {},
            .references = {},
            .unsubscribeMailto = {}};
}

QByteArray rawOf(const net::HttpRequest &request)
{
    const QJsonObject message = QJsonDocument::fromJson(request.body).object().value(u"message"_s).toObject();
    return QByteArray::fromBase64(message.value(u"raw"_s).toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

StagedMail staged()
{
    return {u"r1"_s, u"m1"_s, u"m1"_s, u"17-0-1"_s};
}

/// A thread's message with the given label and X-Overture-Send-Id.
QByteArray message(const char *id, const char *label, const char *sendId)
{
    const QByteArray header = *sendId ? QByteArray(R"({"name":"X-Overture-Send-Id","value":")") + sendId + R"("})" : QByteArray();
    return QByteArray(R"({"id":")") + id + R"(","threadId":"m1","labelIds":[")" + label + R"("],"payload":{"headers":[)" + header + "]}}";
}

QByteArray threadOf(const QByteArrayList &messages)
{
    return R"({"id":"m1","messages":[)" + messages.join(',') + "]}";
}

} // namespace

class TestGmailMailer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksForTheProfile();
    void stagesADraftWithOurHeaders();
    void stagesAFollowUpInItsThread();
    void refusesToStageInjectedHeaders();
    void mayStageAgainWhenTheAnswerIsLost();
    void sendsTheDraftWithExactlyOneRequest();
    void doesNotKnowTheOutcome_data();
    void doesNotKnowTheOutcome();
    void knowsThatNothingWasSent_data();
    void knowsThatNothingWasSent();
    void doesNotStartWhenCancelled();
    void readsTheRealMessageIdBack();
    void reconcilesByIdsOnly_data();
    void reconcilesByIdsOnly();
    void noticesAnEditedDraft_data();
    void noticesAnEditedDraft();
    void comparesWhatWentOutWithWhatWasStaged();
    void listsDraftsWithTheirKeys();
    void doesNotConcludeFromAFailedLook();
    void discardsADraftOnce();
    void needsAToken();

private:
    struct World
    {
        test::FakeHttp http;
        FixedClock clock;
        net::RateLimiter limiter{clock, {}};
        Result<Secret> token = Secret("ya29.token");
        net::ApiClient api{http, clock, limiter, gmailApiOptions([this] { return token; })};
        GmailClient client{api, clock};
        GmailMailer mailer{client};
    };
    std::unique_ptr<World> w;
};

void TestGmailMailer::init()
{
    w = std::make_unique<World>();
}

void TestGmailMailer::asksForTheProfile()
{
    w->http.answerFile(200, u"gmail/constructed/profile.json"_s);
    const auto profile = w->mailer.profile({});
    QVERIFY(profile);
    QCOMPARE(profile->address, u"anna@example.com"_s);
    const auto request = w->http.requests().at(0);
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.url.toEncoded(), base + "/profile");
    QCOMPARE(test::headerOf(request, "Authorization"), QByteArray("Bearer ya29.token"));
    QCOMPARE(request.maxRedirects, 0);
}

void TestGmailMailer::stagesADraftWithOurHeaders()
{
    w->http.answerFile(200, u"gmail/recorded/draft.json"_s);
    const auto result = w->mailer.stage(outgoing(), {});
    QVERIFY(result);
    QCOMPARE(result->draftId, u"1490204870554280932"_s);
    QCOMPARE(result->sendKey, u"17-0-1"_s);
    const auto request = w->http.requests().at(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url.toEncoded(), base + "/drafts");
    QCOMPARE(test::headerOf(request, "Content-Type"), QByteArray("application/json"));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.keys(), QStringList{u"message"_s});
    QCOMPARE(body.value(u"message"_s).toObject().keys(), QStringList{u"raw"_s});
    const mime::MailFacts mail = mime::readMail(rawOf(request));
    QCOMPARE(mail.subject, u"Über Ihr Blog 🎨"_s);
    QCOMPARE(mail.fromName, u"Anna Bärg"_s);
    QCOMPARE(mail.to, u"jane@blog.example"_s);
    QCOMPARE(mail.text, outgoing().body);
    QCOMPARE(mail.header(u"X-Overture-Send-Id"), u"17-0-1"_s);
    QCOMPARE(mail.header(u"List-Unsubscribe"), u"<mailto:anna@example.com?subject=unsubscribe>"_s);
    QVERIFY(!mail.hasHeader(u"Auto-Submitted"));
    QVERIFY(!mail.hasHeader(u"Bcc"));
}

void TestGmailMailer::stagesAFollowUpInItsThread()
{
    w->http.answerFile(200, u"gmail/recorded/draft.json"_s);
    OutgoingMail mail = outgoing();
    mail.threadId = u"t77"_s;
    mail.inReplyTo = u"<real@mail.gmail.com>"_s;
    mail.references = u"<first@mail.gmail.com> <real@mail.gmail.com>"_s;
    mail.unsubscribeMailto = u"stop@example.com"_s;
    QVERIFY(w->mailer.stage(mail, {}));
    const auto request = w->http.requests().at(0);
    const QJsonObject message = QJsonDocument::fromJson(request.body).object().value(u"message"_s).toObject();
    QCOMPARE(message.value(u"threadId"_s).toString(), u"t77"_s);
    const mime::MailFacts facts = mime::readMail(rawOf(request));
    QCOMPARE(facts.inReplyTo, mail.inReplyTo);
    QCOMPARE(facts.references.size(), 2);
    QVERIFY(facts.header(u"List-Unsubscribe").startsWith(u"<mailto:stop@example.com"));
}

void TestGmailMailer::refusesToStageInjectedHeaders()
{
    OutgoingMail mail = outgoing();
    mail.subject = u"Hi\r\nBcc: evil@example.com"_s;
    const auto result = w->mailer.stage(mail, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY(w->http.requests().isEmpty());
}

void TestGmailMailer::mayStageAgainWhenTheAnswerIsLost()
{
    w->http.answerError({ErrorKind::OutcomeUnknown, u"lost"_s, {}, {}, {}});
    const auto result = w->mailer.stage(outgoing(), {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QCOMPARE(w->http.requests().size(), 1);
}

void TestGmailMailer::sendsTheDraftWithExactlyOneRequest()
{
    w->http.answerFile(200, u"gmail/constructed/send-ok.json"_s);
    const auto sent = w->mailer.sendStaged(u"r-8741"_s, {});
    QVERIFY(sent);
    QCOMPARE(sent->messageId, u"19a3f0c2b7d51e08"_s);
    QCOMPARE(sent->threadId, u"19a3f0c2b7d51e08"_s);
    QVERIFY(sent->response.contains("SENT"));
    QCOMPARE(w->http.requests().size(), 1);
    const auto request = w->http.requests().at(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url.toEncoded(), base + "/drafts/send");
    QCOMPARE(request.body, QByteArray(R"({"id":"r-8741"})"));
}

void TestGmailMailer::doesNotKnowTheOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("wire");
    for (const int status : {500, 502, 503, 504, 408, 302})
        QTest::addRow("status %d", status) << status << QByteArray("{}") << ErrorKind::Internal;
    QTest::newRow("cut body") << 200 << QByteArray(R"({"id":"19a3)") << ErrorKind::Internal;
    QTest::newRow("empty 200") << 200 << QByteArray() << ErrorKind::Internal;
    for (const ErrorKind kind : {ErrorKind::OutcomeUnknown, ErrorKind::Timeout, ErrorKind::Cancelled, ErrorKind::InvalidResponse})
        QTest::newRow(qPrintable(u"wire: "_s + toText(kind))) << 0 << QByteArray() << kind;
}

void TestGmailMailer::doesNotKnowTheOutcome()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, wire);
    if (status > 0)
        w->http.answer(status, body);
    else
        w->http.answerError({wire, u"lost"_s, {}, {}, {}});
    const auto sent = w->mailer.sendStaged(u"r1"_s, {});
    QVERIFY(!sent);
    QCOMPARE(toText(sent.error().kind), u"outcome_unknown"_s);
    QCOMPARE(w->http.requests().size(), 1);
}

void TestGmailMailer::knowsThatNothingWasSent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("gone") << 404 << QByteArray(R"({"error":{"errors":[{"reason":"notFound"}]}})") << u"not_found"_s;
    QTest::newRow("token") << 401 << QByteArray("{}") << u"unauthorized"_s;
    QTest::newRow("rate") << 429 << QByteArray("{}") << u"rate_limited"_s;
    QTest::newRow("daily limit") << 429 << QByteArray(R"x({"error":{"message":"User-rate limit exceeded (Mail sending)"}})x") << u"quota_exhausted"_s;
    QTest::newRow("bad recipient") << 400 << QByteArray(R"({"error":{"message":"Invalid To header"}})") << u"invalid_input"_s;
    QTest::newRow("no connection") << 0 << QByteArray() << u"network"_s;
}

void TestGmailMailer::knowsThatNothingWasSent()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    if (status > 0)
        w->http.answer(status, body);
    else
        w->http.answerError({ErrorKind::Network, u"refused"_s, {}, {}, {}});
    const auto sent = w->mailer.sendStaged(u"r1"_s, {});
    QVERIFY(!sent);
    QCOMPARE(toText(sent.error().kind), kind);
    QCOMPARE(w->http.requests().size(), 1);
}

void TestGmailMailer::doesNotStartWhenCancelled()
{
    std::stop_source source;
    source.request_stop();
    const auto sent = w->mailer.sendStaged(u"r1"_s, source.get_token());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
    QVERIFY(w->http.requests().isEmpty());
}

void TestGmailMailer::readsTheRealMessageIdBack()
{
    w->http.answerFile(200, u"gmail/recorded/sent-message.json"_s);
    const auto id = w->mailer.messageIdHeader(u"14aecf9e31d945ba"_s, {});
    QVERIFY(id);
    QCOMPARE(*id, u"<CAFXNVWSqyaY6Qp7s6iTm9GwTVpCxgTxSCaa3UMU8rpNzZc+-Uw@mail.gmail.com>"_s);
    QCOMPARE(w->http.requests().at(0).url.toEncoded(),
             base + "/messages/14aecf9e31d945ba?format=metadata&metadataHeaders=Message-ID");
    w->http.answerFile(200, u"gmail/constructed/send-ok.json"_s); // no headers
    QVERIFY(!w->mailer.messageIdHeader(u"x"_s, {}));
}

void TestGmailMailer::reconcilesByIdsOnly_data()
{
    QTest::addColumn<StagedMail>("mail");
    QTest::addColumn<int>("threadStatus");
    QTest::addColumn<QByteArray>("threadBody");
    QTest::addColumn<DeliveryTrace>("trace");
    QTest::addColumn<QString>("sentId");
    const auto row = [](const char *name, const StagedMail &mail, int status, const QByteArray &body, DeliveryTrace trace, const QString &id) {
        QTest::newRow(name) << mail << status << body << trace << id;
    };
    StagedMail followUp = staged();
    followUp.messageId = u"m9"_s;
    StagedMail unmarked = staged();
    unmarked.sendKey.clear();
    row("sent, header kept", staged(), 200, threadOf({message("m2", "SENT", "17-0-1")}), DeliveryTrace::Sent, u"m2"_s);
    row("sent, header lost", staged(), 200, threadOf({message("m2", "SENT", "")}), DeliveryTrace::Sent, u"m2"_s);
    row("another mail of ours", staged(), 200, threadOf({message("m2", "SENT", "16-0-1")}), DeliveryTrace::Gone, {});
    row("follow-up sent", followUp, 200, threadOf({message("m2", "SENT", "16-0-1"), message("m5", "SENT", "17-0-1")}), DeliveryTrace::Sent,
        u"m5"_s);
    row("follow-up not sent", followUp, 200, threadOf({message("m2", "SENT", "16-0-1"), message("m3", "INBOX", "")}), DeliveryTrace::Gone, {});
    row("follow-up, headers lost", followUp, 200, threadOf({message("m2", "SENT", ""), message("m5", "SENT", "")}), DeliveryTrace::Gone, {});
    row("key not known", unmarked, 200, threadOf({message("m2", "SENT", "17-0-1")}), DeliveryTrace::Sent, u"m2"_s);
    row("only received", staged(), 200, threadOf({message("m2", "INBOX", "17-0-1")}), DeliveryTrace::Gone, {});
    row("thread gone", staged(), 404, "{}", DeliveryTrace::Gone, {});
}

void TestGmailMailer::reconcilesByIdsOnly()
{
    QFETCH(StagedMail, mail);
    QFETCH(int, threadStatus);
    QFETCH(QByteArray, threadBody);
    QFETCH(DeliveryTrace, trace);
    QFETCH(QString, sentId);
    w->http.answer(200, R"({"id":"r1","message":{"id":")" + mail.messageId.toLatin1() + R"(","threadId":"m1","labelIds":["DRAFT"]}})");
    const auto still = w->mailer.reconcile(mail, {});
    QVERIFY(still);
    QCOMPARE(still->trace, DeliveryTrace::StillDraft);
    w->http.answer(404, "{}");
    w->http.answer(threadStatus, threadBody);
    const auto result = w->mailer.reconcile(mail, {});
    QVERIFY(result);
    QCOMPARE(result->trace, trace);
    QCOMPARE(result->sent.messageId, sentId);
    const auto requests = w->http.requests();
    QCOMPARE(requests.at(1).url.toEncoded(), base + "/drafts/r1?format=raw");
    QCOMPARE(requests.at(2).url.toEncoded(),
             base + "/threads/m1?format=metadata&metadataHeaders=X-Overture-Send-Id&metadataHeaders=To&metadataHeaders=Subject");
    for (const auto &request : requests)
        QCOMPARE(request.method, QByteArray("GET"));
}

void TestGmailMailer::noticesAnEditedDraft_data()
{
    QTest::addColumn<QString>("messageId");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<DeliveryTrace>("trace");
    QTest::newRow("untouched") << u"m1"_s << QByteArray("Hello") << QByteArray("Some words.") << QByteArray("17-0-1") << DeliveryTrace::StillDraft;
    QTest::newRow("saved again as it was") << u"m2"_s << QByteArray("Hello") << QByteArray("Some words.\r\n") << QByteArray("17-0-1")
                                           << DeliveryTrace::StillDraft;
    QTest::newRow("other text") << u"m2"_s << QByteArray("Hello") << QByteArray("Other words.") << QByteArray("17-0-1") << DeliveryTrace::Edited;
    QTest::newRow("other subject") << u"m2"_s << QByteArray("Good day") << QByteArray("Some words.") << QByteArray("17-0-1") << DeliveryTrace::Edited;
    QTest::newRow("other text in the same message") << u"m1"_s << QByteArray("Hello") << QByteArray("Other words.") << QByteArray("17-0-1")
                                                    << DeliveryTrace::Edited;
    QTest::newRow("header lost") << u"m2"_s << QByteArray("Hello") << QByteArray("Some words.") << QByteArray() << DeliveryTrace::Edited;
}

void TestGmailMailer::noticesAnEditedDraft()
{
    QFETCH(QString, messageId);
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, key);
    QFETCH(DeliveryTrace, trace);
    const QByteArray raw = "From: me@example.com\r\nTo: <Jane@blog.example>\r\nSubject: " + subject
        + (key.isEmpty() ? QByteArray() : "\r\nX-Overture-Send-Id: " + key) + "\r\n\r\n" + body;
    w->http.answer(200, R"({"id":"r1","message":{"id":")" + messageId.toLatin1() + R"(","threadId":"m1","labelIds":["DRAFT"],"raw":")"
                            + raw.toBase64(QByteArray::Base64UrlEncoding) + R"("}})");
    StagedMail mail = staged();
    mail.recipient = u"jane@blog.example"_s;
    mail.subject = u"Hello"_s;
    mail.body = u"Some words."_s;
    const auto found = w->mailer.reconcile(mail, {});
    QVERIFY(found);
    QCOMPARE(found->trace, trace);
    QCOMPARE(w->http.requests().size(), 1);
}

void TestGmailMailer::comparesWhatWentOutWithWhatWasStaged()
{
    StagedMail mail = staged();
    mail.recipient = u"jane@blog.example"_s;
    mail.subject = u"Hello"_s;
    for (const bool isSame : {true, false}) {
        mail.body = isSame ? u"Some\nwords."_s : u"What was approved."_s;
        const QByteArray raw = "To: jane@blog.example\r\nSubject: Hello\r\nX-Overture-Send-Id: 17-0-1\r\n\r\nSome words.\r\n";
        w->http.answer(404, "{}");
        w->http.answer(200, threadOf({message("m2", "SENT", "17-0-1")}));
        w->http.answer(200, R"({"id":"m2","threadId":"m1","labelIds":["SENT"],"raw":")" + raw.toBase64(QByteArray::Base64UrlEncoding) + R"("})");
        const auto found = w->mailer.reconcile(mail, {});
        QVERIFY(found);
        QCOMPARE(found->trace, isSame ? DeliveryTrace::Sent : DeliveryTrace::SentChanged);
        QCOMPARE(found->sent.messageId, u"m2"_s);
    }
}

void TestGmailMailer::listsDraftsWithTheirKeys()
{
    w->http.answer(200, R"({"drafts":[{"id":"r1","message":{"id":"a","threadId":"a"}},{"id":"r2"}],"nextPageToken":"p 2"})");
    w->http.answer(200, R"({"drafts":[{"id":"r3"}]})");
    w->http.answer(200, R"({"id":"r2","message":{"id":"b","threadId":"b","payload":{"headers":[{"name":"x-overture-send-id","value":"ov1-1-0-0"}]}}})");
    w->http.answer(404, "{}"); // gone since
    const auto drafts = w->mailer.markedDrafts({u"r1"_s}, 10, {});
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->first().draftId, u"r2"_s);
    QCOMPARE(drafts->first().sendKey, u"ov1-1-0-0"_s);
    const auto requests = w->http.requests();
    QCOMPARE(requests.at(0).url.toEncoded(), base + "/drafts?maxResults=500");
    QCOMPARE(requests.at(1).url.toEncoded(), base + "/drafts?maxResults=500&pageToken=p%202");
    QCOMPARE(requests.at(2).url.toEncoded(), base + "/drafts/r2?format=metadata&metadataHeaders=X-Overture-Send-Id");
    w->http.answer(200, R"({"resultSizeEstimate":0})");
    QVERIFY(w->mailer.markedDrafts({}, 10, {})->isEmpty());
}

void TestGmailMailer::doesNotConcludeFromAFailedLook()
{
    w->http.answer(500, "{}");
    const auto first = w->mailer.reconcile(staged(), {});
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::ServerError);
    w->http.answer(404, "{}");
    w->http.answer(503, "{}");
    QVERIFY(!w->mailer.reconcile(staged(), {}));
}

void TestGmailMailer::discardsADraftOnce()
{
    w->http.answer(204, {});
    w->http.answer(404, "{}");
    QVERIFY(w->mailer.discard(u"r/1"_s, {}));
    QVERIFY(w->mailer.discard(u"r/1"_s, {}));
    const auto request = w->http.requests().at(0);
    QCOMPARE(request.method, QByteArray("DELETE"));
    QCOMPARE(request.url.toEncoded(), base + "/drafts/r%2F1");
}

void TestGmailMailer::needsAToken()
{
    w->token = fail(ErrorKind::Unauthorized, u"Sign in again."_s);
    const auto sent = w->mailer.sendStaged(u"r1"_s, {});
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Unauthorized);
    QVERIFY(w->http.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestGmailMailer)
#include "tst_gmailmailer.moc"
